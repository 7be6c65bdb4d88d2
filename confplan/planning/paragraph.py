"""A paragraph of the official plan: what it is, what it says, and which places of the plan say it"""

from collections.abc import Iterable
from enum import StrEnum, auto

from confplan.frozen import frozen
from confplan.places import Path


class Kind(StrEnum):
    """What a paragraph is, for whoever sets the type"""

    ISSUER = auto()
    NATION = auto()
    MOTTO = auto()
    NUMBER = auto()
    PLACE_AND_DATE = auto()
    TYPE = auto()
    TITLE = auto()
    BASIS = auto()
    OPENING = auto()
    HEADING = auto()  # I. MỤC ĐÍCH, YÊU CẦU
    SUBHEADING = auto()  # 1. Mục đích
    NUMBERED = auto()  # 2. Thời gian: …
    BODY = auto()
    DAY = auto()  # a) Ngày 14 tháng 8 năm 2025
    BULLET = auto()
    SUB_BULLET = auto()
    ROW = auto()  # of a table of the programme: its hour stands as the mark
    BACKDROP = auto()
    BACKDROP_TITLE = auto()
    CLOSING = auto()
    RECIPIENTS = auto()  # Nơi nhận:
    RECIPIENT = auto()
    POST = auto()
    SIGNER = auto()


@frozen
class Line:
    """Words and the paths that they come from"""

    text: str
    sources: tuple[Path, ...]


@frozen
class Paragraph:
    """`mark` is the number or dash in front, which a typesetter may hang."""

    kind: Kind
    text: str
    sources: tuple[Path, ...]
    mark: str = ""

    @property
    def printed(self) -> str:
        """The whole paragraph as one line"""
        return f"{self.mark} {self.text}" if self.mark else self.text


def ended(text: str, mark: str) -> str:
    """Return the text with the mark at its end, unless it ends a sentence already or leads over to what follows."""
    tidy = text.rstrip()
    if not tidy or tidy.endswith((".", ":", "?", "!", "…", ".”")):
        return tidy
    return tidy.rstrip(";,").rstrip() + mark


def led_over(text: str) -> str:
    """Return the text with a colon at its end."""
    return text.rstrip().rstrip(".;:,").rstrip() + ":"


def ended_list(texts: Iterable[str], last: str = ".") -> list[str]:
    """Return the lines of one sentence: each ends with a semicolon, the last with a full stop."""
    bare = [text.rstrip().rstrip(";.").rstrip() if not text.rstrip().endswith("...") else text for text in texts]
    return [f"{text};" for text in bare[:-1]] + [f"{text}{last}" for text in bare[-1:]]


def closed(text: str) -> str:
    """Return the last sentence of a document, with the mark that says so."""
    return text.rstrip().rstrip("./").rstrip() + "./."
