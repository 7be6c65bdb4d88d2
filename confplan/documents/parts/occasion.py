"""What every paper says of the conference: its name, hosts, day, hour, place and chair"""

import re
from collections.abc import Iterator

from confplan.documents.document import Gap
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.conference import Venue
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Day
from confplan.places import Path
from confplan.planning.backdrop import backdrop
from confplan.planning.holes import printed

# In front of a text, or of what is added to it; inside a sentence it is a thing's name (`gửi dự kiến nhân sự`).
TENTATIVE = re.compile(r"(?:^|[(\[,;:]|\s[-–—])\s*dự kiến\b", re.IGNORECASE)

LABEL = re.compile(r"trang phục\b\s*:?\s*(?=\w)", re.IGNORECASE)


@frozen(kw_only=True)
class Occasion:
    """Only what is settled: a tentative hour, day, place, name or chair is None here, and a gap of the document

    `name_lines` is the name as the backdrop breaks it; `days` are all days; `arrive` is when guests are received.
    `shows_chair`: the plan names the field, if only to leave it open; who presides at all is not for every conference to say.
    """

    name: str | None
    name_lines: tuple[str, ...]
    hosts: tuple[str, ...]
    days: tuple[Day, ...]
    start: Clock | None
    arrive: Clock | None
    venue: str | None
    address: str | None
    chair: str | None
    shows_chair: bool


def occasion(plan: Plan) -> Occasion:
    """Return the settled facts of the conference."""
    conference = plan.conference
    venue = conference.venue or Venue()
    return Occasion(
        name=firm(filled(plan, conference.at("name"))),
        name_lines=_name_lines(plan),
        hosts=tuple(host for host in conference.hosts if not is_tentative(host)),
        days=() if any(day.hedge.is_tentative for day in conference.date) else conference.date,
        start=_settled(conference.start),
        arrive=_settled(plan.invitation.arrive),
        venue=firm(venue.name),
        address=firm(venue.address),
        chair=firm(conference.chair),
        shows_chair=bool(conference.chair) or plan.is_undecided(conference.at("chair")),
    )


def occasion_gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what is undecided or only tentative about the conference, for a paper that states it."""
    conference = plan.conference
    if not conference.name:
        yield Gap(conference.at("name"), Text("chưa có tên hội nghị", "the conference has no name yet"))
    yield from _time_gaps(plan)
    if not (conference.venue and conference.venue.name):
        yield Gap(conference.at("venue"), Text("chưa có địa điểm", "there is no venue yet"))
    if plan.is_undecided(conference.at("chair")):
        yield Gap(conference.at("chair"), Text("chưa có người chủ trì", "there is no chair yet"))
    yield from _tentative_words(plan)


def _tentative_words(plan: Plan) -> Iterator[Gap]:
    conference, venue = plan.conference, plan.conference.venue or Venue()
    if is_tentative(filled(plan, conference.at("name"))):
        yield Gap(conference.at("name"), Text("tên hội nghị còn là dự kiến", "the conference's name is only tentative"))
    for place, host in enumerate(conference.hosts):
        if is_tentative(host):
            at = conference.at("hosts", place)
            yield Gap(at, Text("đơn vị tổ chức còn là dự kiến", "one of the hosts is only tentative"))
    if is_tentative(venue.name):
        yield Gap(conference.at("venue"), Text("địa điểm còn là dự kiến", "the venue is only tentative"))
    if is_tentative(venue.address):
        yield Gap(conference.at("venue"), Text("địa chỉ còn là dự kiến", "the address is only tentative"))
    if is_tentative(conference.chair):
        yield Gap(conference.at("chair"), Text("người chủ trì còn là dự kiến", "the chair is only tentative"))


def _time_gaps(plan: Plan) -> Iterator[Gap]:
    conference = plan.conference
    if not conference.date:
        yield Gap(conference.at("date"), Text("chưa có ngày tổ chức", "there is no date yet"))
    elif any(day.hedge.is_tentative for day in conference.date):
        yield Gap(conference.at("date"), Text("ngày tổ chức còn là dự kiến", "the date is only tentative"))
    if conference.start is None:
        yield Gap(conference.at("start"), Text("chưa có giờ bắt đầu", "there is no starting hour yet"))
    elif conference.start.hedge.is_tentative:
        yield Gap(conference.at("start"), Text("giờ bắt đầu còn là dự kiến", "the starting hour is only tentative"))


def is_tentative(text: str | None) -> bool:
    """Tell whether words, or what is added to them in brackets or behind a comma, begin with `dự kiến`."""
    return bool(TENTATIVE.search(text or ""))


def firm(text: str | None) -> str | None:
    """Return words that are settled; of tentative ones, None."""
    return None if is_tentative(text) else text


def unlabelled(dress: str | None) -> str | None:
    """Leave out the words that the letter prints before it: `trang phục công sở` → `công sở`."""
    found = LABEL.match(dress or "")
    return dress[found.end() :] if dress and found else dress


def filled(plan: Plan, at: Path) -> str | None:
    """Return a text of the plan as it prints, its holes filled in."""
    sentence = printed(plan, at)
    return sentence.text if sentence else None


def _name_lines(plan: Plan) -> tuple[str, ...]:
    """Return the name with its event and its first words on one line, where the plan says how it breaks."""
    if is_tentative(filled(plan, plan.conference.at("name"))):
        return ()
    said = backdrop(plan)
    event = [said.event.text] if said.event else []
    title = [line.text for line in said.title]
    if any(map(is_tentative, (*event, *title))):
        return ()
    return (" ".join([*event, *title[:1]]), *title[1:]) if title else tuple(event)


def _settled(clock: Clock | None) -> Clock | None:
    return None if clock is None or clock.hedge.is_tentative else clock
