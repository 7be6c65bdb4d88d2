"""Runs of letters: syllables, short forms that are known and that are not, foreign words"""

import pytest

from confplan.planning.spoken_letters import Read, letters
from confplan.profiles.speech import readings


@pytest.mark.parametrize(
    ("written", "heard", "syllables"),
    [
        ("nghiêng", "nghiêng", 1),
        ("BÁO", "BÁO", 1),
        ("UBND", "Ủy ban nhân dân", 4),
        ("GDP", "giê dê pê", 3),
        ("W", "vê kép", 2),
        ("XII", "mười hai", 2),
        ("km", "ki lô mét", 3),
        ("b", "bê", 1),
        ("m", "mờ", 1),
        ("Facebook", "Facebook", 3),
        ("Zalo", "Zalo", 2),
        ("khuphố", "khuphố", 2),
        ("ngoàitrời", "ngoàitrời", 2),
        ("UNFPA", "u nờ ép pê a", 5),
        ("UNICEF", "UNICEF", 3),
        ("BCHTƯ", "bê xê hát tê ư", 5),
        ("KRÔNG", "KRÔNG", 1),
        ("M'Nông", "mờ Nông", 2),
        ("SINGAPORE", "SINGAPORE", 4),
        ("VNeID", "vê Ne i dê", 4),
        ("中国", "中 国", 2),
    ],
)
def test_letters_are_read(written: str, heard: str, syllables: int) -> None:
    assert Read(heard, syllables) == letters(written, readings())


def test_short_form_that_is_a_word_is_one_only_in_a_number() -> None:
    assert 1 == letters("TU", readings()).syllables
    assert Read("Thành ủy", 2) == letters("TU", readings(), in_number=True)


def test_code_in_a_number_comes_before_what_it_means_elsewhere() -> None:
    assert "thị trấn" == letters("TT", readings()).words
    assert "Thông tư" == letters("TT", readings(), in_number=True).words
