"""Letters that remind the wards of what their lists lack: one for each list that has not come or is not complete"""

from collections.abc import Iterator, Sequence
from datetime import date

from confplan.case import Case
from confplan.documents.parts.letterhead import Letterhead
from confplan.documents.parts.occasion import occasion
from confplan.documents.parts.speaker_gaps import plain_letterhead
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.places import Place
from confplan.planning.charged import charged
from confplan.planning.quotas import called, entries
from confplan.planning.verdicts import Judged, Verdict, spot
from confplan.planning.ward_forms import Handing, handing
from confplan.planning.wording import TYPE
from confplan.rendering.output import Output
from confplan.rendering.rendering import render_each
from confplan.rendering.template_files import SHARED, Engine, Template, shipped
from confplan.timetables.delegates.listing import Listing

REMINDERS = "reminders"
_TEMPLATES = {"docx": ("reminder.docx", Engine.WORD), "pdf": ("reminder.pdf.typ", Engine.TYPST)}
LETTER_FORMATS = tuple(sorted(_TEMPLATES))
_COUNTED = frozenset({"ward-count-off", "title-count-off"})  # said by the figures


@frozen(kw_only=True)
class Reminder:
    """One letter. `unit` is whom it goes to; `short` and `over` are titles with the number of people too few and too many

    `missing` is the number of people who are too few in all where the plan names no titles. `reasons` are sentences
    without their end. `is_late`: the deadline is over on the day of the letter.
    """

    head: Letterhead
    occasion: str | None
    issuer: str | None
    type: str
    number: str | None
    issued: Day | None
    unit: str
    ward: str
    group: str
    has_come: bool
    people: int
    quota: int | None
    missing: int
    extra: int
    titles: tuple[tuple[str, int], ...]
    short: tuple[tuple[str, int], ...]
    over: tuple[tuple[str, int], ...]
    reasons: tuple[str, ...]
    handing: Handing | None
    is_late: bool
    contact: str | None
    is_draft: bool


def reminders(case: Case, listing: Listing, formats: Sequence[str], stamp: str) -> Iterator[Output]:
    """Yield the letters of all wards whose list is not complete; what a list lacks is what a check found."""
    letters = [_letter(case, group, one) for group in listing.groups for one in group.verdicts if not one.is_complete]
    for form in formats:
        file, engine = _TEMPLATES[form]
        template = Template(SHARED, REMINDERS, form, engine, shipped() / SHARED / file)
        made = render_each(template, letters, context={"stamp": stamp, "dated": case.today})
        for one, content in zip(letters, made, strict=True):
            name = one.ward if len(listing.groups) == 1 else f"{one.ward} - {one.group}"
            yield Output(REMINDERS, f"{name}.{form}", content)


def _letter(case: Case, group: Judged, verdict: Verdict) -> Reminder:
    plan, due = case.plan, handing(case.plan, group.group)
    number = plan.document.number
    off = [(one.title, one.there - one.due) for one in verdict.counts if verdict.people]
    more = 0 if verdict.counts or verdict.due is None or not verdict.people else len(verdict.people) - verdict.due
    return Reminder(
        head=plain_letterhead(plan),
        occasion=occasion(plan).name,
        issuer=plan.document.issuer,
        type=plan.document.type or TYPE,
        number=str(number) if number else None,
        issued=plan.document.date,
        unit=_unit(plan, verdict),
        ward=verdict.name,
        group=called(group.group),
        has_come=verdict.share is not None,
        people=len(verdict.people),
        quota=verdict.due,
        missing=max(0, -more),
        extra=max(0, more),
        titles=tuple((one.title, one.due) for one in verdict.counts),
        short=tuple((title, -number) for title, number in off if number < 0),
        over=tuple((title, number) for title, number in off if number > 0),
        reasons=tuple(_reasons(verdict)),
        handing=due,
        is_late=_is_late(due, case.today),
        contact=plan.invitation.contact,
        is_draft=due is None or not plan.document.signature or not plan.document.issuer,
    )


def _is_late(due: Handing | None, today: date) -> bool:
    return due is not None and due.last < today


def _unit(plan: Plan, verdict: Verdict) -> str:
    """Return the body that names the people: the one that the group is invited by, that of the ward."""
    group = verdict.group
    bodies = charged(plan, group.invited_by, group.each) if group.invited_by else ()
    among = entries(plan, group) or ()
    place = next((number for number, one in enumerate(among) if one is verdict.entry), 0)
    if len(bodies) == max(len(among), 1):
        return bodies[place]
    return bodies[0] if len(bodies) == 1 else verdict.name


def _reasons(verdict: Verdict) -> Iterator[str]:
    """Yield what is wrong in the list beside its numbers, each with the number of the person."""
    rows = {spot(person.at): number for number, person in enumerate(verdict.people, start=1)}
    for one in verdict.findings:
        if one.rule not in _COUNTED and isinstance(one.at, Place):
            said = one.text.vi.removeprefix(f"{verdict.name}: ")
            number = rows.get(spot(one.at))
            yield f"{f'Số thứ tự {number}: ' if number else ''}{said[:1].upper()}{said[1:]}"
