"""JSON → data within limits, and for each place in it the line and column where its value stands"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from confplan.findings import Text
from confplan.places import Path, Place, Span, dotted
from confplan.source.limits import DEEPEST

MOST_VALUES = 500_000
UNREADABLE = Text("tệp không phải là JSON", "the file is not JSON")
TOO_DEEP = Text(f"lồng nhau quá {DEEPEST} tầng", f"nested more than {DEEPEST} deep")
TOO_MANY = Text(f"có hơn {MOST_VALUES} giá trị", f"there are more than {MOST_VALUES} values")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


class JsonText:
    """The data of a file, or `why` there is none. Places are looked up only when something is found there."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self.data: Json = None
        self.why: Text | None = None
        self.text = content.decode("utf-8-sig", errors="replace")
        self.why = self._refusal()
        if self.why is None:
            try:
                self.data = json.loads(self.text)
            except (ValueError, RecursionError) as error:
                line = getattr(error, "lineno", None)
                told = Text(f" (dòng {line})", f" (line {line})") if line else Text("", "")
                self.why = Text(UNREADABLE.vi + told.vi, UNREADABLE.en + told.en)

    def place(self, path: Path) -> Place:
        """Return where the value at the path stands, or of one that is not there the nearest around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self._spans:
                return Place(self.name, self._spans[path[:length]])
        return Place(self.name)

    def _refusal(self) -> Text | None:
        """Return why the text is not even read: what nests too deeply or holds too much stops other programs."""
        depth = 0
        for values, token in enumerate(_TOKEN.finditer(self.text)):
            depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(token[0], 0)
            if depth > DEEPEST:
                return TOO_DEEP
            if values > 4 * MOST_VALUES:
                return TOO_MANY
        return None

    @cached_property
    def _spans(self) -> Mapping[Path, Span]:
        return dict(_spans(self.text))


def _spans(text: str) -> Iterator[tuple[Path, Span]]:
    """Yield each path with its place; the text is known to be JSON. Of a list or object the place is its bracket."""
    line, line_start, last = 1, 0, 0
    steps: list[str | int] = []  # one for each open bracket
    key = ""
    is_key = False
    for token in _TOKEN.finditer(text):
        line += text.count("\n", last, token.start())
        line_start = text.rfind("\n", 0, token.start()) + 1 if "\n" in text[last : token.start()] else line_start
        last = token.start()
        word = token[0]
        if word in "}]":
            steps.pop()
            is_key = False
        elif word == ",":
            is_key = bool(steps) and isinstance(steps[-1], str)
            if steps and isinstance(steps[-1], int):
                steps[-1] += 1
        elif word == ":":
            steps[-1], is_key = key, False
        elif is_key:
            key = json.loads(word)
        else:
            column = token.start() - line_start + 1
            yield tuple(steps), Span(line, column, line, column + len(word))
            if word in "{[":
                steps.append("" if word == "{" else 0)
                is_key = word == "{"


def within(told: Text, path: Path) -> Text:
    """Return the words with the path before them."""
    return Text(f"{dotted(path)}: {told.vi}", f"{dotted(path)}: {told.en}")
