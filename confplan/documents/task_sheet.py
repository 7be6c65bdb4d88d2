"""Task sheets (phiếu giao việc): for each body what it does, by when, with whom, through whom, and what must come first"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.letterhead import issuer_on_sheet
from confplan.documents.parts.occasion import filled
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.directory import directory
from confplan.planning.lasting_names import lasting
from confplan.planning.products import called
from confplan.planning.task_sheets import Role, TaskSheet, task_sheets
from confplan.planning.wording import TYPE
from confplan.terminal import cut

document = Document(
    module=__name__,
    summary=Text(
        "Phiếu giao việc cho từng đơn vị: việc, thời hạn, phối hợp, sản phẩm; kèm lịch các thời hạn",
        "Task sheets, one a unit: what, by when, with whom, what comes of it; and a calendar of the deadlines",
    ),
)

HEADING = 90  # letters of an entry in a calendar


@frozen
class Need:
    """What must come first: its number in the plan, whose it is, and its last day"""

    number: int
    unit: str | None
    last: date | None


@frozen(kw_only=True)
class TaskRow:
    """One task as one body sees it (`role`)

    `unit` is who does it as the plan writes it, `owners` the bodies that this means. `last` is the last day that counts,
    `written` the day that stands in the plan; `is_exclusive`: that day itself is already too late.
    """

    number: int
    words: str
    role: Role
    unit: str | None
    owners: tuple[str, ...]
    partners: tuple[str, ...]
    through: tuple[str, ...]
    makes: tuple[str, ...]
    serves: tuple[str, ...]
    needs: tuple[Need, ...]
    last: date | None
    written: Day | None
    is_exclusive: bool
    is_optional: bool
    uid: str

    @property
    def is_shared(self) -> bool:
        """Whether the plan's name for who does it means several bodies"""
        return len(self.owners) > 1

    @property
    def heading(self) -> str:
        """The words as the heading of an entry in a calendar, with who does it where they do not say so"""
        who = f"({self.unit}) " if self.unit and not self.words.startswith(self.unit) else ""
        return cut(who + self.words, HEADING)


@frozen
class UnitSheet:
    """The tasks of one body; None where the plan names nobody"""

    unit: str | None
    rows: tuple[TaskRow, ...]


@frozen(kw_only=True)
class TaskSheets(View):
    """The sheets of one plan. `tasks` has each task once, in the order of the plan; `today` is the day of the run.

    `calendar_of` is the body, or set of bodies, for which the calendar is, where it is not for all.
    """

    name: str | None
    issuer: str | None
    type: str
    number: str | None
    issued: Day | None
    days: tuple[Day, ...]
    today: date
    sheets: tuple[UnitSheet, ...]
    tasks: tuple[TaskRow, ...]
    calendar_of: str | None = None

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield the sheet of each body."""
        for sheet in self.sheets:
            numbers = {row.number for row in sheet.rows}
            tasks = tuple(row for row in self.tasks if row.number in numbers)
            yield sheet.unit or "…", replace(self, sheets=(sheet,), tasks=tasks, calendar_of=sheet.unit)

    def only(self, filter_: str) -> View:
        wanted = bare(filter_)
        sheets = tuple(sheet for sheet in self.sheets if wanted in bare(sheet.unit or ""))
        numbers = {row.number for sheet in sheets for row in sheet.rows}
        return replace(self, sheets=sheets, tasks=tuple(row for row in self.tasks if row.number in numbers))


@document.views
def view(case: Case) -> TaskSheets:
    """Return a sheet for each body that the plan charges with anything."""
    plan = case.plan
    days = plan.conference.date
    return TaskSheets(
        name=filled(plan, plan.conference.at("name")),
        issuer=issuer_on_sheet(plan),
        type=plan.document.type or TYPE,
        number=str(plan.document.number) if plan.document.number else None,
        issued=plan.document.date,
        days=() if any(day.hedge.is_tentative for day in days) else days,
        today=case.today,
        sheets=tuple(_sheet(plan, sheet) for sheet in task_sheets(plan)),
        tasks=tuple(_row(plan, one, "owner") for one in assignments(plan)),
        gaps=tuple(_gaps(plan)),
    )


def _sheet(plan: Plan, sheet: TaskSheet) -> UnitSheet:
    rows = (_row(plan, share.assignment, share.role) for share in sheet.shares)
    return UnitSheet(sheet.unit, tuple(replace(row, words=_to(plan, sheet.unit, row)) for row in rows))


def _to(plan: Plan, unit: str | None, row: TaskRow) -> str:
    """Return the words of a duty on the sheet of one of those who have it each: they begin with its own name."""
    body = directory(plan).find(row.unit or "")
    is_each = body is not None and body.entry is None and body.unit.each is not None
    own = unit if is_each and row.role == "owner" and unit in row.owners else None
    return (
        f"{own}{row.words.removeprefix(row.unit)}" if own and row.unit and row.words.startswith(row.unit) else row.words
    )


def _row(plan: Plan, one: Assignment, role: Role) -> TaskRow:
    first = [assignments(plan)[number - 1] for number in one.needs]
    deadline = one.deadline
    return TaskRow(
        number=one.number,
        words=one.words,
        role=role,
        unit=one.unit,
        owners=one.owners,
        partners=one.partners,
        through=one.through,
        makes=tuple(map(called, one.makes)),
        serves=one.serves,
        needs=tuple(Need(need.number, need.unit, need.deadline.day if need.deadline else None) for need in first),
        last=deadline.day if deadline else None,
        written=deadline.written if deadline else None,
        is_exclusive=bool(deadline and deadline.is_exclusive),
        is_optional=one.is_optional,
        uid=str(lasting(plan, *one.key)),
    )


def _gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what a sheet states and the plan leaves open; a deadline that nobody thought of is none."""
    if not plan.conference.name:
        yield Gap(plan.conference.at("name"), Text("chưa có tên hội nghị", "the conference has no name yet"))
    if not assignments(plan):
        yield Gap(("tasks",), Text("chưa giao việc cho đơn vị nào", "no unit has a task yet"))
    for one in assignments(plan):
        if one.unit is None and one.source == "task":
            yield Gap(one.at, Text("việc này chưa giao cho đơn vị nào", "no unit has this task yet"))
        if one.is_open:
            yield Gap(
                (*one.at, "until"), Text("việc này chưa chốt thời hạn", "the deadline of this task is still open")
            )
        elif one.deadline and one.deadline.written.hedge.is_tentative:
            yield Gap(one.deadline.at, Text("thời hạn còn là dự kiến", "the deadline is only tentative"))
