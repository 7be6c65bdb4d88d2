"""The words in front of a value that say how firm it is: `dự kiến` and `khoảng`"""

from enum import StrEnum

from confplan.patterns import regex

IN_FRONT = regex(r"(dự kiến khoảng|dự kiến|khoảng)(?: |$)")


class Hedge(StrEnum):
    """Prints as the words themselves; without any it is empty and false"""

    NONE = ""
    TENTATIVE = "dự kiến"
    APPROXIMATE = "khoảng"
    BOTH = "dự kiến khoảng"

    @property
    def is_tentative(self) -> bool:
        return self in {Hedge.TENTATIVE, Hedge.BOTH}

    @property
    def is_approximate(self) -> bool:
        return self in {Hedge.APPROXIMATE, Hedge.BOTH}

    def before(self, words: str) -> str:
        return f"{self} {words}" if self else words


def split_hedge(text: str) -> tuple[Hedge, str]:
    """Take the hedge off a plain text."""
    found = IN_FRONT.match(text)
    if found is None:
        return Hedge.NONE, text
    return Hedge(found[1]), text[found.end() :]
