"""Names as keys: `Phường` finds what is declared as `phường`"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from confplan.folding import same

Value = TypeVar("Value")


class Named(Mapping[str, Value]):
    """Values by their names as they are written, found by any spelling of the same name"""

    __slots__ = ("_by_name", "_written")

    def __init__(self, written: Mapping[str, Value]) -> None:
        self._written = dict(written)
        self._by_name = {same(name): value for name, value in written.items()}

    def __getitem__(self, name: str) -> Value:
        return self._by_name[same(name)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def __repr__(self) -> str:
        return f"Named({self._written!r})"
