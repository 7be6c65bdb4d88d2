"""A drawing that is still to be written: boxes, lines and words in whole units"""

from confplan.frozen import frozen


@frozen
class Shape:
    """A box, or a line from its corner to the other; `look` is how it is filled or drawn"""

    x: int
    y: int
    width: int
    height: int
    look: str


@frozen
class Words:
    """A line of text; `anchor` is start, middle or end at x, `look` its letters"""

    x: int
    y: int
    text: str
    look: str = "plain"
    anchor: str = "start"


@frozen
class Drawing:
    """What the shared template of that name draws, in units of which `across` fit into its width"""

    template: str
    across: int
    height: int
    name: str
    boxes: tuple[Shape, ...]
    lines: tuple[Shape, ...]
    words: tuple[Words, ...]
