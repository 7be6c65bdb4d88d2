"""For spreadsheets, and for `--keep`: a row for each person, no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language
from confplan.timetables.csv import guarded
from confplan.timetables.seats.listing import Listing
from confplan.timetables.seats.words import CODE, GROUP, NAME, PARTY, POST, SEAT, UNIT

HEADINGS = (SEAT, NAME, POST, UNIT, GROUP, PARTY, CODE)


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; who has no seat has none in the first column."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in HEADINGS)
    for line in listing.lines:
        guest = line.guest
        texts = (guest.name or "", guest.post or "", guest.unit or "", guest.group, guest.party)
        writer.writerow([line.seat.label if line.seat else "", *map(_cell, texts), line.code])
    return written.getvalue()


def _cell(text: str) -> str:
    return guarded(" ".join(text.split()))
