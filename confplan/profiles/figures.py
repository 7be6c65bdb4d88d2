"""The kinds of figures that a profile holds, and how each is read as it is written"""

from fractions import Fraction
from typing import Final, Literal

from confplan.findings import Text
from confplan.model.scalars import Clock, Count, Money
from confplan.model.scalars.scalar import Sort
from confplan.patterns import regex

Kind = Literal["number", "clock", "money", "factor", "word"]
Value = int | str | Fraction

_PERCENT = regex(r"\s*%$")
_FACTOR = regex(r"[0-9]{1,4}(?:[.,][0-9]{1,4})?")
_FACTOR_SORT: Final = Sort(
    kind="factor", name=Text("hệ số", "a coefficient"), allowed=Text("1,5 hoặc 0,3", "1.5 or 0.3"), examples=("0,3",)
)


def read(kind: Kind, text: str, words: tuple[str, ...] = ()) -> Value:
    """Return the value: whole numbers and đồng, a clock as `11:30`, a coefficient, or one of the words; else ScalarError."""
    match kind:
        case "number":
            return Count.parse(_PERCENT.sub("", text)).value
        case "money":
            return Money.parse(text).dong
        case "clock":
            minute = Clock.parse(text).minute
            return f"{minute // 60:02}:{minute % 60:02}"
        case "factor":
            if not _FACTOR.fullmatch(text.strip()):
                raise _FACTOR_SORT.refusal("unreadable", text)
            return Fraction(text.strip().replace(",", "."))
        case "word":
            return _word(text, words)


def _word(text: str, words: tuple[str, ...]) -> str:
    if text.strip() in words:
        return text.strip()
    allowed = ", ".join(words)
    sort = Sort(
        kind="word", name=Text("giá trị dùng được", "an allowed value"), allowed=Text(allowed, allowed), examples=words
    )
    raise sort.refusal("unknown", text)


def printed(kind: Kind, value: Value) -> str:
    """Return the value as people write it: `2.340.000 đ`, `0,3`."""
    match kind, value:
        case "money", int():
            return str(Money(dong=value))
        case "factor", Fraction():
            return f"{float(value):g}".replace(".", ",")
        case _:
            return str(value)
