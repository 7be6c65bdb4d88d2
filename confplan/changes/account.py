"""What every format is made from: the comparison, told section by section in lines that people read"""

from collections.abc import Iterator
from itertools import groupby

from confplan.changes.clock import clock_lines
from confplan.changes.issued import issued_lines
from confplan.changes.names import section_name
from confplan.changes.people import people_lines
from confplan.changes.telling import Line, entry_name, line
from confplan.comparing.change import Change, Kind
from confplan.comparing.comparison import Comparison
from confplan.findings import Language, Text
from confplan.frozen import frozen

PEOPLE = Text("Danh sách người dự", "Lists of people")


@frozen
class Account:
    """A comparison with the names of its two plans; `only`: of the notices, those to units whose name holds these words"""

    comparison: Comparison
    old: str
    new: str
    only: str = ""


@frozen
class Entry:
    """A part of the plan with what changed in it; without a name the lines are the section's own"""

    name: str
    lines: tuple[Line, ...]


@frozen
class Section:
    """All changes of one section of the plan"""

    name: str
    entries: tuple[Entry, ...]

    @property
    def size(self) -> int:
        return sum(len(entry.lines) for entry in self.entries)


def sections(account: Account, language: Language) -> tuple[Section, ...]:
    """Return the sections in which anything changed, in the order of the plan."""
    comparison = account.comparison
    named = groupby(comparison.changes, key=lambda change: section_name(change.section).said(language))
    found = {name: [*_entries(comparison, [*changes], language)] for name, changes in named}
    clock = tuple(clock_lines(comparison.times, language))
    if clock:
        found.setdefault(section_name("agenda").said(language), []).append(Entry("", clock))
    if comparison.people:
        told = [Entry("", tuple(people_lines(comparison.people, language)))]
        found[PEOPLE.said(language)] = told
    return tuple(Section(name, tuple(entries)) for name, entries in found.items())


def headline(account: Account, language: Language) -> str:
    """Return in one line how much changed."""
    comparison = account.comparison
    if comparison.is_empty:
        return Text(
            "không có thay đổi về nội dung kế hoạch (chỉ ghi chú, xuống dòng, thứ tự ô hoặc dấu nháy là khác, nếu có)",
            "nothing changed in what the plan says (at most comments, wrapping, order of fields or quotes)",
        ).said(language)
    count = len(comparison.changes) + len(comparison.people)
    if not count:
        return Text("không ô nào đổi, nhưng giờ tính ra khác trước", "no field changed, but the times worked out did").said(language)  # fmt: skip
    return Text(f"{count} thay đổi", f"{count} change" + ("" if count == 1 else "s")).said(language)


def consequences(account: Account, language: Language) -> tuple[str, ...]:
    """Return what the change means where the old plan was issued already, and who must be told."""
    return tuple(issued_lines(account.comparison, language))


def _entries(comparison: Comparison, changes: list[Change], language: Language) -> Iterator[Entry]:
    """Gather the changes of one part under its name; what is new, gone or moved stands by itself."""

    def key(change: Change) -> tuple[str, str]:
        by_itself = change.kind is not Kind.CHANGED
        return ("", "") if by_itself else (change.of, change.called)

    for _, group in groupby(changes, key=key):
        together = [*group]
        name = entry_name(together[0]) if together[0].kind is Kind.CHANGED else ""
        yield Entry(name, tuple(line(change, comparison.times, language) for change in together))
