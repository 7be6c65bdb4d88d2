"""Characters that have no business in a plan: those that steer a terminal, those that turn a line round"""

import re

from confplan.findings import Text
from confplan.patterns import regex
from confplan.places import Span
from confplan.source.data import NEWLINE
from confplan.source.ledger import Ledger
from confplan.source.limits import MOST_OF_ONE_KIND

# C0 without tab and newlines, DEL, C1, the two Unicode line ends that YAML takes for newlines, surrogates, noncharacters
CONTROL = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
BIDIRECTIONAL = regex("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def is_seen(text: str) -> bool:
    """Tell a text in which every letter can be seen, but for line ends and tabs: quickly, and true of most texts.

    None of the patterns for letters that steer, turn or hide finds anything in it (a test asks every letter).
    """
    return text.replace("\n", "").replace("\t", "").replace("\r", "").isprintable()


def readable(text: str) -> str:
    """The same text, letter for letter, without what a YAML parser would stumble over or take for a newline."""
    if is_seen(text):
        return text
    if "\ufeff" in text:
        text = text.replace("\ufeff", "\u2060")
    return CONTROL.sub("\ufffd", text) if CONTROL.search(text) else text


def report_characters(original: str, ledger: Ledger) -> None:
    if is_seen(original):
        return
    if CONTROL.search(original):
        for span, letter in _found(CONTROL, original):
            ledger.error("control-character", span, control_words(letter))
    if BIDIRECTIONAL.search(original):
        for span, letter in _found(BIDIRECTIONAL, original):
            ledger.warning("bidirectional-character", span, bidirectional_words(letter))


def control_words(letter: str) -> Text:
    return Text(
        vi=f"ký tự điều khiển {codepoint(letter)} không được dùng trong kế hoạch; xóa nó đi",
        en=f"the control character {codepoint(letter)} is not allowed in a plan; delete it",
    )


def bidirectional_words(letter: str) -> Text:
    return Text(
        vi=f"ký tự đổi chiều viết {codepoint(letter)} làm dòng chữ hiện ra khác với nội dung thật; xóa nó đi",
        en=f"the writing-direction character {codepoint(letter)} shows a line other than it is; delete it",
    )


def codepoint(letter: str) -> str:
    return f"U+{ord(letter):04X}"


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[Span, str]]:
    places: list[tuple[Span, str]] = []
    for number, line in enumerate(NEWLINE.split(text), start=1):
        for match in pattern.finditer(line):
            places.append((Span(number, match.start() + 1, number, match.end() + 1), match[0]))
            if len(places) == MOST_OF_ONE_KIND:
                return places
    return places
