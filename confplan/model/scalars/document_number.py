"""The number and symbol of an official document, kept as printed and taken apart: `15/QĐ-BNV`, `453-KL/TU`"""

from typing import ClassVar, Literal, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.patterns import regex

# fmt: off
NAMED_TYPES = frozenset({
    "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ", "BGN",
    "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS", "SL",
    "NĐ", "TT", "TTLT", "NQLT", "L", "LCT", "PL", "VBHN",
})
# fmt: on
STATE = regex(r"(?:(?P<number>[0-9]{1,30})|[.…_]*)\s*/\s*(?:(?P<year>[0-9]{4})\s*/\s*)?(?P<symbol>[^\s/][^/]*)")
PARTY = regex(r"(?P<number>[0-9]{1,30})\s*-\s*(?P<type>[^\s/-][^/-]*)/\s*(?P<symbol>[^\s/][^/]*)")
GROUP = "[A-ZĐ][A-Za-zĐđ0-9]*"
PADDED = "(?:0[1-9]|[1-9][0-9]+)"
WELL_FORMED = regex(rf"{PADDED}(?:/(?:[0-9]{{4}}/)?{GROUP}|-{GROUP}/{GROUP})(?:-{GROUP})*")

SORT = Sort(
    kind="document-number",
    name=Text("số, ký hiệu văn bản", "a document's number and symbol"),
    allowed=Text("15/QĐ-BNV, 12/UBND-VX hoặc 453-KL/TU", "15/QĐ-BNV, 12/UBND-VX or 453-KL/TU"),
    examples=("15/KH-UBND", "12/UBND-VX", "453-KL/TU", "04/2012/TT-BNV"),
)


@frozen(kw_only=True)
class DocumentNumber(Scalar):
    """Any text is taken, since an issued slip is printed back as issued; parts that cannot be told are None.

    A number still to be given (`/KH-UBND`) is None too. A letter (công văn) of a state body names no type: its symbol is the body and the drafting unit.
    """

    sort: ClassVar[Sort] = SORT

    text: str
    style: Literal["state", "party"] | None = None
    number: int | None = None
    year: int | None = None
    type_code: str | None = None
    body: str | None = None
    unit: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        written = text.strip()
        if not written:
            raise SORT.refusal("empty", text)
        if party := PARTY.fullmatch(written):
            body, unit = _parted(party["symbol"])
            code, number = party["type"].strip(), int(party["number"])
            return cls(text=text, style="party", number=number, type_code=code, body=body, unit=unit)
        if state := STATE.fullmatch(written):
            code, symbol = _without_type(state["symbol"])
            body, unit = _parted(symbol)
            year = int(state["year"]) if state["year"] else None
            given = int(state["number"]) if state["number"] else None
            return cls(text=text, style="state", number=given, year=year, type_code=code, body=body, unit=unit)
        return cls(text=text)

    @property
    def is_well_formed(self) -> bool:
        """Without spaces, a number under ten with its 0, groups of letters parted by hyphens"""
        return WELL_FORMED.fullmatch(self.text) is not None

    def __str__(self) -> str:
        return self.text


def _without_type(symbol: str) -> tuple[str | None, str]:
    first, _, rest = symbol.partition("-")
    return (first.strip(), rest) if first.strip() in NAMED_TYPES else (None, symbol)


def _parted(symbol: str) -> tuple[str | None, str | None]:
    body, _, unit = symbol.partition("-")
    return body.strip() or None, unit.strip() or None
