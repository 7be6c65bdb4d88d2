"""Case files: plans with `# expect: rule-name` on the lines where that rule must speak"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from confplan.checking import check
from confplan.loading import load
from confplan.places import Place
from confplan.reports.concise import where
from confplan.reports.report import Located, report
from confplan.versions import with_previous

TODAY = date(2024, 7, 1)
EXPECT = re.compile(r"\s*# expect: ([a-z0-9, -]+)$")
CASE = re.compile(r"^### case: *(.+)$", re.MULTILINE)
FILE = re.compile(r"^### file: *(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class RuleCase:
    """A plan and the files beside it, with the places where one rule must speak: (file, line)"""

    title: str
    files: dict[str, str]
    expected: dict[tuple[str, int], set[str]]


def cases_in(text: str) -> Iterator[RuleCase]:
    """Yield the cases of a case file, or the one case of an example."""
    parts = CASE.split(text)
    if len(parts) == 1:
        yield _case("example", text)
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        yield _case(title, body)


def _case(title: str, body: str) -> RuleCase:
    names = ["plan.yaml", *FILE.findall(body)]
    bodies = FILE.split(body)[::2]
    expected: dict[tuple[str, int], set[str]] = {}
    files = {}
    for name, content in zip(names, bodies, strict=True):
        lines = content.removeprefix("\n").split("\n")
        for number, line in enumerate(lines, 1):
            if found := EXPECT.search(line):
                expected[name, number] = {rule.strip() for rule in found[1].split(",")}
        files[name] = "\n".join(EXPECT.sub("", line) for line in lines)
    return RuleCase(title, files, expected)


@dataclass(frozen=True)
class Heard:
    """A case, the folder in which it was judged, and what one rule found there, in the order of the file"""

    case: RuleCase
    folder: Path
    found: tuple[Located, ...]

    @property
    def places(self) -> set[tuple[str, int]]:
        """The places (file, line) where the rule speaks; line 0 stands for a cell or a whole file"""
        places = [one.marked.place for one in self.found]
        return {(_relative(place.file, self.folder), place.span.line if place.span else 0) for place in places}

    @property
    def words(self) -> str:
        """The rule's words in both languages, each with its place: what a reader of the golden sees"""
        lines = (line for one in self.found for line in _words(one, self.folder))
        return "\n".join([f"## {self.case.title}", *lines, ""])


def heard(case: RuleCase, rule: str, folder: Path) -> Heard:
    """Judge a case, which must be readable, in a folder of its own."""
    for name, content in case.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    loaded = load(folder / "plan.yaml", today=TODAY)
    if "previous.yaml" in case.files:
        loaded = with_previous(loaded, str(folder / "previous.yaml"), today=TODAY)
    located = report("plan.yaml", check(loaded), loaded.atlas).located
    failed = [
        one.finding.text.en for one in located if one.finding.rule in {"rule-failed", "syntax-error", "unknown-key"}
    ]

    assert not failed

    return Heard(case, folder, tuple(one for one in located if one.finding.rule == rule))


def _words(one: Located, folder: Path) -> Iterator[str]:
    yield f"{_place(one.marked.place, folder)} {one.finding.severity.value}"
    yield from (f"  {words}" for words in one.finding.text)
    for mark in one.related:
        yield f"  = {_place(mark.place, folder)}"
        yield from (f"    {words}" for words in mark.text)
    if one.finding.fix:
        yield f"  → {one.finding.fix.new!r}{'' if one.finding.fix.safe else ' (to look at)'}"


def _place(place: Place, folder: Path) -> str:
    return where(replace(place, file=_relative(place.file, folder)))


def _relative(file: str, folder: Path) -> str:
    return Path(file).relative_to(folder).as_posix() if Path(file).is_absolute() else file
