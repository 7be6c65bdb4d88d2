"""A telephone number, kept digit by digit and masked wherever it is not printed on purpose"""

from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.patterns import regex

BETWEEN = regex(r"[\s.()\-‐‑‒–—]+")
NUMBER = regex(r"0[1-9][0-9]{8,9}|\+84[1-9][0-9]{8,9}|\+(?!84|0)[0-9]{8,15}|1[89]00[0-9]{4,6}")
ZERO_LOST = regex(r"[1-9][0-9]{8}")
PLUS_LOST = regex(r"84[1-9][0-9]{8,9}")
VIETNAM = "+84"
TAIL = 2

SORT = Sort(
    kind="phone",
    name=Text("số điện thoại", "a telephone number"),
    allowed=Text("0901234567 hoặc +84901234567", "0901234567 or +84901234567"),
    examples=("0901234567", "0901 234 567", "+84901234567"),
)
WITHOUT_ZERO = Text(
    "số điện thoại thiếu số 0 ở đầu, bảng tính thường làm mất số này",
    "the telephone number lacks its leading 0, which spreadsheets tend to drop",
)
WITHOUT_PLUS = Text("số điện thoại có 84 ở đầu nhưng thiếu dấu +", "the telephone number begins with 84 without a +")


@frozen(kw_only=True)
class Phone(Scalar):
    """`digits` begin with 0, with + and a country's number, or are a 1800 or 1900 line"""

    sort: ClassVar[Sort] = SORT

    digits: str

    @classmethod
    def parse(cls, text: str) -> Self:
        digits = BETWEEN.sub("", text)
        if NUMBER.fullmatch(digits):
            return cls(digits=digits)
        if not digits:
            raise SORT.refusal("empty", "")
        if ZERO_LOST.fullmatch(digits):
            raise SORT.without_quoting("zero-lost", WITHOUT_ZERO)
        if PLUS_LOST.fullmatch(digits):
            raise SORT.without_quoting("plus-lost", WITHOUT_PLUS)
        raise SORT.without_quoting("unreadable", _described(digits))

    @property
    def national(self) -> str:
        """The same number from inside the country: two writings of one number are equal here."""
        return f"0{self.digits.removeprefix(VIETNAM)}" if self.digits.startswith(VIETNAM) else self.digits

    def masked(self) -> str:
        head = len("+8490") if self.digits.startswith("+") else len("090")
        hidden = len(self.digits) - head - TAIL
        return f"{self.digits[:head]}{'•' * hidden}{self.digits[-TAIL:]}"

    def __str__(self) -> str:
        return self.digits

    def __repr__(self) -> str:
        return f"Phone({self.masked()!r})"


def _described(digits: str) -> Text:
    if digits.removeprefix("+").isdecimal():
        count = len(digits.removeprefix("+"))
        return Text(
            f"số điện thoại có {count} chữ số, chưa đúng đầu số hoặc độ dài",
            f"the telephone number has {count} digits, and not the right beginning or length",
        )
    return Text(
        "số điện thoại chỉ gồm chữ số, mỗi ô một số", "a telephone number is digits only, one number to a field"
    )
