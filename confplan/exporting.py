"""The agenda as a file for another program: text, workbook or drawing → bytes, and what to say beside them"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from confplan.case import Case
from confplan.documents.index import document
from confplan.drawings import Drawing
from confplan.findings import Language, Text
from confplan.frozen import frozen
from confplan.rendering.rendering import render
from confplan.rendering.template_files import SHARED, Engine, Template, shipped, templates
from confplan.timetables.budget.listing import Listing as Estimated
from confplan.timetables.index import Rendered, renderer
from confplan.timetables.index import formats as written_formats
from confplan.timetables.parts.told import Told
from confplan.timetables.parts.tried import tried
from confplan.timetables.programme import Programme
from confplan.timetables.tasks.listing import Listing
from confplan.workbooks import Book

_TELLING = frozenset({"json", "markdown", "table"})
DRAWN = "timeline"  # the document whose formats are drawings of the agenda
TASKS, SHEETS, CALENDAR = "tasks", "task-sheet", "ics"  # the view, the document, and the format that they share
BUDGET, WORKBOOK = "budget", "xlsx"  # the view and the document, which have one name, and the format that they share
DELEGATES, SEATS = "delegates", "seats"
_FILE_MARKS = {"csv": "\ufeff"}  # without it Excel takes the letters of a CSV file for another alphabet's


@frozen
class Export:
    """`text` where people can read it on a terminal, else None; `content` is the whole file."""

    text: str | None
    content: bytes
    notes: tuple[Text, ...] = ()


def export_formats() -> list[str]:
    """Return the names of all formats of the agenda."""
    return sorted({*written_formats(), *(template.format for template in templates(DRAWN, None))})


def export(name: str, shown: Programme, language: Language) -> Export:
    """Return the agenda in that format; what was tried is said beside it where it does not say so itself."""
    made = _made(name, shown, language)
    if shown.trial is None or name in _TELLING:
        return made
    return replace(made, notes=(tried(shown, shown.trial), *made.notes))


def export_view(view: str, name: str, shown: object, language: Language, dated: date | None = None) -> Export:
    """Return what that view shows, in one of the formats that can hold it; a workbook carries the day."""
    return _written(name, renderer(name, view)(shown, language), {"dated": dated} if dated else {})


def task_formats() -> list[str]:
    """Return the names of all formats of the tasks."""
    return sorted({*written_formats(TASKS), CALENDAR})


def export_tasks(name: str, shown: Listing, case: Case, language: Language) -> Export:
    """Return the tasks in that format; the calendar is that of the task sheets, of the unit that is asked for."""
    if name != CALENDAR:
        return export_view(TASKS, name, shown, language)
    from confplan.documents.task_sheet import view

    numbers = {line.task.number for line in shown.lines}
    whole = view(case)
    kept = replace(whole, tasks=tuple(task for task in whole.tasks if task.number in numbers), calendar_of=shown.unit)
    template = next(one for one in templates(SHEETS, None) if one.format == CALENDAR)
    return _as_text(name, render(template, kept, context={}).decode(), ())


def budget_formats() -> list[str]:
    """Return the names of all formats of the estimate."""
    return sorted({*written_formats(BUDGET), WORKBOOK})


def export_budget(name: str, shown: Estimated, case: Case, language: Language) -> Export:
    """Return the estimate in that format; the workbook is the document's, whose sums follow its figures."""
    if name != WORKBOOK:
        return export_view(BUDGET, name, shown, language)
    template = next(one for one in templates(BUDGET, None) if one.format == WORKBOOK)
    dated = {"dated": case.today, "stamp": ""}
    return Export(None, render(template, document(BUDGET).view(case), context=dated))


def delegate_formats() -> list[str]:
    """Return the names of all formats of the verdicts on the wards' lists."""
    return sorted(written_formats(DELEGATES))


def seat_formats() -> list[str]:
    """Return the names of all formats of the seats."""
    return sorted(written_formats(SEATS))


def _made(name: str, shown: Programme, language: Language) -> Export:
    if name not in written_formats():
        return _as_text(name, drawn(name, shown.case).decode(), ())
    return _written(name, renderer(name)(shown, language), {"dated": shown.case.today})


def _written(name: str, made: Rendered, dated: Mapping[str, date]) -> Export:
    match made:
        case Book() as book:
            from confplan.rendering.book_engine import render as write

            return Export(None, write(book, dated))
        case Told(text, notes):
            return _as_text(name, text, notes)
        case Drawing() as drawing:
            drawn_by = Template(
                SHARED, drawing.template, "svg", Engine.MARKUP, shipped() / SHARED / f"{drawing.template}.svg.html"
            )
            return _as_text(name, render(drawn_by, drawing, context={}).decode(), ())
        case str() as text:
            return _as_text(name, text, ())


def drawn(name: str, case: Case) -> bytes:
    """Return the drawing of the case's agenda as the shipped template makes it."""
    template = next(one for one in templates(DRAWN, None) if one.format == name)
    return render(template, document(DRAWN).view(case), context={"stamp": ""})


def _as_text(name: str, text: str, notes: tuple[Text, ...]) -> Export:
    return Export(text, (_FILE_MARKS.get(name, "") + text).encode(), notes)
