"""Estimates for tests"""

from confplan.timetables.budget.listing import Listing, listing
from tests.documents.printing import case_of, case_with

PLAN = """
conference: {name: Hội nghị, date: 26/12/2025, expected: 120}
awards: [{id: gk, name: Giấy khen, winners: 15}]
profile: {figures: {break-refreshments: {value: 20.000 đ, source: Nghị quyết 05, valid_from: 1/1/2025}}}
budget:
  source: Ngân sách
  lines:
    - {text: "=Nước | uống", per: delegates, unit: suất, norm: break-refreshments}
    - {text: Tiền thưởng, per: gk, price: 700.000 đ, times: 2}
    - {text: Hoa, quantity: 4}
    - {text: Thuê máy, amount: 2.000.000 đ, note: khoán}
  total: 30.000.000 đ
"""


def of(text: str = PLAN) -> Listing:
    return listing(case_with(text))


def real() -> Listing:
    return listing(case_of("plan.yaml"))
