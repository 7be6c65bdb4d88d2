from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.planning.standing_guests import unseated


@pytest.mark.parametrize(
    ("seats", "quota", "names", "told"),
    [
        (3, 2, 3, []),
        (2, 2, 3, [("Khách mời", 1, 2, 3)]),
        (2, 2, 5, [("Khách mời", 3, 2, 5)]),
        (2, 3, 3, []),  # too small for the numbers alone: that is told of the hall
    ],
)
def test_who_finds_no_seat(seats: int, quota: int, names: int, told: list[object], tmp_path: Path) -> None:
    text = f"conference:\n  venue: {{name: H, layout: {{rows: 1, blocks: [{seats}]}}}}\ndelegates:\n  - {{name: Khách mời, quota: {quota}, roster: khach.csv}}\n"
    people = "\n".join(f"Lê Văn {name},Chuyên viên" for name in ("An", "Bình", "Chi", "Dũng", "Em")[:names])
    (tmp_path / "khach.csv").write_text(f"Họ và tên,Chức vụ\n{people}\n", encoding="utf-8")
    case = load_content(text.encode(), "plan.yaml", tmp_path, today=date(2024, 7, 1)).case

    assert case
    assert [(one.party, len(one.guests), one.free, one.in_all) for one in unseated(case)] == told
