"""What an MC's script is made of: lines that are said, lists, notes on what to do, applause"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.patterns import regex
from confplan.planning.backdrop import backdrop
from confplan.planning.holes import printed
from confplan.planning.honour import block
from confplan.planning.person_names import begins_like_a_name
from confplan.planning.post_holders import holder
from confplan.planning.references import is_body
from confplan.profiles.posts import post_rank
from confplan.profiles.protocol import protocol

FORMAL = (
    "hội nghị",
    "hội thảo",
    "tọa đàm",
    "diễn đàn",
    "hội thi",
    "kỳ họp",
)  # written with a capital in official papers
YOUNG = ("học sinh", "thiếu nhi", "đội viên")
COMRADE = regex(r"(?:đồng chí|đ/c)\s+", re.IGNORECASE)


class Manner(StrEnum):
    """How a line is meant: said aloud, one of a list that is said, a note that is not said, applause"""

    SAID = "said"
    LISTED = "listed"
    NOTE = "note"
    APPLAUSE = "applause"


@frozen
class Line:
    text: str
    manner: Manner = Manner.SAID


def listed(text: str) -> Line:
    return Line(text, Manner.LISTED)


def ended(texts: Iterable[str]) -> Iterator[Line]:
    """Yield the lines of a list: each ends with a semicolon, the last with a full stop."""
    several = [text.rstrip(".; ") for text in texts]
    for place, text in enumerate(several, 1):
        yield listed(f"{text}{'.' if place == len(several) else ';'}")


def note(text: str) -> Line:
    return Line(text, Manner.NOTE)


def applause(text: str = "Vỗ tay") -> Line:
    return Line(text, Manner.APPLAUSE)


def event_called(plan: Plan) -> str:
    """Return what the occasion is called within a sentence: `Hội nghị`, `Đại hội`, `buổi lễ`."""
    said = backdrop(plan).event
    kind = same(said.text) if said else "chương trình"
    if kind.startswith("đại hội"):
        return "Đại hội"
    if kind == "lễ":
        return "buổi lễ"
    return capital(kind) if kind in FORMAL else kind


def title_said(plan: Plan, item: Item) -> str:
    """Return the title of an item with its holes filled, without a mark at its end."""
    said = printed(plan, item.at("title")) or printed(plan, item.at("text"))
    return said.text.strip().rstrip(".;") if said else ""


def who_called(plan: Plan, by: str | None) -> str:
    """Return somebody as an MC calls them: a post by its holder, or with room for the name, a body by who stands for it."""
    if by is None:
        return f"đồng chí {BLANK}"
    comrade = COMRADE.match(by)
    own = by[comrade.end() :] if comrade else by
    if comrade and post_rank(own) is None:
        return f"đồng chí {own}"
    if same(own).startswith("đại diện "):
        called = "em" if any(word in same(own) for word in YOUNG) else "đồng chí"
        return f"{called} {BLANK}, {small(own)}"
    if post_rank(own) is not None:
        return f"đồng chí {holder(plan, own) or BLANK}, {own}"
    if same(own).startswith(tuple(f"{word} " for word in ("các", "quý", "hai", *protocol().honorifics))):
        return small(own)
    is_name = begins_like_a_name(own) and " " in own and not is_body(plan, own)
    return own if is_name else f"đại diện {own}"


def small(text: str) -> str:
    """Return the text with a small first letter, for the middle of a sentence; a name keeps its own."""
    is_name = text[:2].isupper() or block(text) is not None or post_rank(text) is not None or begins_like_a_name(text)
    return text if is_name else f"{text[:1].lower()}{text[1:]}"


def capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
