import pytest

from confplan.findings import Fix
from confplan.places import Path, Place, Span
from confplan.source.ledger import Ledger
from confplan.source.normal_form import Scalar, is_ordinary, normalised

WHERE: Path = ("conference", "name")


def reading(text: str, line: str | None = None) -> tuple[str, Ledger]:
    written = text if line is None else line
    ledger = Ledger("plan.yaml", [written], unclean=True)
    return normalised(Scalar(text, Span(1, 1, 1, len(written) + 1)), WHERE, ledger), ledger


@pytest.mark.parametrize(
    "text", ["a\\b", "a\x07", "a\x85", "a\u202e", "a\u2028", "a\u00a0b", "a\u200bb", "o\u0323\u0302"]
)
def test_text_that_needs_a_second_look_is_known(text: str) -> None:
    assert not is_ordinary(text)


def test_vietnamese_needs_no_second_look() -> None:
    assert is_ordinary("Hội nghị “tổng kết”\n")


def test_decomposed_letters_are_composed_and_told() -> None:
    text, ledger = reading("Ho\u0323\u0302i nghị")

    assert "Hội nghị" == text
    (finding,) = ledger.findings
    assert ("text-not-normalised", Place("plan.yaml", Span(1, 2, 1, 5))) == (finding.rule, finding.at)
    assert Fix(WHERE, "Hội nghị") == finding.fix


@pytest.mark.parametrize(
    ("text", "clean", "word"),
    [("a\u00a0b", "a b", "U+00A0"), ("a\u200bb", "ab", "U+200B"), ("a\u2060b", "ab", "U+2060")],
)
def test_invisible_letters_stay_but_are_told_with_a_fix(text: str, clean: str, word: str) -> None:
    value, ledger = reading(text)

    assert text == value
    (finding,) = ledger.findings
    assert Fix(WHERE, clean) == finding.fix
    assert word in finding.text.vi
    assert Place("plan.yaml", Span(1, 2, 1, 3)) == finding.at


def test_soft_hyphen_may_be_a_letter_of_an_old_font_so_its_fix_is_to_look_at() -> None:
    _, ledger = reading("ph\u00adêng")

    assert [Fix(WHERE, "phêng", safe=False)] == [finding.fix for finding in ledger.findings]


def test_one_value_gives_one_finding() -> None:
    _, ledger = reading("a\u00a0b\u200bc o\u0323")

    assert ["text-not-normalised"] == [finding.rule for finding in ledger.findings]


def test_key_is_told_without_a_fix() -> None:
    ledger = Ledger("plan.yaml", ["a\u00a0b"], unclean=True)
    normalised(Scalar("a\u00a0b", Span(1, 1, 1, 4)), None, ledger)

    assert [None] == [finding.fix for finding in ledger.findings]


@pytest.mark.parametrize("hidden", ["\x1b", "\r", "\ud800", "\x85"])
def test_control_character_that_an_escape_brings_in_is_told_and_replaced(hidden: str) -> None:
    text, ledger = reading(f"a{hidden}b", '"a\\?b"')

    assert "a\ufffdb" == text
    assert ["control-character"] == [finding.rule for finding in ledger.findings]


def test_writing_direction_that_an_escape_brings_in_is_told_once() -> None:
    _, hidden = reading("a\u202eb", '"a\\u202eb"')
    _, seen = reading("a\u202eb")

    assert ["bidirectional-character"] == [finding.rule for finding in hidden.findings]
    assert [] == seen.findings


def test_place_is_the_whole_value_when_an_escape_hides_the_letter() -> None:
    _, ledger = reading("a\u00a0b", '"a\\_b"')

    assert [Place("plan.yaml", Span(1, 1, 1, 7))] == [finding.at for finding in ledger.findings]


def test_unusual_space_and_the_ordinary_ones_beside_it_become_one() -> None:
    _, ledger = reading("\u00a0a \u00a0b\u200b ")

    assert [Fix(WHERE, "a b")] == [finding.fix for finding in ledger.findings]


def test_text_of_nothing_that_is_seen_has_no_fix() -> None:
    _, ledger = reading("\u00a0")

    assert [None] == [finding.fix for finding in ledger.findings]
