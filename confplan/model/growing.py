"""Growth: short entries become fields, and every part learns its path, so that the schema knows one form of each"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from confplan.findings import Finding, Fix, Severity, Text
from confplan.folding import same
from confplan.model.hall import settle
from confplan.model.messages import COLON_IN_TEXT, COMMA_IN_BRACES, PROSE_IN_BRACKETS
from confplan.model.nearest import nearest
from confplan.model.node import PATH_KEY, UNDECIDED_KEY, Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, sections_of, shape
from confplan.places import Key, Path

Grown = dict[str, object]
VALUE, TEXTS, NODE, NODES, NODE_MAP, _, VALUE_MAP = Form  # by way of the class each look costs more
_SENTENCES = frozenset({"title", "text"})  # an entry that is a text of this kind holds commas; a name holds none


def grow(
    data: Mapping[str, object], flow: frozenset[Path], broken: frozenset[Path] = frozenset()
) -> tuple[Grown, tuple[Finding, ...]]:
    """Return the plan's data in its full form, with the findings about entries that YAML read otherwise than meant.

    `flow` holds the paths written with brackets or braces, where commas cut sentences; `broken` those whose values
    could not be read: they are empty here, and not because nobody has decided.
    """
    growth = _Growth(flow, frozenset(map(same, _unit_names(data.get("units")))))
    grown = growth.fields(Plan, data, ())
    settle(grown)
    grown[UNDECIDED_KEY] = {path: None for path in growth.undecided if path not in broken}
    return grown, tuple(growth.findings)


def _unit_names(units: object) -> Iterator[str]:
    """Yield the names that the section `units` declares, for what they are before anything is judged."""
    for unit in units if isinstance(units, list) else []:
        match unit:
            case str():
                yield unit
            case dict():
                also = unit.get("also")
                names = [unit.get("name"), unit.get("short"), *(also if isinstance(also, list) else [also])]
                yield from (name for name in names if isinstance(name, str))


@lru_cache(maxsize=1024)
def _is_slip(key: str, allowed: tuple[str, ...]) -> bool:
    """Tell a key that may be an allowed one, typed wrongly; all rows of a list have the same keys."""
    return bool(nearest(key, allowed, most=1))


@dataclass(slots=True)
class _Growth:
    """One pass over the data; what it notices is gathered here and leaves as values"""

    flow: frozenset[Path]
    names: frozenset[str]
    undecided: dict[Path, None] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def fields(self, node: type[Node], data: Mapping[str, object], path: Path) -> Grown:
        """Return the fields of a part, with its path and with the sections that it has by default."""
        slots = shape(node)
        grown: Grown = {PATH_KEY: path}
        for key, value in data.items():
            slot = slots.get(key)
            if slot is None:
                self._unknown(node, grown, (*path, key), value)
            elif value is None:
                self.undecided[*path, key] = None
            elif slot.form is VALUE and not slot.is_prose:
                grown[key] = value
            else:
                grown[key] = self._value(slot, value, (*path, key))
        for key, section in sections_of(node):
            if key not in grown:
                grown[key] = self.fields(section, {}, (*path, key))
        return grown

    def _unknown(self, node: type[Node], grown: Grown, at: Path, value: object) -> None:
        """Keep a key that the format does not know: as the writer's own where it allows any, else for the schema to refuse."""
        key = str(at[-1])
        if value is None and at[:-1] in self.flow:
            self._say("comma-in-braces", (*at[:-1], Key(key)), COMMA_IN_BRACES.of(key))
        elif node.free and isinstance(value, str | None) and not _is_slip(key, tuple(shape(node))):
            columns = grown.setdefault(node.free, {})
            if isinstance(columns, dict) and value is not None:
                columns[key] = value
        else:
            grown[key] = value

    def _value(self, slot: Slot, value: object, path: Path) -> object:
        form = slot.form
        if form is VALUE:
            return self._text(slot, value, path)
        if form is TEXTS:
            return self._texts(slot, value, path)
        if form is NODES:
            return self._nodes(slot, value, path)
        if form is NODE:
            return self._node(slot, value, path)
        if form is VALUE_MAP:
            return self._named(value, path, lambda one, _at: one)
        entry = self._node if form is NODE_MAP else self._nodes
        return self._named(value, path, lambda one, at: entry(slot, one, at))

    def _node(self, slot: Slot, value: object, path: Path) -> object:
        """Grow an entry; what is neither text nor fields stays for the schema to refuse."""
        if slot.node and isinstance(value, str) and slot.node.short:
            value = {slot.node.short: value}
        return self.fields(slot.node, value, path) if slot.node and isinstance(value, dict) else value

    def _nodes(self, slot: Slot, value: object, path: Path) -> object:
        if isinstance(value, str):
            return [self._node(slot, value, path)]
        if not isinstance(value, list) or slot.node is None:
            return value
        allowed = shape(slot.node)
        if slot.node.short in _SENTENCES and any(isinstance(part, str) for part in value):
            self._refuse_brackets(value, path)
        return self._entries(value, path, lambda one, at: self._node(slot, self._sentence(one, allowed, at), at))

    def _texts(self, slot: Slot, value: object, path: Path) -> object:
        if isinstance(value, str | dict):
            return [self._text(slot, value, path)]
        if not isinstance(value, list):
            return value
        if slot.is_prose:
            self._refuse_brackets(value, path)
        return self._entries(value, path, lambda one, at: self._text(slot, one, at))

    def _text(self, slot: Slot, value: object, path: Path) -> object:
        return self._sentence(value, (), path) if slot.is_prose else value

    def _named(self, value: object, path: Path, grown: Callable[[object, Path], object]) -> object:
        """Return names with grown values; a name without a value is begun and not decided."""
        if not isinstance(value, dict):
            return value
        decided = {}
        for name, one in value.items():
            if one is None:
                self.undecided[*path, name] = None
            else:
                decided[name] = grown(one, (*path, name))
        return decided

    def _entries(self, value: list[object], path: Path, grown: Callable[[object, Path], object]) -> list[object]:
        """Return the grown entries; an empty line is begun and not decided."""
        decided = []
        for index, one in enumerate(value):
            if one is None:
                self.undecided[*path, index] = None
            else:
                decided.append(grown(one, (*path, index)))
        return decided

    def _sentence(self, value: object, allowed: Collection[str], path: Path) -> object:
        """Give back the text of `- Phòng Nội vụ: chuẩn bị`, which YAML silently reads as a key and a value."""
        if not isinstance(value, dict) or len(value) != 1:
            return value
        ((key, rest),) = value.items()
        if key in allowed or not isinstance(rest, str | None) or (key.isascii() and " " not in key):
            return value
        text = f"{key}: {rest or ''}".strip()
        self._say("colon-in-text", (*path, Key(key)), COLON_IN_TEXT.of(text), Fix(path, text))
        return text

    def _refuse_brackets(self, value: list[object], path: Path) -> None:
        """Commas inside brackets cut sentences; names of units are none, so that nothing was cut."""
        if path not in self.flow or len(value) <= 1:
            return
        if not all(isinstance(one, str) and same(one) in self.names for one in value):
            self._say("prose-in-brackets", path, PROSE_IN_BRACKETS.of(len(value)))

    def _say(self, rule: str, at: Path, text: Text, fix: Fix | None = None) -> None:
        self.findings.append(Finding(rule, Severity.ERROR, at, text, fix=fix))
