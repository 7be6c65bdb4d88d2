"""When a timer turns yellow and red: as the item says, else its section, else the profile"""

from confplan.frozen import frozen
from confplan.planning.timing_parts import Part
from confplan.profiles import Profile


@frozen
class Alerts:
    """Minutes before the end of an item at which its timer warns, and at which it is nearly over"""

    warn: int
    danger: int


def alerts(parts: tuple[Part, ...], profile: Profile) -> dict[int, Alerts]:
    """Return the alerts of all items, by index."""
    found: dict[int, Alerts] = {}
    _gather(parts, Alerts(profile.number("timer-warn-minutes"), profile.number("timer-danger-minutes")), found)
    return found


def _gather(parts: tuple[Part, ...], above: Alerts, found: dict[int, Alerts]) -> None:
    for part in parts:
        item = part.item
        own = above
        if item.warn or item.danger:
            own = Alerts(
                item.warn.likely if item.warn else above.warn, item.danger.likely if item.danger else above.danger
            )
        found[part.index] = own
        if part.children:
            _gather(part.children, own, found)
