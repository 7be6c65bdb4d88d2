"""Choosing the delegates of a ward from the full list of who holds which title where"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from math import ceil

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.planning.person_names import name_in
from confplan.planning.persons import individuals
from confplan.planning.picking_answers import LeftOut, Pick, Picked, Question, Wishes
from confplan.planning.picking_limits import Demand, Offer, Spread
from confplan.planning.picking_people import NO_LIST, NO_QUOTA, Holder, Marks, Out, holders, in_fixed_order, is_woman
from confplan.planning.picking_reasons import obstacle
from confplan.planning.picking_search import UnsettledError, Wanted, choice
from confplan.planning.picking_words import UNSETTLED, in_words
from confplan.planning.quotas import quota
from confplan.planning.quotas_shares import Share
from confplan.planning.quotas_spread import WORD, most_titles, neighbourhood_word

_HOME = "\0"  # before the invented neighbourhood of a person who has none


@frozen(eq=False)
class _Ward:
    """One ward's question: its people, each offer with the row by which it is one, and what is asked"""

    share: Share
    demand: Demand
    rows: tuple[Holder, ...]
    speakers: frozenset[int]
    wishes: Wishes


def picked(plan: Plan, question: Question, entry: Entry | None, share: Share | None, marks: Marks) -> Picked:
    """Choose the people of one ward (entry None: of the group as a whole)."""
    group = question.group
    due = sum(count.value for count in group.titles.values()) or quota(plan, group, entry)
    asked = Picked(group=group, entry=entry, due=due)
    if due is None:
        return replace(asked, reason=NO_QUOTA)
    if share is None or not share.people:
        return replace(asked, reason=NO_LIST)
    rows = holders(*in_fixed_order(share, marks))
    ward = _Ward(share, _demand(group, due), rows, _speakers(plan, rows), question.wishes)
    try:
        return _chosen(ward, asked)
    except UnsettledError:
        return replace(asked, reason=UNSETTLED)


def _demand(group: Group, due: int) -> Demand:
    return Demand(
        quotas=tuple((title, count.value) for title, count in group.titles.items()) or (("", due),),
        is_titled=bool(group.titles),
        is_apart=group.same_title is not None and group.everyone is None,
        most=most_titles(group),
        is_everyone=group.everyone is not None,
    )


def _chosen(ward: _Ward, asked: Picked) -> Picked:
    numbers, offers = _offers(ward, lambda one: one.out is None)
    wanted = frozenset(one.person for one in ward.rows if one.is_fixed)
    found = _weighed(ward, numbers, offers, wanted)
    if found is None:
        return replace(asked, reason=_reason(ward, offers, wanted))
    picks = [Pick(ward.rows[numbers[one]], offers[one].title) for one in found]
    there = {one.place for one in offers if not one.place.startswith(_HOME)}
    came = {one.holder.place for one in picks} & there
    titles = list(ward.share.group.titles)
    listed = {id(person): number for number, person in enumerate(ward.share.people)}
    picks.sort(key=lambda one: (titles.index(one.title) if one.title else 0, listed[id(one.person)]))
    done = replace(asked, picks=tuple(picks), represented=len(came), there=len(there))
    return replace(
        done,
        left_out=tuple(sorted(_left_out(ward, done), key=lambda one: listed[id(one.person)])),
        unmet=tuple(_unmet(ward, done)),
    )


def _offers(ward: _Ward, fits: Callable[[Holder], bool]) -> tuple[list[int], list[Offer]]:
    """Return the offers of the rows that fit, and of each the row's number."""
    numbers, offers = [], []
    for number, one in enumerate(ward.rows):
        if fits(one):
            kind = same(one.row.title or "") or f"{_HOME}{number}"
            place = one.place if one.place is not None else f"{_HOME}{number}"
            for title in one.titles or ("",):
                numbers.append(number)
                offers.append(Offer(one.person, title, title or kind, place))
    return numbers, offers


def _weighed(ward: _Ward, numbers: list[int], offers: list[Offer], wanted: frozenset[int]) -> tuple[int, ...] | None:
    """Return the best choice by the wishes; the wish for women weighs more and more until their share is reached."""
    due, wishes = ward.demand.people, ward.wishes
    unit = due * len(ward.rows) + 1  # the fixed order decides only between equals
    spread = Spread(unit, -wishes.neighbourhoods * unit)
    most = 2 * due * due + due * (wishes.speakers + wishes.neighbourhoods) + 1  # more than all other wishes together
    needed, weight = ceil(due * wishes.women / 100), 0
    while True:
        reward = 2 * due * (unit * (weight + 3 * most) + 1)
        weighed = [_weight(ward, number, one, unit, weight) for number, one in zip(numbers, offers, strict=True)]
        found = choice(ward.demand, weighed, spread, Wanted(wanted, reward))
        if found is None:
            return None
        women = sum(is_woman(ward.rows[numbers[one]].row) is True for one in found.taken)
        if women >= needed or weight >= most:
            return found.taken
        weight = min(most, 2 * weight or 1)


def _weight(ward: _Ward, number: int, offer: Offer, unit: int, women: int) -> Offer:
    speaks = ward.wishes.speakers if offer.person in ward.speakers else 0
    is_wished = women if women and is_woman(ward.rows[number].row) else 0
    return Offer(offer.person, offer.title, offer.kind, offer.place, number - (speaks + is_wished) * unit)


def _reason(ward: _Ward, offers: list[Offer], wanted: frozenset[int]) -> Text:
    _, excluded = _offers(ward, lambda one: one.out is Out.EXCLUDED)
    found = obstacle(ward.demand, offers, excluded, wanted)
    names = {one.person: one.row.name for one in reversed(ward.rows)}
    group, entry = ward.share.group, ward.share.entry
    return in_words(found, ward.demand, names, neighbourhood_word(group, entry) if entry else WORD)


def _left_out(ward: _Ward, done: Picked) -> Iterator[LeftOut]:
    chosen = {one.holder.person for one in done.picks}
    rows = {id(one.holder) for one in done.picks}
    for one in ward.rows:
        if id(one) not in rows:
            yield LeftOut(one.row, Out.OTHER_SEAT if one.person in chosen else one.out or Out.FULL)


def _speakers(plan: Plan, rows: Iterable[Holder]) -> frozenset[int]:
    """Return who gives an item of the agenda by name."""
    named = {name for item in walk(plan.agenda) for name in individuals(plan, item.by)}
    return frozenset(one.person for one in rows if same(name_in(one.row.name).text) in named)


def _unmet(ward: _Ward, done: Picked) -> Iterator[Text]:
    wishes, chosen = ward.wishes, {one.holder.person for one in done.picks}
    missed = {one.person: one.row.name for one in ward.rows if one.person in ward.speakers - chosen}
    if wishes.speakers and missed:
        names = ", ".join(missed.values())
        yield Text(f"người phát biểu chưa được chọn: {names}", f"speakers not chosen: {names}")
    if wishes.neighbourhoods and done.represented < min(done.there, ward.demand.people):
        yield Text(
            f"{done.represented}/{done.there} khu phố có người dự",
            f"{done.represented} of {done.there} neighbourhoods are represented",
        )
    needed = ceil(ward.demand.people * wishes.women / 100)
    women = sum(is_woman(one.person) is True for one in done.picks)
    if women < needed:
        unknown = sum(is_woman(one.row) is None for one in ward.rows)
        vi = f"; {unknown} dòng chưa rõ nam, nữ" if unknown else ""
        en = f"; {unknown} rows do not say who is a woman" if unknown else ""
        yield Text(f"nữ {women}/{needed}{vi}", f"{women} women of {needed} wished for{en}")
