"""LED walls are built of whole modules: of which ones a picture of so many pixels can be"""

from confplan.frozen import frozen
from confplan.profiles.tables import table


@frozen(kw_only=True)
class LedWall:
    """A wall of one kind of modules: how many across and down, and its size in millimetres"""

    pitch: str
    columns: int
    rows: int
    width: int
    height: int


def pitches() -> tuple[str, ...]:
    """Return the kinds of modules that are known."""
    return tuple(str(one["name"]) for one in table("led.toml")["module"])


def whole_walls(pixels: tuple[int, int]) -> tuple[LedWall, ...]:
    """Return the walls that have exactly these pixels; none where no kind of module comes out whole."""
    found = []
    for one in table("led.toml")["module"]:
        columns, rows = pixels[0] / one["across"], pixels[1] / one["down"]
        if columns.is_integer() and rows.is_integer():
            size = (int(columns) * one["width"], int(rows) * one["height"])
            found.append(
                LedWall(pitch=one["name"], columns=int(columns), rows=int(rows), width=size[0], height=size[1])
            )
    return tuple(found)


def nearest_whole(pixels: tuple[int, int]) -> tuple[int, int]:
    """Return the pixels nearest to these with which some wall comes out whole; the first kind that is nearest counts."""
    tries = [
        (_nearest(pixels[0], one["across"]), _nearest(pixels[1], one["down"])) for one in table("led.toml")["module"]
    ]
    return min(tries, key=lambda size: abs(size[0] - pixels[0]) + abs(size[1] - pixels[1]))


def _nearest(pixels: int, module: int) -> int:
    return max(1, round(pixels / module)) * module
