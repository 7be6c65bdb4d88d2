"""What an official paper carries that nobody says"""

import pytest

from confplan.manuscripts.form_parts import is_form, without_form


def test_national_name_and_blank_lines_are_left_out() -> None:
    lines = ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", "", "  ", "BÀI THAM LUẬN"]

    assert ["BÀI THAM LUẬN"] == without_form(lines)


def test_sentence_that_speaks_of_the_country_is_said() -> None:
    sentence = "Nước Cộng hòa xã hội chủ nghĩa Việt Nam độc lập, tự do, hạnh phúc"

    assert [sentence] == without_form([sentence])


@pytest.mark.parametrize(("cell", "form"), [("Nơi nhận:", True), ("ĐẢNG CỘNG SẢN VIỆT NAM", True), ("350 hộ", False)])
def test_table_with_such_a_cell_is_a_form(cell: str, *, form: bool) -> None:
    assert form == is_form(["x", cell])
