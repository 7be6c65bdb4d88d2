"""A whole number as it is written in Vietnamese, where dots or spaces part the thousands"""

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.patterns import regex

MOST_DIGITS = 30
PLAIN = regex(r"[0-9]+")
SPACED = regex(r"[1-9][0-9]{0,2}(?: [0-9]{3})+")
DOTTED = regex(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
FRACTION = regex(r"[0-9.]*[0-9][.,][0-9]+")
NEGATIVE = regex(r"- ?[0-9]")
RANGE = regex(r"[0-9.]+ ?(?:-|đến) ?[0-9.]+")

TOO_LONG = Text(f"số có nhiều nhất {MOST_DIGITS} chữ số", f"a number has at most {MOST_DIGITS} digits")
WHOLE_ONLY = Text(
    "chỉ nhận số nguyên, và dấu chấm ngăn từng nhóm ba chữ số",
    "only whole numbers, with a dot between groups of three digits",
)
NOT_NEGATIVE = Text("số không thể âm", "the number cannot be negative")
ONE_NUMBER = Text("chỉ viết một số, chưa chắc thì thêm “khoảng”", "one number only, with “khoảng” in front if unsure")


@frozen(kw_only=True)
class Figure:
    """`dotted`: the thousands are parted by dots, which elsewhere would be a decimal point"""

    value: int
    dotted: bool


def read_figure(text: str) -> Figure | None:
    digits = text.replace(".", "").replace(" ", "")
    if len(digits) > MOST_DIGITS:
        return None
    if DOTTED.fullmatch(text):
        return Figure(value=int(digits), dotted=True)
    if PLAIN.fullmatch(text) or SPACED.fullmatch(text):
        return Figure(value=int(digits), dotted=False)
    return None


def why_no_figure(text: str) -> tuple[str, Text | None]:
    """The code and reason for a text that is no figure."""
    if NEGATIVE.match(text):
        return "negative", NOT_NEGATIVE
    if RANGE.fullmatch(text):
        return "several-numbers", ONE_NUMBER
    if FRACTION.fullmatch(text):
        return "fraction", WHOLE_ONLY
    if PLAIN.fullmatch(text.replace(".", "").replace(" ", "")):
        return ("too-many-digits", TOO_LONG) if len(text) > MOST_DIGITS else ("bad-groups", WHOLE_ONLY)
    return "unreadable", None


def dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")
