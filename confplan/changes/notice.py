"""A notice to each unit, in Vietnamese: only what concerns that unit, and what concerns everyone"""

from collections.abc import Iterator
from dataclasses import field

from confplan.changes.account import Account
from confplan.changes.excerpt import excerpts, is_long
from confplan.changes.names import field_name, section_name
from confplan.changes.people import told as told_people
from confplan.changes.telling import entry_name, line, quoted
from confplan.changes.values import hour, is_missing, shown
from confplan.comparing.change import Change, Kind
from confplan.comparing.comparison import Comparison
from confplan.comparing.concern import bodies, for_entry, is_part, of_item
from confplan.comparing.remedy import document_name
from confplan.findings import Language
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.personal import FIELDS as PRIVATE
from confplan.model.plan import Plan
from confplan.model.wording import day_long
from confplan.planning.holes import printed
from confplan.planning.wording import RECIPIENTS

_KNOWN = frozenset({"conference", "agenda"})  # sections whose fields say by themselves what they are of
_LINE = "─" * 60
NOBODY = "Không có thay đổi nào phải thông báo cho cơ quan, đơn vị"
COMMON, OWN = "Thay đổi chung", "Nội dung liên quan trực tiếp"
REST = "Các nội dung khác của kế hoạch giữ nguyên./."
TO_ALL = "các cơ quan, đơn vị có tên ở mục Nơi nhận"


@frozen
class _Notice:
    """To whom, and the lines that are for them alone"""

    units: tuple[str, ...]
    lines: list[str] = field(default_factory=list)


def render(account: Account, _language: Language) -> str:
    """Return the notices one after another; of `only`, those to units whose name holds its words."""
    common = list(_common(account.comparison))
    written = [_written(account, notice, common) for notice in _notices(account, common)]
    return f"\n{_LINE}\n\n".join(written) if written else NOBODY + "\n"


def _written(account: Account, notice: _Notice, common: list[str]) -> str:
    plan = account.comparison.old.plan
    parts = [(COMMON, common), (OWN, notice.lines)]
    told = [(name, lines) for name, lines in parts if lines]
    body = "".join(_numbered(number, name, lines) for number, (name, lines) in enumerate(told, 1))
    who = notice.units[0] if len(notice.units) == 1 else TO_ALL
    sender = f"{plan.document.issuer} thông báo" if plan.document.issuer else "Thông báo"
    opening = f"{sender} đến {who} các thay đổi sau đây:"
    to = "".join(f"- {unit};\n" for unit in notice.units[:-1]) + f"- {notice.units[-1]}.\n"
    return f"THÔNG BÁO\n{_subject(plan)}\n\n{opening}\n\n{body}\n{REST}\n\n{RECIPIENTS}\n{to}"


def _numbered(number: int, name: str, lines: list[str]) -> str:
    return f"{number}. {name}\n" + "".join(f"- {line[:1].upper()}{line[1:]}.\n" for line in lines)


def _subject(plan: Plan) -> str:
    date = f" {day_long(plan.document.date)}" if plan.document.date else ""
    filled = printed(plan, plan.conference.at("name"))
    name = f" ({' '.join(filled.text.split())})" if filled and filled.text else ""
    return f"Về thay đổi một số nội dung của {document_name(plan.document)}{date}{name}"


def _common(comparison: Comparison) -> Iterator[str]:
    for change, concern in zip(comparison.changes, comparison.concerns, strict=True):
        if concern.everyone:
            yield _told(change, comparison)


def _told(change: Change, comparison: Comparison) -> str:
    """Return the change as a sentence of its own: what holds now comes first, then what was there before."""
    if change.kind is not Kind.CHANGED or change.field in PRIVATE:
        return line(change, comparison.times, "vi").words
    name = entry_name(change)
    section = section_name(change.section).said("vi") if not name and change.section not in _KNOWN else ""
    field_ = change.name or field_name(change.part, change.field).said("vi")
    new, old = (shown(value, change.part, change.field, "vi") for value in (change.new, change.old))
    if is_long(old, new):
        old, new = excerpts(old, new)
    before = "" if is_missing(change.old) else f", trước là {old}"
    return ": ".join(filter(None, (section, name, field_, new + before)))


def _notices(account: Account, common: list[str]) -> Iterator[_Notice]:
    """Yield those with lines of their own first, then one to all others where something concerns everyone."""
    comparison = account.comparison
    own = _own(comparison)
    others = [unit for unit in bodies(comparison.new.plan) if unit not in own]
    for unit, lines in own.items():
        if _is_asked(account, unit):
            yield _Notice((unit,), lines)
    rest = tuple(unit for unit in others if _is_asked(account, unit))
    if common and rest:
        yield _Notice(rest)


def _is_asked(account: Account, unit: str) -> bool:
    return bare(account.only) in bare(unit)


def _own(comparison: Comparison) -> dict[str, list[str]]:
    """Return the lines of each unit; one of several wards' bodies gets what is for all of them as well."""
    plan = comparison.new.plan
    found: dict[str, dict[str, None]] = {}
    for unit, told in _lines(comparison):
        found.setdefault(unit, {})[told] = None
    shared = {unit: [one for one in found if is_part(plan, unit, one)] for unit in found}
    return {
        unit: list(dict.fromkeys(line for one in (unit, *wholes) for line in found[one]))
        for unit, wholes in shared.items()
    }


def _lines(comparison: Comparison) -> Iterator[tuple[str, str]]:
    for change, concern in zip(comparison.changes, comparison.concerns, strict=True):
        yield from ((unit, _told(change, comparison)) for unit in concern.units)
    for shift in comparison.times.shifts:
        for item in shift.items:
            told = f"mục {quoted(item.title)} bắt đầu lúc {hour(item.new, 'vi')} (trước là {hour(item.old, 'vi')})"
            yield from ((unit, told) for unit in of_item(comparison.new.plan, item.item))
    for sent in comparison.people:
        yield from ((unit, told_people(sent, "vi")) for unit in _senders(comparison.new.plan, sent.entry))


def _senders(plan: Plan, entry: str) -> tuple[str, ...]:
    names = {same(one.name) for listed in plan.lists.values() for one in listed}
    return for_entry(plan, entry) if same(entry) in names else ()
