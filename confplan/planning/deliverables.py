"""What is prepared and finds no item in the agenda, and what stands in the agenda and nobody prepares"""

import re
from collections.abc import Iterator

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.node import Reference
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.deadlines import Duty, duties
from confplan.planning.giving import given
from confplan.planning.references import declared
from confplan.planning.timing import Row, Timetable

# A report that is read out at the conference, by the words that say of what kind it is.
REPORT = re.compile(r"báo cáo (?:tổng kết|sơ kết|chính trị|kiểm điểm|đề dẫn|trung tâm|thành tích|chuyên đề)")
ANY_REPORT = re.compile(r"báo cáo(?! tham luận)")
AFTERWARDS = regex(r"\bsau (?:hội nghị|đại hội|lễ|khi|buổi)|\bkết thúc\b")
PREPARED_BY_MC = frozenset({"opening", "closing"})
PREPARED_BY_TASK = frozenset({"opening", "performance", "film", "awards", "closing", "other"})


@frozen
class Report:
    """A report that a duty prepares: its words, and the field or duty that says so"""

    duty: Duty
    words: str
    at: Path


def reports_without_item(plan: Plan, table: Timetable) -> Iterator[Report]:
    """Yield the reports that are for no item of the agenda and are called by no item's title.

    An item that is a report and is prepared by no duty may be the one that is meant.
    """
    if not table.rows or _has_free_report(plan, table):
        return
    titles = [same(row.item.title or row.item.text or "") for row in table.rows]
    for duty in duties(plan):
        empty = next((one.at("for") for one in (duty.task, duty.block) if plan.is_undecided(one.at("for"))), None)
        words = _report(plan, duty, is_for_an_item=empty is not None)
        if words and not _serves(duty) and not any(words in title for title in titles):
            yield Report(duty, words, empty or duty.task.path)


def _report(plan: Plan, duty: Duty, *, is_for_an_item: bool) -> str | None:
    """Return what the duty's report is called; one that is written after the conference is for no item of it."""
    text = same(duty.task.text or "")
    found = REPORT.search(text) or (ANY_REPORT.search(text) if is_for_an_item else None)
    last = max((day.date for day in plan.conference.date), default=None)
    is_late = bool(AFTERWARDS.search(text) or (last and duty.deadline and duty.deadline.day > last))
    return found[0] if found and (is_for_an_item or not is_late) else None


def awards_without_item(plan: Plan, table: Timetable) -> Iterator[Award]:
    """Yield the awards that no item gives; nothing is told where an item does not say what it gives."""
    says_all = all(_says_what(row) for row in table.rows if row.kind == "awards")
    known = {same(name) for name in declared(plan, Reference.AWARD)}
    names = [name for row in table.rows for name in row.item.gives]
    is_clear = says_all and not any(plan.is_undecided(row.item.at("gives")) for row in table.rows)
    if not table.rows or not is_clear or any(name not in known for name in names):
        return
    in_agenda = {one.award.path for one in given(plan, table)}
    yield from (award for award in plan.awards if award.path not in in_agenda)


def items_without_task(plan: Plan, table: Timetable) -> Iterator[Row]:
    """Yield the items that nobody prepares: no duty is for them or what they give, and no body gives them.

    Speeches and papers are their speakers' own. Where no duty says what it is for, nothing can be told.
    """
    served = {name for duty in duties(plan) for name in _serves(duty)}
    known = set(declared(plan, Reference.PREPARED))
    if not served or any(name not in known for name in served):
        return
    by_path = {row.item.path: row for row in table.rows}
    for row in table.rows:
        around = [row, *_sections(row, by_path)]
        is_led = plan.conference.mc is not None and row.kind in PREPARED_BY_MC
        is_due = not row.is_section and row.kind in PREPARED_BY_TASK and not is_led
        if is_due and not any(_is_owned(plan, one, served) for one in around):
            yield row


def _is_owned(plan: Plan, row: Row, served: set[str]) -> bool:
    """Tell an item that has somebody; who is still to be decided is told of with all that is not decided."""
    item = row.item
    names = {item.id, *item.gives} - {None}
    return bool(item.by or item.chosen_by or plan.is_undecided(item.at("by")) or names & served)


def _sections(row: Row, by_path: dict[Path, Row]) -> Iterator[Row]:
    while row.section:
        row = by_path[row.section.path]
        yield row


def _serves(duty: Duty) -> tuple[str, ...]:
    return duty.task.serves or duty.block.serves


def _has_free_report(plan: Plan, table: Timetable) -> bool:
    """Tell whether the agenda has a report of which no duty says that it prepares it."""
    served = {name for duty in duties(plan) for name in _serves(duty)}
    return any(row.kind == "report" and not row.is_section and row.item.id not in served for row in table.rows)


def _says_what(row: Row) -> bool:
    """Tell whether an item of awards, or what stands beside or inside it in one section, names the awards."""
    near = [row.item, *(row.section.items if row.section else ()), *row.item.items]
    return any(item.gives for item in near)
