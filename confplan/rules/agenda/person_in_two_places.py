"""Would somebody have to be in two places at one time?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.scalars import hhmm
from confplan.planning.meetings import Torn, torn
from confplan.planning.timing import timetable
from confplan.planning.timing_tracks import DAY
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Một người chỉ chủ trì, trình bày hay trao thưởng được ở một nơi trong một lúc",
    summary=Text("Một người phải có mặt ở hai nơi cùng lúc", "Somebody would have to be in two places at once"),
    why=Text(
        "Các phiên song song được xếp riêng nên dễ gọi trùng người; chỉ xét người và chức vụ của một người, vì một cơ quan cử được nhiều người",
        "Sessions side by side are planned apart and easily call the same person; only people and posts of one person are judged, since a body can send several",
    ),
    bad="""
agenda:
  - title: Hai phiên chuyên đề
    parallel: true
    items:
      - {title: Phiên 1, venue: Phòng A, minutes: 60, chair: Giám đốc Sở Nội vụ}
      - {title: Phiên 2, venue: Phòng B, minutes: 60, by: Giám đốc Sở Nội vụ}
""",
    good="""
agenda:
  - title: Hai phiên chuyên đề
    parallel: true
    items:
      - {title: Phiên 1, venue: Phòng A, minutes: 60, chair: Giám đốc Sở Nội vụ}
      - {title: Phiên 2, venue: Phòng B, minutes: 60, by: Sở Nội vụ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for one in torn(case.plan, timetable(case.plan, case.profile)):
        yield _finding(one)


def _finding(one: Torn) -> Finding:
    clock = None if one.start is None else hhmm(one.start % DAY)
    since = Text(f" từ {clock}", f" from {clock} on") if clock else Text("", "")
    return rule.finding(
        one.at,
        vi=f"{one.name} phải có mặt ở hai nơi cùng lúc{since.vi}",
        en=f"{one.name} would have to be in two places at once{since.en}",
        related=[related(one.other, vi="nơi kia ghi ở đây", en="the other place is said here")],
    )
