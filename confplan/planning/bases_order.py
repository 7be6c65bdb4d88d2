"""The order of legal bases: by the rank of who issued them, then by day; the Party's own among themselves"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.document import Basis
from confplan.patterns import regex
from confplan.planning.citations import Citation, parse
from confplan.profiles.ranks import places, ranks

PROVINCE = 6
ORDINANCE = 2  # above it stand laws, among which the one on the body's own competence comes first, whatever its day
_LOCAL = regex(
    rf"(?:{'|'.join(map(same, ('Chủ tịch Ủy ban nhân dân', 'Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND')))})\s+"
)
_CITY = same("thành phố")
_DEPARTMENT = same("Sở")


@frozen
class Misplaced:
    """A basis that belongs before another which stands above it; `by_day`: both are of one rank"""

    basis: Basis
    before: Basis
    by_day: bool


@frozen
class _Placed:
    basis: Basis
    is_of_the_party: bool
    rank: int
    day: dt.date


def misplaced(bases: Sequence[Basis]) -> Iterator[Misplaced]:
    """Yield the bases that come too late, each with the last one above it that it belongs before."""
    placed = [one for basis in bases if (one := _placed(basis, bases))]
    for place, one in enumerate(placed):
        above = [other for other in placed[:place] if other.is_of_the_party == one.is_of_the_party]
        later = [other for other in above if _belongs_before(one, other)]
        if later:
            yield Misplaced(one.basis, later[0].basis, later[0].rank == one.rank)


def _belongs_before(one: _Placed, other: _Placed) -> bool:
    if one.rank != other.rank:
        return one.rank < other.rank
    return one.rank > ORDINANCE and one.day < other.day


def _placed(basis: Basis, bases: Sequence[Basis]) -> _Placed | None:
    cited = parse(basis.text)
    found = _rank(cited, bases) if cited.kind and cited.date else None
    return _Placed(basis, *found, cited.date) if found and cited.date else None


def _rank(cited: Citation, bases: Sequence[Basis]) -> tuple[bool, int] | None:
    """Return whether it is the Party's and its rank; None where the issuer does not tell."""
    issuer, kind = same(cited.issuer or ""), same(cited.kind or "")
    by_words = [(len(word), one) for one in ranks() for word in one.words if _begins(issuer, word)]
    if by_words:
        longest = max(by_words, key=lambda pair: pair[0])[1]
        return longest.is_of_the_party, longest.rank
    by_kind = next((one for one in ranks() if kind in one.kinds), None)
    if by_kind:
        return False, by_kind.rank
    rank = _local(issuer, bases)
    return None if rank is None else (False, rank)


def _local(issuer: str, bases: Sequence[Basis]) -> int | None:
    if _begins(issuer, _DEPARTMENT):
        return PROVINCE
    found = _LOCAL.match(issuer)
    place = issuer[found.end() :] if found else ""
    known = [one for one in places() if any(_begins(place, word) for word in one.words)]
    if known:
        return known[0].rank
    return PROVINCE if place == _CITY and not _has_provinces(bases) else None


def _has_provinces(bases: Sequence[Basis]) -> bool:
    """Where a province is cited, a city without a name may be one of its own."""
    return any(re.search(rf"(?<!\w){same('tỉnh')}(?!\w)", same(parse(one.text).issuer or "")) for one in bases)


def _begins(text: str, word: str) -> bool:
    return text == word or text.startswith((f"{word} ", f"{word},"))
