"""All fixes of a plan, made one after another: each is proved by reading and judging the whole plan again"""

import codecs
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from unicodedata import normalize

from confplan.findings import Finding, Fix, Severity
from confplan.fixing.changes import Change, change
from confplan.fixing.edit import Taken, applied
from confplan.fixing.proposals import merged
from confplan.frozen import frozen
from confplan.places import Key, Path, Place
from confplan.source import Data, Source
from confplan.source.locating import Atlas


@frozen
class Judged:
    """What is found in the content of a plan, and where its parts stand"""

    findings: Sequence[Finding]
    atlas: Atlas

    @property
    def own(self) -> Source | None:
        """The plan's own file, where there is a plan to speak of"""
        return next((source for prefix, source in self.atlas.parts if not prefix and source.is_plan), None)


Judge = Callable[[bytes], Judged]

_MOST_TRIALS = 200  # of one round; each reads and judges the whole plan


@frozen
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


@frozen
class _Wish:
    """A change, and how many fixes it makes"""

    change: Change
    count: int = 1


class _Round:
    """The fixes of one judgement: all that do not touch each other at once; where that fails, each half by itself"""

    def __init__(self, now: Mended, judge: Judge, *, unsafe: bool) -> None:
        self.now, self.judge = now, judge
        self.own = now.judged.own
        self.fixes = [one.fix for one in now.judged.findings if one.fix and (unsafe or one.fix.safe)]
        self.trials_left = _MOST_TRIALS

    def better(self) -> Mended | None:
        """Try the fixes with all those of one value as one; then each by itself."""
        if self.own is None or not self.fixes:
            return None
        single = [(fix, 1) for fix in self.fixes]
        together = self._merged()
        found = self._best(self._wishes(together)) if len(together) < len(single) else None
        return found or self._best(self._wishes(single))

    def _merged(self) -> list[tuple[Fix, int]]:
        """Return the fixes, those that change words of one value as one fix, with how many they were."""
        groups: dict[Hashable, list[Fix]] = {}
        for place, fix in enumerate(self.fixes):
            groups.setdefault(fix.at if fix.words and not fix.also else place, []).append(fix)
        whole = [(merged(group, self.now.judged.atlas) if len(group) > 1 else None, group) for group in groups.values()]
        return [one for fix, group in whole for one in ([(fix, len(group))] if fix else [(each, 1) for each in group])]

    def _wishes(self, fixes: list[tuple[Fix, int]]) -> list[_Wish]:
        """Return the changes that can be made together; of two that speak of one value the second waits for its turn."""
        chosen: list[_Wish] = []
        taken, paths = Taken(), set[Path]()
        for fix, count in fixes:
            found = change(fix, self.now.judged.atlas)
            values = {path for path, _ in found.values or ()} if found else set[Path]()
            if found and not values & paths and not any(map(taken.touches, found.edits)):
                chosen.append(_Wish(found, count))
                taken.add(found.edits)
                paths |= values
        return chosen

    def _best(self, wishes: list[_Wish]) -> Mended | None:
        """Return what comes of the changes, or of as many of them as can be made together."""
        if not wishes or self.trials_left <= 0:
            return None
        self.trials_left -= 1
        whole = self._tried(wishes)
        if whole or len(wishes) == 1:
            return whole
        middle = len(wishes) // 2
        return self._best(wishes[:middle]) or self._best(wishes[middle:])

    def _tried(self, wishes: list[_Wish]) -> Mended | None:
        own, content = self.own, self.now.content
        if own is None:
            return None
        mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
        text = applied(own.text, [edit for one in wishes for edit in one.change.edits])
        new = mark + text.encode()
        judged = self.judge(new)
        if (
            not _is_better(judged.findings, self.now.judged.findings)
            or judged.own is None
            or not _reads_as_proposed(own, judged.own, [one.change for one in wishes])
        ):
            return None
        return Mended(new, self.now.made + sum(one.count for one in wishes), judged)


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
    told = [(path, normalize("NFC", new)) for one in changes for path, new in one.values or ()]
    values = {path: new for path, new in told if not isinstance(path[-1], Key)}
    names = {path: new for path, new in told if isinstance(path[-1], Key)}
    return _proposed(before.data, (), values, names) == after.data


def _proposed(data: Data, path: Path, values: Mapping[Path, str], names: Mapping[Path, str]) -> Data:
    """Return the data with the new values, and with the new names of fields; the paths speak of the old ones."""
    if path in values:
        return values[path]
    if isinstance(data, dict):
        below = {key: _proposed(value, (*path, key), values, names) for key, value in data.items()}
        return {names.get((*path, key), key): value for key, value in below.items()}
    if isinstance(data, list):
        return [_proposed(value, (*path, place), values, names) for place, value in enumerate(data)]
    return data
