"""A finding: one thing that a check says, with the places that it speaks of"""

from enum import StrEnum
from typing import Literal, NamedTuple

from confplan.frozen import frozen
from confplan.places import Path, Place

Language = Literal["vi", "en"]


class Severity(StrEnum):
    """From worst to mildest"""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Text(NamedTuple):
    """The same words in Vietnamese and in English"""

    vi: str
    en: str

    def said(self, language: Language) -> str:
        return self.vi if language == "vi" else self.en


@frozen
class Related:
    """Another place that the finding speaks of, with a note of its own"""

    at: Path | Place
    text: Text


@frozen
class Fix:
    """A proposed new text: for the value at a path, for its `words` alone, or for what is written at a place.

    Safe when no meaning can change. At a path the edge spells the text, quotes included; at a place it stands as it is.
    What stands in `also` is made together with it or not at all.
    """

    at: Path | Place
    new: str
    safe: bool = True
    words: str = ""
    also: tuple["Fix", ...] = ()


@frozen
class Finding:
    """What a check says. `at` is a path of the plan, or a place where no path leads (a text that is no plan, a list).

    `words` are those of the value that the finding speaks of, where it does not speak of the whole of a long text.
    """

    rule: str
    severity: Severity
    at: Path | Place
    text: Text
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    words: str = ""
