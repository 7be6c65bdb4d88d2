"""Questions of choosing people, made by seed, and their answers by trying everything"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from random import Random

from confplan.planning.picking_limits import Demand, Offer, Spread

Question = tuple[Demand, list[Offer], Spread, frozenset[int]]


def question(seed: int, most_people: int = 7) -> Question:
    """Return a small question; some people hold two titles, some of them in two neighbourhoods."""
    draw = Random(seed)
    titles = ["T", "U", "V"][: draw.randint(1, 3)]
    is_titled = draw.random() < 0.8
    places = [str(number) for number in range(draw.randint(1, 4))]
    offers = []
    for person in range(draw.randint(1, most_people)):
        home = draw.choice(places)
        for _ in range(draw.choice((1, 1, 2))):
            place = home if draw.random() < 0.6 else draw.choice(places)
            kind = draw.choice(titles)
            offers.append(Offer(person, kind if is_titled else "", kind, place, draw.randint(-3, 3)))
    quotas = tuple((title, draw.randint(0, 2)) for title in titles) if is_titled else (("", draw.randint(0, 4)),)
    demand = Demand(
        quotas,
        is_titled,
        is_apart=draw.random() < 0.5,
        most=draw.choice((None, None, 1, 2, 3)),
        is_everyone=draw.random() < 0.2,
        is_once=draw.random() < 0.9,
    )
    spread = draw.choice((Spread(), Spread(1, 0), Spread(2, -3)))
    wanted = frozenset(one.person for one in offers if demand.is_once and draw.random() < 0.1)
    return demand, offers, spread, wanted


def larger(seed: int) -> Question:
    """Return a question of a ward's size: up to six titles in up to fourteen neighbourhoods, a fifth of the people with two"""
    draw = Random(seed)
    titles = [f"T{number}" for number in range(draw.randint(2, 6))]
    places = [str(number) for number in range(draw.randint(3, 14))]
    often = draw.choice((0.25, 0.5, 0.8, 1.0))
    offers = [Offer(0, titles[0], titles[0], places[0])]
    for place in places:
        for title in titles:
            if draw.random() < often:
                before = draw.choice(offers) if draw.random() < 0.3 else offers[-1]
                person = before.person if draw.random() < 0.2 else len(offers)
                offers.append(Offer(person, title, title, place, draw.randint(-20, 20)))
    demand = Demand(
        tuple((title, draw.randint(1, len(places) // 2)) for title in titles),
        is_apart=draw.random() < 0.7,
        most=draw.choice((None, 1, 2, 3, 4)),
        is_everyone=draw.random() < 0.1,
    )
    wanted = frozenset(draw.choice(offers).person for _ in range(draw.choice((0, 0, 1, 2))))
    return demand, offers, draw.choice((Spread(), Spread(5, 0), Spread(3, -7))), wanted


def is_allowed(demand: Demand, chosen: Sequence[Offer]) -> bool:
    """Judge a choice by the words of the limits, not by how it was found; quotas may be filled in part."""
    held = Counter(one.title for one in chosen)
    if any(held[title] > count for title, count in demand.quotas):
        return False
    if demand.is_once and any(count > 1 for count in Counter(one.person for one in chosen).values()):
        return False
    if demand.is_apart and any(count > 1 for count in Counter((one.kind, one.place) for one in chosen).values()):
        return False
    for place in {one.place for one in chosen}:
        own = [one for one in chosen if one.place == place]
        if demand.is_everyone and len(own) > 1:
            return False
        counted = len({one.kind for one in own}) if demand.is_titled else len(own)
        if demand.most is not None and counted > demand.most:
            return False
    return True


def price(chosen: Sequence[Offer], spread: Spread) -> int:
    """Return what a choice costs: its offers, and for each neighbourhood the first person and those after."""
    there = Counter(one.place for one in chosen).values()
    return sum(one.cost for one in chosen) + sum(spread.first + spread.more * count * (count - 1) for count in there)


def everything(demand: Demand, offers: Sequence[Offer]) -> Iterator[list[Offer]]:
    """Yield every choice that is allowed, of any size."""
    for bits in product((False, True), repeat=len(offers)):
        chosen = [one for one, bit in zip(offers, bits, strict=True) if bit]
        if is_allowed(demand, chosen):
            yield chosen
