"""An amount in đồng: `350.000 đ`, `350 000 đồng`, `1,5 triệu`, `2 tỷ`"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.figure import MOST_DIGITS, TOO_LONG, dotted, read_figure, why_no_figure
from confplan.model.scalars.hedge import Hedge, split_hedge
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
AMOUNT = regex(
    r"(?P<figure>[0-9](?:[0-9. ]*[0-9])?)(?:,(?P<part>[0-9]{1,9}))?"
    rf"(?: ?(?P<scale>{'|'.join(SCALES)}))?"
    r"(?: ?(?P<unit>đồng|đ|₫|vnđ|vnd))?"
)
SORT = Sort(
    kind="money",
    name=Text("số tiền", "an amount of money"),
    allowed=Text("350.000 đ, 350000 hoặc 1,5 triệu", "350.000 đ, 350000 or 1,5 triệu (1.5 million)"),
    examples=("350.000 đ", 350000, "1,5 triệu", "2 tỷ đồng"),
    looks={"pattern": "^[^0-9]*[0-9][0-9. ]*(?:,[0-9]{1,9})?[^0-9]*$", "minimum": 0},
)
COMMA = Text(
    "dấu phẩy đứng trước phần lẻ, nên chỉ dùng với nghìn, triệu, tỷ; hàng nghìn ngăn bằng dấu chấm",
    "a comma stands before a fraction, so only nghìn, triệu or tỷ can follow; thousands are parted by dots",
)
NOT_WHOLE = Text("số tiền lẻ dưới một đồng", "the amount is not a whole number of đồng")


@frozen(kw_only=True)
class Money(Scalar):
    """`grouped`: dots between the thousands and no unit beside them, which some would read as a fraction"""

    sort: ClassVar[Sort] = SORT

    dong: int
    hedge: Hedge = Hedge.NONE
    grouped: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        hedge, rest = split_hedge(plain(text))
        found = AMOUNT.fullmatch(rest)
        figure = read_figure(found["figure"]) if found else None
        if found is None or figure is None:
            code, why = why_no_figure(found["figure"] if found else rest)
            raise SORT.refusal(code, text, why)
        dong = _dong(text, figure.value, found["part"] or "", found["scale"])
        alone = not (found["scale"] or found["unit"])
        return cls(dong=dong, hedge=hedge, grouped=figure.dotted and alone)

    def __str__(self) -> str:
        amount = dotted(self.dong)
        return self.hedge.before(amount if self.grouped else f"{amount} đ")


def _dong(text: str, whole: int, part: str, scale: str | None) -> int:
    if part and scale is None:
        raise SORT.refusal("comma", text, COMMA)
    parts: int = 10 ** len(part)
    dong, rest = divmod((whole * parts + int(part or 0)) * SCALES.get(scale or "", 1), parts)
    if rest:
        raise SORT.refusal("not-whole", text, NOT_WHOLE)
    if len(str(dong)) > MOST_DIGITS:
        raise SORT.refusal("too-many-digits", text, TOO_LONG)
    return dong
