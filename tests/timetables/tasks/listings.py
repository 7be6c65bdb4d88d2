"""Lists of tasks for tests"""

from datetime import date

from confplan.loading import load_content
from confplan.timetables.tasks.listing import By, Listing, listing
from tests.documents.printing import ROOT, case_of

PLAN = """
conference: {name: Hội nghị}
units: [Văn phòng, {name: Phòng Nội vụ, also: [NV]}, Phòng Y tế, {name: Các phòng, members: [Phòng Nội vụ, Phòng Y tế]}]
tasks:
  - {unit: Văn phòng, text: "=In | giấy mời", with: NV, until: 5/7/2024, makes: invitations}
  - {id: b, unit: Các phòng, text: Gửi bài, through: Văn phòng, before: 2/7/2024}
  - {unit: Phòng Nội vụ, text: Duyệt bài, after: b, optional: true}
  - {text: Dọn dẹp}
"""


def of(*, by: By = "unit", unit: str | None = None, day: int = 1, text: str = PLAN) -> Listing:
    case = load_content(text.encode(), "plan.yaml", ROOT, today=date(2024, 7, day)).case
    assert case
    found = listing(case, by=by, unit=unit)
    assert isinstance(found, Listing)
    return found


def real() -> Listing:
    found = listing(case_of("plan.yaml"))
    assert isinstance(found, Listing)
    return found
