"""The files of a plan become one body of data: its own, those that it names, and what is tried in their place"""

from collections.abc import Iterator, Mapping

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.model.editing import edited
from confplan.model.inclusions import inclusions, may_hold_names
from confplan.places import Path
from confplan.source import Data, Source, read
from confplan.source.files import Files
from confplan.source.lists import read_list

Parts = tuple[tuple[Path, Source], ...]


@frozen
class Assembled:
    """The parts of a plan, each with the path at which its content stands, and what is wrong with files that are not read"""

    parts: Parts
    refused: tuple[Finding, ...]
    set_anew: frozenset[Path] = frozenset()

    @property
    def broken(self) -> frozenset[Path]:
        """The paths whose values are not known, since they, or the files with them, could not be read"""
        unread = {(*prefix, *path) for prefix, source in self.parts for path in source.broken}
        return frozenset(unread.union(_paths(self.refused)) - self.set_anew)

    @property
    def flow(self) -> frozenset[Path]:
        """The paths that are written in brackets or braces"""
        return frozenset((*prefix, *path) for prefix, source in self.parts for path in source.flow)

    @property
    def findings(self) -> Iterator[Finding]:
        for _, part in self.parts:
            yield from part.findings
        yield from self.refused

    def data(self) -> dict[str, object]:
        """Return the plan's data with each list of its own file in its place; one that is not read is empty."""
        own = self.parts[0][1].data
        whole: dict[str, object] = {**own} if isinstance(own, dict) else {}
        for path, source in self.parts[1:]:
            whole = edited(whole, path, source.data)
        for path in _paths(self.refused):
            whole = edited(whole, path, [])
        return whole

    def tried(self, path: Path, value: str | None, name: str) -> "Assembled":
        """Return the same with another value at the path, which stands in no file but under that name."""
        others = tuple(part for part in self.parts if part[0] != path)
        source = Source(name, value or "", value, {}, {}, frozenset(), ())
        return Assembled((*others, (path, source)), self.refused, self.set_anew | {path})


def assembled(source: Source, data: Mapping[str, Data], files: Files) -> Assembled:
    """Return the plan with what it keeps in files of their own."""
    included = tuple(_included(data, files)) if may_hold_names(source.text) else ()
    parts = tuple(one for one in included if not isinstance(one, Finding))
    return Assembled((((), source), *parts), tuple(one for one in included if isinstance(one, Finding)))


def _included(data: Mapping[str, Data], files: Files) -> Iterator[tuple[Path, Source] | Finding]:
    """Yield what the plan keeps in files of their own, or a finding where one is not read."""
    for one in inclusions(data):
        content = files.read(one.name)
        if isinstance(content, Text):
            text = Text(f"{one.name}: {content.vi}", f"{one.name}: {content.en}")
            yield Finding("file-not-read", Severity.ERROR, one.at, text)
        else:
            place = files.place(one.name)
            yield one.at, read_list(content, place) if one.is_list else read(content, place)


def _paths(refused: tuple[Finding, ...]) -> list[Path]:
    return [finding.at for finding in refused if isinstance(finding.at, tuple)]
