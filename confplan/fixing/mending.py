"""All fixes of a plan, made one after another: each is proved by reading and judging the whole plan again"""

import codecs
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from confplan.findings import Finding, Severity
from confplan.fixing.changes import Change, change
from confplan.fixing.edit import Offsets, applied
from confplan.places import Key, Path, Place
from confplan.source import Data, Source
from confplan.source.locating import Atlas


@dataclass(frozen=True, slots=True)
class Judged:
    """What is found in the content of a plan, and where its parts stand"""

    findings: Sequence[Finding]
    atlas: Atlas

    @property
    def own(self) -> Source | None:
        """The plan's own file, where there is a plan to speak of"""
        return next((source for prefix, source in self.atlas.parts if not prefix and source.is_plan), None)


Judge = Callable[[bytes], Judged]


@dataclass(frozen=True, slots=True)
class Mended:
    """The content after the fixes, and how many were made"""

    content: bytes
    made: int
    judged: Judged


def mended(content: bytes, judge: Judge, *, unsafe: bool = False) -> Mended:
    """Make the safe fixes (with `unsafe` all of them) until none is left that can be made.

    A change stays only where afterwards less is found than before, and where every value is read as it was proposed
    and all others as they were. So fixes come to an end, and a second run finds nothing to do.
    """
    now = Mended(content, 0, judge(content))
    while (better := _Round(now, judge, unsafe=unsafe).better()) is not None:
        now = better
    return now


class _Round:
    """The fixes of one judgement: all that do not touch each other at once; where that fails, each half by itself"""

    def __init__(self, now: Mended, judge: Judge, *, unsafe: bool) -> None:
        self.now, self.judge = now, judge
        self.own = now.judged.own
        self.changes = self._changes(unsafe=unsafe) if self.own else []

    def better(self) -> Mended | None:
        return self._best(self.changes)

    def _changes(self, *, unsafe: bool) -> list[Change]:
        own, atlas = self.own, self.now.judged.atlas
        chosen: list[Change] = []
        if own is None:
            return chosen
        offsets = Offsets(own.text)
        for finding in self.now.judged.findings:
            if finding.fix and (unsafe or finding.fix.safe):
                found = change(finding.fix, atlas, offsets)
                if found and not any(_touch(found, other) for other in chosen):
                    chosen.append(found)
        return chosen

    def _best(self, changes: list[Change]) -> Mended | None:
        """Return what comes of the changes, or of as many of them as can be made together."""
        if not changes:
            return None
        whole = self._tried(changes)
        if whole or len(changes) == 1:
            return whole
        middle = len(changes) // 2
        return self._best(changes[:middle]) or self._best(changes[middle:])

    def _tried(self, changes: list[Change]) -> Mended | None:
        own, content = self.own, self.now.content
        if own is None:
            return None
        mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
        text = applied(own.text, [edit for one in changes for edit in one.edits])
        new = mark + text.encode()
        judged = self.judge(new)
        if (
            not _is_better(judged.findings, self.now.judged.findings)
            or judged.own is None
            or not _reads_as_proposed(own, judged.own, changes)
        ):
            return None
        return Mended(new, self.now.made + len(changes), judged)


def _touch(one: Change, other: Change) -> bool:
    """Tell whether two changes speak of the same letters or the same value: then the second waits for the next round."""
    paths = {path for path, _ in other.values or ()}
    if any(path in paths for path, _ in one.values or ()):
        return True
    return any(edit.touches(taken) for edit in one.edits for taken in other.edits)


def _is_better(after: Sequence[Finding], before: Sequence[Finding]) -> bool:
    """Tell whether less is found and nothing new. An error that is mended may have hidden what is found now, but no error."""
    wrong_after, wrong_before = (
        _counted(one for one in found if one.severity is Severity.ERROR) for found in (after, before)
    )
    found_after, found_before = _counted(after), _counted(before)
    return wrong_after < wrong_before or (found_after < found_before and wrong_after <= wrong_before)


def _counted(findings: Iterable[Finding]) -> Counter[Hashable]:
    """Return how often each rule speaks of each part of the plan; a place in a text moves with every edit before it."""
    return Counter((one.rule, one.severity, one.at.file if isinstance(one.at, Place) else one.at) for one in findings)


def _reads_as_proposed(before: Source, after: Source, changes: Sequence[Change]) -> bool:
    if any(one.values is None for one in changes):
        return True
    expected = before.data
    values = [value for one in changes for value in one.values or ()]
    for path, new in sorted(values, key=_last_names):
        expected = _with(expected, path, normalize("NFC", new))
    return expected == after.data


def _last_names(value: tuple[Path, str]) -> tuple[bool, int]:
    """Names change after values, the inner ones first, since the paths speak of the old ones."""
    path, _ = value
    return isinstance(path[-1], Key), -len(path)


def _with(data: Data, path: Path, new: str) -> Data:
    """Return the data with another value at the path, or another name of the field."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    match data:
        case dict() if isinstance(step, Key):
            return {new if key == step else key: value for key, value in data.items()}
        case dict() if isinstance(step, str):
            return {key: _with(value, rest, new) if key == step else value for key, value in data.items()}
        case list() if isinstance(step, int):
            return [_with(value, rest, new) if place == step else value for place, value in enumerate(data)]
    return data
