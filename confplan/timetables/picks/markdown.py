"""For a wiki or a mail: a table for each ward; nothing of a list read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.planning.picking_answers import Picked
from confplan.planning.quotas import called
from confplan.timetables.markdown import plain
from confplan.timetables.picks.listing import Listing
from confplan.timetables.picks.rows import rows
from confplan.timetables.picks.words import NAME, PLACE, ROLE, TITLE, not_needed, summary, told


def render(listing: Listing, language: Language) -> str:
    """Return the tables."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    yield f"# {plain(listing.name or 'confplan')}"
    yield from ("", f"{plain(called(listing.group))}: {plain(summary(listing).said(language))}")
    for note in listing.notes:
        yield from ("", plain(note.said(language)))
    for ward in listing.wards:
        yield from ("", f"## {plain(ward.name)}", "", plain(told(ward).said(language)))
        if ward.picks:
            yield ""
            yield from _table(ward, language)
        if left := not_needed(ward):
            yield from ("", plain(left.said(language)))


def _table(ward: Picked, language: Language) -> Iterator[str]:
    yield f"| {' | '.join(heading.said(language) for heading in (TITLE, NAME, PLACE, ROLE))} |"
    yield "| --- | --- | --- | --- |"
    for one in rows(ward):
        if one.why is None:
            cells = (one.title, one.name, one.place, one.result.said(language))
            yield f"| {' | '.join(map(plain, cells))} |"
