"""A list or mapping that is being filled, and where its next value goes"""

from dataclasses import dataclass

from confplan.places import Path, Span
from confplan.source.data import Data
from confplan.source.parsing import Kind, Node


@dataclass(slots=True)
class Frame:
    """A list or mapping that is still open. Without a path it is read over: its mistake has been told."""

    container: list[Data] | dict[str, Data]
    path: Path | None
    first: Span
    last: Span
    awaits_key: bool  # else a value comes next
    entry: Path | None = None  # of the mapping's value that comes next
    is_key: bool = False

    def claim(self) -> Path | None:
        """The path of the value that comes next"""
        if isinstance(self.container, list) and self.path is not None:
            return (*self.path, len(self.container))
        return self.entry

    def put(self, value: Data) -> None:
        if isinstance(self.container, list):
            self.container.append(value)
            return
        if self.entry is not None:
            self.container[str(self.entry[-1])] = value
            self.entry = None
        self.awaits_key = True

    def skip_key(self) -> None:
        self.entry = None
        self.awaits_key = False

    def span(self) -> Span:
        return Span(self.first.line, self.first.column, self.last.end_line, self.last.end_column)


def opened(node: Node, path: Path | None) -> Frame:
    if node.kind is Kind.MAPPING:
        return Frame({}, path, node.span, node.span, awaits_key=True)
    return Frame([], path, node.span, node.span, awaits_key=False)
