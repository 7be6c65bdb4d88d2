"""The Vietnamese filters, one set for every engine. None passes through, so that `dotted` may end any chain."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable

from confplan.findings import Text
from confplan.model import wording
from confplan.model.scalars import WEEKDAYS, Clock, Count, Day, Hedge, Minutes, Money, hhmm
from confplan.rendering.errors import ValueProblemError
from confplan.rendering.values import kind_words, printable
from confplan.rendering.words_of_money import words_of_money

Filter = Callable[..., object]
FILTERS: dict[str, Filter] = {}

HOUR = 60
DOT = "…"


def _filter(function: Filter) -> Filter:
    FILTERS[function.__name__] = function
    return function


@_filter
def day_long(value: object) -> str | None:
    if value is None:
        return None
    date, hedge = _date(value)
    return hedge.before(wording.date_long(date))


@_filter
def days_long(values: Iterable[object]) -> str | None:
    """Days that follow each other as one span: `ngày 23 - 24 tháng 10 năm 2025`"""
    days = [_date(value)[0] for value in values]
    return wording.days_long(days) if days else None


@_filter
def day_short(value: object) -> str | None:
    if value is None:
        return None
    date, _ = _date(value)
    return f"{date.day}/{date.month}/{date.year}"


@_filter
def day_iso(value: object) -> str | None:
    """For programs, and for the cells of a workbook that are dates: `2024-07-09`"""
    return None if value is None else _date(value)[0].isoformat()


@_filter
def weekday(value: object) -> str | None:
    return None if value is None else WEEKDAYS[_date(value)[0].weekday()]


@_filter
def clock(value: object) -> str | None:
    if value is None:
        return None
    minute, until, hedge = _times(value)
    return wording.clock_long(Clock(minute=minute, until=until, hedge=hedge))


@_filter
def clock_short(value: object) -> str | None:
    if value is None:
        return None
    start, until, _ = _times(value)
    return hhmm(start) if until is None else f"{hhmm(start)}-{hhmm(until)}"


@_filter
def minutes(value: object) -> str | None:
    match value:
        case None:
            return None
        case Minutes() if value.is_range:
            return value.hedge.before(f"{value.low} - {value.high} phút")
        case Minutes():
            return value.hedge.before(f"{value.likely} phút")
        case _:
            return f"{_whole('minutes', value)} phút"


@_filter
def count2(value: object) -> str | None:
    """Numbers of people and copies under ten take a zero: `03 đại biểu`."""
    match value:
        case None:
            return None
        case Count():
            return wording.count_long(value)
        case _:
            return wording.number_long(_whole("count2", value))


@_filter
def grouped(value: object) -> str | None:
    """Thousands parted by dots: `1.000`"""
    match value:
        case None:
            return None
        case Count():
            return value.hedge.before(_dotted(value.value))
        case _:
            return _dotted(_whole("grouped", value))


@_filter
def money(value: object) -> str | None:
    if value is None:
        return None
    hedge = value.hedge if isinstance(value, Money) else Hedge.NONE
    return hedge.before(f"{_dotted(_dong('money', value))} đồng")


@_filter
def money_words(value: object) -> str | None:
    return None if value is None else words_of_money(_dong("money_words", value))


@_filter
def upper(value: object) -> str | None:
    return None if value is None else unicodedata.normalize("NFC", printable(value).upper())


@_filter
def sentence(value: object) -> str | None:
    """A capital first letter, and the rest as it stands"""
    if value is None:
        return None
    text = printable(value)
    return unicodedata.normalize("NFC", text[:1].upper() + text[1:])


@_filter
def dotted(value: object, length: int = 10) -> object:
    """What is undecided prints as a dotted blank of so many dots."""
    return DOT * length if value is None or value == "" else value


@_filter
def lines(value: object) -> tuple[str, ...]:
    return () if value is None else tuple(printable(value).splitlines())


@_filter
def lower(value: object) -> str | None:
    return None if value is None else unicodedata.normalize("NFC", printable(value).lower())


@_filter
def join(values: Iterable[object], between: str = "") -> str:
    """As Jinja's own, but nothing is left to print itself: None and what needs a filter are told."""
    return between.join(map(printable, values))


@_filter
def joined(values: Iterable[object] | None, between: str = ", ", last: str | None = None) -> str | None:
    """`a, b và c` with `joined(", ", " và ")`; what is None is left out, and nothing at all is None."""
    texts = [printable(value) for value in values or () if value is not None]
    if last is not None and len(texts) > 1:
        return between.join(texts[:-1]) + last + texts[-1]
    return between.join(texts) or None


def _date(value: object) -> tuple[dt.date, Hedge]:
    match value:
        case Day():
            return value.date, value.hedge
        case dt.date():
            return value, Hedge.NONE
        case _:
            raise _unsuitable("day_long", value)


def _times(value: object) -> tuple[int, int | None, Hedge]:
    match value:
        case Clock():
            return value.minute, value.until, value.hedge
        case dt.time():
            return value.hour * HOUR + value.minute, None, Hedge.NONE
        case _:
            return _whole("clock", value), None, Hedge.NONE


def _dong(name: str, value: object) -> int:
    return value.dong if isinstance(value, Money) else _whole(name, value)


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _whole(name: str, value: object) -> int:
    match value:
        case bool():
            raise _unsuitable(name, value)
        case int():
            return value
        case Count():
            return value.value
        case _:
            raise _unsuitable(name, value)


def _unsuitable(name: str, value: object) -> ValueProblemError:
    kind = kind_words(value)
    return ValueProblemError(
        Text(
            vi=f"Bộ lọc {name} không nhận giá trị kiểu {kind.vi}",
            en=f"The filter {name} does not take a value of type {kind.en}",
        )
    )
