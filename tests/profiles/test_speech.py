"""Readings: dated, with a source, and all of them words that can be said"""

from datetime import date

from confplan.planning.syllables import is_syllable
from confplan.profiles.speech import FILE, readings
from confplan.profiles.tables import table


def test_codes_of_documents_are_those_of_the_decree() -> None:
    assert "Nghị quyết" == readings().short_form("NQ")
    assert "Quyết định" == readings().code("QĐ")
    assert readings().short_form("ZZZ") is None


def test_every_group_has_a_source() -> None:
    assert all(group["source"] for part in table(FILE).values() for group in part)


def test_every_reading_is_made_of_syllables() -> None:
    told = readings(date(2024, 7, 26))
    parts = (told.words, told.codes, told.units, told.symbols, told.letters)
    heard = {word for part in parts for words in part.values() for word in words.split()}

    assert {"mét", "bê"} <= heard
    assert [] == sorted(word for word in heard if not is_syllable(word))


def test_every_letter_is_one_syllable_but_one() -> None:
    assert ["W"] == [letter for letter, name in readings().letters.items() if " " in name]
