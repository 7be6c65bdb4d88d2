"""Widths of letters in the bold font that is shipped, for what reckons with them"""

from PIL import ImageFont

from confplan.rendering.glyphs import FONTS

UNITS = 2048  # in which the font itself is drawn


def thousandths(letter: str) -> int:
    """Return how wide a letter is, in thousandths of its size."""
    font = ImageFont.truetype(FONTS / "LiberationSerif-Bold.ttf", UNITS, layout_engine=ImageFont.Layout.BASIC)
    return round(font.getlength(letter) * 1000 / UNITS)
