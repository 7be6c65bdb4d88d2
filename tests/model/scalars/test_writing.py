"""A written value made plain"""

import unicodedata

from confplan.model.scalars.writing import plain


def test_letters_spaces_and_hyphens_take_one_form() -> None:
    assert plain(unicodedata.normalize("NFD", "  Dự kiến\u00a0 8h –\n9H ")) == "dự kiến 8h - 9h"


def test_a_text_longer_than_any_value_reads_as_nothing() -> None:
    assert plain("8" * 200) == "8" * 200
    assert plain("8" * 201) == ""
