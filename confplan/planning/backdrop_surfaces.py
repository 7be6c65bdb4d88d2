"""The backdrop on its two surfaces, the printed wall and the LED screen, and how high its letters become"""

from confplan.model.plan import Plan
from confplan.planning.backdrop import backdrop
from confplan.planning.directory import directory
from confplan.planning.stage import EVENT, HOSTS, PLACE, Stage, size_of, stage
from confplan.profiles import Profile

CAPITALS = 1341 / 2048  # the height of a capital beside the size of its letters, in the shipped font

Size = tuple[int, int]


def surfaces(plan: Plan, profile: Profile) -> tuple[Stage, Stage]:
    """Return the wall and the screen; a long name is broken on each in its own way."""
    wall, screen = sizes(plan, profile)
    return _surface(plan, wall), _surface(plan, screen)


def sizes(plan: Plan, profile: Profile) -> tuple[Size, Size]:
    """Return the size of the wall in millimetres and of the screen in pixels, as the plan says or is usual."""
    number, size, led = profile.number, plan.backdrop.size, plan.backdrop.led
    return (
        (size.width, size.height) if size else (number("backdrop-width-mm"), number("backdrop-height-mm")),
        (led.width, led.height) if led else (number("led-width-px"), number("led-height-px")),
    )


def wide_screen(plan: Plan, profile: Profile) -> Stage:
    """Return the surface of a wide LED wall, for a hall that has such a one."""
    return _surface(plan, (profile.number("led-wide-width-px"), profile.number("led-wide-height-px")))


def letter_height(plan: Plan, profile: Profile) -> float | None:
    """Return how many millimetres high the capitals of the title are on the wall; None where there is no title."""
    return height_on(plan, _surface(plan, sizes(plan, profile)[0]))


def height_on(plan: Plan, surface: Stage) -> float | None:
    """Return how high the capitals of the title are on a surface, in its unit; None where there is no title."""
    said = backdrop(plan)
    if not any(surface.title):
        return None
    event, place = said.event and EVENT, said.place_and_date and PLACE
    others = len(surface.hosts) * HOSTS + (event or 0) + (place or 0)
    return size_of(surface.title, surface.words, others) * CAPITALS


def _surface(plan: Plan, size: Size) -> Stage:
    said, hosts = backdrop(plan), plan.backdrop.hosts or plan.conference.hosts
    names = [name for name in (plan.document.place, *hosts, *directory(plan).known(), *plan.lists) if name]
    lines = tuple(line.text for line in said.title)
    return stage(size, hosts, lines if said.is_broken else " ".join(lines), names)
