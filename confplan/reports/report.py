"""What every format is made from: the findings of one plan, each with its place, its key, and the line that it marks"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from itertools import groupby

from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.findings.masking import NOTHING, Personal
from confplan.frozen import frozen
from confplan.places import Key, Path, Place, Step
from confplan.source.locating import Atlas

Edits = tuple[tuple[Place, str], ...]  # places of a file whose letters a fix replaces, each with the new ones


@frozen
class Kind:
    """What a rule says of itself, for the formats that carry it"""

    summary: Text
    why: Text
    severity: Severity
    family: str = ""


def no_edits(_fix: Fix) -> Edits:
    return ()


@frozen(eq=False)
class Background:
    """What a report is told beside the findings: what is personal, what the rules say of themselves, what a fix edits

    A report that `is_brief` says what is wrong and where, and nothing more: neither lines, keys nor other places.
    """

    personal: Personal = NOTHING
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    edits: Callable[[Fix], Edits] = no_edits
    is_brief: bool = False


NO_BACKGROUND = Background()


@frozen
class Marked:
    """A place, the line written there (empty for a cell of a list), and what is to be said of it"""

    place: Place
    line: str
    text: Text


@frozen
class Located:
    """A finding with its place looked up; `path` and `key` are empty where the finding stands in no plan"""

    finding: Finding
    marked: Marked
    related: tuple[Marked, ...]
    path: Path
    key: str


@frozen
class Report:
    """All findings of one file, in the order of their places, and what is known of their rules"""

    name: str
    located: tuple[Located, ...]
    background: Background = NO_BACKGROUND

    def count(self, severity: Severity) -> int:
        return sum(one.finding.severity is severity for one in self.located)


def report(name: str, findings: Iterable[Finding], atlas: Atlas, background: Background = NO_BACKGROUND) -> Report:
    """Return the findings with their places, each once, in the order of the file; what is personal is dots in all of it."""
    desk = _Desk(atlas, background.personal)
    located = sorted(map(desk.briefly if background.is_brief else desk.located, findings), key=_order)
    return Report(name, tuple(_once(located)), background)


def _once(located: Iterable[Located]) -> Iterator[Located]:
    """Yield each of what stands in order once; equal ones stand at one place, so only neighbours are compared."""
    for _, group in groupby(located, _order):
        told: list[Located] = []
        for one in group:
            if one not in told:
                told.append(one)
                yield one


def edits(one: Located, of: Report) -> Edits:
    """Return the places of the file whose letters the finding's fix replaces, each with the new ones."""
    return of.background.edits(one.finding.fix) if one.finding.fix else ()


def total(reports: Sequence[Report], severity: Severity) -> int:
    """Return how many findings of the severity there are in all."""
    return sum(one.count(severity) for one in reports)


def page(rule: str) -> str:
    """Return where the page of a rule stands in the project."""
    return f"docs/rules/{rule}.md"


class _Desk:
    """Where findings get their places, and every word of them loses what is personal"""

    def __init__(self, atlas: Atlas, personal: Personal) -> None:
        self.atlas = atlas
        self.hide = cache(personal.hide)  # the same steps and words come back in many findings
        self.lines: dict[str, list[str]] = {}

    def located(self, finding: Finding) -> Located:
        place = self.atlas.place(finding.at, finding.words)
        places = [self.atlas.place(one.at) for one in finding.related]
        files = tuple({place.file, *[one.file for one in places]})
        path = finding.at if isinstance(finding.at, tuple) else ()
        shown = self._masked(finding, files)
        return Located(
            shown,
            Marked(place, self._line(place), shown.text),
            tuple([Marked(at, self._line(at), one.text) for at, one in zip(places, shown.related, strict=True)]),
            shown.at if isinstance(shown.at, tuple) else (),
            self.hide(self.atlas.key(path)),
        )

    def briefly(self, finding: Finding) -> Located:
        place = self.atlas.place(finding.at, finding.words)
        files = tuple({place.file, *[self.atlas.file(one.at) for one in finding.related]})
        text = self._text(finding.text, files)
        return Located(Finding(finding.rule, finding.severity, place, text), Marked(place, "", text), (), (), "")

    def _line(self, place: Place) -> str:
        if place.file not in self.lines:
            self.lines[place.file] = self._lines(place.file)
        written, span = self.lines[place.file], place.span
        return written[span.line - 1] if span and span.line <= len(written) else ""

    def _lines(self, file: str) -> list[str]:
        """Return the lines of a file; a number may go on in the next line, so they are looked at together."""
        lines = self.atlas.lines(file)
        whole = "\n".join(lines)
        shown = self.hide(whole, file)
        return lines if shown == whole else shown.split("\n")

    def _masked(self, finding: Finding, files: Sequence[str]) -> Finding:
        """Return the finding without what is personal; what holds nothing of it stays as it is."""
        at, text, words = self._at(finding.at), self._text(finding.text, files), self.hide(finding.words, *files)
        around = tuple([self._related(one, files) for one in finding.related])
        fix = self._fix(finding.fix, files) if finding.fix else None
        if (at, text, words, around, fix) == (finding.at, finding.text, finding.words, finding.related, finding.fix):
            return finding
        return replace(finding, at=at, text=text, words=words, related=around, fix=fix)

    def _text(self, words: Text, files: Sequence[str]) -> Text:
        vi, en = self.hide(words.vi, *files), self.hide(words.en, *files)
        return words if vi == words.vi and en == words.en else Text(vi, en)

    def _related(self, one: Related, files: Sequence[str]) -> Related:
        at, text = self._at(one.at), self._text(one.text, files)
        return one if at is one.at and text is one.text else Related(at, text)

    def _at(self, at: Path | Place) -> Path | Place:
        if isinstance(at, Place) or not any(isinstance(step, str) and self.hide(step) != step for step in at):
            return at
        return tuple(map(self._step, at))

    def _step(self, step: Step) -> Step:
        if isinstance(step, int):
            return step
        shown = self.hide(step)
        return step if shown == step else type(step)(shown) if isinstance(step, Key) else shown

    def _fix(self, fix: Fix, files: Sequence[str]) -> Fix | None:
        """Return the fix; one that would show what is personal is not told, since dots must never be written to a plan."""
        told = [words for one in (fix, *fix.also) for words in (one.new, one.words, str(one.at))]
        return fix if all(self.hide(words, *files) == words for words in told) else None


def _order(one: Located) -> tuple[str, int, int, str, str]:
    span = one.marked.place.span
    return (
        one.marked.place.file,
        span.line if span else 0,
        span.column if span else 0,
        one.finding.rule,
        one.finding.text.en,
    )
