"""Whether a name is that of one person, who can be in one place only: a name with its honorific, or a post held alone"""

from functools import cache, lru_cache

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.directory import directory
from confplan.planning.references import is_body, several
from confplan.profiles.protocol import protocol

MANY = frozenset({"các", "những", "mỗi", "từng"})
SMALL_PLACES = ("phường", "xã", "thị trấn", "khu phố", "ấp", "thôn", "tổ dân phố")  # without a name: one of many
FEWEST, MOST = 3, 6  # syllables of a full name; with fewer only where its first can be nothing but a family's


@lru_cache(maxsize=512)  # a name comes back in the items that its person gives, and in several rules
def individuals(plan: Plan, written: str | None) -> tuple[str, ...]:
    """Return the people whom a text names, each as a key under which all spellings of one person are equal."""
    names = [name for name in several(written) if _looks_like_one(name)] if written else []
    if not names or is_body(plan, written or ""):
        return ()
    return tuple(key for name in names if (key := _individual(plan, name)))


@lru_cache(maxsize=1024)
def _looks_like_one(name: str) -> bool:
    return same(name).startswith(_openings()) or _is_full_name(name)


def _individual(plan: Plan, name: str) -> str | None:
    """A post counts where its body is one (`Bí thư Quận ủy`), not where it is one of each ward."""
    if is_body(plan, name):
        return None
    key = _without_honorific(same(name))
    if any(key.startswith(f"{post} ") for post in _posts()):
        return None if _is_of_many(plan, name) else _post_key(key, name, plan)
    return key


def _is_of_many(plan: Plan, name: str) -> bool:
    body = directory(plan).post(name)
    if body:
        return body.unit.each is not None and body.entry is None
    words = same(name).split()
    return bool(MANY & set(words)) or any(same(name).endswith(f" {place}") for place in SMALL_PLACES)


def _post_key(key: str, name: str, plan: Plan) -> str:
    """Return the post with its body's full name, so that an alias of the body is the same post."""
    body = directory(plan).post(name)
    post = max((post for post in _posts() if key.startswith(f"{post} ")), key=len)
    return f"{post} {same(body.name)}" if body else key


def _without_honorific(key: str) -> str:
    first = next((one for one in _honorifics() if key.startswith(f"{one} ")), "")
    return key.removeprefix(first).strip()


def _is_full_name(name: str) -> bool:
    words = name.split()
    is_titled = all(word.isalpha() and word[:1].isupper() and word[1:] == word[1:].lower() for word in words)
    family = _surnames() if len(words) >= FEWEST else _sure_surnames() if len(words) == FEWEST - 1 else ()
    return len(words) <= MOST and is_titled and same(words[0]) in family


@cache
def _openings() -> tuple[str, ...]:
    """What a name with its post or honorific begins with"""
    return tuple(f"{word} " for word in (*_posts(), *_honorifics()))


@cache
def _posts() -> tuple[str, ...]:
    return tuple(map(same, protocol().single_posts))


@cache
def _honorifics() -> tuple[str, ...]:
    return tuple(map(same, protocol().honorifics))


@cache
def _surnames() -> frozenset[str]:
    return frozenset(map(same, protocol().surnames))


@cache
def _sure_surnames() -> frozenset[str]:
    return frozenset(map(same, protocol().sure_surnames))
