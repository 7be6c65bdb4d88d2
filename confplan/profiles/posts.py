"""Which of two posts of one body is the higher: heads, deputies, members, each before those who held the post once"""

from functools import cache, lru_cache

from confplan.folding import same
from confplan.profiles.protocol import protocol
from confplan.profiles.tables import table

FILE = "precedence.toml"
HEAD, FIRST_DEPUTY, DEPUTY, MEMBER = range(4)
RANKS_OF_A_POST = 2  # who holds it, then who held it once


@lru_cache(maxsize=2048)
def post_rank(title: str) -> int | None:
    """Return how high a post stands, 0 the highest; None where no entry knows it. Of two posts the first one counts."""
    own = _first(title)
    former = next((word for word in _words("former") if own.startswith(f"{word} ")), "")
    place = _place(own.removeprefix(former).strip())
    return None if place is None else place * RANKS_OF_A_POST + bool(former)


@lru_cache(maxsize=2048)
def without_post(title: str) -> str:
    """Return the words behind the post, which name its body: `Phó Bí thư Thường trực Quận ủy` → `Quận ủy`."""
    words = title.partition(",")[0].split()
    for length in range(min(len(words), _longest()), 0, -1):
        if same(" ".join(words[:length])) in _phrases():
            rest = words[length:]
            taken = next((word for word in _words("first_deputy") if same(" ".join(rest[:2])) == word), None)
            return " ".join(rest[2:] if taken else rest)
    return ""


def _place(own: str) -> int | None:
    heads = tuple(map(same, protocol().single_posts))
    if _begins(own, heads):
        return HEAD
    deputy = next(
        (word for word in sorted(_words("deputies"), key=len, reverse=True) if own.startswith(f"{word} ")), None
    )
    if deputy and _begins(own.removeprefix(deputy).strip(), heads):
        return FIRST_DEPUTY if any(f" {word}" in own for word in _words("first_deputy")) else DEPUTY
    members = table(FILE)["members"]["words"]
    return next((MEMBER + place for place, words in enumerate(members) if _begins(own, tuple(map(same, words)))), None)


def _first(title: str) -> str:
    return same(title.partition(",")[0].partition(" - ")[0])


def _begins(text: str, words: tuple[str, ...]) -> bool:
    return any(f"{text} ".startswith(f"{word} ") for word in words)


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(map(same, table(FILE)[name]["words"]))


@cache
def _phrases() -> frozenset[str]:
    heads = tuple(map(same, protocol().single_posts))
    deputies = {f"{word} {head}" for word in _words("deputies") for head in heads}
    members = {same(word) for words in table(FILE)["members"]["words"] for word in words}
    current = {*heads, *deputies, *members}
    return frozenset({*current, *(f"{word} {one}" for word in _words("former") for one in current)})


@cache
def _longest() -> int:
    return max(len(one.split()) for one in _phrases())
