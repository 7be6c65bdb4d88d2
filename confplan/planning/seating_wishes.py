"""What a layout wishes: seats that are fixed, and zones of groups; and what of it cannot be"""

from collections.abc import Mapping
from typing import NamedTuple

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.layout import Layout
from confplan.model.nearest import nearest
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.invitees import label
from confplan.planning.people_written import people_in
from confplan.planning.seating_guests import Guest, by_name_or_post
from confplan.planning.seating_hall import Hall, zone
from confplan.planning.seating_labels import labels


@frozen
class Slip:
    """Something about the seats that is to be mended; `at` is where. What is only not known yet can be followed."""

    at: Path
    text: Text
    is_possible: bool = False


def stranger(plan: Plan, layout: Layout, at: str, written: str) -> Guest:
    """Return for whom a seat is kept whom no list names."""
    name, post, unit, _ = next(iter(people_in(plan, written)), (written, None, None, None))
    party = name or post or written
    return Guest(key=f"fixed|{at}", at=layout.at("fixed", at), party=party, group=party, role="front", name=name, post=post, unit=unit)  # fmt: skip


class Fixed(NamedTuple):
    """Key → seat, and the seats that are kept for somebody whom no list names"""

    seats: Mapping[str, str]
    strangers: tuple[tuple[str, str], ...]


def fixed_seats(layout: Layout, found: Hall, everyone: tuple[Guest, ...], slips: list[Slip]) -> Fixed:
    """Return whose seats are fixed; a seat that is none, that is blocked or that is given twice is a slip."""
    known, taken = {seat.label for seat in found.seats}, set[str]()
    own: dict[str, str] = {}
    strangers: list[tuple[str, str]] = []
    named_ones = by_name_or_post(everyone)
    for written, name in layout.fixed.items():
        named = labels(written)
        at = named[0] if len(named) == 1 else written
        one = named_ones.get(same(name))
        why = _why_not(at, known, found.blocked, taken) or (SEATED if one and one.key in own else None)
        if why:
            vi, en = why
            slips.append(Slip(layout.at("fixed", written), Text(f"ghế {written} của “{name}”: {vi}", f"seat {written} of “{name}”: {en}")))  # fmt: skip
            continue
        taken.add(at)
        if one:
            own[one.key] = at
        else:
            strangers.append((at, name))
            slips.append(Slip(layout.at("fixed", written), _unlisted(written, name, everyone), is_possible=True))
    return Fixed(own | {f"fixed|{at}": at for at, _ in strangers}, tuple(strangers))


def _unlisted(at: str, written: str, everyone: tuple[Guest, ...]) -> Text:
    """Say that a seat is kept for somebody of no list, and who of a list is called nearly so."""
    near = next(iter(nearest(written, (one.called for one in everyone if one.name or one.post), most=1)), None)
    vi = f"ghế {at} giữ cho “{written}”, không có trong danh sách nào"
    en = f"seat {at} is kept for “{written}”, who is on no list"
    return Text(f"{vi}; gần giống “{near}”", f"{en}; “{near}” is much like it") if near else Text(vi, en)


SEATED = ("người này đã có một ghế khác", "they have another seat already")


def _why_not(at: str, known: set[str], blocked: frozenset[str], taken: set[str]) -> tuple[str, str] | None:
    if at not in known:
        return "hội trường không có ghế này", "the hall has no such seat"
    if at in blocked:
        return "ghế này không xếp người (blocked)", "nobody takes this seat (blocked)"
    return ("ghế này đã định cho người khác", "the seat is given to somebody else already") if at in taken else None


def zones_of(plan: Plan, layout: Layout, found: Hall, everyone: tuple[Guest, ...], slips: list[Slip]) -> dict[str, frozenset[str]]:  # fmt: skip
    """Return the seats among which somebody sits whose group or ward has a zone."""
    own: dict[str, frozenset[str]] = {}
    names = {group.id: label(plan, group) for group in plan.delegates}
    for name, written in layout.zones.items():
        seats_ = frozenset(seat.label for seat in zone(found, written))
        wanted = {same(name), same(names.get(same(name), name))}
        whose = [one for one in everyone if wanted & {same(one.party), same(one.group)}]
        if not seats_:
            slips.append(Slip(layout.at("zones", name), Text(f"“{written}” không phải hàng hay khối nào của hội trường", f"“{written}” is no row or block of the hall")))  # fmt: skip
        elif not whose:
            slips.append(Slip(layout.at("zones", name), Text(f"không có ai thuộc “{name}” để xếp chỗ", f"nobody of “{name}” is to be seated")))  # fmt: skip
        else:
            own |= {one.key: seats_ for one in whose}
            if len(whose) > len(seats_):
                slips.append(Slip(layout.at("zones", name), Text(f"khu của “{name}” có {len(seats_)} ghế cho {len(whose)} người, số còn lại ngồi chỗ khác", f"{len(whose)} people of “{name}” have {len(seats_)} seats; the rest sit elsewhere")))  # fmt: skip
    return own
