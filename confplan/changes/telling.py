"""One change in one line: `thời lượng: 15 phút → 20 phút`; long sentences get a line for the old and one for the new"""

from collections.abc import Iterator

from confplan.changes.excerpt import excerpts, is_long, told_apart
from confplan.changes.names import field_name, part_name
from confplan.changes.values import hour, is_missing, shown
from confplan.comparing.change import Change, Detail, Kind, Nothing, Spot, Value
from confplan.comparing.shifts import Times
from confplan.findings import Language, Text
from confplan.folding import same
from confplan.frozen import frozen

_LONGEST_NAME = 90
_SENTENCES = frozenset({"purposes", "requirements"})
_LISTS = frozenset({"hosts", "units", "archive", "also", "members", "makes", "with", "for", "gives", "replies_to", "attends", "after"})  # fmt: skip


@frozen
class Line:
    """What changed, in words; `old` and `new` where they are too long to stand in it"""

    words: str
    old: str = ""
    new: str = ""
    sign: str = ""  # "+" new, "-" gone


def entry_name(change: Change) -> str:
    """Return what the part is called, with what holds it."""
    if not change.called:
        return ""
    name = quoted(change.called) if change.part in {"Item", "Task", "Group", "Question"} else clipped(change.called)
    holder = change.of if change.part in {"Task", "Entry", "Check", "OwnFigure"} else ""
    if not holder or same(change.called).startswith(same(holder)):
        return name
    return f"{clipped(holder)}: {name}"


def line(change: Change, times: Times, language: Language) -> Line:
    """Return the change in words."""
    match change.kind:
        case Kind.ADDED:
            return _whole(change, times, language)
        case Kind.REMOVED:
            what = part_name(change.part).said(language)
            told = f"{Text('bỏ', 'removed').said(language)} {what} {_with_holder(change)}"
            return Line(told, sign="-")
        case Kind.MOVED:
            return Line(_moved(change, times, language))
    return _field(change, language)


def clipped(text: str) -> str:
    """Return a name that is no longer than a line."""
    flat = " ".join(text.split())
    if len(flat) <= _LONGEST_NAME:
        return flat
    return flat[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def quoted(text: str) -> str:
    return f"“{clipped(text)}”"


def _with_holder(change: Change) -> str:
    name = quoted(change.called)
    return f"{name} ({clipped(change.of)})" if change.of else name


def _whole(change: Change, times: Times, language: Language) -> Line:
    what = part_name(change.part).said(language)
    details = [*_begins(change, times, language)]
    for one in change.new if isinstance(change.new, tuple) else ():
        if isinstance(one, Detail) and not _is_name(one, change.called):
            value = shown(one.value, change.part, one.field, language)
            details.append(f"{one.name or field_name(change.part, one.field).said(language)}: {value}")
    told = f"{Text('thêm', 'added').said(language)} {what} {_with_holder(change)}"
    return Line(f"{told}: {'; '.join(details)}" if details else told, sign="+")


def _is_name(detail: Detail, called: str) -> bool:
    return isinstance(detail.value, str) and " ".join(detail.value.split()) == called


def _begins(change: Change, times: Times, language: Language) -> Iterator[str]:
    begins = times.begins.get(change.new_at or ())
    if begins and begins[1] is not None:
        yield Text("bắt đầu lúc ", "begins at ").said(language) + hour(begins[1], language)


def _moved(change: Change, times: Times, language: Language) -> str:
    old, new = change.old, change.new
    if not isinstance(old, Spot) or not isinstance(new, Spot):
        return ""
    name, what = quoted(change.called), part_name(change.part).said(language)
    if old.inside != new.inside:
        where = Text(
            f"từ {_inside(old, 'vi')} sang {_inside(new, 'vi')}", f"from {_inside(old, 'en')} to {_inside(new, 'en')}"
        )
    elif new.after:
        where = Text(f"từ thứ {old.number} thành thứ {new.number}, sau {quoted(new.after)}", f"from place {old.number} to {new.number}, after {quoted(new.after)}")  # fmt: skip
    else:
        where = Text(f"từ thứ {old.number} lên đầu", f"from place {old.number} to the top")
    told = f"{Text('chuyển', 'moved').said(language)} {what} {name} {where.said(language)}"
    begins = times.begins.get(change.new_at or ())
    if begins is None or begins[0] == begins[1]:
        return told
    return f"{told} ({hour(begins[0], language)} → {hour(begins[1], language)})"


def _inside(spot: Spot, language: Language) -> str:
    return quoted(spot.inside) if spot.inside else Text("ngoài cùng", "the top level").said(language)


def _field(change: Change, language: Language) -> Line:
    name = change.name or field_name(change.part, change.field).said(language)
    reasons = {one for one in (change.old, change.new) if isinstance(one, Nothing)}
    if Nothing.PRIVATE in reasons:
        return Line(f"{name}: {_private(change).said(language)}")
    if change.field in _SENTENCES and Nothing.ABSENT in reasons:
        return _sentence(change, name, language)
    if change.field in _LISTS and isinstance(change.old, tuple) and isinstance(change.new, tuple):
        return Line(f"{name}: {_listed(change, language)}")
    return _both(change, name, language)


def _both(change: Change, name: str, language: Language) -> Line:
    """Put both values side by side, or of long ones what differs, one below the other."""
    old, new = told_apart(*(shown(value, change.part, change.field, language) for value in (change.old, change.new)))
    if not is_long(old, new):
        return Line(f"{name}: {old} → {new}")
    if is_missing(change.old):
        return Line(f"{name}: {Text('thêm', 'added').said(language)}", new=new, sign="+")
    if is_missing(change.new):
        return Line(f"{name}: {Text('bỏ', 'removed').said(language)}", old=old, sign="-")
    return Line(f"{name}:", *excerpts(old, new))


def _sentence(change: Change, name: str, language: Language) -> Line:
    """Tell a sentence of a list that is new or gone."""
    is_new = change.old == Nothing.ABSENT
    verb = Text("thêm", "added") if is_new else Text("bỏ", "removed")
    words = shown(change.new if is_new else change.old, change.part, change.field, language)
    return Line(f"{verb.said(language)} {name}: {words}", sign="+" if is_new else "-")


def _private(change: Change) -> Text:
    if is_missing(change.old):
        return Text("đã ghi (thông tin riêng, không in ra)", "written now (private, not shown)")
    if is_missing(change.new):
        return Text("đã bỏ (thông tin riêng, không in ra)", "gone (private, not shown)")
    return Text("đã đổi (thông tin riêng, không in ra)", "changed (private, not shown)")


def _listed(change: Change, language: Language) -> str:
    """Tell of a list of names those that came and went; where none did, the new order."""
    old, new = _names(change.old, change, language), _names(change.new, change, language)
    come, gone = [one for one in new if one not in old], [one for one in old if one not in new]
    told = [
        *([f"{Text('thêm', 'added').said(language)} {', '.join(come)}"] if come else []),
        *([f"{Text('bớt', 'without').said(language)} {', '.join(gone)}"] if gone else []),
    ]
    return "; ".join(told) or f"{Text('thứ tự mới:', 'new order:').said(language)} {', '.join(new)}"


def _names(value: Value, change: Change, language: Language) -> list[str]:
    several = value if isinstance(value, tuple) else ()
    return [shown(one, change.part, change.field, language) for one in several if not isinstance(one, Detail)]
