"""SVG after Typst: the true size in millimetres for printers' programs, and the whole drawing for a browser"""

import re

MILLIMETRES_A_POINT = 25.4 / 72
ROOT = re.compile(rb"<svg\b[^>]*>")
SIZE = re.compile(rb'\b(width|height)="([0-9.]+)pt"')
SEEN_WHOLE = b"<style>@media screen{svg:root{width:100vw;height:100vh}}</style>"


def sized(content: bytes) -> bytes:
    """Return the drawing with its size in millimetres; a browser shows all of it, however large it is in print."""
    root = ROOT.search(content)
    if root is None:
        return content
    head = SIZE.sub(_in_millimetres, root[0])
    return content[: root.start()] + head + SEEN_WHOLE + content[root.end() :]


def _in_millimetres(size: re.Match[bytes]) -> bytes:
    return b'%s="%smm"' % (size[1], f"{float(size[2]) * MILLIMETRES_A_POINT:.3f}".rstrip("0").rstrip(".").encode())
