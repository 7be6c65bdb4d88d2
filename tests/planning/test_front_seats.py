from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.loading import load_content
from confplan.planning.front_seats import ahead

IN_ORDER = ("Bí thư Quận ủy", "Chủ tịch Ủy ban nhân dân quận", "Phó Chủ tịch Ủy ban nhân dân quận")
SEATS = ("A5", "A4", "B5")  # the middle of the first row and right of it, left of it, the row behind


def case(layout: str, folder: Path) -> Case:
    text = f"conference:\n  venue: {{name: H, layout: {{{layout}}}}}\nunits: [Quận ủy, Ủy ban nhân dân quận]\n"
    found = load_content(text.encode(), "plan.yaml", folder, today=date(2024, 7, 1)).case
    assert found
    return found


@pytest.mark.parametrize("given", list(permutations(IN_ORDER)))
def test_every_seat_ahead_of_one_who_goes_before_is_told_with_the_first_of_these(
    given: tuple[str, ...], tmp_path: Path
) -> None:
    fixed = ", ".join(f"{seat}: {name}" for seat, name in zip(SEATS, given, strict=True))
    told = {(one.label, one.of.post) for one in ahead(case(f"rows: 3, blocks: [4, 4], fixed: {{{fixed}}}", tmp_path))}

    behind = {seat: given[place + 1 :] for place, seat in enumerate(SEATS)}
    wrong = {
        (seat, min(first, key=IN_ORDER.index))
        for place, seat in enumerate(SEATS)
        if (first := [one for one in behind[seat] if IN_ORDER.index(one) < IN_ORDER.index(given[place])])
    }
    assert told == wrong


def test_nothing_is_told_without_seats_or_at_round_tables(tmp_path: Path) -> None:
    fixed = "fixed: {A1.1: Phó Chủ tịch Ủy ban nhân dân quận, A1.3: Bí thư Quận ủy}"

    assert not list(ahead(case("rows: 3", tmp_path)))
    assert not list(ahead(case(f"shape: tables, rows: 1, blocks: [2], chairs: 8, {fixed}", tmp_path)))
