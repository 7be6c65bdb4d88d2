"""The data in force on a day: default lengths, words that tell an item's kind, and single figures, each with its source"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from confplan.frozen import frozen
from confplan.model.agenda import Kind
from confplan.model.own_profile import OwnNorms, OwnProfile
from confplan.profiles.norms import NO_SOURCE, Norm, norms, owned
from confplan.profiles.tables import in_force, table

NAMES = ("vietnam",)


@frozen(eq=False)
class Profile:
    """What holds on one day. `lengths` are (shortest, usual, longest) in minutes by kind of item.

    `figures` are those that most plans need; those of money are read when one is asked for, by `norm`.
    A profile equals only itself, so that answers worked out with it can be cached under it.
    """

    lengths: Mapping[str, tuple[int, int, int]]
    kinds: tuple[tuple[Kind, tuple[str, ...]], ...]
    figures: Mapping[str, Norm]
    length_sources: Mapping[str, str]
    day: date | None = None
    owners: tuple[OwnNorms, ...] = ()

    def number(self, name: str) -> int:
        """Return a figure that is a whole number; a name that no profile has is a mistake of the program (KeyError)."""
        return int(self.figures[name].value)

    def norm(self, name: str) -> Norm | None:
        """Return a figure of any sort, without a value where it is not known; None for a name that is none."""
        return self.figures.get(name) or self.all_norms().get(name)

    def all_norms(self) -> Mapping[str, Norm]:
        """Return every figure that has a name."""
        return {**self.figures, **owned(norms("money.toml", self.day), self.owners, self.day)}

    def on(self, day: date) -> "Profile":
        """Return what holds on another day, that of a decision, for the same plan."""
        return _of(day, self.owners)


def load(day: date | None = None, plans: OwnProfile | None = None) -> Profile:
    """Return the data in force on the day, or (no day) those without an end, and what the plan says otherwise."""
    said = (plans.office, plans) if plans else ()
    return _of(day, tuple(own for own in said if own and (own.lengths or own.figures)))


def _of(day: date | None, owners: tuple[OwnNorms, ...]) -> Profile:
    """The office comes before the plan, whose own words count more."""
    profile = _in_general(day)
    if not owners:
        return profile
    lengths, sources = dict(profile.lengths), dict(profile.length_sources)
    for own in owners:
        known = {kind: one for kind, one in own.lengths.items() if kind in profile.lengths}
        lengths.update({kind: (one.low, one.likely, one.high) for kind, one in known.items()})
        sources.update(dict.fromkeys(known, own.source or NO_SOURCE))
    figures = owned(profile.figures, owners, day)
    return replace(profile, lengths=lengths, length_sources=sources, figures=figures, owners=owners)


@cache
def _in_general(day: date | None) -> Profile:
    lengths = tuple(in_force(table("vietnam.toml")["length"], day))
    return Profile(
        {entry["kind"]: tuple(entry["minutes"]) for entry in lengths},
        tuple((entry["kind"], tuple(entry["words"])) for entry in in_force(table("vietnam.toml")["kind"], day)),
        norms("vietnam.toml", day),
        {entry["kind"]: entry["source"] for entry in lengths},
        day,
    )
