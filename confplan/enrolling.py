"""Forms go out to the wards, and what comes back becomes their lists beside the plan"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path as File

from confplan.case import Case
from confplan.documents.parts.occasion import occasion
from confplan.findings import Text
from confplan.folding import slug
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.planning.legacy_letters import Font, in_unicode
from confplan.planning.legacy_lists import font, with_font_told
from confplan.planning.quotas import called, entries
from confplan.planning.quotas_matching import Entries
from confplan.planning.quotas_shares import Division, Share, Stray, divisions
from confplan.planning.received import Enrolled, change, divided, is_contradicted, old_letters, table
from confplan.planning.ward_forms import asked_groups, ward_forms
from confplan.rendering.output import Output
from confplan.rendering.rendering import render_each
from confplan.rendering.template_files import SHARED, Engine, Template, shipped
from confplan.rendering.writing import swap_in
from confplan.rosters import Roster
from confplan.rosters.files import ALL, SPREADSHEETS, WORD
from confplan.rosters.reading import rosters_of

FORMS = "delegate-forms"
_NUMBER = re.compile(r"[+-]?[\d .()/]+")
_TEMPLATES = {"xlsx": ("ward-form.xlsx.html", Engine.SHEET), "docx": ("ward-form.docx", Engine.WORD)}
FORM_FORMATS = tuple(sorted(_TEMPLATES))

UNREAD = Text("chưa đọc được hết, nên chưa ghi gì", "cannot be read whole; nothing is written")
NOBODY = Text("không có tên ai, nên chưa ghi gì", "names nobody; nothing is written")
WHOSE = Text("chưa rõ là của đơn vị nào", "it is not clear whose it is")
CONTRADICTED = Text(
    "tên tệp và tiêu đề nói hai đơn vị khác nhau", "the file's name and its heading say two different wards"
)
NO_PATTERN = Text(
    "roster của nhóm không phải dạng rosters/*.csv, nên chưa biết ghi vào đâu",
    "the group's roster is not of the form rosters/*.csv, so there is no place to write to",
)
DIFFERENT = Text("đã có danh sách khác; thêm --force để thay", "there is another list already; --force replaces it")
ELSEWHERE = Text("đơn vị này đã có danh sách ở tệp khác", "the list of this ward is in another file")  # fmt: skip
SAME = Text("giống danh sách đang có", "the same as the list that is there")
WRITTEN = Text("đã ghi", "written")


@frozen
class _Sent:
    """One file from outside the plan's folder, under its own name"""

    name: str
    content: bytes

    def read(self, name: str) -> bytes | Text:
        del name
        return self.content

    def names(self, folder: str) -> list[str] | Text:
        del folder
        return []

    def place(self, name: str) -> str:
        del name
        return self.name


@frozen
class Desk:
    """Where lists are taken in: for which group of which plan (the file beside which they lie), and whether others are given up"""

    case: Case
    plan: File
    group: Group
    force: bool


def forms(case: Case, formats: Sequence[str], wanted: str, stamp: str) -> Iterator[Output]:
    """Yield the form of each ward whose name holds the words; of several groups, each has a folder."""
    groups = asked_groups(case.plan)
    context = {"stamp": stamp, "occasion": occasion(case.plan).name, "dated": case.today}
    for group in groups:
        folder = FORMS if len(groups) == 1 else f"{FORMS}-{slug(group.id or called(group))}"
        found = [one for one in ward_forms(case.plan, case.rosters, group) if slug(wanted) in slug(one.ward)]
        for form in formats:
            file, engine = _TEMPLATES[form]
            template = Template(SHARED, FORMS, form, engine, shipped() / SHARED / file)
            made = render_each(template, found, context=context)
            for one, content in zip(found, made, strict=True):
                yield Output(folder, f"{one.ward}.{form}", content)


