"""For a wiki or a pull request: one table, nothing of the plan read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.planning.estimate_values import EstimateRow
from confplan.timetables.budget.listing import Listing
from confplan.timetables.budget.words import (
    AMOUNT,
    BASIS,
    CONTENT,
    NONE,
    NUMBER,
    OPEN,
    PRICE,
    PROPOSED,
    QUANTITY,
    SOURCE,
    TIMES,
    UNIT,
    details,
    figures,
    summary,
)
from confplan.timetables.markdown import plain

HEADINGS = (NUMBER, CONTENT, UNIT, QUANTITY, TIMES, PRICE, AMOUNT, BASIS)


def render(listing: Listing, language: Language) -> str:
    """Return the table, and the sum below it."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    found = listing.estimate
    yield from (f"# {plain(listing.name or 'confplan')}", "")
    yield f"{SOURCE.said(language)}: {plain(found.source or OPEN.said(language))}"
    if not found.rows:
        yield from ("", NONE.said(language))
        return
    if found.is_suggested:
        yield from ("", PROPOSED.said(language))
    yield from ("", f"| {' | '.join(head.said(language) for head in HEADINGS)} |")
    yield "| ---: | --- | --- | ---: | ---: | ---: | ---: | --- |"
    for row in found.rows:
        yield f"| {' | '.join(_cells(row, language))} |"
    yield from ("", plain(summary(listing).said(language)))


def _cells(row: EstimateRow, language: Language) -> list[str]:
    basis = "<br>".join(plain(said.said(language)) for said in details(row))
    return [str(row.number), plain(row.text), plain(row.unit or ""), *figures(row), basis]
