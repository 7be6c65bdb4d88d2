"""Known slips of the pen, capitals and terms of official plans"""

from datetime import date
from functools import cache

from confplan.frozen import frozen
from confplan.profiles.tables import in_force, table

FILE = "wording.toml"
PAGE = "Nghị định 30/2020/NĐ-CP, Phụ lục II"


@frozen
class Misspelling:
    """`is_safe`: the letters can mean nothing else"""

    wrong: str
    right: str
    is_safe: bool


@frozen
class Capital:
    """What is written with other capitals than the decree asks"""

    wrong: str
    right: str
    source: str


@frozen
class Term:
    """A thing with several names: `instead` of the decree's own one, or `forms` of which a plan uses one"""

    name: str
    instead: tuple[str, ...]
    forms: tuple[str, ...]
    source: str


@frozen
class Scope:
    """A legal term and how the titles begin that it takes in"""

    term: str
    titles: tuple[str, ...]
    source: str


@cache
def misspellings() -> tuple[Misspelling, ...]:
    return tuple(
        Misspelling(wrong, right, group.get("safe", True))
        for group in table(FILE)["misspelling"]
        for wrong, right in group["words"].items()
    )


@cache
def capitals() -> tuple[Capital, ...]:
    """Return the fixed capitals; those of types of documents follow from their names: only the first letter is one."""
    types = table("offices.toml")["types"]
    names = [name for name in types["codes"] if " " in name]
    typed = (Capital(" ".join(word.capitalize() for word in name.split()), name, PAGE) for name in names)
    groups = table(FILE)["capital"]
    told = (Capital(wrong, right, one["source"]) for one in groups for wrong, right in one["words"].items())
    return (*typed, *told)


@cache
def nouns() -> tuple[str, ...]:
    """Return the common nouns that are written in one way through a plan."""
    return tuple(word for group in table(FILE)["noun"] for word in group["words"])


@cache
def terms() -> tuple[Term, ...]:
    return tuple(
        Term(one["name"], tuple(one.get("instead", ())), tuple(one.get("forms", ())), one["source"])
        for one in table(FILE)["term"]
    )


def scopes(day: date) -> tuple[Scope, ...]:
    """Return the legal terms as they were in force on the day."""
    return tuple(Scope(one["term"], tuple(one["titles"]), one["source"]) for one in in_force(table(FILE)["scope"], day))
