"""A written value gets another text: only the words that differ are touched, lines stay as they are wrapped"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from confplan.fixing.edit import Edit, applied
from confplan.source.normal_form import SPACES
from confplan.source.quoting import quoted
from confplan.source.rereading import reads_as

_WORD = re.compile(f"[^ \t\r\n{SPACES}]+")
_UNUSUAL = re.compile(f"[{SPACES}]")
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*(?=[\r\n])")
_LINE_END = re.compile(r"[\r\n]")
_EMPTY_LINES = re.compile(r"((?>\r\n|\r|\n))(?:[ \t]*(?>\r\n|\r|\n))+")
_MOST_COMPARED = 2_000  # words; comparing takes the square of their number

Encode = Callable[[str], str]
_Words = list[re.Match[str]]
_Block = tuple[int, int, int, int]


def respelled(raw: str, new: str, *, in_brackets: bool = False) -> tuple[Edit, ...]:
    """Return the edits of a raw value that make it read as the new text; none where no way of writing does."""
    for edits in _ways(raw, new):
        written = applied(raw, edits)
        if written != raw and _same(raw, reads_as(written, in_brackets=in_brackets), new):
            return edits
    return ()


def _same(raw: str, read: str | None, new: str) -> bool:
    """A block ends with a line end that is no part of what anybody meant."""
    return read == new or (raw[:1] in {"|", ">"} and read is not None and read.rstrip("\n") == new.rstrip("\n"))


def _ways(raw: str, new: str) -> Iterator[tuple[Edit, ...]]:
    """Yield the ways to write the text, the least change first: some words, the words in quotes, all of a line anew."""
    yield _in_style(raw, new)
    if raw[:1] == "|":  # its lines are joined, as those of any wrapped text
        yield (Edit(0, 1, ">"), *_in_style(raw, new))
    if raw[:1] not in {"|", ">", '"', "'"}:
        inside = applied(raw, _edits_of_words(raw, 0, len(raw), new, in_single_quotes))
        yield (Edit(0, len(raw), f"'{inside}'"),)
    if not _LINE_END.search(raw):
        yield (Edit(0, len(raw), quoted(new)),)
        yield (Edit(0, len(raw), f"'{in_single_quotes(new)}'"),)


def _in_style(raw: str, new: str) -> tuple[Edit, ...]:
    """Return the edits that keep the value's own quotes or block."""
    header = _BLOCK_HEADER.match(raw)
    if header:
        return _edits_of_words(raw, header.end(), len(raw), new.rstrip("\n"), _as_it_is)
    match raw[:1]:
        case "'":
            return _edits_of_words(raw, 1, len(raw) - 1, new, in_single_quotes)
        case '"':
            return _edits_of_words(raw, 1, len(raw) - 1, new, _in_double_quotes)
        case _:
            return _edits_of_words(raw, 0, len(raw), new, _as_it_is)


def _as_it_is(text: str) -> str:
    return text


def in_single_quotes(text: str) -> str:
    return text.replace("'", "''")


def _in_double_quotes(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _edits_of_words(raw: str, start: int, end: int, new: str, encode: Encode) -> tuple[Edit, ...]:
    """Return the edits that turn what stands between two places into the new text, word by word."""
    words, wanted = list(_WORD.finditer(raw, start, end)), list(_WORD.finditer(new))
    composed = [unicodedata.normalize("NFC", word[0]) for word in words]
    blocks = list(_blocks(composed, [encode(word[0]) for word in wanted]))
    edits = [edit for block in blocks for edit in _of_block(words, wanted, block, start, encode)]
    paired = {
        first + place: low + place
        for first, last, low, high in blocks
        if last - first == high - low
        for place in range(last - first)
    }
    edits += _of_gaps(_Gaps(raw, start, end, words), _Gaps(new, 0, len(new), wanted), paired)
    return tuple(edit for edit in edits if raw[edit.start : edit.end] != edit.new)


def _of_block(words: _Words, wanted: _Words, block: _Block, start: int, encode: Encode) -> Iterator[Edit]:
    first, last, low, high = block
    wishes = [encode(word[0]) for word in wanted[low:high]]
    if last - first == high - low:
        for word, wish in zip(words[first:last], wishes, strict=True):
            yield Edit(word.start(), word.end(), wish)
    elif first == last:
        before = words[first - 1].end() if first else start
        yield Edit(before, before, "".join(f" {wish}" for wish in wishes))
    elif low == high and first:
        yield Edit(words[first - 1].end(), words[last - 1].end(), "")
    elif low == high and last < len(words):
        yield Edit(words[0].start(), words[last].start(), "")
    else:
        yield Edit(words[first].start(), words[last - 1].end(), " ".join(wishes))


class _Gaps(NamedTuple):
    """A text and its words: gap 0 stands before the first of them, the last one after all"""

    text: str
    start: int
    end: int
    words: _Words

    def at(self, place: int) -> tuple[int, int]:
        first = self.words[place - 1].end() if place else self.start
        return first, self.words[place].start() if place < len(self.words) else self.end


def _of_gaps(raw: _Gaps, new: _Gaps, paired: dict[int, int]) -> Iterator[Edit]:
    """Yield the edits of the spaces between words that stay beside each other; where a line ends, it goes on ending."""
    paired = {-1: -1, **paired, len(raw.words): len(new.words)}
    for place in range(len(raw.words) + 1):
        before, after = paired.get(place - 1), paired.get(place)
        if before is not None and after is not None and after == before + 1:
            start, end = raw.at(place)
            low, high = new.at(after)
            gap = raw.text[start:end]
            wish = new.text[low:high]
            yield Edit(start, end, _joined(gap, wish) if _LINE_END.search(gap) else wish)


def _joined(gap: str, wish: str) -> str:
    """Return the end of a line as it is, without empty lines where the words follow each other."""
    plain = _UNUSUAL.sub("", gap)
    return plain if "\n" in wish else _EMPTY_LINES.sub(r"\1", plain)


def _blocks(words: list[str], wanted: list[str]) -> Iterator[_Block]:
    """Yield which words are which wanted ones: equal runs and those between. Long texts are compared at their ends only."""
    from difflib import SequenceMatcher

    most = min(len(words), len(wanted))
    head = next((at for at in range(most) if words[at] != wanted[at]), most)
    tail = next((at for at in range(most - head) if words[-1 - at] != wanted[-1 - at]), most - head)
    last, high = len(words) - tail, len(wanted) - tail
    yield 0, head, 0, head
    if max(last, high) - head > _MOST_COMPARED:
        yield head, last, head, high
    else:
        for _, *block in SequenceMatcher(None, words[head:last], wanted[head:high], autojunk=False).get_opcodes():
            yield block[0] + head, block[1] + head, block[2] + head, block[3] + head
    yield last, len(words), high, len(wanted)
