"""Over how many neighbourhoods the people of a ward must be spread: the exact least number, and why"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from confplan.findings import Text
from confplan.model.delegates import Group


@dataclass(frozen=True, slots=True)
class Need:
    """The least number of neighbourhoods; None where no number is enough"""

    neighbourhoods: int | None
    reason: Text


def need(group: Group) -> Need | None:
    """Return how many neighbourhoods the titles, the quota and their limits ask for; None where they ask for nothing.

    Each bound alone is necessary. The greatest is also enough: holders of one title go round the neighbourhoods in
    turn, title after title, so that no neighbourhood gets two more people than another.
    """
    titles = {title: count.value for title, count in group.titles.items() if count.value}
    people = sum(titles.values()) or (group.quota.value if group.quota else 0)
    if not people:
        return None
    bounds = list(_bounds(group, titles, people))
    impossible = next((bound for bound in bounds if bound.neighbourhoods is None), None)
    return impossible or max(bounds, key=lambda bound: bound.neighbourhoods or 0, default=None)


def most_titles(group: Group) -> int | None:
    """Return how many titles may come from one neighbourhood; None where there is no limit."""
    return max(group.too_many_from_one.value - 1, 0) if group.too_many_from_one else None


def _bounds(group: Group, titles: dict[str, int], people: int) -> Iterator[Need]:
    """Yield what each limit asks for, the plainest reason first."""
    most = most_titles(group)
    if most == 0:
        yield Need(None, NOBODY)
    elif group.everyone:
        yield Need(people, _all_apart(people))
    else:
        if group.same_title and titles:
            title, count = max(titles.items(), key=lambda one: one[1])
            yield Need(count, _title_apart(title, count))
        if most and (group.same_title or not titles):
            yield Need(ceil(people / most), _people_spread(people, most))
        elif most:
            yield Need(ceil(len(titles) / most), _titles_spread(len(titles), most))


NOBODY = Text("theo too_many_from_one, không khu phố nào được cử dù chỉ một người", "by too_many_from_one not even one person may come from a neighbourhood")  # fmt: skip


def _all_apart(people: int) -> Text:
    return Text(
        f"{people} người phải ở {people} khu phố khác nhau",
        f"{people} people must come from {people} different neighbourhoods",
    )


def _title_apart(title: str, count: int) -> Text:
    return Text(
        f"{count} người cùng chức danh “{title}” phải ở {count} khu phố khác nhau",
        f"{count} people of the title “{title}” must come from {count} different neighbourhoods",
    )


def _people_spread(people: int, most: int) -> Text:
    least = ceil(people / most)
    return Text(
        f"{people} người, mỗi khu phố nhiều nhất {most} người thì phải có {least} khu phố",
        f"{people} people, at most {most} from one neighbourhood, take {least} neighbourhoods",
    )


def _titles_spread(titles: int, most: int) -> Text:
    least = ceil(titles / most)
    return Text(
        f"{titles} chức danh, mỗi khu phố nhiều nhất {most} chức danh thì phải có {least} khu phố",
        f"{titles} titles, at most {most} from one neighbourhood, take {least} neighbourhoods",
    )
