"""How the cells of a workbook look: by their classes, by what they hold, and by the style that a template gives them"""

import re
from collections.abc import Iterator, Mapping

from confplan.frozen import frozen

SIZE, TITLE_SIZE = 11, 14  # points
SMALLEST, LARGEST = 5, 40  # points that a style may ask for
CLASSES: Mapping[str, Mapping[str, object]] = {
    "head": {"bold": True, "align": "center", "bg_color": "#E7E6E6", "border": 1},
    "title": {"bold": True, "font_size": TITLE_SIZE, "align": "center", "border": 0},
    "center": {"align": "center"},
    "total": {"bold": True},
    "section": {"bold": True, "bg_color": "#F2F2F2"},
    "note": {"italic": True, "border": 0},
    "draft": {"bold": True, "font_color": "#C00000", "border": 0},
    "optional": {"italic": True},
    "unknown": {"bg_color": "#FFF2CC"},
    "plain": {"border": 0},
    "entry": {"locked": False},
}
KINDS: Mapping[str, Mapping[str, object]] = {
    "words": {"num_format": "@"},
    "time": {"num_format": "hh:mm", "align": "center"},
    "date": {"num_format": "dd/mm/yyyy", "align": "center"},
    "number": {"align": "center"},
    "money": {"num_format": "#,##0", "align": "right"},
}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_POINTS = re.compile(r"([0-9]{1,3}(?:\.[0-9])?)(?:pt)?")


@frozen
class Style:
    """What a template's `style` says of a cell; colours as `#rrggbb`, the size of the letters in points"""

    background: str | None = None
    colour: str | None = None
    size: float | None = None


def style(written: str) -> Style:
    """Read `background: #fff2cc; color: #c00000; font-size: 8`; what is none of these, or no such value, is left out."""
    own = dict(_pairs(written))
    background = own.get("background", own.get("background-color", ""))
    size = _POINTS.fullmatch(own.get("font-size", ""))
    return Style(
        background if _COLOUR.fullmatch(background) else None,
        own["color"] if _COLOUR.fullmatch(own.get("color", "")) else None,
        min(max(float(size[1]), SMALLEST), LARGEST) if size else None,
    )


def format_of(classes: frozenset[str], kind: str, own: Style) -> dict[str, object]:
    """Return the format of a cell as the writer of workbooks takes it."""
    looks: dict[str, object] = {
        "font_name": "Times New Roman",
        "font_size": SIZE,
        "text_wrap": True,
        "valign": "vcenter",
        "border": 1,
    }
    looks |= KINDS.get(kind, {})
    for name in sorted(classes):
        looks |= CLASSES.get(name, {})
    asked = {"bg_color": own.background, "font_color": own.colour, "font_size": own.size}
    return looks | {name: value for name, value in asked.items() if value is not None}


def size_of(classes: frozenset[str], own: Style) -> float:
    """Return the size of a cell's letters in points."""
    return own.size or (TITLE_SIZE if "title" in classes else SIZE)


def _pairs(written: str) -> Iterator[tuple[str, str]]:
    for part in written.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            yield name.strip().lower(), value.strip()
