"""Sizes of a backdrop, in metres for the printer and pixels for the LED wall, and how deep a hall is"""

from fractions import Fraction
from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

_MILLIMETRES = {"mm": 1, "cm": 10, "m": 1000}
_NUMBER = r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)"
_SIZE = regex(rf"{_NUMBER} ?(mm|cm|m)? ?[x×*] ?{_NUMBER} ?(mm|cm|m)")
_PIXELS = regex(r"([0-9]{2,5}) ?(?:px)? ?[x×*] ?([0-9]{2,5}) ?(?:px)?")
_LENGTH = regex(rf"{_NUMBER} ?(mm|cm|m)?")
_SHORTEST, _LONGEST = 100, 100_000  # millimetres
_SHALLOWEST, _DEEPEST = 1_000, 500_000  # millimetres
_FEWEST, _MOST = 16, 16_384  # pixels, the most that graphics cards drive in one picture
_SIZE_SORT = Sort(
    kind="size",
    name=Text("kích thước rộng x cao", "a width and a height"),
    allowed=Text("8 x 4 m hoặc 800x400 cm, từ 10 cm đến 100 m", "8 x 4 m or 800x400 cm, from 10 cm to 100 m"),
    examples=("8 x 4 m", "600x300 cm"),
    types=("string",),
    looks={"pattern": r"^[^0-9]*[0-9]+(?:[.,][0-9]+)?[^0-9]+[0-9]+(?:[.,][0-9]+)?[^0-9]*[mM]\s*$"},
)
_PIXELS_SORT = Sort(
    kind="pixels",
    name=Text("số điểm ảnh rộng x cao", "a width and a height in pixels"),
    allowed=Text("1920x1080, mỗi chiều từ 16 đến 16384", "1920x1080, each side from 16 to 16384"),
    examples=("1920x1080",),
    types=("string",),
    looks={"pattern": "^[^0-9]*[0-9]{2,5}[^0-9]+[0-9]{2,5}[^0-9]*$"},
)
_LENGTH_SORT = Sort(
    kind="length",
    name=Text("số mét", "a number of metres"),
    allowed=Text("25, 25 m hoặc 22,5 m, từ 1 m đến 500 m", "25, 25 m or 22,5 m, from 1 m to 500 m"),
    examples=("25 m", 25, "22,5 m"),
    looks={"pattern": r"^[^0-9]*[0-9]+(?:[.,][0-9]+)?[^0-9]*$", "minimum": 1, "maximum": 500},
)


@frozen(kw_only=True)
class Length(Scalar):
    """A length in millimetres; a number without a unit is metres"""

    sort: ClassVar[Sort] = _LENGTH_SORT

    millimetres: int

    @classmethod
    def parse(cls, text: str) -> Self:
        found = _LENGTH.fullmatch(plain(text))
        if found is None:
            raise cls.sort.refusal("unreadable", text)
        length = _millimetres(found[1], found[2] or "m")
        if not _SHALLOWEST <= length <= _DEEPEST:
            raise cls.sort.refusal("out-of-range", text)
        return cls(millimetres=length)

    def __str__(self) -> str:
        return f"{self.millimetres} mm"


@frozen(kw_only=True)
class Size(Scalar):
    """Width and height in millimetres"""

    sort: ClassVar[Sort] = _SIZE_SORT

    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Self:
        found = _SIZE.fullmatch(plain(text))
        if found is None:
            raise cls.sort.refusal("unreadable", text)
        width, height = _millimetres(found[1], found[2] or found[4]), _millimetres(found[3], found[4])
        if not (min(width, height) >= _SHORTEST and max(width, height) <= _LONGEST):
            raise cls.sort.refusal("out-of-range", text)
        return cls(width=width, height=height)

    def __str__(self) -> str:
        return f"{self.width} x {self.height} mm"


@frozen(kw_only=True)
class Pixels(Scalar):
    """Width and height of a LED wall"""

    sort: ClassVar[Sort] = _PIXELS_SORT

    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Self:
        found = _PIXELS.fullmatch(plain(text))
        if found is None:
            raise cls.sort.refusal("unreadable", text)
        width, height = int(found[1]), int(found[2])
        if not (min(width, height) >= _FEWEST and max(width, height) <= _MOST):
            raise cls.sort.refusal("out-of-range", text)
        return cls(width=width, height=height)

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


def _millimetres(number: str, unit: str) -> int:
    return round(Fraction(number.replace(",", ".")) * _MILLIMETRES[unit])
