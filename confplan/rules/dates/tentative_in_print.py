"""What is still tentative, or without a number, when invitations and backdrop go to print?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.rules.rule import Rule, related

ON_BACKDROP = Text("giấy mời và phông", "invitations and backdrop")  # which states the day, not the hour

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.2: dự kiến 08 giờ; giấy mời ghi thời gian đã chốt (Nghị định 30/2020/NĐ-CP, Mẫu 1.7)",
    summary=Text("Điều còn dự kiến sẽ lên giấy mời, phông", "What is tentative would go to print"),
    why=Text(
        "Giấy mời và phông không thể nói “dự kiến”: khách cần giờ chắc chắn. Chưa chốt thì bản in mang chữ DỰ THẢO",
        "Invitations and backdrop cannot say “tentative”: guests need an hour to rely on. Until then prints are drafts",
    ),
    bad="""
conference:
  date: 26/7/2024
  start: dự kiến 08:00
""",
    good="""
conference:
  date: 26/7/2024
  start: 08:00
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    """One finding for all: they are settled together, before printing."""
    found = list(_open(case.plan))
    papers = ON_BACKDROP if any("date" in at for at, _ in found) else Text("giấy mời", "invitations")
    for at, first in found[:1]:
        yield rule.finding(
            at,
            vi=f"{first.vi}: {papers.vi} sẽ mang chữ DỰ THẢO, và --final không in",
            en=f"{first.en}: {papers.en} will be marked DỰ THẢO, and --final refuses to print them",
            related=[related(place, vi=text.vi, en=text.en) for place, text in found[1:]],
        )


def _open(plan: Plan) -> Iterator[tuple[Path, Text]]:
    conference, invitation = plan.conference, plan.invitation
    for index, day in enumerate(conference.date):
        if day.hedge.is_tentative:
            yield conference.at("date", index), Text("ngày tổ chức còn là dự kiến", "the day is only tentative")
    if conference.start and conference.start.hedge.is_tentative:
        yield conference.at("start"), Text("giờ bắt đầu còn là dự kiến", "the starting hour is only tentative")
    if plan.is_undecided(invitation.at("number")):
        yield invitation.at("number"), Text("giấy mời chưa có số", "the invitation has no number yet")
