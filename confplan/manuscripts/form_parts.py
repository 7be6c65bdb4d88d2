"""What an official paper carries that nobody says: the national name and motto, the list of recipients"""

from collections.abc import Sequence
from typing import Final

from confplan.folding import bare

SOURCE = "Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW"
_HEADS: Final = frozenset({"cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam"})
_RECIPIENTS: Final = "noi nhan"
_LONGEST: Final = 60  # letters of a line that may be one of these


def without_form(paragraphs: Sequence[str]) -> list[str]:
    """Return the paragraphs that are said, blank ones left out."""
    return [one for one in paragraphs if one.strip() and not _is_head(one)]


def is_form(table: Sequence[str]) -> bool:
    """Tell the table at the head or foot of an official paper by a paragraph in one of its cells."""
    return any(_is_head(one) or bare(one[:_LONGEST]).startswith(_RECIPIENTS) for one in table)


def _is_head(paragraph: str) -> bool:
    return len(paragraph) <= _LONGEST and bare(paragraph) in _HEADS