def enroll(desk: Desk, file: File, typed_for: Font | None = None) -> tuple[Enrolled, ...]:
    """Read one file that wards sent, and write what it holds as their lists; OSError where it cannot be read.

    `typed_for` is the old font whose letters are to be read; without it such a list is not taken in.
    """
    case, group, content = desk.case, desk.group, file.read_bytes()
    roster = read_list(case, group, file.name, content, typed_for)
    if typed_for is None and (old := font(roster)):
        return (Enrolled(file=file.name, said=old_letters(old)),)
    findings = tuple(roster.findings)
    if not roster.is_whole:
        return (Enrolled(file=file.name, said=UNREAD, findings=findings),)
    if is_contradicted(group, entries(case.plan, group) or (), file.stem, roster.above):
        return (Enrolled(file=file.name, said=CONTRADICTED, findings=findings),)
    division = divided(case.plan, group, roster)
    shares = [one for one in division.shares if one.people] if division else []
    done = [_kept(desk, file.name, share) for share in shares]
    lost = (Enrolled(file=f"{file.name}: {one.written}", said=WHOSE) for one in _strays(division))
    if not roster.people:
        return (Enrolled(file=file.name, said=NOBODY),)
    first, *others = *done, *lost
    return replace(first, findings=findings), *others


def _strays(division: Division | None) -> tuple[Stray, ...]:
    return division.strays if division else ()


def read_list(case: Case, group: Group, name: str, content: bytes, typed_for: Font | None = None) -> Roster:
    letters = partial(in_unicode, font=typed_for) if typed_for else None
    ending = File(name).suffix.lower()
    named = (
        f"list{SPREADSHEETS[0] if ending == WORD else ending}"  # a plan names no list in Word, but a form comes back so
    )
    alone = replace(case.plan, delegates=(replace(group, roster=named),), awards=())
    (roster,) = rosters_of(alone, _Sent(name, content), letters) or ()
    return replace(with_font_told(roster), stem=File(name).stem)


def _kept(desk: Desk, file: str, share: Share) -> Enrolled:
    """Write one ward's list where the plan looks for it; never over another list that nobody gave up."""
    case, group = desk.case, desk.group
    target = target_of(group, share)
    told = Enrolled(file=file, ward=called(group, share.entry), people=len(share.people), said=WRITTEN)
    if target is None:
        return replace(told, said=NO_PATTERN)
    found = (one for one in divisions(case.plan, case.rosters) if one.group is group)
    there = next((one for division in found for one in division.shares if one.entry is share.entry), None)
    changed = change(there.people if there else (), share.people)
    told = replace(told, target=target, added=changed.added, removed=changed.removed)
    path = desk.plan.parent / target
    if there and any(File(person.row.file) != path for person in there.people):
        return replace(told, said=ELSEWHERE)
    if path.exists() and not (changed.added or changed.removed):
        return replace(told, said=SAME, is_done=True)
    if path.exists() and not desk.force:
        return replace(told, said=DIFFERENT)
    path.parent.mkdir(parents=True, exist_ok=True)
    swap_in(path, as_csv(share, group))
    return replace(told, is_done=True)


def target_of(group: Group, share: Share) -> str | None:
    """Return the file in which the plan looks for the ward's list; None where it looks for no CSV file of its own."""
    written = (group.roster or "").replace("\\", "/").strip()
    pattern = f"{ALL}.csv" if written == "*" else written
    if share.entry is None:
        return pattern if pattern.lower().endswith(".csv") and "*" not in pattern else None
    folder, _, name = pattern.rpartition("/")
    if set("*?") & set(folder) or name not in {"*", "*.csv"}:
        return None
    index = Entries((share.entry,), group.each or "")
    names = (slug(share.entry.name).removeprefix(f"{slug(group.each or '')}-"), slug(share.entry.name))
    stem = next((one for one in names if index.find(one) is share.entry), None)
    return stem and f"{folder}/{stem}.csv".removeprefix("/")


def as_csv(share: Share, group: Group) -> bytes:
    """Return the list for Excel: UTF-8 with its mark, and no cell that becomes a formula there."""
    written = io.StringIO()
    rows = table(share.people, group)
    csv.writer(written, lineterminator="\n").writerows([_guarded(cell) for cell in row] for row in rows)
    return ("\ufeff" + written.getvalue()).encode()


def _guarded(cell: str) -> str:
    """Return the cell as text; a telephone number (`+84 901 234 567`) calls nothing and stays as it is."""
    from confplan.timetables.csv import guarded

    return cell if _NUMBER.fullmatch(cell) else guarded(cell)
