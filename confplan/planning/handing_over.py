"""In which order letters are handed over: unit by unit as the plan has them, in a unit by post and name"""

from collections.abc import Iterator, Sequence

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.directory import directory, joint_name
from confplan.planning.invitees import Invitee
from confplan.planning.name_order import Order, order
from confplan.profiles.posts import post_rank

LAST = 1000  # behind every post that is known

Key = tuple[int, bool, int, int, Order]


def handed_over(plan: Plan, ones: Sequence[Invitee]) -> tuple[Invitee, ...]:
    """Return the addressees so that those of one unit lie together.

    Units come as the plan declares them, then ward by ward; others as they are first invited. In a unit the letter to
    the unit itself comes first, then posts by rank, those of no known rank as the plan writes them, then by name.
    """
    units: dict[str, int] = {}
    for name in (*_declared(plan), *(one.through for one in ones)):
        units.setdefault(_key(plan, name), len(units))
    posts: dict[str, int] = {}
    for one in ones:
        posts.setdefault(same(one.post or ""), len(posts))

    def place(one: Invitee) -> Key:
        rank = post_rank(one.post) if one.post else None
        return (
            units[_key(plan, one.through)],
            one.post is not None or one.name is not None,
            LAST if rank is None else rank,
            posts[same(one.post or "")],
            order(one.name or ""),
        )

    return tuple(sorted(ones, key=place))


def _declared(plan: Plan) -> Iterator[str]:
    """Yield the units of the plan in its order, then those of each ward, and the ward itself."""
    units = plan.units or ()
    yield from (unit.name for unit in units if not plan.lists.get(unit.each or ""))
    for each, entries in plan.lists.items():
        for entry in entries:
            yield from (joint_name(unit.name, each, entry.name) for unit in units if unit.each == each)
            yield entry.name


def _key(plan: Plan, name: str) -> str:
    body = directory(plan).find(name)
    return same(body.name if body else name)
