"""Everything that somebody is asked to do, each thing once: the plan's tasks, lists and speakers that are owed, dated questions"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, walk
from confplan.model.delegates import Group
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.preparations import Award, Question
from confplan.places import Path
from confplan.planning.backdrop import backdrop
from confplan.planning.charged import charged
from confplan.planning.deadlines import Deadline, Duty, duties, prerequisites
from confplan.planning.holes import printed
from confplan.planning.parts import parts


@frozen(kw_only=True)
class Assignment:
    """One thing to do, however many bodies share it

    `number` counts them in the order of the plan; `unit` is who does it as the plan writes it, `owners` are the bodies
    that this means (none where the plan names nobody). `serves` are titles of what it is for, `makes` products as they
    are written, `needs` the numbers of what must come first. `key` stays the same when others are put in front.
    """

    number: int = 0
    at: Path
    source: Literal["task", "list", "speakers", "question"]
    words: str
    unit: str | None
    owners: tuple[str, ...]
    partners: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()
    needs: tuple[int, ...] = ()
    deadline: Deadline | None = None
    is_open: bool = False  # the plan names the deadline, and leaves it empty
    is_optional: bool = False
    key: tuple[str, ...] = ()


@lru_cache(maxsize=8)
def assignments(plan: Plan) -> tuple[Assignment, ...]:
    """Return all of them, numbered; questions without a unit and a day are nobody's yet and are left out."""
    seen: Counter[str] = Counter()
    found = []
    for number, one in enumerate((*_tasks(plan), *_owed(plan), *_questions(plan)), 1):
        name = one.key[-1] if one.key else f"{one.unit}/{one.words}"
        seen[name] += 1
        found.append(replace(one, number=number, key=(one.source, name, str(seen[name]))))
    return tuple(found)


def _tasks(plan: Plan) -> Iterator[Assignment]:
    numbers = {duty.task.path: number for number, duty in enumerate(duties(plan), 1)}
    for duty in duties(plan):
        task, block = duty.task, duty.block
        yield Assignment(
            at=task.path,
            source="task",
            words=(task.text and _words(plan, task.at("text"))) or _called(plan, task.serves or block.serves) or block.unit or "",
            unit=block.unit,
            owners=charged(plan, block.unit, task.each or block.each),
            partners=_partners(plan, duty),
            through=charged(plan, task.through or block.through),
            serves=tuple(filter(None, (_title(plan, name) for name in task.serves or block.serves))),
            makes=task.makes or block.makes,
            needs=tuple(numbers[first.task.path] for first in prerequisites(plan, duty)),
            deadline=duty.deadline,
            is_open=duty.deadline is None and any(plan.is_undecided(one.at(key)) for one in (task, block) for key in ("until", "before")),
            is_optional=task.optional or block.optional,
            key=(task.id,) if task.id else (),
        )  # fmt: skip


def _owed(plan: Plan) -> Iterator[Assignment]:
    """Yield what bodies owe outside the tasks: whom they invite, and the speakers whom they choose."""
    for group in plan.delegates:
        if group.invited_by:
            words = _words(plan, group.at("text")) if group.text else f"Mời {group.name or ''}".strip()
            yield _of(plan, group, "list", words, group.invited_by)
    for item in walk(plan.agenda):
        if item.chosen_by:
            yield _of(
                plan, item, "speakers", _words(plan, item.at("text")) if item.text else _choosing(item), item.chosen_by
            )


def _of(plan: Plan, part: Group | Item, source: Literal["list", "speakers"], words: str, unit: str) -> Assignment:
    owners = charged(plan, unit, part.each)
    return Assignment(at=part.path, source=source, words=words, unit=unit, owners=owners, is_optional=part.optional)


def _choosing(item: Item) -> str:
    many = f"{item.speakers.value:02} người" if item.speakers else "người"
    return f"Chọn {many} phát biểu: {item.title or ''}".rstrip(": ")


def _questions(plan: Plan) -> Iterator[Assignment]:
    for question in plan.todo:
        if question.unit or question.until:
            yield Assignment(
                at=question.path,
                source="question",
                words=_words(plan, question.at("text")),
                unit=question.unit,
                owners=charged(plan, question.unit),
                deadline=_until(question),
                is_open=plan.is_undecided(question.at("until")),
            )


def _until(question: Question) -> Deadline | None:
    return Deadline(question.until.date, question.at("until"), question.until) if question.until else None


def _partners(plan: Plan, duty: Duty) -> tuple[str, ...]:
    names = duty.task.partners or duty.block.partners
    return tuple(dict.fromkeys(body for name in names for body in charged(plan, name)))


def _called(plan: Plan, names: tuple[str, ...]) -> str:
    return "; ".join(filter(None, (_title(plan, name) for name in names)))


def _title(plan: Plan, name: str) -> str:
    """Return what an item or award is called; a name that is not declared stands as it is written."""
    match parts(plan).by_id.get(same(name)):
        case Item() as item:
            return _words(plan, item.at("title")) or item.title or _words(plan, item.at("text"))
        case Award() as award:
            return award.name
        case Node() | None:
            return name


def _words(plan: Plan, at: Path) -> str:
    """Return a sentence on one line; the backdrop's lines, which are a picture in the plan, with strokes between them."""
    sentence = printed(plan, at)
    said = [_backdrop(plan) if piece.is_backdrop else piece.text for piece in sentence.pieces] if sentence else []
    return " ".join("".join(said).split())


def _backdrop(plan: Plan) -> str:
    return " / ".join(line.text for line in backdrop(plan).lines)
