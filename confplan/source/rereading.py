"""What a piece of YAML would be read as, were it written where another piece stands: a proof before anything is written"""

from confplan.source.parsing import Kind, Node, parsed


def reads_as(raw: str, *, in_brackets: bool = False) -> str | None:
    """Return the text that the piece is read as; None where it would be no text, or more than one."""
    nodes = _inside(f"- [{raw}]\n" if in_brackets else f"- {raw}\n", in_brackets=in_brackets)
    return _text(nodes[0]) if len(nodes) == 1 else None


def key_reads_as(raw: str, *, in_brackets: bool = False) -> str | None:
    """Return the key that the piece is read as, with a colon and a value after it."""
    nodes = _inside(f"- {{{raw}: x}}\n" if in_brackets else f"- {raw}: x\n", in_brackets=True, opener=Kind.MAPPING)
    return _text(nodes[0]) if [text for _, _, text, *_ in nodes[1:]] == ["x"] else None


def _inside(text: str, *, in_brackets: bool, opener: Kind = Kind.LIST) -> list[Node]:
    """Return the nodes between the outer lists of the text, or none where it cannot be read."""
    reading = parsed(text)
    depth = 2 if in_brackets else 1
    if reading.fault or [kind for kind, *_ in reading.nodes[1:depth]] != [opener] * (depth - 1):
        return []
    return reading.nodes[depth:-depth]


def _text(node: Node) -> str | None:
    kind, _, text, _, anchor, tag = node
    return text if kind is Kind.TEXT and anchor is None and tag is None else None
