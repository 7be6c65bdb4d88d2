"""The estimate for programs"""

import json

from confplan.timetables.budget.json import render
from tests.timetables.budget.listings import of


def test_what_is_not_known_is_null() -> None:
    found = json.loads(render(of(), "en"))
    first, _, open_, lump = found["lines"]

    assert (1, False, 25_400_000, 30_000_000) == (
        found["version"],
        found["complete"],
        found["total"],
        found["stated_total"],
    )
    assert ("budget.lines.0", "delegates", 2_400_000) == (first["path"], first["per"], first["amount"])
    assert {
        "about": "refreshments, each delegate, each half day",
        "value": "20.000 đ",
        "source": "Nghị quyết 05",
        "valid_from": "2025-01-01",
        "valid_to": None,
    } == first["norms"][0]
    assert (None, ["price"]) == (open_["amount"], open_["missing"])
    assert (True, None, []) == (lump["lump"], lump["quantity"], lump["missing"])
    assert {
        "name": "delegates",
        "label": "Đại biểu dự kiến",
        "number": 120,
        "approximate": False,
        "path": "conference.expected",
    } in found["counts"]
