"""What the plan does not say of what an invitation must tell: who invites whom, to what, who presides, when and where"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from confplan.findings import Text
from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path

INVITATIONS: Final = "invitations"  # what a task makes
# A meeting has somebody who presides; at a ceremony or a congress that is not for the plan to say.
MEETING: Final = regex(r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|họp|buổi làm việc|giao ban)(?!\w)")


class Missing(NamedTuple):
    """What is missing, and the field where it goes"""

    at: Path
    what: Text


def are_sent(plan: Plan) -> bool:
    """Tell whether the plan says anything of invitations: a section, or a duty to make them."""
    section = plan.invitation
    if any(path[:1] == section.path for path in plan.undecided) or any(
        (section.number, section.date, section.required, section.arrive, section.contact, section.dress)
    ):
        return True
    return any(same(name) == INVITATIONS for block in plan.tasks for task in (block, *block.do) for name in task.makes)


def missing(plan: Plan) -> Iterator[Missing]:
    """Yield what is absent or undecided; what is only tentative is there."""
    conference = plan.conference
    if not (plan.document.issuer or conference.hosts):
        yield Missing(plan.document.at("issuer"), Text("cơ quan mời", "who invites"))
    if not conference.name:
        yield Missing(conference.at("name"), Text("tên hội nghị", "the name of the conference"))
    if not conference.date:
        yield Missing(conference.at("date"), Text("ngày tổ chức", "the day"))
    if not conference.start:
        yield Missing(conference.at("start"), Text("giờ bắt đầu", "the hour"))
    if not (plan.venues or (conference.venue and conference.venue.name)):
        at = conference.venue.at("name") if conference.venue else conference.at("venue")
        yield Missing(at, Text("địa điểm", "the place"))
    if not conference.chair and (plan.is_undecided(conference.at("chair")) or _is_meeting(plan)):
        yield Missing(conference.at("chair"), Text("người chủ trì", "who presides"))
    if not plan.delegates:
        yield Missing(("delegates",), Text("thành phần được mời", "who is invited"))


def _is_meeting(plan: Plan) -> bool:
    return MEETING.match(same(plan.conference.name or "")) is not None
