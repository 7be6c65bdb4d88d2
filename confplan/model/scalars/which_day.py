"""Which day of the conference: its number, `2` or `ngày 2`, or its date"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.day import DATE, Day
from confplan.model.scalars.hedge import split_hedge
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

NUMBER = regex(r"(?:ngày (?:thứ )?)?([0-9]{1,3})")

SORT = Sort(
    kind="which-day",
    name=Text("một ngày của hội nghị", "a day of the conference"),
    allowed=Text("1, 2 (ngày thứ mấy) hoặc 27/7/2024", "1, 2 (the first, the second) or 27/7/2024"),
    examples=(2, "27/7/2024"),
    looks={"pattern": "[0-9]", "minimum": 1, "maximum": 999},
)
FROM_ONE = Text("ngày đầu là 1", "the first day is 1")


@frozen(kw_only=True)
class WhichDay(Scalar):
    """A number that counts from 1, or a date; one of the two"""

    sort: ClassVar[Sort] = SORT

    number: int | None = None
    day: Day | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        _, rest = split_hedge(plain(text))
        found = NUMBER.fullmatch(rest)
        if found is None:
            if DATE.search(rest):
                return cls(day=Day.parse(text))
            raise SORT.refusal("unreadable", text)
        if int(found[1]) == 0:
            raise SORT.refusal("zero", text, FROM_ONE)
        return cls(number=int(found[1]))

    def __str__(self) -> str:
        return str(self.day) if self.number is None else str(self.number)
