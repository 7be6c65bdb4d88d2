"""Letters that ask for papers (công văn đề nghị báo cáo tham luận): one for each body that speaks, or that chooses who speaks"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from confplan.case import Case
from confplan.documents.document import Document, View
from confplan.documents.parts.letterhead import Letterhead
from confplan.documents.parts.occasion import Occasion, filled, occasion
from confplan.documents.parts.speaker_gaps import open_ends, plain_letterhead
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day, Minutes
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.speaking import Asked, Speaker, speakers
from confplan.planning.speeches import pace
from confplan.planning.wording import TYPE
from confplan.profiles import Profile

document = Document(
    module=__name__,
    summary=Text(
        "Công văn đề nghị báo cáo tham luận: mỗi đơn vị một bức, ghi bài, số phút, hạn gửi, gửi qua đâu",
        "Letters that ask for papers: one for each body, with its papers, the minutes, the deadline, through whom",
    ),
)


@frozen(kw_only=True)
class PaperAsked:
    """A paper: its title, how long it may take, and how many syllables that is at the usual pace of a lectern"""

    title: str | None
    minutes: Minutes | None
    syllables: int | None


@frozen(kw_only=True)
class ChoiceAsked:
    """Whom the body chooses to speak: the item's title, and the plan's words for it where it has any"""

    title: str | None
    words: str
    minutes: Minutes | None


@frozen(kw_only=True)
class DutyAsked:
    """What the plan asks of the body beforehand, in its own words

    `last` is the last day that counts, `written` the day that stands in the plan; `is_exclusive`: that day itself is
    already too late.
    """

    words: str
    last: date | None
    written: Day | None
    is_exclusive: bool
    through: tuple[str, ...]


@frozen(kw_only=True)
class Request:
    """What one letter asks for: papers, or that speakers are chosen; with what must be done for it beforehand"""

    papers: tuple[PaperAsked, ...]
    choices: tuple[ChoiceAsked, ...]
    duties: tuple[DutyAsked, ...]

    @property
    def dated(self) -> tuple[DutyAsked, ...]:
        """The duties with a deadline"""
        return tuple(duty for duty in self.duties if duty.last)

    @property
    def through(self) -> tuple[str, ...]:
        """Through whom all of it goes, each once"""
        return tuple(dict.fromkeys(name for duty in self.duties for name in duty.through))


@frozen(kw_only=True)
class SpeakerLetter:
    """One letter. A body with several papers gets one for all of them."""

    unit: str
    requests: tuple[Request, ...]

    @property
    def has_papers(self) -> bool:
        return any(one.papers for one in self.requests)

    @property
    def has_choices(self) -> bool:
        return any(one.choices for one in self.requests)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of its papers"""
        return tuple(paper.title or "" for one in self.requests for paper in one.papers)


@frozen(kw_only=True)
class SpeakerLetters(View):
    """The letters of one plan. `pace` is syllables a minute; `shows_contact`: the plan names the field, if only to leave it open"""

    head: Letterhead
    occasion: Occasion
    issuer: str | None
    type: str
    number: str | None
    issued: Day | None
    pace: int
    contact: str | None
    shows_contact: bool
    letters: tuple[SpeakerLetter, ...]

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each letter, named by the body."""
        for letter in self.letters:
            yield letter.unit, replace(self, letters=(letter,))

    def only(self, filter_: str) -> View:
        """Return the letters to bodies whose name, or the title of one of whose papers, holds the words."""
        wanted = bare(filter_)
        return replace(
            self,
            letters=tuple(one for one in self.letters if any(wanted in bare(name) for name in (one.unit, *one.titles))),
        )


@document.views
def view(case: Case) -> SpeakerLetters:
    """Return a letter to each body that has a paper, or is to choose speakers."""
    plan, number, contact = case.plan, case.plan.document.number, case.plan.invitation.contact
    gaps, assumed = open_ends(plan, case.profile)
    return SpeakerLetters(
        head=plain_letterhead(plan),
        occasion=occasion(plan),
        issuer=plan.document.issuer,
        type=plan.document.type or TYPE,
        number=str(number) if number else None,
        issued=plan.document.date,
        pace=pace(case.profile).usual,
        contact=contact,
        shows_contact=bool(contact) or plan.is_undecided(plan.invitation.at("contact")),
        letters=tuple(_letter(plan, one, case.profile) for one in speakers(plan, case.profile)),
        gaps=gaps,
        assumed=assumed,
    )


def _letter(plan: Plan, one: Speaker, profile: Profile) -> SpeakerLetter:
    words = {task.at: task.words for task in assignments(plan) if task.source == "speakers"}
    papers = Request(
        papers=tuple(_paper(plan, asked, profile) for asked in one.papers),
        choices=(),
        duties=tuple(map(_duty, one.paper_tasks)),
    )
    choices = Request(
        papers=(),
        choices=tuple(_choice(plan, asked, words) for asked in one.choices),
        duties=tuple(map(_duty, one.choice_tasks)),
    )
    return SpeakerLetter(unit=one.unit, requests=tuple(it for it in (papers, choices) if it.papers or it.choices))


def _paper(plan: Plan, asked: Asked, profile: Profile) -> PaperAsked:
    minutes = asked.minutes
    return PaperAsked(
        title=filled(plan, asked.item.at("title")),
        minutes=minutes,
        syllables=minutes.high * pace(profile).usual if minutes else None,
    )


def _choice(plan: Plan, asked: Asked, words: dict[tuple[str | int, ...], str]) -> ChoiceAsked:
    return ChoiceAsked(
        title=filled(plan, asked.item.at("title")), words=_ended(words.get(asked.item.path, "")), minutes=asked.minutes
    )


def _duty(task: Assignment) -> DutyAsked:
    deadline = task.deadline
    return DutyAsked(
        words=_ended(task.words),
        last=deadline.day if deadline else None,
        written=deadline.written if deadline else None,
        is_exclusive=bool(deadline and deadline.is_exclusive),
        through=task.through,
    )


def _ended(words: str) -> str:
    """Return a sentence with its full stop."""
    return words if not words or words.endswith((".", "…", "!", "?")) else f"{words.rstrip(' ;,')}."
