"""Agendas drawn by lot, as plan texts: links, fixed starts and ends, gaps, sections, places, days, optional items"""

from random import Random

VENUES = ("", "", "", "Hội trường A", "Phòng B", "Phòng C")


def agenda(draw: Random) -> str:
    """Return a plan; the same lot draws the same plan."""
    start = draw.choice(["  start: 08:00\n", "  start: 8:00\n", "  start: 13:30\n", ""])
    end_by = draw.choice(["", "  end_by: 10:00\n", "  end_by: 16:00\n"])
    days = range(1, draw.choice([1, 1, 1, 2]) + 1)
    items = [_item(draw, 0, day) for day in days for _ in range(draw.randint(1, 5))]
    return f"conference:\n  name: Hội nghị\n{start}{end_by}agenda:\n" + "".join(items)


def _item(draw: Random, depth: int, day: int | None) -> str:
    fields = [f"title: Mục {draw.randint(1, 999)}", *_where(draw, day), *_times(draw), *_lengths(draw)]
    if draw.random() < 0.2:
        fields.append("optional: true")
    head = "  " * (depth * 2 + 1)
    lines = [f"{head}- {fields[0]}", *(f"{head}  {field}" for field in fields[1:])]
    if depth < 2 and draw.random() < 0.3:
        section = ["parallel: true"] if draw.random() < 0.4 else []
        section += [f"changeover: {draw.randint(1, 4)}"] if draw.random() < 0.3 else []
        lines += [f"{head}  {field}" for field in [*section, "items:"]]
        lines += [_item(draw, depth + 1, None).rstrip("\n") for _ in range(draw.randint(1, 3))]
    return "\n".join(lines) + "\n"


def _where(draw: Random, day: int | None) -> list[str]:
    venue = draw.choice(VENUES)
    return ([f"day: {day}"] if day else []) + ([f"venue: {venue}"] if venue else [])


def _times(draw: Random) -> list[str]:
    minute = draw.randrange(7 * 60, 23 * 60, 5)
    written = f"{minute // 60}:{minute % 60:02}"
    later = min(minute + draw.randrange(5, 90, 5), 23 * 60 + 55)
    match draw.random():
        case luck if luck < 0.2:
            return [f"start: {written}"]
        case luck if luck < 0.28:
            return [f"start: {written}-{later // 60}:{later % 60:02}"]
        case luck if luck < 0.36:
            return [f"end: {written}"]
    return []


def _lengths(draw: Random) -> list[str]:
    low = draw.randint(2, 30)
    length = draw.choice(["", f"minutes: {low}", f"minutes: {low}-{low + draw.randint(1, 9)}", f"minutes: {low * 3}"])
    gap = f"after_gap: {draw.randint(1, 15)}" if draw.random() < 0.2 else ""
    return [field for field in (length, gap) if field]
