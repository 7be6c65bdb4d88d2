"""What holds on the day of a plan: lengths and figures, where each comes from, and what the plan says otherwise"""

import json
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Language, Text
from confplan.frozen import frozen
from confplan.planning.calendar import printed
from confplan.profiles import Profile
from confplan.terminal import Piece, cut

LENGTHS, FIGURES = Text("Thời lượng của mục, phút", "Lengths of items, minutes"), Text("Số liệu", "Figures")
ON = Text("Số liệu ngày {0}", "What holds on {0}")
TODAY = Text("Số liệu đang có hiệu lực", "What holds now")
UNKNOWN = Text("chưa có", "not known")
ASSUMED = Text("mức thường dùng, không phải quy định", "usual, no regulation")
OWN, FILL = Text("số riêng", "one's own"), Text("điền ở profile.figures", "fill it in at profile.figures")
_NAME, _VALUE, _WIDE, _INDENT = 36, 13, 120, 6


@frozen
class Entry:
    """A figure or a length: what it is, its value, and where that comes from; `own`: the plan or its office says so"""

    name: str
    value: str
    about: Text
    source: str
    own: bool

    def origin(self) -> Text:
        """Return where the value comes from, in words for people."""
        if not self.value:
            return FILL
        said = ASSUMED if self.source.startswith("assumption") else Text(self.source, self.source)
        return (
            Text(": ".join(filter(None, (OWN.vi, said.vi))), ": ".join(filter(None, (OWN.en, said.en))))
            if self.own
            else said
        )


def lengths(profile: Profile) -> tuple[Entry, ...]:
    """Return the lengths of items by kind: the usual one, and the shortest and longest."""
    own = {kind for owner in profile.owners for kind in owner.lengths}
    words: dict[str, str] = {kind: told[0] for kind, told in profile.kinds}
    return tuple(
        Entry(
            kind, _minutes(low, likely, high), Text(words.get(kind, ""), ""), profile.length_sources[kind], kind in own
        )
        for kind, (low, likely, high) in profile.lengths.items()
    )


def figures(profile: Profile) -> tuple[Entry, ...]:
    """Return every figure, also those that are not known."""
    return tuple(
        Entry(name, norm.printed, norm.about, norm.source, norm.own is not None)
        for name, norm in profile.all_norms().items()
    )


def _minutes(low: int, likely: int, high: int) -> str:
    return str(likely) if low == high else f"{likely} ({low}-{high})"


def lines(case: Case, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lists in pieces, cut to the width of a terminal (None: nothing is cut)."""
    day = case.profile.day if case.plan.conference.date else None
    head = ON if day else TODAY
    yield [(head.said(language).format(printed(day) if day else ""), "head")]
    for title, entries in ((LENGTHS, lengths(case.profile)), (FIGURES, figures(case.profile))):
        yield []
        yield [(title.said(language), "head")]
        for entry in entries:
            yield from _entry(entry, language, width)


def _entry(entry: Entry, language: Language, width: int | None) -> Iterator[list[Piece]]:
    """On a narrow terminal the words stand below the name."""
    value = entry.value or UNKNOWN.said(language)
    style = "mark" if entry.own else "note" if not entry.value else ""
    head: list[Piece] = [(f"  {entry.name:<{_NAME}}", "place"), (f"{value:<{_VALUE}}  ", style)]
    about, origin = entry.about.said(language), entry.origin().said(language)
    told: list[Piece] = [(words, kind) for words, kind in ((about, ""), (origin, "assumed")) if words]
    is_narrow = width is not None and width < _WIDE
    indent = _INDENT if is_narrow else _NAME + _VALUE + 4
    told = [(cut(words, width and width - indent), kind) for words, kind in told]
    first = [] if is_narrow else told[:1]
    yield [*head, *first]
    yield from ([(" " * indent, ""), piece] for piece in told[len(first) :])


def as_json(case: Case, language: Language) -> str:
    """Return the same as JSON; a value that is not known is null."""
    found = {
        kind: [
            {
                "name": entry.name,
                "value": entry.value or None,
                "about": entry.about.said(language),
                "source": entry.source or None,
                "own": entry.own,
            }
            for entry in entries
        ]
        for kind, entries in (("lengths", lengths(case.profile)), ("figures", figures(case.profile)))
    }
    day = case.profile.day.isoformat() if case.profile.day else None
    return json.dumps({"day": day, **found}, ensure_ascii=False, indent=2) + "\n"
