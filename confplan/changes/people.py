"""Lists of people: how many came and went, by name; of what is private only that it changed"""

from collections.abc import Iterator

from confplan.changes.names import field_name
from confplan.changes.telling import Line, clipped
from confplan.comparing.people import Corrected, Sent
from confplan.findings import Language, Text


def people_lines(people: tuple[Sent, ...], language: Language) -> Iterator[Line]:
    for one in people:
        yield Line(told(one, language))


def told(sent: Sent, language: Language) -> str:
    """Return what changed in one list, in one line."""
    where = f"{sent.entry} ({clipped(sent.group)})" if sent.entry else clipped(sent.group)
    counts = Text(f"{sent.old_count} → {sent.new_count} người", f"{sent.old_count} → {sent.new_count} people")
    parts = [
        *([counts.said(language)] if sent.old_count != sent.new_count else []),
        *([f"{Text('thêm', 'added').said(language)} {', '.join(sent.added)}"] if sent.added else []),
        *([f"{Text('bớt', 'without').said(language)} {', '.join(sent.removed)}"] if sent.removed else []),
        *(_corrected(one, language) for one in sent.corrected),
    ]
    return f"{where}: {'; '.join(parts)}"


def _corrected(one: Corrected, language: Language) -> str:
    nothing = Text("không ghi", "not written").said(language)
    fields = [f"{_field(name, language)}: {old or nothing} → {new or nothing}" for name, old, new in one.fields]
    private = [f"{_field(name, language)} {Text('đã đổi', 'changed').said(language)}" for name in one.private]
    return f"{one.name} ({', '.join([*fields, *private])})"


def _field(name: str, language: Language) -> str:
    return field_name("Person", name).said(language)
