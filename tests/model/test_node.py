"""What every part of a plan has: its path, and the fields that are a yes or no"""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from confplan.model.agenda import Item
from confplan.model.node import Flag, Id

FLAG: TypeAdapter[Any] = TypeAdapter(Flag)


def test_field_of_a_part_is_named_as_it_is_written() -> None:
    assert Item(title="Bế mạc", path=("agenda", 3)).at("replies_to", 0) == ("agenda", 3, "replies_to", 0)


@pytest.mark.parametrize(
    ("written", "meant"), [("có", True), ("X", True), (True, True), ("Không", False), ("off", False)]
)
def test_yes_and_no_are_read_in_both_languages(written: object, meant: object) -> None:
    assert FLAG.validate_python(written) is meant


@pytest.mark.parametrize("written", ["nếu được", "2", None, 1])
def test_other_words_are_neither(written: object) -> None:
    with pytest.raises(ValidationError):
        FLAG.validate_python(written)


def test_id_is_compared_without_regard_to_case() -> None:
    assert TypeAdapter(Id).validate_python("Phim") == TypeAdapter(Id).validate_python("phim")
