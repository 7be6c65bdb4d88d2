"""The introduction of delegates: blocks by place, one applause each, and in each who is named or greeted together"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Literal

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.directory import Body, directory
from confplan.planning.honour import Standing, block, level, level_in, standing
from confplan.planning.invitees import label
from confplan.planning.places_called import place_called
from confplan.planning.post_holders import holder, with_post
from confplan.planning.precedence import in_order, of_body, of_person, of_post, stable
from confplan.profiles.posts import post_rank, without_post
from confplan.rosters import Person, Roster

_AND = regex(r"\s*[,;]\s*|\s+và\s+", re.IGNORECASE)
MOST_NAMED, MOST_BODIES = 12, 6  # people, or bodies, of a group that are introduced one by one
PRESS = ("báo chí", "báo đài", "báo, đài", "phóng viên", "truyền hình", "thông tấn")
ASIDE = regex(r"\s*\((?:nếu có|[^()]*)\)")
QUOTA = regex(
    r"(?<=\w)(?:\s*[,;–-]\s*|\s+)(?:mỗi\s(?:(?!\d)[^,;:])*)?\d+\s*(?:người|đại biểu|đồng chí|đ/c|vị|khách)\s*[.;]?$",
    re.IGNORECASE,
)
Side = Literal["place", "winners", "press", "others"]


@frozen(kw_only=True)
class Introduced:
    """Who is introduced: a person by name, the holder of a post, somebody of a body, or (`together`) a group as a whole

    What is None is not known yet. `is_optional`: only where they have come.
    """

    name: str | None = None
    post: str | None = None
    body: str | None = None
    together: str | None = None
    is_optional: bool = False


@frozen(kw_only=True)
class IntroductionBlock:
    """Those who get one applause; `place` where they come from (`Thành phố`, `Quận 12`), None where nothing tells"""

    side: Side
    place: str | None
    people: tuple[Introduced, ...]


def introduction(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[IntroductionBlock, ...]:
    """Return the blocks in the order in which they are introduced."""
    standings = {group.path: standing(plan, group) for group in plan.delegates}
    ordered = stable(plan.delegates, lambda one, other: _before(standings[one.path], standings[other.path]))
    sides = [(_side(plan, group), _level(plan, group), group) for group in ordered]
    blocks: list[IntroductionBlock] = []
    told: set[str] = set()
    for (side, number), several in groupby(sides, key=lambda one: (one[0], one[1])):
        groups = [group for _, _, group in several]
        names = [name for group in groups for name in (*group.units, label(plan, group))]
        place = place_called(plan, number, names) if side == "place" and number is not None else None
        people = tuple(one for group in groups for one in _people(plan, group, rosters) if _is_new(one, told))
        blocks.append(IntroductionBlock(side=side, place=place, people=people))
    return _with_chair(plan, _joined(blocks), told)


def _with_chair(plan: Plan, blocks: tuple[IntroductionBlock, ...], told: set[str]) -> tuple[IntroductionBlock, ...]:
    """Return the blocks with who presides, by name, first among those of the hosts' own place, where nobody told them yet."""
    found = with_post(plan.conference.chair or "")
    if found is None or f"{found[0]}, {found[1]}" in told:
        return blocks
    home = level_in(plan, plan.document.issuer or next(iter(plan.conference.hosts), ""))
    place = None if home is None else place_called(plan, home, [])
    chair = Introduced(name=found[0], post=found[1])
    at = next((number for number, one in enumerate(blocks) if one.side == "place" and one.place == place), None)
    if at is None:
        return (*blocks, IntroductionBlock(side="place" if place else "others", place=place, people=(chair,)))
    own = IntroductionBlock(side="place", place=place, people=(chair, *blocks[at].people))
    return (*blocks[:at], own, *blocks[at + 1 :])


def _joined(blocks: list[IntroductionBlock]) -> tuple[IntroductionBlock, ...]:
    """Return each place once, where it comes first, and those of no place once, where they come last.

    Who is introduced first of all and is of no place has no heading, and stays where he is.
    """
    found: dict[tuple[Side, str | None, bool], IntroductionBlock] = {}
    for number, one in enumerate(blocks):
        is_other = one.side == "others"
        key = one.side, one.place, is_other and number == 0
        before = found.pop(key, None) if is_other else found.get(key)
        people = (*(before.people if before else ()), *one.people)
        found[key] = IntroductionBlock(side=one.side, place=one.place, people=people)
    return tuple(found.values())


def spoken_label(plan: Plan, group: Group) -> str:
    """Return what a group is called aloud: without what stands in brackets, and without its quota."""
    called = ASIDE.sub("", label(plan, group))
    head, colon, _ = called.partition(":")
    return head.strip() if colon and not same(head).startswith(("tại", "ở")) else QUOTA.sub("", called).strip()


