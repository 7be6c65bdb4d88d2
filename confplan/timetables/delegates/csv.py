"""For spreadsheets: a row for each title of each ward, no cell that a spreadsheet would take for a formula"""

import csv
import io
from collections.abc import Iterator

from confplan.findings import Language
from confplan.planning.verdicts import Verdict
from confplan.timetables.csv import guarded
from confplan.timetables.delegates.listing import Listing
from confplan.timetables.delegates.words import DUE, THERE, TITLE, VERDICT, WARD, WHY, kinds, where

HEADINGS = (WARD, TITLE, DUE, THERE, VERDICT, WHY)


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; the first row of a ward has no title and says what is to be said of the whole."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in HEADINGS)
    for verdict in listing.verdicts:
        writer.writerows(_rows(verdict, language))
    return written.getvalue()


def _rows(verdict: Verdict, language: Language) -> Iterator[list[str]]:
    said = "; ".join(one.said(language) for one in kinds(verdict))
    why = "; ".join(f"{where(one)}: {one.text.said(language)}" for one in verdict.findings)
    due = "" if verdict.due is None else str(verdict.due)
    yield [guarded(verdict.name), "", due, str(verdict.there), guarded(said), guarded(why)]
    for one in verdict.counts:
        yield [guarded(verdict.name), guarded(one.title), str(one.due), str(one.there), "", ""]
