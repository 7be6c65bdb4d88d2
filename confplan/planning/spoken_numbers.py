"""Numbers as they are read out: `2.021.015`, `3,5`, `0901234567`, `XII`, `26/7/2024`, `8h30`"""

import re
from itertools import pairwise
from typing import Final

from confplan.model.numerals import digit_by_digit, words
from confplan.patterns import regex

_LARGEST: Final = 18  # digits, with points
_THOUSANDS: Final = regex(r"(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?|(\d{1,3}(?:,\d{3}){2,})")
_DECIMAL: Final = regex(r"(\d+),(\d+)")
_ROMAN: Final = regex(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_LONG_FRACTION: Final = 3

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
# A day with its month (26/7, 26/7/2024, 26.7.2024), a month with its year (7/2024), a time (8h30, 08:30).
DATE: Final = regex(
    rf"(?:({DAY})/({MONTH})(?:/(\d{{4}}))?|({DAY})([.-])({MONTH})\5(\d{{4}})|({MONTH})/((?:19|20)\d\d))(?![\d/])"
)
TIME: Final = regex(r"([01]?\d|2[0-4])[:hgH]([0-5]\d)(?!\d)")


def number(written: str) -> str:
    """Return the words of digits with points and commas between them; at least one word."""
    if found := _THOUSANDS.fullmatch(written):
        whole, fraction, english = found.groups()
        return _whole(re.sub(r"[.,]", "", whole or english)) + (f" phẩy {_fraction(fraction)}" if fraction else "")
    if found := _DECIMAL.fullmatch(written):
        return f"{_whole(found[1])} phẩy {_fraction(found[2])}"
    return " ".join(_part(part) for part in re.split(r"([.,])", written))


def roman(written: str) -> str | None:
    """Return the words of a Roman number up to 89, in capitals; None for what is none."""
    if not _ROMAN.fullmatch(written):
        return None
    values = [_VALUES[letter] for letter in written]
    return words(sum(values) - 2 * sum(one for one, after in pairwise(values) if one < after))


def date_words(found: re.Match[str]) -> str:
    """Return the words of what DATE found."""
    day, month, year, day_2, _, month_2, year_2, month_3, year_3 = found.groups()
    first, second, third = day or day_2, month or month_2, year or year_2
    if month_3:
        return f"{words(int(month_3))} năm {words(int(year_3))}"
    dated = f"{words(int(first))} tháng {words(int(second))}"
    return f"{dated} năm {words(int(third))}" if third else dated


def time_words(found: re.Match[str]) -> str:
    """Return the words of what TIME found; a full hour has no minutes."""
    minutes = int(found[2])
    return f"{words(int(found[1]))} giờ {words(minutes) if minutes else ''}".rstrip()


def _part(written: str) -> str:
    return {".": "chấm", ",": "phẩy"}.get(written) or _whole(written)


def _whole(digits: str) -> str:
    """A zero in front of one other digit is silent (08 giờ); more digits behind a zero are those of a telephone."""
    if len(digits) > _LARGEST or (digits.startswith("0") and (len(digits) != len("08") or digits == "00")):
        return digit_by_digit(digits)
    return words(int(digits))


def _fraction(digits: str) -> str:
    return digit_by_digit(digits) if digits.startswith("0") or len(digits) > _LONG_FRACTION else words(int(digits))
