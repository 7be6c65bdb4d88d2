"""How long something takes: `15`, `5-7 phút`, `1h30`, or the least, likely and most minutes"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.hedge import Hedge, split_hedge
from confplan.model.scalars.scalar import Scalar, ScalarError, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

HOUR = 60
LONGEST = 24 * HOUR

IN_MINUTES = r"(?:phút|ph|p|'|’)"
LENGTH = regex(
    rf"(?P<minutes>[0-9]{{1,30}})(?: ?{IN_MINUTES})?"
    rf"|(?P<hours>[0-9]{{1,30}}) ?(?:giờ|tiếng|h|g)(?: ?(?P<past>[0-9]{{1,2}})(?: ?{IN_MINUTES})?)?"
)
RANGE = regex(r"(?:từ )?(?P<low>[0-9][^-]*?) ?(?:-|đến) ?(?P<high>[^-]+?)(?: \(thường (?P<likely>[^)-]+)\))?")
HOURS = regex(r"[0-9]+ ?(giờ|tiếng|h|g)")
FRACTION = regex(r"[0-9]+[.,][0-9]+")

SORT = Sort(
    kind="minutes",
    name=Text("số phút", "a number of minutes"),
    allowed=Text("15, 5-7, khoảng 7 hoặc 1h30", "15, 5-7, khoảng 7 (about 7) or 1h30"),
    examples=(15, "5-7", "khoảng 7", "1h30"),
    types=("string", "number", "object"),
    looks={
        "pattern": r"^(?!\s*[-‐‑‒–—−])(?![\s\S]*[0-9][.,][0-9])(?=[^1-9]*[1-9])[^0-9]*[0-9]+(?:[^0-9]+[0-9]+){0,5}[^0-9]*$",
        "minimum": 1,
        "maximum": LONGEST,
        "multipleOf": 1,
    },
)
WHOLE_ONLY = Text("chỉ nhận số phút nguyên, chưa chắc thì viết một khoảng", "whole minutes only; a range if unsure")
NOT_NEGATIVE = Text("thời lượng không thể âm", "a length cannot be negative")
NOT_ZERO = Text(
    "thời lượng ít nhất là 1 phút, chưa biết thì để trống", "a length is 1 minute or more; left empty if unknown"
)
TOO_LONG = Text("thời lượng nhiều nhất là 1440 phút (một ngày)", "a length is at most 1440 minutes (a day)")
PAST_HOUR = Text("phút sau giờ từ 0 đến 59", "minutes after the hour go from 0 to 59")
REVERSED = Text("số nhỏ đứng trước, số lớn đứng sau", "the smaller number stands first")
LIKELY_OUTSIDE = Text(
    "số thường gặp nằm giữa số nhỏ nhất và số lớn nhất", "the likely length lies between the other two"
)
KEYS = Text(
    "nhóm này chỉ có min, likely và max, trong đó min và max phải có",
    "only min, likely and max, with min and max required",
)


@frozen(kw_only=True)
class Minutes(Scalar):
    """The three are equal for one number; of a range without a likely length the middle is taken, rounded up."""

    sort: ClassVar[Sort] = SORT

    low: int
    likely: int
    high: int
    hedge: Hedge = Hedge.NONE

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    @classmethod
    def parse(cls, text: str) -> Self:
        hedge, rest = split_hedge(plain(text))
        found = None if LENGTH.fullmatch(rest) else RANGE.fullmatch(rest)
        if found is None:
            length = _length(text, rest)
            return cls(low=length, likely=length, high=length, hedge=hedge)
        low, high = _with_unit_of(found["low"], found["high"]), found["high"]
        likely = found["likely"]
        return cls._ranged(
            text, hedge, _length(text, low), _length(text, high), None if likely is None else _length(text, likely)
        )

    @classmethod
    def read(cls, value: object) -> Self:
        if not isinstance(value, dict):
            return super().read(value)
        texts = {key: text for key, text in value.items() if isinstance(text, str) and text.strip()}
        written = ", ".join(f"{key}: {text}" for key, text in texts.items())
        if not value.keys() <= {"min", "likely", "max"} or not {"min", "max"} <= texts.keys():
            raise SORT.refusal("wrong-keys", written, KEYS)
        lengths = {key: _length(text, plain(text)) for key, text in texts.items()}
        return cls._ranged(written, Hedge.NONE, lengths["min"], lengths["max"], lengths.get("likely"))

    @classmethod
    def _ranged(cls, text: str, hedge: Hedge, low: int, high: int, likely: int | None) -> Self:
        if low > high:
            raise SORT.refusal("reversed", text, REVERSED)
        middle = _middle(low, high) if likely is None else likely
        if not low <= middle <= high:
            raise SORT.refusal("likely-outside", text, LIKELY_OUTSIDE)
        return cls(low=low, likely=middle, high=high, hedge=hedge)

    @classmethod
    def json_schema(cls) -> dict[str, object]:
        number = {"type": ["string", "number"]}
        return super().json_schema() | {
            "properties": {"min": number, "likely": number, "max": number},
            "required": ["min", "max"],
            "additionalProperties": False,
        }

    def __str__(self) -> str:
        if not self.is_range:
            return self.hedge.before(str(self.likely))
        likely = "" if self.likely == _middle(self.low, self.high) else f" (thường {self.likely})"
        return self.hedge.before(f"{self.low}-{self.high}{likely}")


def _middle(low: int, high: int) -> int:
    return (low + high + 1) // 2


def _with_unit_of(low: str, high: str) -> str:
    """In `1-2 giờ` the first number counts hours too."""
    hours = HOURS.match(high)
    return f"{low} {hours[1]}" if hours and low.isdecimal() else low


def _length(text: str, written: str) -> int:
    found = LENGTH.fullmatch(written)
    if found is None:
        raise _refusal(text, written)
    past = int(found["past"] or 0)
    if past >= HOUR:
        raise SORT.refusal("out-of-range", text, PAST_HOUR)
    length = int(found["minutes"] or 0) + int(found["hours"] or 0) * HOUR + past
    if length == 0:
        raise SORT.refusal("zero", text, NOT_ZERO)
    if length > LONGEST:
        raise SORT.refusal("too-long", text, TOO_LONG)
    return length


def _refusal(text: str, written: str) -> ScalarError:
    if written.startswith("-"):
        return SORT.refusal("negative", text, NOT_NEGATIVE)
    if FRACTION.match(written):
        return SORT.refusal("fraction", text, WHOLE_ONLY)
    return SORT.refusal("unreadable", text)
