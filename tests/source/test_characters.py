import re
import sys

import pytest

from confplan.findings import Severity
from confplan.places import Place, Span
from confplan.source.characters import BIDIRECTIONAL, CONTROL, is_seen, readable, report_characters
from confplan.source.ledger import Ledger
from confplan.source.limits import MOST_OF_ONE_KIND
from confplan.source.normal_form import SUSPECT, UNUSUAL


def told(text: str) -> Ledger:
    ledger = Ledger("plan.yaml", text.split("\n"))
    report_characters(text, ledger)
    return ledger


def test_ordinary_text_is_left_alone() -> None:
    text = "Tổ\t1\r\n“Công tác” 😀\n"

    assert text == readable(text)
    assert [] == told(text).findings


def test_replacement_keeps_every_place() -> None:
    assert "a\ufffdb\ufffd\u2060\ufffdc" == readable("a\x1bb\x85\ufeff\u2028c")


def test_control_character_is_told_at_its_place() -> None:
    (finding,) = told("a\r\nbc\x07").findings

    assert ("control-character", Place("plan.yaml", Span(2, 3, 2, 4))) == (finding.rule, finding.at)
    assert "U+0007" in finding.text.vi


def test_writing_direction_is_a_warning_even_in_a_comment() -> None:
    (finding,) = told("a: b  # \u202e").findings

    assert ("bidirectional-character", Severity.WARNING) == (finding.rule, finding.severity)


def test_thousands_of_them_are_told_briefly() -> None:
    assert MOST_OF_ONE_KIND == len(told("\x01" * 5000).findings)


@pytest.mark.parametrize("pattern", [CONTROL, BIDIRECTIONAL, SUSPECT, UNUSUAL])
def test_nothing_steers_turns_or_hides_in_a_text_that_is_seen(pattern: re.Pattern[str]) -> None:
    found = [letter for letter in map(chr, range(sys.maxunicode + 1)) if pattern.search(letter)]

    assert found
    assert [] == [letter for letter in found if is_seen(letter)]
    assert is_seen("Hội nghị\t“tổng kết”\r\nnăm 2026 – 100 %")
