"""Which of the plan's parts and names a step of an address means, and what else may be meant"""

from collections.abc import Iterable, Iterator

from confplan.findings import Text
from confplan.folding import slug
from confplan.frozen import frozen
from confplan.model.nearest import nearest
from confplan.model.node import Node
from confplan.model.shape import shape
from confplan.places import Path

SKIPPED = "items"  # `tham-luan.tl-1` is `tham-luan.items.tl-1`
_NAMES = ("title", "name", "text", "unit", "heading")
_MOST = 4  # candidates that a message lists
_LONGEST = 40


@frozen
class Unclear:
    """Why an address leads nowhere, with what may be meant"""

    text: Text


def inside(entries: Iterable[Node]) -> Iterator[Node]:
    """Yield the entries, each before the items in it."""
    for one in entries:
        yield one
        if SKIPPED in shape(type(one)):
            yield from inside(getattr(one, SKIPPED))


def called(node: Node) -> list[str]:
    """Return what an entry may be called: its id, its title or name or text."""
    names = (getattr(node, key, None) for key in ("id", *_NAMES))
    return [name for name in names if isinstance(name, str)]


def name_of(node: Node) -> str:
    return next(iter(called(node)[1 if getattr(node, "id", None) else 0 :]), "")


def named_like(step: str, nodes: Iterable[Node]) -> list[Node]:
    """Return those whose name the step is, else those whose name begins with it."""
    names = [(one, slug(name)) for one in nodes for name in called(one)]
    wanted = slug(step)
    exact = [one for one, name in names if name == wanted]
    found = exact or [one for one, name in names if wanted and name.startswith(wanted)]
    return list({id(one): one for one in found}.values())


def beginning(step: str, names: Iterable[str]) -> list[str]:
    """Return the names that the step is, else those that begin with it."""
    several, wanted = list(names), slug(step)
    exact = [name for name in several if slug(name) == wanted]
    return exact or [name for name in several if wanted and slug(name).startswith(wanted)]


def shown(node: Node, *, by_id: bool) -> str:
    """Return what to write to mean the entry: its id, else its position with its title."""
    own = getattr(node, "id", None)
    name = name_of(node)
    short = name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
    return own if own and by_id else f"{position(node.path)} ({short})"


def position(path: Path) -> str:
    """Return the path as an address."""
    return ".".join(str(step) for step in path if step != SKIPPED)


def unknown(step: str, near: Iterable[str]) -> Unclear:
    told = _told(near)
    vi, en = (f"; có phải là {told}", f"; did you mean {told}") if told else ("", "")
    return Unclear(Text(f"không có “{step}”{vi}", f"there is no “{step}”{en}"))


def several(step: str, candidates: Iterable[str]) -> Unclear:
    told = _told(candidates)
    return Unclear(Text(f"“{step}” có thể là nhiều chỗ: {told}", f"“{step}” may mean several: {told}"))


def no_field(node: type[Node], step: str, entries: Iterable[Node] = ()) -> Unclear:
    """Return that a part has no such field, nor any entry of that name in it."""
    allowed = [key for key in shape(node) if key != SKIPPED]
    near = nearest(step, [*allowed, *(name for one in entries for name in called(one))])
    vi, en = ("có phải là", "did you mean") if near else ("các ô ở đây:", "its fields:")
    told = ", ".join(near or allowed)
    return Unclear(Text(f"không có ô “{step}”; {vi} {told}", f"there is no field “{step}”; {en} {told}"))


def _told(candidates: Iterable[str]) -> str:
    listed = list(dict.fromkeys(candidates))
    return ", ".join(listed[:_MOST]) + (" …" if len(listed) > _MOST else "")
