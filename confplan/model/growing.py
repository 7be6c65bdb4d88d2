"""Growth: short entries become fields, and every part learns its path, so that the schema knows one form of each"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from confplan.findings import Finding, Severity, Text
from confplan.model.messages import COLON_IN_TEXT, COMMA_IN_BRACES, PROSE_IN_BRACKETS
from confplan.model.nearest import nearest
from confplan.model.node import PATH_KEY, UNDECIDED_KEY, Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Key, Path

Grown = dict[str, object]


@dataclass(slots=True)
class _Growth:
    """One pass over the data; what it notices is gathered here and leaves as values"""

    flow: frozenset[Path]
    undecided: set[Path] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def say(self, rule: str, path: Path, text: Text) -> None:
        self.findings.append(Finding(rule, Severity.ERROR, path, text))

    def node(self, cls: type[Node], data: object, path: Path) -> object:
        """Return the fields of a part, with its path; what is neither text nor fields stays for the schema to refuse."""
        if isinstance(data, str) and cls.short:
            data = {cls.short: data}
        if not isinstance(data, dict):
            return data
        slots = shape(cls)
        grown: Grown = {PATH_KEY: path}
        for key, value in data.items():
            self._field(cls, slots, grown, key, value, path)
        for slot in slots.values():
            if slot.has_default and slot.node and slot.form is Form.NODE and slot.key not in grown:
                grown[slot.key] = self.node(slot.node, {}, (*path, slot.key))
        return grown

    def _field(
        self, cls: type[Node], slots: Mapping[str, Slot], grown: Grown, key: str, value: object, path: Path
    ) -> None:  # noqa: PLR0913 - one step of node(), split off for length
        at = (*path, key)
        slot = slots.get(key)
        if slot is None and value is None and path in self.flow:
            self.say("comma-in-braces", (*path, Key(key)), COMMA_IN_BRACES.of(key))
        elif slot is None and cls.free and isinstance(value, str | None) and not nearest(key, slots, most=1):
            columns = grown.setdefault(cls.free, {})
            if isinstance(columns, dict) and value is not None:
                columns[key] = value
        elif value is None:
            self.undecided.add(at)
            if slot is None:
                grown[key] = None
        else:
            grown[key] = self._value(slot, value, at) if slot else value

    def _value(self, slot: Slot, value: object, path: Path) -> object:
        match slot.form, slot.node:
            case Form.NODE, node if node:
                return self.node(node, value, path)
            case Form.NODES, node if node:
                return self._nodes(node, value, path)
            case Form.TEXTS, _:
                return self._texts(slot, value, path)
            case Form.NODE_MAP, node if node and isinstance(value, dict):
                return {key: self.node(node, part, (*path, key)) for key, part in self._named(value, path)}
            case Form.NODES_MAP, node if node and isinstance(value, dict):
                return {key: self._nodes(node, part, (*path, key)) for key, part in self._named(value, path)}
            case Form.VALUE_MAP, _ if isinstance(value, dict):
                return dict(self._named(value, path))
            case Form.VALUE, _:
                return self._told(slot, value, path)
        return value

    def _named(self, value: Mapping[str, object], path: Path) -> Iterator[tuple[str, object]]:
        """Yield the named values that are decided; note the others."""
        for key, part in value.items():
            if part is None:
                self.undecided.add((*path, key))
            else:
                yield key, part

    def _entries(self, value: list[object], path: Path, grow: Callable[[object, Path], object]) -> list[object]:
        """Return the grown entries; an empty one is a line begun and not decided."""
        grown: list[object] = []
        for index, part in enumerate(value):
            at = (*path, index)
            if part is None:
                self.undecided.add(at)
            else:
                grown.append(grow(part, at))
        return grown

    def _nodes(self, node: type[Node], value: object, path: Path) -> object:
        if isinstance(value, str):
            return [self.node(node, value, path)]
        if not isinstance(value, list):
            return value
        if path in self.flow and node.short in {"title", "text"} and any(isinstance(part, str) for part in value):
            self.say("prose-in-brackets", path, PROSE_IN_BRACKETS.of(len(value)))

        def grow(part: object, at: Path) -> object:
            return self.node(node, self._sentence(part, shape(node), at), at)

        return self._entries(value, path, grow)

    def _texts(self, slot: Slot, value: object, path: Path) -> object:
        if isinstance(value, str):
            return [value]
        if not isinstance(value, list):
            return [self._sentence(value, {}, path)] if isinstance(value, dict) and slot.is_prose else value
        if slot.is_prose and path in self.flow:
            self.say("prose-in-brackets", path, PROSE_IN_BRACKETS.of(len(value)))
        return self._entries(value, path, lambda part, at: self._sentence(part, {}, at))

    def _told(self, slot: Slot, value: object, path: Path) -> object:
        return self._sentence(value, {}, path) if slot.is_prose else value

    def _sentence(self, value: object, allowed: Mapping[str, Slot], path: Path) -> object:
        """Give back the text of `- Phòng Nội vụ: chuẩn bị`, which YAML silently reads as a key and a value."""
        if not isinstance(value, dict) or len(value) != 1:
            return value
        (key, rest), *_ = value.items()
        if key in allowed or not isinstance(rest, str | None) or not (" " in key or not key.isascii()):
            return value
        text = f"{key}: {rest or ''}".strip()
        self.say("colon-in-text", (*path, Key(key)), COLON_IN_TEXT.of(text))
        return text


def grow(data: Mapping[str, object], flow: frozenset[Path]) -> tuple[Grown, tuple[Finding, ...]]:
    """Return the plan's data in its full form, with the findings about entries that YAML read otherwise than meant.

    `flow` holds the paths written with brackets or braces, where commas cut sentences.
    """
    growth = _Growth(flow)
    grown = growth.node(Plan, data, ())
    assert isinstance(grown, dict)  # noqa: S101 - a mapping grows into a mapping; told to the type checker
    grown[UNDECIDED_KEY] = frozenset(growth.undecided)
    return grown, tuple(growth.findings)
