"""Items of which the plan may be read in several ways: the readings side by side, each with its end and what is left then"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.planning.timing_lengths import ONCE
from confplan.planning.timing_readings import Reading
from confplan.timetables.programme import Programme
from confplan.timetables.words import MINUTES, clock, left

WITHOUT, WITH, END = Text("Bỏ “nếu có”", "No optional"), Text("Có đủ", "With all"), Text("Kết thúc", "End")
SPARE, READING = Text("Còn lại", "Left"), Text("Cách hiểu", "Reading")


@frozen
class Way:
    """One reading as cells under the heads; `is_late`: the day then ends too late"""

    cells: tuple[Text, ...]
    is_late: bool


@frozen
class OpenReadings:
    """One item: what is open of it, the heads of its table, and a line for each reading"""

    title: Text
    heads: tuple[Text, ...]
    ways: tuple[Way, ...]


def open_readings(programme: Programme) -> Iterator[OpenReadings]:
    """Yield the items in the order in which they are written."""
    for line in programme.lines:
        ways = [one for one in programme.readings if one.item.path == line.row.item.path]
        if ways:
            yield _table(line.title, ways)


def _table(title: str, readings: list[Reading]) -> OpenReadings:
    both = any(one.day.sum.optional for one in readings)
    number = len(readings)
    said = Text(
        f"Chưa rõ mục “{title}” có mấy người phát biểu; {number} cách hiểu:", f"“{title}” may be read in {number} ways:"
    )
    ends = (WITHOUT, WITH) if both else (END,)
    return OpenReadings(said, (READING, MINUTES, *ends, SPARE), tuple(_way(one, both=both) for one in readings))


def _way(one: Reading, *, both: bool) -> Way:
    day = one.day
    minutes = f"~{one.minutes}" if one.assumed else str(one.minutes)
    ends = [clock(day.end_without), clock(day.end)] if both else [clock(day.end)]
    spare = Text("", "") if day.slack is None else left(day.slack)
    cells = (_name(one), *(Text(cell, cell) for cell in (minutes, *ends)), spare)
    return Way(cells, is_late=day.slack is not None and day.slack < 0)


def _name(one: Reading) -> Text:
    if one.each == ONCE:
        return Text(f"tất cả {one.speakers} người", f"{one.speakers} in all")
    own = one.speakers // one.entries
    return Text(
        f"mỗi {one.each} {own}, tất cả {one.speakers} người", f"{own} for each {one.each}, {one.speakers} in all"
    )
