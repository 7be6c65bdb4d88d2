"""For spreadsheets: one row a line of the estimate, numbers plain, no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language
from confplan.planning.estimate_values import EstimateRow
from confplan.timetables.budget.listing import Listing
from confplan.timetables.budget.words import AMOUNT, BASIS, CONTENT, NUMBER, PRICE, QUANTITY, TIMES, UNIT, details
from confplan.timetables.csv import guarded

HEADINGS = (NUMBER, CONTENT, UNIT, QUANTITY, TIMES, PRICE, AMOUNT, BASIS)


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; what is not known is blank."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in HEADINGS)
    for row in listing.estimate.rows:
        writer.writerow(_cells(row, language))
    return written.getvalue()


def _cells(row: EstimateRow, language: Language) -> list[str]:
    numbers = ("" if one is None else str(one) for one in (row.quantity, row.times, row.price, row.amount))
    basis = "; ".join(said.said(language) for said in details(row))
    return [str(row.number), guarded(row.text), guarded(row.unit or ""), *numbers, guarded(basis)]
