"""How many there are of something: `350`, `02`, `khoảng 350`, `03 người`, `1.000`"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.figure import dotted, read_figure, why_no_figure
from confplan.model.scalars.hedge import Hedge, split_hedge
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

COUNTED = regex(
    r" ?(?:người|đại biểu|khách mời|khách|đồng chí|đ/c|cá nhân|tập thể|đơn vị|khu phố|phường"
    r"|ghế|chỗ ngồi|chỗ|suất|phần|lượt|bộ|bản|cái)$"
)
SORT = Sort(
    kind="count",
    name=Text("số lượng", "a count"),
    allowed=Text("350, 02, 1.000 hoặc khoảng 350", "350, 02, 1.000 (one thousand) or khoảng 350 (about 350)"),
    examples=(350, "khoảng 350", "03 người", "1.000"),
    looks={"pattern": "^[^0-9]*[0-9][0-9. ]*[^0-9]*$", "minimum": 0},
)


@frozen(kw_only=True)
class Count(Scalar):
    """`grouped`: written with dots between the thousands, which some would read as a fraction"""

    sort: ClassVar[Sort] = SORT

    value: int
    hedge: Hedge = Hedge.NONE
    grouped: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        hedge, rest = split_hedge(plain(text))
        number = COUNTED.sub("", rest)
        figure = read_figure(number)
        if figure is None:
            code, why = why_no_figure(number)
            raise SORT.refusal(code, text, why)
        return cls(value=figure.value, hedge=hedge, grouped=figure.dotted)

    def __str__(self) -> str:
        return self.hedge.before(dotted(self.value) if self.grouped else str(self.value))
