"""Values as they are printed in official papers: dates, hours, minutes and counts with their hedges"""

from confplan.changes.names import word
from confplan.comparing.change import Detail, Nothing, Spot, Value
from confplan.findings import Language, Text
from confplan.model.scalars import Clock, Count, Minutes, hhmm
from confplan.model.scalars.scalar import Scalar
from confplan.model.wording import clock_long, count_long, hour_long

NOTHING = {
    Nothing.ABSENT: Text("không ghi", "not written"),
    Nothing.UNDECIDED: Text("chưa quyết định", "not decided"),
    Nothing.UNREADABLE: Text("không đọc được", "unreadable"),
    Nothing.PRIVATE: Text("thông tin riêng, không in ra", "private, not shown"),
}
YES, NO = Text("có", "yes"), Text("không", "no")
_DAY = 24 * 60


def shown(value: Value, part: str, field: str, language: Language) -> str:
    """Return a value in words."""
    match value:
        case Nothing() | bool():
            return (NOTHING[value] if isinstance(value, Nothing) else YES if value else NO).said(language)
        case str():
            return word(part, field, value).said(language)
        case tuple():
            return ", ".join(_one(one, part, field, language) for one in value)
        case Spot():
            return str(value.number)
    return _printed(value, field, language)


def _printed(value: Scalar, field: str, language: Language) -> str:
    match value:
        case Clock() if language == "vi":
            return clock_long(value)
        case Minutes():
            return f"{value} {Text('phút', 'minutes' if value.high != 1 else 'minute').said(language)}"
        case Count() if language == "vi":
            return f"{count_long(value)} người" if field == "titles" else count_long(value)
    return str(value)


def hour(minute: int | None, language: Language) -> str:
    """Return an hour of the day, past midnight with the days that it is later."""
    if minute is None:
        return "…"
    days, rest = divmod(minute, _DAY)
    told = hour_long(rest) if language == "vi" else hhmm(rest)
    return f"{told} (+{days})" if days else told


def is_missing(value: Value) -> bool:
    return value in {Nothing.ABSENT, Nothing.UNDECIDED} if isinstance(value, Nothing) else False


def _one(one: Value | Detail, part: str, field: str, language: Language) -> str:
    return shown(one.value, part, one.field, language) if isinstance(one, Detail) else shown(one, part, field, language)
