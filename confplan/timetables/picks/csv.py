"""For spreadsheets: a row for each person of the lists, chosen or not, no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language
from confplan.timetables.csv import guarded
from confplan.timetables.picks.listing import Listing
from confplan.timetables.picks.rows import rows
from confplan.timetables.picks.words import NAME, PLACE, ROLE, TITLE, WARD, WHY


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; a ward without a choice has one row, which says why."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in (WARD, NAME, TITLE, PLACE, ROLE, WHY))
    for ward in listing.wards:
        if ward.reason:
            writer.writerow([guarded(ward.name), "", "", "", "", guarded(ward.reason.said(language))])
        for one in rows(ward):
            why = one.why.said(language) if one.why else ""
            cells = (one.ward, one.name, one.title, one.place, one.result.said(language), why)
            writer.writerow(map(guarded, cells))
    return written.getvalue()
