"""The order of those who issue documents, the highest first"""

from functools import cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.profiles.tables import table


@frozen
class Rank:
    """A rank: the kinds of documents and the first words of issuers that have it; folded"""

    rank: int
    kinds: frozenset[str]
    words: tuple[str, ...]
    is_of_the_party: bool = False


@cache
def ranks() -> tuple[Rank, ...]:
    """Return the ranks of central bodies and of the Party."""
    return tuple(
        Rank(
            one["rank"],
            frozenset(map(same, one.get("kinds", ()))),
            tuple(map(same, one.get("words", ()))),
            one.get("party", False),
        )
        for one in table("ranks.toml")["rank"]
    )


@cache
def places() -> tuple[Rank, ...]:
    """Return the ranks of local bodies by the word for the place where they sit."""
    return tuple(Rank(one["rank"], frozenset(), tuple(map(same, one["words"]))) for one in table("ranks.toml")["place"])
