"""Whom the desk expects: everybody of the sign-in sheets, each once, under a key that stays the same"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.folding import slug
from confplan.frozen import frozen
from confplan.planning.register import desks


@frozen(kw_only=True)
class Guest:
    """One person whom a list names, or one post or body whose person is not known yet; no telephone, no year of birth"""

    key: str
    name: str
    post: str
    unit: str
    group: str
    ward: str


def guests(case: Case) -> tuple[Guest, ...]:
    """Return the guests of the case in the order of the sheets; who stands in several lists is there once."""
    return tuple(_keyed(_expected(case)))


def _expected(case: Case) -> Iterator[Guest]:
    for desk in desks(case.plan, case.rosters):
        for section in desk.sections:
            for one in section.signers:
                if not one.is_repeated and (one.name or one.post or one.unit):
                    yield Guest(
                        key="",
                        name=one.name or "",
                        post=one.post or "",
                        unit=one.unit or "",
                        group=section.label,
                        ward=section.ward or "",
                    )


def _keyed(found: Iterator[Guest]) -> Iterator[Guest]:
    """Yield the guests with keys made of what tells them apart; the second of two equal ones has a number."""
    seen: dict[str, int] = {}
    for one in found:
        key = "/".join(slug(text) for text in (one.ward, one.group, one.name, one.post, one.unit))
        seen[key] = seen.get(key, 0) + 1
        number = f"/{seen[key]}" if seen[key] > 1 else ""
        yield Guest(key=key + number, name=one.name, post=one.post, unit=one.unit, group=one.group, ward=one.ward)
