"""PDF after Typst: parts joined, the real size of large sheets, boxes for the printer"""

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

LARGEST_SIDE = 14_400  # points that readers take without UserUnit
PAGE = re.compile(rb"/Type\s*/Page\b")
SIDES = re.compile(rb"/MediaBox\s*\[([0-9. ]+)\]")


def joined(parts: Sequence[bytes]) -> bytes:
    """Return one file with the pages of all, which says of itself what the first says; one part alone stays as it is."""
    if len(parts) == 1:
        return parts[0]
    import pikepdf

    with pikepdf.open(io.BytesIO(parts[0])) as first:
        kids: list[pikepdf.Object] = [page.obj for page in first.pages]
        for part in parts[1:]:
            source = pikepdf.open(
                io.BytesIO(part)
            )  # not closed, for `first` reads it yet; its objects go with its name
            kids.extend(first.copy_foreign(page.obj) for page in source.pages)  # `pages.extend`: four times as long
            del source
        tree = first.Root.Pages
        for kid in kids:
            kid.Parent = tree
        tree.Kids, tree.Count = pikepdf.Array(kids), len(kids)
        return _saved(first)


def readable(content: bytes) -> bytes:
    """Return a file whose pages are all small enough for readers: larger ones are drawn smaller, with a UserUnit."""
    if _is_small(content):
        return content
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        side = max(float(side) for page in pdf.pages for side in page.mediabox)
        scale = -(-int(side) // LARGEST_SIDE)
        if scale <= 1:
            return content
        for page in pdf.pages:
            page.contents_add(f"q {1 / scale:.8f} 0 0 {1 / scale:.8f} 0 0 cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
            page.mediabox = pikepdf.Array([float(side) / scale for side in page.mediabox])
        smaller = _saved(pdf)
    return enlarged(smaller, scale)


def enlarged(content: bytes, scale: int, bleed: float = 0) -> bytes:
    """Return the pages with UserUnit `scale`: drawn at 1:scale, they measure scale times as much.

    `bleed` is the margin in points, as drawn, that is cut off: TrimBox is the page without it, BleedBox the whole page.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            left, bottom, right, top = (float(side) for side in page.mediabox)
            if scale != 1:
                page.obj.UserUnit = scale
            page.obj.BleedBox = pikepdf.Array([left, bottom, right, top])
            page.obj.TrimBox = pikepdf.Array([left + bleed, bottom + bleed, right - bleed, top - bleed])
        return _saved(pdf, "1.6" if scale != 1 else "")


def boxed(content: bytes, margin: float, bleed: float) -> bytes:
    """Return the pages with the boxes of a printer: TrimBox `margin` points inside the page, BleedBox `bleed` around it.

    Both are real points; a page with a UserUnit is drawn in its own.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            unit = float(page.obj.get("/UserUnit", 1))
            page.obj.BleedBox = _inside(page, (margin - bleed) / unit)
            page.obj.TrimBox = _inside(page, margin / unit)
            page.obj.CropBox = _inside(page, 0)
        return _saved(pdf)


def _is_small(content: bytes) -> bool:
    """Tell without reading the whole file whether all its pages say in plain sight that they are small enough."""
    boxes = SIDES.findall(content)
    sides = [float(side) for box in boxes for side in box.split()]
    return len(boxes) == len(PAGE.findall(content)) > 0 and max(sides) <= LARGEST_SIDE


def _inside(page: "pikepdf.Page", distance: float) -> "pikepdf.Array":
    import pikepdf

    left, bottom, right, top = (float(side) for side in page.mediabox)
    return pikepdf.Array([left + distance, bottom + distance, right - distance, top - distance])


def _saved(pdf: "pikepdf.Pdf", least: str = "") -> bytes:
    content = io.BytesIO()
    pdf.save(content, deterministic_id=True, min_version=least)
    return content.getvalue()
