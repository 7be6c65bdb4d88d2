"""Who holds a post, as far as the plan itself tells: who signs it, and who presides or speaks by name and post"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from confplan.folding import same
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.hosts import is_one_host
from confplan.planning.person_names import begins_like_a_name, name_in
from confplan.planning.signing import BY_ORDER, DEPUTY, FOR, is_post_line

_BEFORE_POST = regex(r"\s*,\s*|\s+[-–—]\s+")


def holder(plan: Plan, post: str) -> str | None:
    """Return who holds the post: the issuer's head where that is who signs himself, else who is named with just this post."""
    return _signer(plan, post) or _named(plan).get(same(post))


def with_post(written: str) -> tuple[str, str] | None:
    """Return the name and the post of a text that tells both (`ông Lê An, Chủ tịch phường`); None for every other text."""
    who, *rest = _BEFORE_POST.split(written.strip(), maxsplit=1)
    name, is_addressed = name_in(who)
    is_name = not is_post_line(name) and (is_addressed or begins_like_a_name(name))
    return (name, rest[0]) if is_name and rest and is_post_line(rest[0]) else None


def _signer(plan: Plan, post: str) -> str | None:
    *posts, name = plan.document.signature or ("",)
    if not posts or any(FOR.match(line) or BY_ORDER.match(line) for line in posts) or is_post_line(name):
        return None
    if not same(post).startswith(same(posts[-1])):
        return None
    body = same(post).removeprefix(same(posts[-1])).strip()
    return name if not body or is_one_host(plan, body, plan.document.issuer or "") else None


@lru_cache(maxsize=8)
def _named(plan: Plan) -> Mapping[str, str]:
    """Return the names of those who preside or speak, by their posts; a deputy is one of several."""
    names: dict[str, set[str]] = {}
    for name, post in _told(plan):
        if not DEPUTY.match(post):
            names.setdefault(same(post), set()).add(name)
    return {post: found.pop() for post, found in names.items() if len(found) == 1}


def _told(plan: Plan) -> Iterator[tuple[str, str]]:
    written = [plan.conference.chair, *(item.by for item in walk(plan.agenda))]
    yield from (one for text in written if text and (one := with_post(text)))
