"""Choosing delegates from lists in files: the full lists in, a choice for each ward out, and on request a list for each ward"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path as File

from confplan.case import Case
from confplan.enrolling import DIFFERENT, NO_PATTERN, SAME, WRITTEN, as_csv, read_list, target_of
from confplan.findings import Finding, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.planning.holes import printed
from confplan.planning.legacy_letters import Font
from confplan.planning.picking import picked
from confplan.planning.picking_answers import Picked, Question, Wishes
from confplan.planning.picking_people import Marks, doubtful, fitting, persons, unread_marks
from confplan.planning.quotas import called, entries
from confplan.planning.quotas_matching import title_among
from confplan.planning.quotas_shares import Share, Stray, divisions
from confplan.planning.received import Enrolled, divided
from confplan.rendering.writing import swap_in
from confplan.rosters import Person
from confplan.timetables.delegates.words import where
from confplan.timetables.picks.listing import Listing


@frozen(eq=False)
class Lists:
    """What lies before who chooses: the people of each ward, by the ward's identity, and what was wrong with the lists"""

    shares: dict[int, Share]
    strays: tuple[Stray, ...]
    findings: tuple[Finding, ...]


@frozen
class Asked:
    """What is asked beside the plan: wards whose name holds the words, names that must or must not be among them, wishes"""

    ward: str = ""
    fixed: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    wishes: Wishes = Wishes()


def lists(case: Case, group: Group, files: Sequence[File], typed_for: Font | None = None) -> Lists:
    """Read the files, or where there are none take the lists that the plan names; OSError where a file cannot be read."""
    if not files:
        return _own(case, group)
    shares: dict[int, Share] = {}
    strays: list[Stray] = []
    findings: list[Finding] = []
    for file in files:
        content = file.read_bytes()
        roster = read_list(case, group, file.name, content, typed_for)
        findings += roster.findings
        division = divided(case.plan, group, roster)
        strays += division.strays if division else ()
        for share in division.shares if division else ():
            shares[id(share.entry)] = _joined(group, shares.get(id(share.entry)), share)
    return Lists(shares, tuple(strays), tuple(findings))


def _own(case: Case, group: Group) -> Lists:
    """Return what the plan's own lists of the group hold; what is wrong in them is told where the plan is opened."""
    found = next((one for one in divisions(case.plan, case.rosters) if one.group is group), None)
    return Lists({id(one.entry): one for one in found.shares}, found.strays, ()) if found else Lists({}, (), ())


def _joined(group: Group, before: Share | None, share: Share) -> Share:
    """Return the people of a ward who stand in several files as one list."""
    people = (*(before.people if before else ()), *share.people)
    return replace(share, group=group, people=people, is_whole=share.is_whole and (before is None or before.is_whole))


def chosen(case: Case, group: Group, found: Lists, asked: Asked) -> Listing | tuple[Text, ...]:
    """Return the choice of every ward that is asked for, or which of the names asked for mean nobody, or several."""
    among = entries(case.plan, group)
    wards = [one for one in ((None,) if among is None else among) if bare(asked.ward) in bare(called(group, one))]
    shares = [share for ward in wards if (share := found.shares.get(id(ward)))]
    fixed = [_meant(group, shares, one) for one in asked.fixed]
    excluded = [_meant(group, shares, one) for one in asked.excluded]
    if wrong := tuple(one for one in (*fixed, *excluded) if isinstance(one, Text)):
        return wrong
    done, question = [], Question(group, asked.wishes)
    for ward in wards:
        share = found.shares.get(id(ward))
        marks = Marks(_rows(fixed, share), _rows(excluded, share))
        done.append(picked(case.plan, question, ward, share, marks))
    sentence = printed(case.plan, case.plan.conference.at("name"))
    name = " ".join(sentence.text.split()) if sentence else ""
    return Listing(name, group, tuple(done), tuple(_notes(found, wards, group)))


_Meant = tuple[Share, tuple[int, ...]]


def _rows(named: Sequence[_Meant | Text], share: Share | None) -> frozenset[int]:
    return frozenset(row for one in named if not isinstance(one, Text) and one[0] is share for row in one[1])


def _meant(group: Group, shares: Sequence[Share], written: str) -> _Meant | Text:
    """Return the rows of the one person whom a name means."""
    fits = [(one, rows) for one in shares if (rows := fitting(one, called(group, one.entry), written))]
    people = [person for share, rows in fits for person in {persons(share.people)[row] for row in rows}]
    if not people:
        return Text(f"không thấy ai tên “{written}” trong danh sách", f"nobody in the lists is called “{written}”")
    if len(people) > 1:
        return Text(
            f"có {len(people)} người tên “{written}”; viết thêm khu phố, chức danh hoặc phường sau dấu phẩy",
            f"{len(people)} people are called “{written}”; add the neighbourhood, title or ward behind a comma",
        )
    return fits[0]


def _notes(found: Lists, wards: Sequence[Entry | None], group: Group) -> Iterator[Text]:
    """Yield what is to be known of the lists beside the choice."""
    for finding in found.findings:
        place = where(finding)
        yield Text(f"{place}: {finding.text.vi}", f"{place}: {finding.text.en}")
    for stray in found.strays:
        yield Text(f"chưa rõ “{stray.written}” là đơn vị nào, nên chưa tính", f"it is not clear which ward “{stray.written}” is; it is left aside")  # fmt: skip
    for ward in wards:
        share = found.shares.get(id(ward))
        name = called(group, ward)
        if share and not share.is_whole:
            yield Text(f"{name}: danh sách chưa đọc được hết", f"{name}: the list cannot be read whole")
        for one in doubtful(share.people) if share else ():
            yield Text(f"{name}: các dòng tên {one} được coi là một người; ghi năm sinh hoặc điện thoại nếu là nhiều người", f"{name}: the rows of {one} count as one person; a birth year or phone tells several people apart")  # fmt: skip
        for person in unread_marks(share) if share else ():
            yield Text(f"{name}: cột chọn của {person.name} ghi “{person.choice}”, chưa rõ là chọn hay loại", f"{name}: the choice of {person.name} is written “{person.choice}”, which means neither chosen nor excluded")  # fmt: skip


def keep(listing: Listing, folder: File, *, force: bool) -> tuple[Enrolled, ...]:
    """Write the list of each ward that has its choice, where the plan looks for it below the folder; never over another in silence."""
    return tuple(_kept(listing.group, one, folder, force=force) for one in listing.wards if one.reason is None)


def _kept(group: Group, ward: Picked, folder: File, *, force: bool) -> Enrolled:
    people = tuple(_named(group, one.person, one.title) for one in ward.picks)
    share = Share(group, ward.entry, people, people[0].at, is_whole=True) if people else None
    target = target_of(group, share) if share else None
    told = Enrolled(file=str(folder), ward=ward.name, people=len(people), said=WRITTEN)
    if share is None or target is None:
        return replace(told, said=NO_PATTERN)
    path, content = folder / target, as_csv(share, group)
    told = replace(told, file=str(path), added=len(people))
    if path.exists() and path.read_bytes() == content:
        return replace(told, said=SAME, added=0, is_done=True)
    if path.exists() and not force:
        return replace(told, said=DIFFERENT)
    path.parent.mkdir(parents=True, exist_ok=True)
    swap_in(path, content)
    return replace(told, is_done=True)


def _named(group: Group, person: Person, title: str) -> Person:
    """Return the person under the title chosen; the list's own spelling is kept where it means that title."""
    is_meant = not title or title_among(tuple(group.titles), person.title or "") == title
    return person if is_meant else person._replace(title=title)
