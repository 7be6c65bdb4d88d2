"""Files made wrong: lines lost, doubled and moved, tokens that mean something put anywhere, bytes turned over, ends cut off"""

import io
import zipfile
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

TOKENS = (
    b": ", b"- ", b"  ", b"\t", b"[", b"]", b"{", b"}", b"{{", b"}}", b"{% ", b" %}", b"|", b"#", b"&a ", b"*a", b"!!x ", b"<<: ", b"'", b'"',
    b"\n", b"\r", b"\x00", b"\x1b[0m", b"\xff\xfe", b"\xe1", b"\xc2\xa0", b"\xe2\x80\xae", b"\xcc\x82", b"?", b"%", b"---\n", b"9" * 40, b"-1",
    b"1e999", b"0x1F", b"null", b"24:00", b"31/2/2025", b"</w:t>", b"<w:p>", b"&lt;", b"<!DOCTYPE x>", b",", b";", b"=1+1", b"<", b">",
)  # fmt: skip
Change = Callable[[bytes], bytes]


def put(at: float, token: bytes) -> Change:
    return lambda content: content[: int(at * len(content))] + token + content[int(at * len(content)) :]


def cut(at: float, length: int) -> Change:
    return lambda content: content[: int(at * len(content))] + content[int(at * len(content)) + length :]


def turned(at: float, bit: int) -> Change:
    def change(content: bytes) -> bytes:
        place = min(int(at * len(content)), len(content) - 1)
        return content[:place] + bytes([content[place] ^ (1 << bit)]) + content[place + 1 :] if content else content

    return change


def moved(at: float, to: float, count: int) -> Change:
    """Move some lines; where they stood already, they stand twice."""

    def change(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        start, end = int(at * len(lines)), int(to * len(lines))
        return b"".join([*lines[:end], *lines[start : start + count], *lines[end:]])

    return change


PLACES = st.floats(0, 1)
CHANGES = st.one_of(
    st.builds(put, PLACES, st.sampled_from(TOKENS)),
    st.builds(cut, PLACES, st.integers(1, 60)),
    st.builds(cut, PLACES, st.just(10**9)),
    st.builds(turned, PLACES, st.integers(0, 7)),
    st.builds(moved, PLACES, PLACES, st.integers(1, 5)),
)


@st.composite
def mutated(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    content = draw(st.sampled_from(seeds))
    for change in draw(st.lists(CHANGES, min_size=1, max_size=4)):
        content = change(content)
    return content


@st.composite
def mutated_inside(draw: st.DrawFn, seed: bytes, parts: Sequence[str]) -> bytes:
    """Change a part of a packed file (a workbook, a Word document), and pack it again."""
    chosen, change, packed = draw(st.sampled_from(parts)), draw(CHANGES), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == chosen else content)
    return packed.getvalue()
