"""Which letters of a plan the shipped fonts cannot print"""

import sys
import unicodedata

import pytest

from confplan.planning.letters import RARE, SHAPELESS, printable, without_shape
from confplan.rendering.glyphs import covered
from tests.planning.plans import plan_of, real_plan


@pytest.mark.parametrize("letter", ["A", "đ", "Ỷ", "Ặ", "“", "…", "₫"])
def test_letters_of_vietnamese_are_printable(letter: str) -> None:
    assert ord(letter) in printable()


@pytest.mark.parametrize("letter", ["🎉", "漢", "\ue001"])
def test_emoji_chinese_and_private_letters_are_not(letter: str) -> None:
    assert ord(letter) not in printable()


def test_letters_that_are_not_looked_up_are_printable_with_their_capitals() -> None:
    common = [letter for letter in map(chr, range(sys.maxunicode + 1)) if not RARE.match(letter)]
    drawn = [one for letter in common for one in letter + letter.upper() if unicodedata.category(one) not in SHAPELESS]

    assert len(common) > 250
    assert [] == [one for one in drawn if ord(one) not in printable()]


def test_each_lacking_letter_of_a_text_is_told_once() -> None:
    plan = plan_of("agenda: [Khai mạc 🎉🎉漢, Bế mạc]\ntodo: [Hỏi 🎉]\n")

    assert [(("agenda", 0, "title"), "🎉漢")] == list(without_shape(plan))


def test_spaces_and_signs_that_choose_a_shape_are_no_letters() -> None:
    assert [] == list(without_shape(plan_of("agenda: ['Bế mạc\u3000 \ufe0f']\n")))


def test_real_plan_can_be_printed() -> None:
    assert [] == list(without_shape(real_plan()))


def test_table_holds_the_letters_that_the_fonts_hold() -> None:
    assert covered() == printable()


def test_presentation_form_behind_the_signs_that_choose_a_shape_is_a_letter() -> None:
    assert [(("agenda", 0, "title"), "\ufe10")] == list(without_shape(plan_of("agenda: ['Bế mạc\ufe00\ufe10']\n")))


def test_letter_in_one_of_several_hosts_is_told() -> None:
    plan = plan_of("conference: {hosts: [Quận ủy, Quận đoàn 🎉]}\n")

    assert [(("conference", "hosts", 1), "🎉")] == list(without_shape(plan))
