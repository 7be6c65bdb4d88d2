"""Does the agenda, or a section of it, take longer than it has?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.scalars import hhmm
from confplan.planning.calendar import lasting
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_ends import Limit
from confplan.planning.timing_tracks import DAY
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Giờ bắt đầu cộng thời lượng các mục không quá giờ phải xong (end_by; chưa ghi thì theo buổi)",
    summary=Text("Chương trình dài hơn thời gian có được", "The agenda is longer than the time there is"),
    why=Text(
        "Các mục cuối là khen thưởng và bế mạc: quá giờ thì phần long trọng nhất bị cắt",
        "The last items are the awards and the closing: what is cut is the most solemn part",
    ),
    bad="""
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Báo cáo tổng kết, minutes: 70}
""",
    good="""
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Báo cáo tổng kết, minutes: 60}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    times = timetable(case.plan, case.profile)
    for day in times.days:
        if day.limit and day.end_without is not None and day.end_without > day.limit.minute:
            yield _overrun(case, times, day.number, day.end_without, day.limit)
    for row in times.rows:
        if row.is_section and row.item.minutes and row.minutes > row.item.minutes.high:
            yield _section(row, row.item.minutes.high)
        elif row.is_section and row.over and row.end is not None:
            yield _past_end(row, row.end)


def _overrun(case: Case, times: Timetable, day: int, end: int, limit: Limit) -> Finding:
    here = [row for row in times.rows if row.day == day and not row.is_section]
    last = max((row for row in here if not row.optional), key=lambda row: row.end or 0, default=here[-1])
    assumed = sum(row.minutes for row in here if row.assumed and not row.optional)
    stated = limit.at is not None
    over = end - limit.minute
    late = lasting(over)
    ends, by = _clock(end), _clock(limit.minute)
    until = by.vi if stated else f"{by.vi} (tạm lấy, {_why(times).vi})"
    until_en = by.en if stated else f"{by.en} (assumed: {_why(times).en})"
    how, how_en = (f", trong đó {assumed} phút là tạm tính", f", {assumed} minutes of it assumed") if assumed else ("", "")  # fmt: skip
    return rule.finding(
        limit.at or case.plan.conference.at("end_by"),
        vi=f"chương trình đến {ends.vi} mới xong{how}: trễ {late.vi} so với {until}",
        en=f"the agenda ends at {ends.en}{how_en}: {late.en} after {until_en}",
        severity=Severity.ERROR if stated and over > assumed else Severity.WARNING,
        related=[related(last.item.path, vi="mục xong sau cùng ở đây", en="the item that ends last is here")],
    )


def _clock(minute: int) -> Text:
    if minute < DAY:
        return Text(hhmm(minute), hhmm(minute))
    return Text(f"{hhmm(minute % DAY)} hôm sau", f"{hhmm(minute % DAY)} the next day")


def _why(times: Timetable) -> Text:
    if any(day.limit and day.limit.at for day in times.days):
        return Text("end_by chỉ tính cho ngày cuối", "end_by counts for the last day only")
    return Text("end_by chưa ghi", "no end_by is written")


def _section(row: Row, minutes: int) -> Finding:
    return rule.finding(
        row.item.at("minutes"),
        vi=f"các mục con cộng lại {row.minutes} phút, ở đây ghi {minutes} phút",
        en=f"the items in it take {row.minutes} minutes, {minutes} are written here",
        severity=Severity.WARNING if row.assumed else Severity.ERROR,
    )


def _past_end(row: Row, end: int) -> Finding:
    late = lasting(row.over)
    return rule.finding(
        row.item.at("end" if row.item.end else "start"),
        vi=f"các mục con đến {hhmm(end)} mới xong, quá giờ kết thúc ghi ở đây {late.vi}",
        en=f"the items in it end at {hhmm(end)}, {late.en} after the end that is written here",
        severity=Severity.WARNING if row.assumed else Severity.ERROR,
    )