def _is_new(one: Introduced, told: set[str]) -> bool:
    """Tell whom nobody has introduced yet, and keep it in mind: two groups may have the holder of one post."""
    if not one.post or one.body:
        return True
    who = f"{one.name or ''}, {one.post}"
    is_new = who not in told
    told.add(who)
    return is_new


def _before(one: Standing | None, other: Standing | None) -> bool:
    return one is not None and other is not None and one.goes_before(other)


def _side(plan: Plan, group: Group) -> Side:
    called = same(label(plan, group))
    if group.source == "awards":
        return "winners"
    if any(word in called for word in PRESS):
        return "press"
    return "others" if _level(plan, group) is None else "place"


def _level(plan: Plan, group: Group) -> int | None:
    """Return the one level of the group's bodies, else the one that its words tell; None where its bodies are of several.

    Blocks go from high to low by place: a group of several levels is of none of them, and stands as it is written.
    """
    known = {found for name in group.units if (found := level_in(plan, name)) is not None}
    if known:
        return known.pop() if len(known) == 1 else None
    line = ASIDE.sub("", label(plan, group))
    whole, parts = level(line), {level(part) for part in _AND.split(line)}
    return parts.pop() if whole is None and len(parts) == 1 else whole


def _people(plan: Plan, group: Group, rosters: tuple[Roster, ...] | None) -> Iterator[Introduced]:
    listed = [person for roster in rosters or () if roster.group == group.path for person in roster.people]
    if 0 < len(listed) <= MOST_NAMED:
        unit = group.units[0] if len(group.units) == 1 else None
        for person in in_order(listed, lambda one: of_person(plan, one, unit)):
            yield _named(person, unit, is_optional=group.optional)
    elif (bodies := _bodies(plan, group)) and not listed:
        for name in bodies:
            yield from _of_body(plan, name, is_optional=group.optional)
    else:
        yield Introduced(together=spoken_label(plan, group), is_optional=group.optional)


def _named(person: Person, unit: str | None, *, is_optional: bool) -> Introduced:
    own = person.unit or unit
    is_told = bool(own and person.title and same(own) in same(person.title))
    return Introduced(name=person.name, post=person.title, body=None if is_told else own, is_optional=is_optional)


def _bodies(plan: Plan, group: Group) -> tuple[str, ...]:
    """Return the group's bodies in order, where each is one body of the hosts' level or a higher one; else none."""
    home = level_in(plan, plan.document.issuer or next(iter(plan.conference.hosts), ""))
    known = [(name, directory(plan).find(name)) for name in group.units]
    levels = [level_in(plan, name) for name in group.units]
    is_low = home is None or any(one is None or one > home for one in levels)
    if group.each or is_low or len(known) > MOST_BODIES or any(_is_set(body) for _, body in known):
        return ()
    names = [body.name if body else name for name, body in known]
    return in_order(names, lambda name: of_body(plan, name))


def _is_set(body: Body | None) -> bool:
    if body is None:
        return False
    is_open = body.unit.name[:1].islower()  # các đoàn thể quận
    return bool(body.unit.members) or is_open or (body.unit.each is not None and body.entry is None)


def _of_body(plan: Plan, name: str, *, is_optional: bool) -> Iterator[Introduced]:
    """Yield the holders of posts of the body whom the plan lets speak or preside, then room for another one."""
    leaders = tuple(one for one in _leaders(plan) if _belongs(plan, one[1], name))
    for who, post in in_order(leaders, lambda one: of_post(plan, one[1])):
        yield Introduced(name=who, post=post, is_optional=is_optional)
    yield Introduced(body=name, is_optional=is_optional)


def _leaders(plan: Plan) -> tuple[tuple[str | None, str], ...]:
    """Return those who preside or speak and hold a post, each once: the name where the plan tells it, and the post."""
    written = [one for one in (plan.conference.chair, *(item.by for item in walk(plan.agenda))) if one]
    told = [with_post(one) or (holder(plan, one), one) for one in written]
    named = {post for who, post in told if who}
    return tuple(
        dict.fromkeys(one for one in told if post_rank(one[1]) is not None and (one[0] or one[1] not in named))
    )


def _belongs(plan: Plan, post: str, name: str) -> bool:
    own, body = directory(plan).post(post), directory(plan).find(name)
    if own is None or body is None:
        return same(without_post(post)) == same(name)
    is_organ = block(own.name) is not None and block(own.name) == block(body.name)  # Ban Thường vụ Quận ủy
    return own == body or (is_organ and directory(plan).find(body.unit.of or "") == own)
