"""Does the agenda fit without its optional items and not with them?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.scalars import hhmm
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_ends import Limit
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Mục “nếu có” được tính cả khi có và khi không",
    summary=Text("Có đủ các mục “nếu có” thì quá giờ", "With its optional items the agenda runs over"),
    why=Text(
        "Mục “nếu có” thường có thật vào phút chót; lúc đó không còn gì để bớt",
        "Optional items tend to come true at the last minute, when nothing else can be shortened",
    ),
    bad="""
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Báo cáo tổng kết, minutes: 55}
  - {title: Phát biểu của lãnh đạo Thành phố, minutes: 10, optional: true}
""",
    good="""
conference: {start: "08:00", end_by: "09:10"}
agenda:
  - {title: Báo cáo tổng kết, minutes: 55}
  - {title: Phát biểu của lãnh đạo Thành phố, minutes: 10, optional: true}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    times = timetable(case.plan, case.profile)
    for day in times.days:
        match day.end_without, day.limit, day.end:
            case int(without), Limit(minute=limit), int(end) if without <= limit < end:
                yield _overrun(_optional(times, day.number), without, end, limit)
    for row in times.rows:
        if row.overlap and not row.overlap_without:
            yield _overlap(times, row)


def _overrun(optional: list[Row], without: int, end: int, limit: int) -> Finding:
    return rule.finding(
        optional[0].item.path,
        vi=f"không có các mục “nếu có” thì xong lúc {hhmm(without)}, có đủ thì {hhmm(end)}, quá {hhmm(limit)}",
        en=f"without the optional items it ends at {hhmm(without)}, with them at {hhmm(end)}, past {hhmm(limit)}",
        related=[related(row.item.path, vi="cũng là mục “nếu có”", en="optional too") for row in optional[1:]],
    )


def _overlap(times: Timetable, row: Row) -> Finding:
    before = [one for one in _optional(times, row.day) if one.index < row.index]
    return rule.finding(
        row.item.at("start"),
        vi=f"có mục “nếu có” thì mục trước lấn {row.overlap} phút vào mục này, không có thì vừa",
        en=f"with the optional item the one before runs {row.overlap} minutes into this, without it there is room",
        related=[related(one.item.path, vi="mục “nếu có” ở đây", en="the optional item") for one in before],
    )


def _optional(times: Timetable, day: int) -> list[Row]:
    return [row for row in times.rows if row.day == day and row.item.optional]
