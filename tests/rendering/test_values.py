import pytest

from confplan.rendering.errors import ValueProblemError
from confplan.rendering.values import kind_words, printable
from tests.rendering.hostile import HOSTILE


@pytest.mark.parametrize("text", HOSTILE)
def test_text_prints_as_it_is(text: str) -> None:
    assert text == printable(text)


def test_whole_number_prints_as_digits() -> None:
    assert "350" == printable(350)


@pytest.mark.parametrize("value", [None, True, 1.5, ["a"], object()])
def test_other_values_need_a_filter(value: object) -> None:
    with pytest.raises(ValueProblemError, match=r"needs a filter|The value is"):
        printable(value)


@pytest.mark.parametrize(
    ("letter", "name"), [("\x07", "U+0007"), ("\x00", "U+0000"), ("\ud800", "U+D800"), ("\ufffe", "U+FFFE")]
)
def test_control_character_is_refused_by_its_number(letter: str, name: str) -> None:
    with pytest.raises(ValueProblemError) as error:
        printable(f"tên{letter}")

    assert name in error.value.text.vi
    assert name in error.value.text.en


def test_tabs_and_line_breaks_are_printed() -> None:
    assert "một\thai\nba" == printable("một\thai\nba")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("a", "text"),
        (True, "yes or no"),
        (7, "whole number"),
        (1.5, "decimal number"),
        (("a",), "list"),
        ({}, "mapping"),
        (object(), "object"),
    ],
)
def test_a_value_is_called_what_people_call_it(value: object, said: str) -> None:
    assert said == kind_words(value).en
    assert kind_words(value).vi
