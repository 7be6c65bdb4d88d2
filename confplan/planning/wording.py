"""The form's usual words, pinned by `format: 1`: a newer program prints an issued plan unchanged"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from confplan.folding import same
from confplan.model.agenda import Item
from confplan.model.delegates import Group
from confplan.model.document import Head, OutlineName
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.tasks import Block
from confplan.places import Path
from confplan.planning.directory import directory
from confplan.planning.parts import parts, positions

TYPE = "Kế hoạch"
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
IF_ANY = " (nếu có)"
PAPERS = "tham luận"

PURPOSES, REQUIREMENTS = "Mục đích", "Yêu cầu"
HOSTS, TIME, VENUE = "Danh nghĩa tổ chức", "Thời gian", "Địa điểm"
DELEGATES, AGENDA, TASKS = "Thành phần đại biểu và khách mời", "Chương trình", "Phân công thực hiện"
NUMBER_OF_DELEGATES, DELEGATE = "Số lượng đại biểu", "đại biểu"
BASIS = "Căn cứ"
OUTLINE: tuple[tuple[str, tuple[OutlineName, ...]], ...] = (
    ("Mục đích, yêu cầu", ("purposes", "requirements")),
    ("Nội dung thực hiện", ("hosts", "time", "venue", "delegates", "agenda")),
    (TASKS, ("tasks",)),
)
RECIPIENTS, ARCHIVE = "Nơi nhận:", "Lưu:"

_VERBS = ("Tổ chức", "Triển khai", "Thực hiện", "Phối hợp")  # what a title begins with when it is no name


class Phrase(NamedTuple):
    """Words with holes, the part of the plan whose fields they name, and where they come from"""

    template: str
    node: Node
    at: Path


Sentences = dict[Path, tuple[Phrase, ...]]
_WITH_USUAL_WORDS = frozenset({Head, Item, Group, Block})


@lru_cache(maxsize=8)
def sentences(plan: Plan) -> Sentences:
    """Return every sentence of the plan by its path: those that it writes, and the form's own where it writes none."""
    found: Sentences = {}
    everything = parts(plan)
    for part, slot, value in everything.marked:
        if slot.is_prose:
            for at, text in _told(plan, part.at(slot.key), value):
                found[at] = (Phrase(text, part, at),)
    for path, part in everything.by_path.items():
        if type(part) in _WITH_USUAL_WORDS:
            found.update(_usual(plan, part, everything.by_path.get(path[:-2])))
    return found


@lru_cache(maxsize=8)
def proses(plan: Plan) -> tuple[tuple[Path, str], ...]:
    """Return the texts of the plan in which holes are filled, part by part, each with its path."""
    fields = ((part, slot, value) for part, slot, value in parts(plan).marked if slot.is_prose)
    return tuple(told for part, slot, value in fields for told in _told(plan, part.at(slot.key), value))


def _told(plan: Plan, at: Path, value: object) -> Iterator[tuple[Path, str]]:
    match value:
        case str():
            yield at, value
        case tuple():
            places = positions(plan, at, len(value))
            yield from (((*at, place), text) for place, text in zip(places, value, strict=True))


def _usual(plan: Plan, part: Node, above: Node | None) -> Iterator[tuple[Path, tuple[Phrase, ...]]]:
    match part:
        case Head():
            yield from _of_the_head(plan, part)
        case Item() if not part.text and (words := _of_an_item(part, above)):
            yield part.at("text"), _with_doubt(part, words)
        case Group() if not part.text and part.name:
            yield part.at("text"), _with_doubt(part, "<name>")
        case Block() if not part.text and part.unit:
            yield part.at("text"), (Phrase("<unit>", part, part.at("text")),)


def is_paper(item: Item, above: Node | None) -> bool:
    """Tell a paper by its kind, or as an item of a section of papers."""
    if item.kind:
        return item.kind == "paper"
    if not isinstance(above, Item):
        return False
    return above.kind == "paper" or (above.kind is None and PAPERS in same(above.title or above.text or ""))


def _with_doubt(part: Item | Group, template: str) -> tuple[Phrase, ...]:
    sentence = Phrase(template, part, part.at("text"))
    return (sentence, Phrase(IF_ANY, part, part.at("optional"))) if part.optional else (sentence,)


def _of_an_item(item: Item, above: Node | None) -> str:
    if item.title and item.by and is_paper(item, above):
        return f"<by> {PAPERS}: “<title>”"
    if item.title:
        return "<title>"
    return "<by>" if item.by else ""


def _of_the_head(plan: Plan, head: Head) -> Iterator[tuple[Path, tuple[Phrase, ...]]]:
    title = head.title or ("Tổ chức <conference.name>" if plan.conference.name else "")
    told = Phrase(_inside_a_sentence(title), head, head.at("title"))
    if title and not head.title:
        yield head.at("title"), (Phrase(title, head, head.at("title")),)
    if title and not head.opening and head.issuer:
        opening = head.at("opening")
        issuer = Phrase(_without_holes(_running_name(plan, head.issuer)), head, head.at("issuer"))
        begins, ends = Phrase(" xây dựng <type> ", head, opening), Phrase(" với các nội dung như sau:", head, opening)
        yield opening, (issuer, begins, told, ends)
    if title and not head.closing:
        closing = head.at("closing")
        asks = ". Đề nghị các cơ quan, đơn vị có liên quan nghiêm túc triển khai thực hiện"
        yield closing, (Phrase("Trên đây là <type> ", head, closing), told, Phrase(asks, head, closing))


def _running_name(plan: Plan, issuer: str) -> str:
    """Return the name by which the plan's own sentences call the issuer: `Ủy ban nhân dân quận`."""
    body = directory(plan).find(issuer)
    return body.name if body else issuer


def _inside_a_sentence(title: str) -> str:
    return title[:1].lower() + title[1:] if title.startswith(_VERBS) else title


def _without_holes(literal: str) -> str:
    return literal.replace("<", "<<")
