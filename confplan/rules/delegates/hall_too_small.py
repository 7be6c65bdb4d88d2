"""Does a hall have fewer seats than people?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.quotas_halls import capacity, crowds
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.3 và II.4: hội trường và số đại biểu",
    summary=Text("Hội trường không đủ chỗ", "The hall has too few seats"),
    why=Text(
        "Đại biểu đến mà không có chỗ ngồi thì không sửa kịp nữa; số “khoảng” chỉ bị cảnh báo",
        "Nothing can be done when delegates arrive and find no seat; an approximate number is only warned of",
    ),
    bad="""
conference:
  venue: {name: Hội trường 1, seats: 50}
delegates:
  - {name: Khu phố, quota: 60}
""",
    good="""
conference:
  venue: {name: Hội trường 1, seats: 60}
delegates:
  - {name: Khu phố, quota: 60}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    told = set()
    for crowd in sorted(crowds(case.plan), key=lambda one: (not one.is_firm, -one.people)):
        seats, at = capacity(crowd.venue) or (crowd.people, crowd.venue.path)
        if seats < crowd.people and crowd.venue.path not in told:
            told.add(crowd.venue.path)
            is_drawn = at != crowd.venue.at("seats")
            yield rule.finding(
                at,
                vi=f"{'sơ đồ ghế ' if is_drawn else ''}có {seats} chỗ ngồi, đại biểu là {'' if crowd.is_firm else 'khoảng '}{crowd.people} người",
                en=f"there are {seats} seats{' in the layout' if is_drawn else ''} for {'' if crowd.is_firm else 'about '}{crowd.people} delegates",
                severity=Severity.ERROR if crowd.is_firm else Severity.WARNING,
                related=[related(crowd.at, vi="số đại biểu lấy từ đây", en="the number of delegates is from here")],
            )
