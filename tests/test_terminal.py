import unicodedata

from confplan.terminal import columns, cut


def test_wide_letters_take_two_columns() -> None:
    assert columns("会a") == 3


def test_marks_set_over_a_letter_take_none() -> None:
    assert columns(unicodedata.normalize("NFD", "Hội nghị")) == 8


def test_what_fits_is_not_cut() -> None:
    assert cut("Hội nghị", 8) == "Hội nghị"
    assert cut("Hội nghị" * 99, None) == "Hội nghị" * 99


def test_cut_ends_in_an_ellipsis_within_the_room() -> None:
    assert cut("Hội nghị tổng kết", 9) == "Hội nghị…"
    assert columns(cut("会会会会", 6)) <= 6
