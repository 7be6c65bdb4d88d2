"""What may be printed as it is: text and whole numbers. Everything else needs a filter that says how."""

import re
from collections.abc import Mapping
from datetime import date

from confplan.findings import Text
from confplan.rendering.errors import ValueProblemError

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


KINDS: tuple[tuple[type | tuple[type, ...], Text], ...] = (
    (str, Text("chữ", "text")),
    (bool, Text("có hay không", "yes or no")),
    (int, Text("số nguyên", "whole number")),
    (float, Text("số thập phân", "decimal number")),
    ((tuple, list), Text("danh sách", "list")),
    (date, Text("ngày", "day")),
    (Mapping, Text("bảng tra", "mapping")),
)


def kind_words(value: object) -> Text:
    """Return what a value is, for whoever writes templates; what is ours by its class's name."""
    name = type(value).__name__
    return next((words for kind, words in KINDS if isinstance(value, kind)), Text(name, name))


def printable(value: object) -> str:
    match value:
        case str():
            return _clean(value)
        case bool() | None:
            raise ValueProblemError(_needs_filter(value))
        case int():
            return int.__repr__(value)
        case _:
            raise ValueProblemError(_needs_filter(value))


def _clean(text: str) -> str:
    if bad := UNPRINTABLE.search(text):
        letter = f"U+{ord(bad[0]):04X}"
        raise ValueProblemError(
            Text(
                vi=f"Giá trị có ký tự điều khiển {letter}, không in được",
                en=f"The value holds the control character {letter}, which cannot be printed",
            )
        )
    return text


def _needs_filter(value: object) -> Text:
    kind = kind_words(value)
    if isinstance(value, tuple | list):
        return Text(
            vi="Giá trị là một danh sách: viết “|joined” để in thành một câu, hoặc {% for one in … %} cho từng mục",
            en="The value is a list: write “|joined” for one sentence, or {% for one in … %} for each item",
        )
    if isinstance(value, bool):
        return Text(
            vi="Giá trị là có hay không: dùng trong {% if … %} … {% endif %}",
            en="The value is yes or no: use it in {% if … %} … {% endif %}",
        )
    return Text(
        vi=f"Giá trị kiểu {kind.vi} cần một bộ lọc cho biết in thế nào, như day_long, clock hay dotted",
        en=f"A value of type {kind.en} needs a filter that says how to print it, such as day_long, clock or dotted",
    )
