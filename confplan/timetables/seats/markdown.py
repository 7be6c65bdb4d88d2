"""For a wiki: a table for each row, each group or all, nothing of the plan read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.timetables.markdown import plain
from confplan.timetables.seats.listing import Listing
from confplan.timetables.seats.words import NAME, NONE, SEAT, UNIT, about, heading, slips, summary


def render(listing: Listing, language: Language) -> str:
    """Return the tables, and what is to be mended below them."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    yield f"# {plain(listing.name or 'confplan')}"
    if listing.seats is None:
        yield from ("", plain(NONE.said(language)))
        return
    for name, group in listing.groups:
        if listing.by != "name":
            yield from ("", f"## {plain(heading(listing, name).said(language))}")
        yield from ("", f"| {' | '.join(one.said(language) for one in (SEAT, NAME, UNIT))} |", "| --- | --- | --- |")
        for line in group:
            seat = line.seat.label if line.seat else ""
            yield f"| {seat} | {plain(line.guest.called)} | {plain(about(line, with_party=listing.by != 'group'))} |"
    if told := [f"- {plain(one.said(language))}" for one in slips(listing)]:
        yield from ("", *told)
    yield ""
    yield plain(summary(listing).said(language))
