"""The address of a value inside a plan: the keys and positions that lead to it"""

Step = str | int
Path = tuple[Step, ...]


class Key(str):
    """The last step of a path that means the key itself and not its value; equal to the plain key everywhere else"""

    __slots__ = ()


def dotted(path: Path) -> str:
    """Return the path as people and JSON write it: `agenda.3.items.0.minutes`."""
    return ".".join(map(str, path))
