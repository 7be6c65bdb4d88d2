"""Who comes before whom: the level and the block of a body, and the groups of delegates that stand out of order"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.directory import Body, directory, members
from confplan.planning.hosts import is_one_host
from confplan.profiles.protocol import protocol

OTHER, CITY = -1, -2
WORD = regex(r"\w+")


@frozen
class Standing:
    """Where the bodies of a group stand: their levels and blocks, 0 the highest; no blocks where one of them has none"""

    group: Group
    levels: frozenset[int]
    blocks: frozenset[int]
    is_host: bool

    def goes_before(self, other: "Standing") -> bool:
        """Tell whether all of these bodies are introduced before all of those: guests before hosts among unequals."""
        if self.is_host and not other.is_host:
            return False
        if max(self.levels) < min(other.levels):
            return True
        if len(self.levels | other.levels) > 1 or not self.blocks or not other.blocks:
            return False
        return max(self.blocks) < min(other.blocks)


@frozen
class Displaced:
    """A group out of its place, and the group that it should have changed places with"""

    group: Group
    beside: Group
    is_late: bool


def displaced(plan: Plan) -> Iterator[Displaced]:
    """Yield as few groups as can be, without which the others stand in order."""
    standings = [one for group in plan.delegates if (one := standing(plan, group))]
    wrong = set(_inverted(standings))
    while wrong:
        counts = Counter(place for pair in wrong for place in pair)
        worst = max(counts, key=lambda place: (counts[place], place))
        early, late = min(pair for pair in wrong if worst in pair)
        is_late = worst == late
        yield Displaced(standings[worst].group, standings[early if is_late else late].group, is_late)
        wrong = {pair for pair in wrong if worst not in pair}


def _inverted(standings: Sequence[Standing]) -> Iterator[tuple[int, int]]:
    """Yield the places of two groups of which the later one goes before the earlier one: kinds of groups are few."""
    earlier: dict[object, list[int]] = {}
    for late, one in enumerate(standings):
        for places in earlier.values():
            if one.goes_before(standings[places[0]]):
                yield from ((early, late) for early in places)
        earlier.setdefault((one.levels, one.blocks, one.is_host), []).append(late)


@lru_cache(maxsize=8192)
def level(name: str, *, city_is_province: bool = True) -> int | None:
    """Return the level that a name tells by the first word of a place or of its committee; None where none does."""
    words, start = _words(name), 0
    while start < len(words):
        phrase = _phrase(words, start)
        found = _places().get(phrase, OTHER)
        if found == CITY:
            ends = start + len(phrase) == len(words)
            return _province() if ends and city_is_province else None
        if found != OTHER:
            return found
        start += len(phrase) or 1
    return None


def block(name: str) -> int | None:
    """Return the block that a leading body belongs to: the Party, the councils, the government, the Front."""
    own = same(name)
    for word in protocol().before_blocks:
        own = own.removeprefix(f"{same(word)} ")
    numbered = enumerate(protocol().blocks.values())
    return next((number for number, words in numbered if any(_begins(own, same(word)) for word in words)), None)


def level_in(plan: Plan, name: str) -> int | None:
    """Return the level of a body of the plan under any of its names, or of a part of it; None where nothing tells."""
    return _level_of(plan, name, directory(plan).find(name))


def is_of_host(plan: Plan, name: str) -> bool:
    """Tell a host, a part of one, or the body that issues the plan."""
    return _is_host(plan, name, directory(plan).find(name))


def standing(plan: Plan, group: Group) -> Standing | None:
    """Return where a group stands; None where the level of one of its bodies is not known."""
    names = [member for name in group.units or _line(plan, group) for member in members(plan, name)]
    known = [(name, directory(plan).find(name)) for name in names]
    levels = _all_known(_level_of(plan, name, body) for name, body in known)
    if not levels:
        return None
    blocks = _all_known(block(body.unit.name if body else name) for name, body in known)
    return Standing(group, levels, blocks, all(_is_host(plan, name, body) for name, body in known))


def _all_known(several: Iterable[int | None]) -> frozenset[int]:
    """Return them, or nothing where one of them is not known."""
    found = set()
    for one in several:
        if one is None:
            return frozenset()
        found.add(one)
    return frozenset(found)


def _line(plan: Plan, group: Group) -> tuple[str, ...]:
    """Return the body that the group's whole line names."""
    line = group.name or group.text or ""
    return (line,) if directory(plan).find(line) else ()


def _level_of(plan: Plan, name: str, body: Body | None) -> int | None:
    """Return the level of a body by its names, else that of the body of which it is a part."""
    city_is_province = not _speaks_of_provinces(plan)
    seen: set[str] = set()
    while body and body.name not in seen:
        seen.add(body.name)
        told = [level(one, city_is_province=city_is_province) for one in (body.name, *body.unit.also)]
        found = next((one for one in told if one is not None), None)
        if found is not None:
            return found
        body = directory(plan).find(body.unit.of or "")
    return None if seen else level(name, city_is_province=city_is_province)


@lru_cache(maxsize=8)
def _speaks_of_provinces(plan: Plan) -> bool:
    names = [unit.name for unit in plan.units or ()] + [name for group in plan.delegates for name in group.units]
    return any("tỉnh" in same(name).split() for name in names)


def _is_host(plan: Plan, name: str, body: Body | None) -> bool:
    own = [name, *([body.unit.of] if body and body.unit.of else [])]
    hosts = [*plan.conference.hosts, *([plan.document.issuer] if plan.document.issuer else [])]
    return any(is_one_host(plan, one, host) for one in own for host in hosts)


def _words(name: str) -> tuple[str, ...]:
    return tuple(WORD.findall(same(name)))


def _phrase(words: tuple[str, ...], start: int) -> tuple[str, ...]:
    """Return the longest known phrase that begins at the word; empty where there is none."""
    phrases = (words[start : start + length] for length in range(_longest(), 0, -1))
    return next((phrase for phrase in phrases if phrase in _places()), ())


def _begins(name: str, word: str) -> bool:
    return f"{name} ".startswith(f"{word} ")


def _province() -> int:
    return list(protocol().levels).index("province")


@cache
def _longest() -> int:
    return max(map(len, _places()))


@cache
def _places() -> Mapping[tuple[str, ...], int]:
    """Return the phrases that tell a level."""
    data = protocol()
    told = [(number, word) for number, words in enumerate(data.levels.values()) for word in words]
    said = [*told, *((OTHER, word) for word in data.other_words), *((CITY, word) for word in data.city_words)]
    return {_words(word): number for number, word in said}
