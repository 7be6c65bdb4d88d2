"""What can be a Vietnamese syllable"""

import pytest

from confplan.planning.syllables import is_syllable


@pytest.mark.parametrize(
    "word", ["Nguyễn", "nghiêng", "khuỷu", "quốc", "giếng", "gì", "ƯƠNG", "hoà", "hòa", "ngoằn", "Y", "quý"]
)
def test_syllables_of_all_kinds(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["caùc", "c«ng", "tàá", "Noël", "bàó", "clip", "Klơng", "strong", "ươ1", "ngầ"])
def test_other_words(word: str) -> None:
    assert not is_syllable(word)
