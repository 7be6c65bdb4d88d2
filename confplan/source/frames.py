"""A list or mapping that is being filled, and where its next value goes"""

from dataclasses import dataclass

from confplan.places import Path, Span
from confplan.source.data import Data


@dataclass(slots=True)
class Frame:
    """A list or mapping that is still open. Without a path it is read over: its mistake has been told."""

    container: list[Data] | dict[str, Data]
    path: Path | None
    first: Span
    last: Span
    awaits_key: bool  # else a value comes next
    is_key: bool = False  # of a mapping, where only texts may be
    entry: Path | None = None  # of the mapping's value that comes next

    def claim(self) -> Path | None:
        """The path of the value that comes next"""
        container, path = self.container, self.path
        if isinstance(container, list) and path is not None:
            path += (len(container),)
            return path
        return self.entry

    def put(self, value: Data) -> None:
        container = self.container
        if isinstance(container, list):
            container.append(value)
            return
        if self.entry is not None:
            container[str(self.entry[-1])] = value
            self.entry = None
        self.awaits_key = True

    def skip_key(self) -> None:
        self.entry = None
        self.awaits_key = False

    def span(self) -> Span:
        """The place from its first to its last letter"""
        return Span._make(self.first[:2] + self.last[2:])


def opened(path: Path | None, at: Span, *, is_mapping: bool, is_key: bool = False) -> Frame:
    """Return an empty list or mapping that begins here."""
    return Frame({} if is_mapping else [], path, at, at, is_mapping, is_key)
