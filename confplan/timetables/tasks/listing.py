"""What every format of the tasks is made from: all of them, or those of one unit, in groups by unit or by day"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from confplan.case import Case
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.nearest import nearest
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.directory import directory
from confplan.planning.holes import printed
from confplan.planning.task_sheets import Role, Standing, TaskSheet, set_sheets, standing, task_sheets

By = Literal["unit", "date"]


@frozen
class Line:
    """A task, the part in it of the unit that is asked for, and how near its deadline is"""

    task: Assignment
    role: Role
    standing: Standing
    days: int | None  # until the last day; negative where it is over


@frozen
class Group:
    """Tasks under one heading: of a unit, or of a last day (None: nobody's, or without a deadline)"""

    unit: str | None
    day: date | None
    lines: tuple[Line, ...]


@frozen
class Listing:
    """The tasks of one plan on a day; `unit` is the one that is asked for"""

    name: str
    today: date
    by: By
    unit: str | None
    lines: tuple[Line, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups, those first that have the nearest deadline; of one unit all is one group, unless days are asked for"""
        found: dict[object, list[Line]] = {}
        for line in self.lines:
            deadline = line.task.deadline
            key = (self.unit or same(line.task.unit or "")) if self.by == "unit" else deadline and deadline.day
            found.setdefault(key, []).append(line)
        return tuple(self._group(lines) for lines in found.values())

    def _group(self, lines: list[Line]) -> Group:
        task = lines[0].task
        if self.by == "unit":
            return Group(self.unit or task.unit, None, tuple(lines))
        return Group(None, task.deadline.day if task.deadline else None, tuple(lines))

    def counted(self, what: Standing) -> int:
        return sum(line.standing == what for line in self.lines)


@frozen
class Unclear:
    """No unit or several begin with what was asked for: the nearest names"""

    written: str
    near: tuple[str, ...]


def listing(case: Case, *, by: By = "unit", unit: str | None = None) -> Listing | Unclear:
    """Return the tasks sorted by their last day, those without one at the end; of one unit also what it only helps with."""
    sheet = _sheet(case, unit) if unit else None
    if isinstance(sheet, Unclear):
        return sheet
    shares = [(one.assignment, one.role) for one in sheet.shares] if sheet else _all(case)
    lines = tuple(_line(task, role, case.today) for task, role in shares)
    ordered = sorted(lines, key=lambda line: (line.days is None, line.days or 0, line.task.number))
    sentence = printed(case.plan, ("conference", "name"))
    name = " ".join(sentence.text.split()) if sentence else ""
    return Listing(name, case.today, by, sheet.unit if sheet else None, tuple(ordered))


def _all(case: Case) -> list[tuple[Assignment, Role]]:
    return [(task, "owner") for task in assignments(case.plan)]


def _line(task: Assignment, role: Role, today: date) -> Line:
    deadline = task.deadline
    return Line(task, role, standing(deadline, today), (deadline.day - today).days if deadline else None)


def _sheet(case: Case, written: str) -> TaskSheet | Unclear:
    """Return the sheet of the unit or set of that name or alias, or of the one whose name begins so, marks left out."""
    sheets = {sheet.unit: sheet for sheet in (*set_sheets(case.plan), *task_sheets(case.plan)) if sheet.unit}
    body = directory(case.plan).find(written)
    wanted = {bare(written), bare(body.name) if body else bare(written)}
    exact = [name for name in sheets if bare(name) in wanted]
    found = exact or list(_beginning(written, sheets))
    if len(found) == 1:
        return sheets[found[0]]
    return Unclear(written, tuple(found) or nearest(written, sheets) or tuple(sheets))


def _beginning(written: str, names: dict[str, TaskSheet]) -> Iterator[str]:
    start = bare(written)
    yield from (name for name in names if start and bare(name).startswith(start))
