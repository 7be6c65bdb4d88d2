"""The sheet on the conference that this program writes beside the agenda → what a plan says of the conference"""

from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.importing.agenda import Conference
from confplan.importing.cells import said
from confplan.importing.days import day_of
from confplan.importing.moments import moment
from confplan.model.scalars import hhmm
from confplan.model.scalars.hedge import Hedge
from confplan.model.scalars.scalar import ScalarError
from confplan.source.cells import Row
from confplan.timetables.xlsx import DATE, END_BY, NAME, PLACE, START

FACTS = (NAME, DATE, START, END_BY, PLACE)
_HEDGES = {bare(hedge): hedge for hedge in Hedge if hedge}


def conference_of(rows: Sequence[Row], findings: list[Finding]) -> Conference | None:
    """Return what the sheet says; None for a sheet of another kind. Rows that it does not know are help."""
    if not any(_is(row, NAME) for row in rows):
        return None
    return Conference(
        name=next((said(row, 1) for row in rows if _is(row, NAME)), ""),
        dates=tuple(_dates(rows, findings)),
        start=_clock(rows, START, findings),
        end_by=_clock(rows, END_BY, findings),
        venue=next((said(row, 1) for row in rows if _is(row, PLACE)), ""),
    )


def _is(row: Row, fact: Text) -> bool:
    return bare(row.text(0)) in {bare(word) for word in fact}


def _dates(rows: Sequence[Row], findings: list[Finding]) -> Iterator[str]:
    for row in rows:
        text = said(row, 1)
        if _is(row, DATE) and text:
            try:
                day = day_of(text)
            except ScalarError as error:
                findings.append(Finding("value-unreadable", Severity.ERROR, row.place(1), error.text))
            else:
                yield _hedged(row, str(day))


def _clock(rows: Sequence[Row], fact: Text, findings: list[Finding]) -> str:
    row = next((row for row in rows if _is(row, fact) and said(row, 1)), None)
    if row is None:
        return ""
    try:
        found = moment(said(row, 1))
    except ScalarError as error:
        findings.append(Finding("value-unreadable", Severity.ERROR, row.place(1), error.text))
        return ""
    written = hhmm(found.minute) if found.until is None else f"{hhmm(found.minute)}-{hhmm(found.until)}"
    return _hedged(row, f"{found.hedge} {written}".strip())


def _hedged(row: Row, written: str) -> str:
    """Return the value with the hedge that the column of notes holds."""
    hedge = _HEDGES.get(bare(row.text(2)))
    return f"{hedge} {written}" if hedge and not written.startswith(hedge) else written
