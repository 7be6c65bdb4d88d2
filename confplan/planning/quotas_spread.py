"""Over how many neighbourhoods the people of a ward must be spread: the exact least number, and why"""

from collections.abc import Iterator
from math import ceil

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry

SAME_TITLE, TOO_MANY = "same_title", "too_many_from_one"
WORD = "khu phố"
# What a neighbourhood is called, by region; a longer name before the one that it begins with.
WORDS = ("khu phố", "khu dân cư", "tổ dân phố", "tổ nhân dân", "tổ", "thôn", "ấp", "bản", "buôn", "làng", "xóm", "khóm", "khối phố", "khối", "phum", "sóc")  # fmt: skip


@frozen
class Need:
    """The least number of neighbourhoods (None where no number is enough), why, and the limits that ask for it"""

    neighbourhoods: int | None
    reason: Text
    limits: tuple[str, ...]


def neighbourhood_word(group: Group, entry: Entry) -> str:
    """Return what the plan calls a neighbourhood: by its names in the entry, else by the titles of who leads it."""
    names = entry.neighbourhoods if isinstance(entry.neighbourhoods, tuple) else ()
    found = {_word(name) for name in names}
    if len(found) == 1 and (word := found.pop()):
        return word
    led = [_word(same(title).removeprefix("trưởng ")) for title in group.titles if same(title).startswith("trưởng ")]
    return next((word for word in led if word and word != same(group.each or "")), WORD)


def _word(name: str) -> str | None:
    return next((word for word in WORDS if f"{same(name)} ".startswith(f"{same(word)} ")), None)


def need(group: Group, word: str = WORD) -> Need | None:
    """Return how many neighbourhoods the titles, the quota and their limits ask for; None where they ask for nothing.

    Each bound alone is necessary. The greatest is also enough: holders of one title go round the neighbourhoods in
    turn, title after title, so that no neighbourhood gets two more people than another.
    """
    titles = {title: count.value for title, count in group.titles.items() if count.value}
    people = sum(titles.values()) or (group.quota.value if group.quota else 0)
    if not people:
        return None
    bounds = list(_bounds(group, titles, people, word))
    impossible = next((bound for bound in bounds if bound.neighbourhoods is None), None)
    return impossible or max(bounds, key=lambda bound: bound.neighbourhoods or 0, default=None)


def most_titles(group: Group) -> int | None:
    """Return how many titles may come from one neighbourhood; None where there is no limit."""
    return max(group.too_many_from_one.value - 1, 0) if group.too_many_from_one else None


def _bounds(group: Group, titles: dict[str, int], people: int, word: str) -> Iterator[Need]:
    """Yield what each limit asks for, the plainest reason first."""
    most = most_titles(group)
    if most == 0:
        yield Need(None, _nobody(word), (TOO_MANY,))
    elif group.everyone:
        yield Need(people, _all_apart(people, word), ("all",))
    else:
        if group.same_title and titles:
            title, count = max(titles.items(), key=lambda one: one[1])
            yield Need(count, _title_apart(title, count, word), (SAME_TITLE,))
        if most and (group.same_title or not titles):
            limits = (SAME_TITLE, TOO_MANY) if group.same_title and titles else (TOO_MANY,)
            yield Need(ceil(people / most), _people_spread(people, most, word), limits)
        elif most:
            yield Need(ceil(len(titles) / most), _titles_spread(len(titles), most, word), (TOO_MANY,))


def _nobody(word: str) -> Text:
    return Text(
        f"theo too_many_from_one, không {word} nào được cử dù chỉ một người",
        "by too_many_from_one not even one person may come from a neighbourhood",
    )


def _all_apart(people: int, word: str) -> Text:
    return Text(
        f"{people} người phải ở {people} {word} khác nhau",
        f"{people} people must come from {people} different neighbourhoods",
    )


def _title_apart(title: str, count: int, word: str) -> Text:
    return Text(
        f"{count} người cùng chức danh “{title}” phải ở {count} {word} khác nhau",
        f"{count} people of the title “{title}” must come from {count} different neighbourhoods",
    )


def _people_spread(people: int, most: int, word: str) -> Text:
    least = ceil(people / most)
    return Text(
        f"{people} người, mỗi {word} nhiều nhất {most} người thì phải có {least} {word}",
        f"{people} people, at most {most} from one neighbourhood, take {least} neighbourhoods",
    )


def _titles_spread(titles: int, most: int, word: str) -> Text:
    least = ceil(titles / most)
    return Text(
        f"{titles} chức danh, mỗi {word} nhiều nhất {most} chức danh thì phải có {least} {word}",
        f"{titles} titles, at most {most} from one neighbourhood, take {least} neighbourhoods",
    )
