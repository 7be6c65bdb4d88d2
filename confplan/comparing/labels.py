"""What people call a part of a plan, and by what else it is recognised"""

from confplan.model.agenda import Item
from confplan.model.delegates import Group
from confplan.model.document import Basis, OutlinePart
from confplan.model.node import Identified, Node
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.model.tasks import Block, Task
from confplan.planning import citations
from confplan.planning.holes import printed


def label(plan: Plan, node: Node) -> str:
    """Return the name of a part as people read it, its holes filled in."""
    match node:
        case Basis():
            cited = citations.parse(node.text)
            number = f"số {cited.number}" if cited.number else ""
            return " ".join(filter(None, (cited.kind, number))) if cited.kind and cited.number else _line(node.text)
        case Item():
            return _said(plan, node, "title") or _said(plan, node, "text") or node.by or ""
        case Group():
            return node.name or _said(plan, node, "text") or ", ".join(node.units)
        case Block():
            return node.unit or _said(plan, node, "text")
        case OutlinePart():
            return node.heading or (node.text[0] if node.text else ", ".join(node.parts))
    return _usual(plan, node)


def recognised(node: Node) -> str:
    """Return the words by which a part is found again: as they are written, since what fills them may change."""
    match node:
        case Item():
            return node.title or node.text or node.by or ""
        case Group():
            return node.name or node.text or " ".join(node.units)
        case Block():
            return node.unit or node.text or ""
        case OutlinePart():
            return node.heading or " ".join((*node.parts, *node.text))
    return _short(node)


def kin(node: Node) -> str:
    """Return who does it."""
    match node:
        case Item():
            return node.by or node.chosen_by or ""
        case Task():
            return " ".join(node.serves)
        case Group():
            return " ".join(node.units)
    return ""


def identity(node: Node) -> str:
    return (node.id or "") if isinstance(node, Identified) else ""


def _short(node: Node) -> str:
    """Return the field that stands for the whole entry."""
    slot = shape(type(node)).get(node.short or "")
    value = getattr(node, slot.name) if slot else None
    return value if isinstance(value, str) else ""


def _usual(plan: Plan, node: Node) -> str:
    slot = shape(type(node)).get(node.short or "")
    return (_said(plan, node, slot.key) if slot and slot.is_prose else "") or _line(_short(node))


def _said(plan: Plan, node: Node, key: str) -> str:
    """Return a sentence that is written (and not the form's own), as it prints."""
    slot = shape(type(node))[key]
    if not getattr(node, slot.name):
        return ""
    filled = printed(plan, node.at(key))
    return _line(filled.text if filled else str(getattr(node, slot.name)))


def _line(text: str) -> str:
    return " ".join(text.split())
