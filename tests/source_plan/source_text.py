"""The source plan as paragraphs: without its empty lines, marks of bold type, and the page break inside a paper's title"""

from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("ke-hoach-4639.txt")
_BROKEN_BY_A_PAGE = "Công tác sắp\n\nxếp"


def source_paragraphs() -> list[str]:
    text = SOURCE.read_text(encoding="utf-8").replace("**", "").replace(_BROKEN_BY_A_PAGE, "Công tác sắp xếp")
    found: list[str] = []
    for line in text.splitlines():
        if found and line and _goes_on(found[-1], line):
            found[-1] += f" {line}"
        else:
            found.append(line.strip())
    return [one for one in found if one]


@cache
def source_text() -> str:
    """The whole text with single spaces"""
    return " ".join(" ".join(source_paragraphs()).split())


def _goes_on(above: str, line: str) -> bool:
    """Tell a line that continues the one above it: it begins with none of the marks of a paragraph."""
    return bool(above) and line in {
        "theo quy định của Trung ương trên địa bàn Quận 12",
        "Văn phòng Quận ủy;",
    }
