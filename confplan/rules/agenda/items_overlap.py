"""Does an item begin before the one before it has ended, or do its own times contradict each other?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Item
from confplan.model.scalars import hhmm
from confplan.planning.timing import Row, timetable
from confplan.planning.timing_lengths import written_end
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Các mục nối tiếp nhau; khoảng nghỉ ghi thành mục hoặc after_gap; cùng lúc thì ghi parallel: true",
    summary=Text("Hai mục của chương trình trùng giờ", "Two items of the agenda overlap"),
    why=Text(
        "Một hội trường không có hai mục cùng lúc; giờ sau phải muộn hơn giờ trước trong cùng một ngày",
        "One hall holds one item at a time; within a day each start is later than the one before",
    ),
    bad="""
agenda:
  - {title: Báo cáo, start: "08:00", minutes: 45}
  - {title: Thảo luận, start: "08:30", minutes: 20}
""",
    good="""
agenda:
  - {title: Báo cáo, start: "08:00", minutes: 30}
  - {title: Thảo luận, start: "08:30", minutes: 20}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    rows = timetable(case.plan, case.profile).rows
    for row in rows:
        yield from _against_itself(row.item)
        if row.not_after:
            yield _not_increasing(row, row.not_after)
        elif row.overlap_without and row.clash and row.start is not None:
            yield _overlap(row, row.clash, row.start, rows)
        elif row.item.start and row.gap is not None and 0 <= row.gap < row.kept:
            yield _too_close(row)
        if row.over and row.end is not None and not row.is_section:
            yield _squeezed(row, row.end, rows)


def _against_itself(item: Item) -> Iterator[Finding]:
    start, end = item.start, written_end(item)
    if start and item.end and end is None:
        yield rule.finding(
            item.at("end"),
            vi=f"kết thúc {hhmm(item.end.minute)} không sau lúc bắt đầu {hhmm(start.minute)}; sang ngày khác thì ghi day",
            en=f"the end {hhmm(item.end.minute)} is not after the start {hhmm(start.minute)}; another day is written as day",
            related=[related(item.at("start"), vi="bắt đầu ghi ở đây", en="the start is here")],
        )
    elif start and end is not None and item.minutes and not item.items:
        length = end - start.minute
        if not item.minutes.low <= length <= item.minutes.high:
            yield rule.finding(
                item.at("minutes"),
                vi=f"từ {hhmm(start.minute)} đến {hhmm(end)} là {length} phút, ở đây ghi {item.minutes}",
                en=f"{hhmm(start.minute)} to {hhmm(end)} are {length} minutes, {item.minutes} is written here",
            )


def _not_increasing(row: Row, before: Item) -> Finding:
    """No length can set this right, so that it is certain also where lengths are assumed."""
    start, other = (hhmm(one.start.minute) if one.start else "" for one in (row.item, before))
    title = before.title or before.text or ""
    return rule.finding(
        row.item.at("start"),
        vi=f"bắt đầu lúc {start}, trong khi mục “{title}” ở trước ghi {other}; trong một ngày giờ phải tăng dần, sang ngày khác thì ghi day",
        en=f"begins at {start}, though “{title}” before it begins at {other}; within a day starts increase, another day is written as day",
        related=[related(before.at("start"), vi="giờ ghi ở trước", en="the start before it")],
    )


def _overlap(row: Row, clash: Item, start: int, rows: tuple[Row, ...]) -> Finding:
    ends = start + row.overlap_without
    title = clash.title or clash.text or ""
    return rule.finding(
        row.item.at("start"),
        vi=f"bắt đầu lúc {hhmm(start)} khi “{title}” đến {hhmm(ends)} mới xong: trùng {row.overlap_without} phút",
        en=f"begins at {hhmm(start)} while “{title}” ends at {hhmm(ends)}: {row.overlap_without} minutes overlap",
        severity=_severity(row, rows),
        related=[related(clash.path, vi="mục còn đang diễn ra", en="the item that still runs")],
    )


def _too_close(row: Row) -> Finding:
    return rule.finding(
        row.item.at("start"),
        vi=f"bắt đầu {row.gap} phút sau mục trước, trong khi phải cách {row.kept} phút",
        en=f"begins {row.gap} minutes after the item before it, where {row.kept} must be kept",
        severity=Severity.WARNING,
    )


def _squeezed(row: Row, end: int, rows: tuple[Row, ...]) -> Finding:
    return rule.finding(
        row.item.at("end" if row.item.end else "start"),
        vi=f"phải xong lúc {hhmm(end - row.over)} nhưng các mục trước đến {hhmm(end)} mới xong",
        en=f"has to end at {hhmm(end - row.over)}, but the items before it end at {hhmm(end)}",
        severity=_severity(row, rows),
    )


def _severity(row: Row, rows: tuple[Row, ...]) -> Severity:
    """An overlap that rests on assumed lengths is not certain: those since the last start that is written."""
    for one in reversed(rows[: row.index]):
        if one.assumed and not one.is_section and not one.optional:
            return Severity.WARNING
        if one.item.start:
            break
    return Severity.ERROR
