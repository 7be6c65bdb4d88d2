"""Lists of seats for tests"""

from datetime import date

from confplan.loading import load_content
from confplan.timetables.seats.listing import By, Listing, listing
from tests.documents.printing import ROOT

PLAN = """
conference: {name: Hội nghị, venue: {name: Hội trường, layout: {rows: 3, blocks: [2, 2], blocked: [A1], fixed: {A3: Ông Lê An}}}}
delegates:
  - {text: "=Khu | phố", quota: 2}
  - {name: Báo chí, titles: {Phóng viên: 1}}
  - {name: Khách, quota: }
"""


def of(*, by: By = "seat", keep: str | None = None, text: str = PLAN) -> Listing:
    case = load_content(text.encode(), "plan.yaml", ROOT, today=date(2024, 7, 1)).case
    assert case
    return listing(case, by=by, keep=keep)
