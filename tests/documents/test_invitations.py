"""The number of a letter, printed as it is written"""

from datetime import date
from pathlib import Path

import pytest

from confplan.documents.invitations import view
from confplan.loading import load

PLAN = """
document: {{number: {plan}}}
conference: {{name: Hội nghị}}
invitation: {{number: {letter}}}
"""


@pytest.mark.parametrize(
    ("plan", "letter", "expected"),
    [
        ("12/KH-UBND", "07/GM-UBND", ("07", "GM-UBND")),
        ("12/KH-UBND", "07/GM-UBND-NV", ("07", "GM-UBND-NV")),
        ("12/KH-UBND", "", (None, "GM-UBND")),
        ("12/KH-UBND", "/GM-VP", (None, "GM-VP")),
        ("12-KH/ĐU", "20-GM/ĐU", ("20-GM", "ĐU")),
        ("12-KH/ĐU", "", (None, "ĐU")),
        ("", "", (None, None)),
    ],
)
def test_number_stands_before_the_slash_and_the_symbol_after_it(
    tmp_path: Path, plan: str, letter: str, expected: tuple[str | None, str | None]
) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN.format(plan=plan, letter=letter), encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2026, 7, 1)).case

    assert case is not None
    head = view(case).head
    assert expected == (head.number, head.symbol)
