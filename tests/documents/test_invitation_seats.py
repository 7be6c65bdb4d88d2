"""Where a guest sits stands on the letter, the card and the mail once seats are settled"""

from pathlib import Path

import pytest

from confplan.case import Case
from confplan.documents.invitations import view
from confplan.loading import load
from tests.documents.guests import FORMS, MAIL, PLAN, words
from tests.documents.printing import TODAY, packed

SEATED = PLAN.replace("address: 15 Lê Thị Riêng", "layout: {rows: 2, blocks: [3], fixed: {B3: Lê Văn Út}}").replace(
    "  - Ban Chỉ huy Quân sự phường", "  - {name: Khu phố, roster: khu-pho.csv}"
)


def case_in(folder: Path, plan: str) -> Case:
    (folder / "plan.yaml").write_text(f"format: 1\n{plan}", encoding="utf-8")
    (folder / "khu-pho.csv").write_text("Họ và tên,Chức danh\nLê Văn Út,Trưởng khu phố\n", encoding="utf-8")
    found = load(folder / "plan.yaml", today=TODAY).case
    assert found
    return found


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_letter_card_and_mail_tell_the_seat(tmp_path: Path, form: str, output: str) -> None:
    found = view(case_in(tmp_path, SEATED))

    assert ["hàng B, ghế 3"] == [one.seat for one in found.letters]
    assert () == found.assumed
    assert packed("Chỗ ngồi: hàng B, ghế 3") in words(found, form, output)


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_letter_without_a_seat_has_no_line_for_it(tmp_path: Path, form: str, output: str) -> None:
    found = view(
        case_in(
            tmp_path,
            SEATED.replace("layout: {rows: 2, blocks: [3], fixed: {B3: Lê Văn Út}}", "address: 15 Lê Thị Riêng"),
        )
    )

    assert packed("Chỗ ngồi") not in words(found, form, output)


def test_why_letters_tell_no_seats_is_said(tmp_path: Path) -> None:
    awaited = SEATED.replace(", fixed: {B3: Lê Văn Út}", "").replace(
        "invitation:", "  - {name: Báo chí, quota: 2}\ninvitation:"
    )
    found = view(case_in(tmp_path, awaited))

    assert {None} == {one.seat for one in found.letters}
    assert ["the lists are not complete, so that invitations tell only the seats that are fixed"] == [
        one.text.en for one in found.assumed
    ]
    assert [("conference", "venue", "layout")] == [one.at for one in found.assumed]
