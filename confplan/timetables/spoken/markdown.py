"""For a wiki or a pull request: a Markdown table, nothing of the plan read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.timetables.markdown import plain
from confplan.timetables.spoken.listing import Entry, Listing
from confplan.timetables.spoken.words import (
    FILE,
    HAS,
    LEFT,
    NONE,
    SPEAKER,
    SYLLABLES,
    TAKES,
    left,
    number,
    summary,
    takes,
)
from confplan.timetables.words import ITEM


def render(listing: Listing, language: Language) -> str:
    """Return the table, and the pace below it."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    yield f"# {plain(listing.name)}" if listing.name else "# confplan"
    yield ""
    if not listing.entries:
        yield plain(NONE.said(language))
        return
    heads = (ITEM, SPEAKER, FILE, SYLLABLES, TAKES, HAS, LEFT)
    yield f"| {' | '.join(head.said(language) for head in heads)} |"
    yield "| --- | --- | --- | ---: | ---: | ---: | --- |"
    for entry in listing.entries:
        yield f"| {' | '.join(map(plain, _cells(entry, language)))} |"
    yield ""
    yield plain(summary(listing, language).said(language))


def _cells(entry: Entry, language: Language) -> list[str]:
    speech = entry.speech
    counted = number(speech.syllables, language) if entry.is_read else ""
    slot = str(speech.slot.minutes) if speech.slot else ""
    return [entry.title, entry.by, speech.manuscript.file, counted, takes(entry), slot, left(entry, language)]
