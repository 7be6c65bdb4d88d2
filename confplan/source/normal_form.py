"""One value's text in its normal form: letters composed (NFC), and a word where invisible letters stand"""

import re
import unicodedata
from typing import NamedTuple

from confplan.findings import Fix, Text
from confplan.patterns import regex
from confplan.places import Path, Span
from confplan.source.characters import BIDIRECTIONAL, CONTROL, bidirectional_words, codepoint, control_words, is_seen
from confplan.source.ledger import Ledger

SOFT_HYPHEN = "\u00ad"  # the letter ư of old TCVN3 fonts
INVISIBLE = "\u00ad\u180e\u200b-\u200d\u2060\ufeff"
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
UNUSUAL = regex(f"[{INVISIBLE}{SPACES}]")
UNUSUAL_SPACE = regex(f" *[{SPACES}][ {SPACES}]*")
SUSPECT = regex(f"{CONTROL.pattern[:-1]}{BIDIRECTIONAL.pattern[1:-1]}{INVISIBLE}{SPACES}]")
OFFENCE = regex(f"[{INVISIBLE}{SPACES}]|[^\\W\\d_][\u0300-\u036f]+|[\u0340-\u0345\u0374\u037e\u0387\u212a\u212b]")


def is_ordinary(text: str) -> bool:
    """Whether nothing in the text needs a second look: one search for all of it, where four would take their time"""
    is_clean = is_seen(text) or SUSPECT.search(text) is None
    return is_clean and "\\" not in text and unicodedata.is_normalized("NFC", text)


class Scalar(NamedTuple):
    """A text as the parser gives it, and where it stands"""

    text: str
    span: Span


def normalised(scalar: Scalar, path: Path | None, ledger: Ledger) -> str:
    """The text in NFC; what is wrong with its letters is noted. A path is given where the text may be corrected."""
    text = _without_hidden_controls(scalar, ledger)
    composed = unicodedata.normalize("NFC", text)
    clean = _cleaned(composed)
    if clean != text:
        fix = Fix(path, clean, safe=SOFT_HYPHEN not in text) if path is not None and clean.strip() else None
        ledger.warning("text-not-normalised", _first_offence(scalar.span, ledger), _words(composed), fix)
    return composed


def _cleaned(composed: str) -> str:
    """Return the text without what cannot be seen; an unusual space and the ordinary ones beside it are one space."""
    if UNUSUAL.search(composed) is None:
        return composed
    return UNUSUAL_SPACE.sub(" ", re.sub(f"[{INVISIBLE}]", "", composed)).strip(" ")


def _without_hidden_controls(scalar: Scalar, ledger: Ledger) -> str:
    r"""An escape such as `"\e]0;"` brings in what `report_characters` cannot see."""
    hidden = CONTROL.search(scalar.text.replace("\r", "\x00"))
    if hidden:
        ledger.error("control-character", scalar.span, control_words(scalar.text[hidden.start()]))
    turning = BIDIRECTIONAL.search(scalar.text)
    if turning and not any(BIDIRECTIONAL.search(line) for line in ledger.lines[_rows(scalar.span)]):
        ledger.warning("bidirectional-character", scalar.span, bidirectional_words(turning[0]))
    return CONTROL.sub("\ufffd", scalar.text.replace("\r", "\ufffd")) if hidden else scalar.text


def _rows(span: Span) -> slice:
    return slice(span.line - 1, span.end_line)


def _first_offence(span: Span, ledger: Ledger) -> Span:
    for row, line in enumerate(ledger.lines[_rows(span)], start=span.line):
        start = span.column - 1 if row == span.line else 0
        end = span.end_column - 1 if row == span.end_line else len(line)
        match = OFFENCE.search(line, start, end)
        if match:
            return Span(row, match.start() + 1, row, match.end() + 1)
    return span


def _words(composed: str) -> Text:
    unusual = UNUSUAL.search(composed)
    if unusual is None:
        return Text(
            vi="chữ có dấu được gõ bằng dấu rời (Unicode tổ hợp); nhìn giống nhưng khi so sánh là chữ khác",
            en="letters are typed with separate marks (decomposed Unicode); they look the same but compare as other letters",
        )
    point = codepoint(unusual[0])
    if re.match(f"[{SPACES}]", unusual[0]):
        return Text(
            vi=f"dấu cách lạ {point} (thường do dán từ Word hoặc trang web); thay bằng dấu cách thường",
            en=f"an unusual space {point} (often pasted from Word or a web page); use an ordinary space",
        )
    return Text(
        vi=f"ký tự vô hình {point} nằm trong chữ (thường do dán từ Word hoặc trang web); xóa nó đi",
        en=f"the invisible character {point} stands in the text (often pasted from Word or a web page); delete it",
    )
