"""Who is named in the words of a plan: persons, posts, both together, or bodies, whose names may hold commas and dashes"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.person_names import begins_like_a_name, name_in
from confplan.planning.post_holders import holder
from confplan.planning.references import is_body
from confplan.planning.signing import is_post_line
from confplan.profiles.protocol import protocol

_COMMA, _DASH = regex(r"\s*[,;]\s*"), regex(r"\s+[-–—]\s+")

_CALLED = {"ông": "Ông", "bà": "Bà", "đ/c": "Đ/c"}


class Person(NamedTuple):
    """Who is named in a text: by name, by post, by both, or a body; `called` is how a plate speaks of a person (`Bà`)"""

    name: str | None = None
    post: str | None = None
    unit: str | None = None
    called: str | None = None


def people_in(plan: Plan, written: str) -> tuple[Person, ...]:
    """Return the persons, posts or bodies that a text names: `Ông Lê An - Chủ tịch quận` is one person with a post.

    What follows a post behind a comma and is nobody himself belongs to it.
    """
    found: list[Person] = []
    for part in _parts(plan, written):
        name, is_addressed = name_in(part)
        is_unit, is_post = is_body(plan, part), is_post_line(name)
        before = found[-1] if found else Person(unit=part)
        if not is_unit and not is_post and (is_addressed or begins_like_a_name(name)):
            found.append(Person(name, called=_called(part)))
        elif is_post and not is_unit and (before.post or not before.name):
            found.append(Person(holder(plan, name), name))
        elif before.unit is None:
            post = None if is_unit else ", ".join(filter(None, (before.post, name)))
            found[-1] = before._replace(unit=part) if is_unit else before._replace(post=post)
        else:
            found.append(Person(unit=part))
    return tuple(found)


def _called(part: str) -> str | None:
    word = same(part).partition(" ")[0]
    return _CALLED.get(word) or (_CALLED["đ/c"] if same(part).startswith("đồng chí ") else None)


def _parts(plan: Plan, written: str) -> list[str]:
    """Return what a text joins; a dash parts a name from its post, and is part of a body's name (`Văn hóa - Xã hội`)."""
    if is_body(plan, written):
        return [written]
    named = list(_joined(plan, [part for part in _COMMA.split(written) if part]))
    return [part for one in named for part in (_DASH.split(one) if _is_person(one) else [one])]


def _joined(plan: Plan, parts: list[str]) -> Iterator[str]:
    """Yield the parts between commas, those of one body's name as they stand: `Sở Văn hóa, Thể thao và Du lịch`."""
    whole = ""
    for part in parts:
        if whole and _is_begun(whole) and not (_is_begun(part) or _is_person(part) or is_body(plan, part)):
            whole = f"{whole}, {part}"
        else:
            yield from filter(None, [whole])
            whole = part
    yield from filter(None, [whole])


def _is_begun(written: str) -> bool:
    """Tell what begins as the name of a body does."""
    return not _is_person(written) and f"{same(written)} ".startswith(
        tuple(f"{same(one)} " for one in _kinds_of_bodies())
    )


@cache
def _kinds_of_bodies() -> tuple[str, ...]:
    return (*protocol().bodies, "sở", "bộ", "cục", "chi cục", "viện", "tổng cục", "liên minh")


def _is_person(written: str) -> bool:
    name, is_addressed = name_in(written)
    return is_addressed or begins_like_a_name(name) or is_post_line(name)
