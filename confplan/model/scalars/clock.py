"""A time of day, or a span of it: `08:00`, `8h30`, `08 giờ 30`, `7-9h`, `từ 8 giờ đến 9 giờ 30`"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.hedge import Hedge, split_hedge
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

HOUR = 60
MIDNIGHT = 24 * HOUR

ONE = r"([0-9]{1,2})(?::([0-9]{2})| ?(?:h|g|giờ)(?: ?([0-9]{1,2})(?: ?(?:phút|ph|p|'|’))?)?)"
SINGLE = regex(rf"(?:lúc )?{ONE}")
PAIR = regex(rf"(?:từ )?(?:{ONE}|([0-9]{{1,2}})) ?(?:-|đến) ?{ONE}")
BARE = regex(r"[0-9]{1,2}(?: ?(?:-|đến) ?[0-9]{1,2})?")
ONE_DIGIT_MINUTE = regex(r"[0-9]{1,2}:[0-9]")

SORT = Sort(
    kind="clock",
    name=Text("giờ trong ngày", "a time of day"),
    allowed=Text("08:00, 8h30, 08 giờ 30 hoặc 08:00-11:30", "08:00, 8h30, 08 giờ 30 or 08:00-11:30"),
    examples=("08:00", "8h30", "dự kiến 08:00", "14-15h30"),
    looks={
        "pattern": r"^(?=[\s\S]*[:hHgG])(?![\s\S]*:[0-9](?![0-9]))[^0-9]*(?:[01]?[0-9]|2[0-4])(?:[^0-9]+[0-5]?[0-9]){0,3}[^0-9]*$",
        "minimum": 60,  # YAML 1.1 reads 1:00 as 60, and has no such number for hours that begin with 0
        "maximum": 1439,
    },
)
BARE_HOUR = Text("thiếu chữ h nên chưa rõ là giờ", "without h it is not clear that these are hours")
SHORT_MINUTE = Text("phút viết đủ hai chữ số", "minutes take two digits")
HOUR_RANGE = Text("giờ từ 0 đến 23", "hours go from 0 to 23")
MINUTE_RANGE = Text("phút từ 0 đến 59", "minutes go from 0 to 59")
REVERSED = Text("giờ kết thúc phải sau giờ bắt đầu", "the end has to be after the start")


def hhmm(minute: int) -> str:
    """Minutes since midnight as `08:05`"""
    return f"{minute // HOUR:02}:{minute % HOUR:02}"


@frozen(kw_only=True)
class Clock(Scalar):
    """Minutes since midnight; `until` where a span is written, and 24:00 only there"""

    sort: ClassVar[Sort] = SORT

    minute: int
    until: int | None = None
    hedge: Hedge = Hedge.NONE

    @classmethod
    def parse(cls, text: str) -> Self:
        hedge, rest = split_hedge(plain(text))
        if single := SINGLE.fullmatch(rest):
            return cls(minute=_minute(text, single.group(1, 2, 3)), hedge=hedge)
        if pair := PAIR.fullmatch(rest):
            first = (pair[4], None, None) if pair[4] else pair.group(1, 2, 3)
            return cls._span(text, hedge, _minute(text, first), _minute(text, pair.group(5, 6, 7), is_end=True))
        if BARE.fullmatch(rest):
            raise SORT.refusal("without-unit", text, BARE_HOUR)
        if ONE_DIGIT_MINUTE.fullmatch(rest):
            raise SORT.refusal("short-minute", text, SHORT_MINUTE)
        raise SORT.refusal("unreadable", text)

    @classmethod
    def _span(cls, text: str, hedge: Hedge, minute: int, until: int) -> Self:
        if until <= minute:
            raise SORT.refusal("reversed", text, REVERSED)
        return cls(minute=minute, until=until, hedge=hedge)

    def __str__(self) -> str:
        end = "" if self.until is None else f"-{hhmm(self.until)}"
        return self.hedge.before(hhmm(self.minute) + end)


def _minute(text: str, parts: tuple[str | None, ...], *, is_end: bool = False) -> int:
    hours = int(parts[0] or 0)
    minutes = int(parts[1] or parts[2] or 0)
    if minutes >= HOUR:
        raise SORT.refusal("out-of-range", text, MINUTE_RANGE)
    moment = hours * HOUR + minutes
    if moment > MIDNIGHT or (moment == MIDNIGHT and not is_end):
        raise SORT.refusal("out-of-range", text, HOUR_RANGE)
    return moment
