"""What every format is made from: the rows of the clock with their titles, the days and the open readings"""

from confplan.case import Case
from confplan.frozen import frozen
from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.setting import Trial
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_readings import Reading, readings


@frozen
class Line:
    """A row with its title as it prints"""

    row: Row
    title: str


@frozen
class Programme:
    """The agenda of one plan; `timing`: the times are asked for, not the order of items alone

    `trial` tells what stands in it otherwise than in its file.
    """

    case: Case
    name: str
    lines: tuple[Line, ...]
    timetable: Timetable
    readings: tuple[Reading, ...]
    timing: bool
    trial: Trial | None = None

    @property
    def days(self) -> tuple[DayTimes, ...]:
        return self.timetable.days

    def of_day(self, number: int) -> list[Line]:
        return [line for line in self.lines if line.row.day == number]


def programme(case: Case, *, timing: bool, trial: Trial | None = None) -> Programme:
    """Return the agenda of the case, ready to be written."""
    times = timetable(case.plan, case.profile)
    lines = tuple(Line(row, _title(case, row)) for row in times.rows)
    name = _sentence(case, ("conference", "name")) or ""
    return Programme(case, name, lines, times, readings(case.plan, case.profile), timing, trial)


def _title(case: Case, row: Row) -> str:
    item = row.item
    title = _sentence(case, item.at("title")) or _sentence(case, item.at("text")) or item.title or item.text or ""
    return f"{item.by}: {title}" if row.kind == "paper" and item.by else title


def _sentence(case: Case, at: Path) -> str | None:
    filled = printed(case.plan, at)
    return " ".join(filled.text.split()) if filled else None
