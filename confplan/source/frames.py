"""A list or mapping that is being filled, and where its next value goes"""

from dataclasses import dataclass

from confplan.places import Path
from confplan.source.data import Data


@dataclass(slots=True)
class Frame:
    """A list or mapping that is still open. Without a path it is read over: its mistake has been told."""

    container: list[Data] | dict[str, Data]
    path: Path | None
    start: tuple[int, int]
    end: tuple[int, int]
    entry: Path | None = None  # of the mapping's value that comes next
    awaits_value: bool = False
    is_key: bool = False

    def claim(self) -> Path | None:
        """The path of the value that comes next"""
        if isinstance(self.container, dict):
            return self.entry
        return None if self.path is None else (*self.path, len(self.container))

    def put(self, value: Data) -> None:
        if isinstance(self.container, list):
            self.container.append(value)
        elif self.entry is not None:
            self.container[str(self.entry[-1])] = value
        self.awaits_value = False
        self.entry = None

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.container, dict) and not self.awaits_value

    def skip_key(self) -> None:
        self.entry = None
        self.awaits_value = True
