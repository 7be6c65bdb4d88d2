"""The awards of an item on the stage, group after group: who is called when, and how long it takes"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise
from math import ceil

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, walk
from confplan.model.plan import Plan
from confplan.model.preparations import Award, Decision
from confplan.model.scalars import Count, ScalarError
from confplan.places import Path
from confplan.profiles import Profile
from confplan.profiles.protocol import protocol

MINUTE = 60


@frozen(kw_only=True)
class Turn:
    """Something that takes time on the stage: a decision is read, or a group is called and given its awards

    A group is `number` of so many (`of`) of its award; its people are those from `first` to `last`, counted from 1
    through the whole award; nobody where their number is not known (`last` 0).
    """

    award: Award
    seconds: int
    is_reading: bool = False
    number: int = 1
    of: int = 1
    first: int = 1
    last: int = 0


def winner_count(award: Award) -> int | None:
    """Return how many come to the stage: as counted in the list of the award, else as the plan writes; None unknown."""
    if award.called:
        return award.called
    try:
        return Count.parse(award.winners).value or None if award.winners else None
    except ScalarError:
        return None


def given_in(item: Item, plan: Plan) -> tuple[Award, ...]:
    """Return the awards that an item gives, in its own order."""
    awards = {award.id: award for award in plan.awards if award.id}
    return tuple(awards[name] for name in dict.fromkeys(item.gives) if name in awards)


def wave_count(item: Item, plan: Plan, profile: Profile) -> int | None:
    """Return how many groups are called to the stage; None where the winners are not counted."""
    numbers = [winner_count(award) for award in given_in(item, plan)]
    if not numbers or None in numbers:
        return None
    return sum(not turn.is_reading for turn in turns_of(item, plan, profile))


def is_given_at_once(item: Item, award: Award) -> bool:
    """Tell a gift that is only counted: nobody is called by name, and all of it is handed over in one turn."""
    return award.kind == "gift" and award.called is None and item.wave is None and winner_count(award) is not None


def people_of(item: Item, profile: Profile) -> int:
    """Return how many stand on the stage together."""
    return (item.wave and item.wave.value) or profile.number("award-wave-people")


def usual_minutes(item: Item, plan: Plan, profile: Profile) -> int | None:
    """Return how long an item is taken to last that gives awards and states no length; None where nobody has counted."""
    if wave_count(item, plan, profile) is None:
        return None
    return ceil(sum(turn.seconds for turn in turns_of(item, plan, profile)) / MINUTE)


def turns_of(item: Item, plan: Plan, profile: Profile) -> tuple[Turn, ...]:
    """Return what happens on the stage while the item runs, one after another, at the usual pace."""
    return tuple(_turns(item, plan, profile))


def fitted(turns: tuple[Turn, ...], minutes: int) -> tuple[tuple[Turn, ...], bool]:
    """Return the turns as they fill the item's minutes, and whether these are no more than the turns usually take.

    Where the plan gives the item more or less time, each turn has more or less, and together they have all of it.
    """
    if not turns or ceil(sum(turn.seconds for turn in turns) / MINUTE) == minutes:
        return turns, True
    weights = [turn.seconds for turn in turns] if any(turn.seconds for turn in turns) else [1] * len(turns)
    ends = [0, *accumulate(weights)]
    pairs = zip(turns, pairwise(end * minutes * MINUTE // ends[-1] for end in ends), strict=True)
    return tuple(replace(turn, seconds=after - before) for turn, (before, after) in pairs), False


def _turns(item: Item, plan: Plan, profile: Profile) -> Iterator[Turn]:
    read = set(_read(item, plan))
    for award in given_in(item, plan):
        if award.path in read:
            yield Turn(award=award, seconds=_reading_seconds(item, profile), is_reading=True)
        people = None if is_given_at_once(item, award) else people_of(item, profile)
        yield from _waves(award, people, profile.number("award-wave-seconds"))


def _reading_seconds(item: Item, profile: Profile) -> int:
    """Where the plan says how long each group takes, that is all of the item's time."""
    return 0 if item.minutes_each else profile.number("award-decision-seconds")


def _waves(award: Award, people: int | None, seconds: int) -> Iterator[Turn]:
    """Yield a turn for each group of so many people, or one for all of them."""
    winners = winner_count(award)
    if winners is None:
        yield Turn(award=award, seconds=seconds)
        return
    people = people or winners
    of = ceil(winners / people)
    for number in range(of):
        first, last = number * people + 1, min(winners, (number + 1) * people)
        yield Turn(award=award, seconds=seconds, number=number + 1, of=of, first=first, last=last)


def _read(item: Item, plan: Plan) -> Iterator[Path]:
    """Yield the paths of the awards before which a decision is read in this item: each decision once in the agenda."""
    known: set[str] = set()
    if any(_is_announcement(one) for one in walk(plan.agenda)):
        return
    for giving in walk(plan.agenda):
        for award in given_in(giving, plan):
            key = _decision_key(award.decision)
            if award.kind != "gift" and key not in known and giving.path == item.path:
                yield award.path
            known |= {key} if key else set()


def decided_with(award: Award, plan: Plan) -> tuple[Award, ...]:
    """Return the awards that the decision on this one grants."""
    key = _decision_key(award.decision)
    return tuple(one for one in plan.awards if one is award or (key and _decision_key(one.decision) == key))


def _decision_key(decision: Decision | None) -> str | None:
    """Return what tells a decision from others; one without a number is each award's own."""
    return same(str(decision.number)) if decision and decision.number else None


def _is_announcement(item: Item) -> bool:
    """Tell an item in which the decisions are read and nothing is given."""
    title = same(item.title or item.text or "")
    return not item.gives and not item.items and any(same(word) in title for word in protocol().announced)
