"""The annexes that the plan's own sentences point at, by their numbers"""

import re
from collections.abc import Iterator
from typing import Final

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.values import folded
from confplan.planning.wording import proses

ROMAN: Final = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
)  # fmt: skip
_NUMBER: Final = rf"(?:{'|'.join(ROMAN)}|[0-9]{{1,2}})(?![\w/])"
_CITED: Final = regex(
    rf"\bphụ lục(?:\s+số)?\s+(?-i:({_NUMBER}(?:\s*(?:,|;|-|–|và|đến)\s*(?:phụ lục\s+|Phụ lục\s+)?{_NUMBER})*))",
    re.IGNORECASE,
)
_RANGE: Final = regex(rf"({_NUMBER})\s*(?:-|–|đến)\s*(?:[Pp]hụ lục\s+)?({_NUMBER})")
# An annex of another document: `Phụ lục I Nghị định 30/2020/NĐ-CP`, `Thông tư số 01/2024/TT-BNV, Phụ lục II`.
_OF_ANOTHER: Final = regex(
    r"[\s,(]*(?:(?:được )?(?:ban hành )?(?:kèm )?theo |của )*(?:Hiến pháp|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị"
    r"|Công văn|Hướng dẫn|Kết luận|Quy chế|Quy định|Điều lệ|(?:Kế hoạch|Tờ trình|Báo cáo|Thông báo) (?:số )?[0-9])"
)
_BEHIND_ANOTHER: Final = regex(r"[0-9]+\s?[/-]\S*[A-ZĐ]\S*[\s,(]+(?:tại |theo |ở )?$")
_WORD: Final = "phụ lục"  # most plans have none
_NEAR: Final = 80  # letters in which the number of another document stands
_PRINTED: Final = frozenset({"document", "delegates", "agenda", "tasks"})


@frozen
class Annex:
    """A number under which an annex is pointed at, as it is written, where, and in which words"""

    at: Path
    number: int
    written: str
    words: str

    @property
    def is_roman(self) -> bool:
        return not self.written.isdecimal()


def annexes(plan: Plan) -> Iterator[Annex]:
    """Yield every pointer at an annex of the plan itself, in the order of its sections."""
    if _WORD not in folded(plan).text:
        return
    for at, text in proses(plan):
        if at[0] in _PRINTED and at[:2] != ("document", "bases"):
            yield from _cited(at, text)


def _cited(at: Path, text: str) -> Iterator[Annex]:
    for found in _CITED.finditer(text):
        if not _OF_ANOTHER.match(text, found.end()) and not _BEHIND_ANOTHER.search(
            text[max(0, found.start() - _NEAR) : found.start()]
        ):
            words = found[0]  # one text for all: each look at a match makes another
            yield from (Annex(at, _value(written), written, words) for written in _numbers(found[1]))


def _numbers(written: str) -> Iterator[str]:
    """Yield the numbers one by one; a range stands for all between its ends."""
    for first, last in _RANGE.findall(written):
        between = range(_value(first) + 1, _value(last))
        yield from (ROMAN[number - 1] if first in ROMAN else str(number) for number in between)
    yield from re.findall(_NUMBER, written)


def _value(written: str) -> int:
    return int(written) if written.isdecimal() else ROMAN.index(written) + 1
