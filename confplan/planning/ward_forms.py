"""The form on which a ward names its delegates: how many, under which titles, by which rules, until when, and what it has sent"""

from collections.abc import Iterator
from datetime import date

from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.planning.charged import charged
from confplan.planning.deadlines import duties
from confplan.planning.quotas import called, entries, quota
from confplan.planning.quotas_matching import title_among
from confplan.planning.quotas_shares import Share, divisions
from confplan.planning.quotas_spread import most_titles, neighbourhood_word
from confplan.rosters import Person, Roster

ROWS = 20  # of a form whose quota is not known


@frozen(kw_only=True)
class FormRow:
    """A row of the form; what is to be filled in is empty"""

    name: str = ""
    title: str = ""
    neighbourhood: str = ""
    birth_year: str = ""
    phone: str = ""
    note: str = ""


@frozen(kw_only=True)
class Handing:
    """Until when the list is due, and through whom it goes. `last` is the last day that counts, `written` that of the plan"""

    last: date
    written: Day
    is_exclusive: bool
    through: tuple[str, ...]


@frozen(kw_only=True)
class WardForm:
    """One form. `quota` None: not known; `neighbourhoods` are their names, where the plan has them; `word` is what they are called"""

    ward: str
    group: str
    quota: int | None
    titles: tuple[tuple[str, int], ...]
    rules: tuple[str, ...]
    word: str
    neighbourhoods: tuple[str, ...]
    handing: Handing | None
    rows: tuple[FormRow, ...]


def asked_groups(plan: Plan) -> tuple[Group, ...]:
    """Return the groups of which lists are asked."""
    return tuple(group for group in plan.delegates if group.roster)


def chosen_groups(plan: Plan) -> tuple[Group, ...]:
    """Return the groups of which people can be chosen from a list: those with a quota."""
    return tuple(group for group in plan.delegates if (group.titles or group.quota) and group.source is None)


def ward_forms(plan: Plan, rosters: tuple[Roster, ...] | None, group: Group) -> tuple[WardForm, ...]:
    """Return the form of each ward (of a group that stands once: its one form), with what it has sent before."""
    found = next((one for one in divisions(plan, rosters) if one.group is group), None)
    shares = {id(share.entry): share for share in found.shares} if found else {}
    among = entries(plan, group)
    wards: tuple[Entry | None, ...] = (None,) if among is None else among
    return tuple(_form(plan, group, ward, shares.get(id(ward))) for ward in wards)


def _form(plan: Plan, group: Group, ward: Entry | None, share: Share | None) -> WardForm:
    due = quota(plan, group, ward)
    word = neighbourhood_word(group, ward) if ward else ""
    names = ward.neighbourhoods if ward else None
    return WardForm(
        ward=called(group, ward),
        group=called(group),
        quota=due,
        titles=tuple((title, count.value) for title, count in group.titles.items()),
        rules=tuple(_rules(group, word)) if ward else (),
        word=word,
        neighbourhoods=names if isinstance(names, tuple) else (),
        handing=handing(plan, group),
        rows=tuple(_rows(group, share, due)),
    )


def _rules(group: Group, word: str) -> Iterator[str]:
    """Yield in words how people may be spread; the quota and the titles stand beside them."""
    if group.everyone:
        yield f"mỗi {word} chỉ cử một người"
        return
    if group.same_title and group.titles:
        yield f"những người cùng chức danh phải ở các {word} khác nhau"
    if most := most_titles(group):
        yield f"mỗi {word} nhiều nhất {most:02} {'chức danh' if group.titles else 'người'}"


def handing(plan: Plan, group: Group) -> Handing | None:
    """Return the deadline of the task that owes this group's list."""
    for duty in duties(plan):
        if group.id and group.id in (duty.task.serves or duty.block.serves) and (until := duty.deadline):
            through = charged(plan, duty.task.through or duty.block.through)
            return Handing(last=until.day, written=until.written, is_exclusive=until.is_exclusive, through=through)
    return None


def _rows(group: Group, share: Share | None, due: int | None) -> Iterator[FormRow]:
    """Yield whom the ward has named, and a row for each who is missing, under the title where that is known."""
    people = share.people if share else ()
    yield from map(_filled, people)
    left = [title for title in _missing(group, people) if due is None or len(people) < due]
    yield from (FormRow(title=title) for title in left)
    wanted = ROWS if due is None else due
    yield from (FormRow() for _ in range(wanted - len(people) - len(left)))


def _missing(group: Group, people: tuple[Person, ...]) -> Iterator[str]:
    titles = tuple(group.titles)
    held = [title_among(titles, one.title) for one in people if one.title]
    for title, count in group.titles.items():
        yield from (title for _ in range(count.value - held.count(title)))


def _filled(person: Person) -> FormRow:
    return FormRow(
        name=person.name,
        title=person.title or "",
        neighbourhood=person.neighbourhood or "",
        birth_year=person.birth_year or "",
        phone=person.phone or "",
        note=person.note or "",
    )
