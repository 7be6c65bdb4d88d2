"""A plan to begin with: one of the files beside this one, with the first answers written into their fields"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from confplan.places import Path
from confplan.source import read
from confplan.source.quoting import quoted

USUAL = "conference"


@cache
def kinds() -> tuple[str, ...]:
    """Return the kinds of plans that one can begin with, the usual one first."""
    names = sorted(
        file.name.removesuffix(".yaml") for file in files("confplan.starting").iterdir() if file.name.endswith(".yaml")
    )
    return USUAL, *(name for name in names if name != USUAL)


def begun(kind: str, answers: Mapping[Path, str]) -> str:
    """Return the text of a plan of that kind. An answer goes into its field; a field without one stays empty: undecided."""
    text = files("confplan.starting").joinpath(f"{kind}.yaml").read_text(encoding="utf-8")
    keys = read(text.encode(), f"{kind}.yaml").keys
    lines = text.split("\n")
    for path, answer in answers.items():
        if answer:
            place = keys[path]
            lines[place.line - 1] = _filled(lines[place.line - 1], place.end_column - 1, answer)
    return "\n".join(lines)


def _filled(line: str, end_of_key: int, answer: str) -> str:
    """Write a value behind the colon; a comment keeps its column where the value leaves room."""
    rest = line[end_of_key + 1 :]
    column = len(line) - len(rest.lstrip())
    return f"{f'{line[:end_of_key]}: {quoted(answer)}  ':<{column}}{rest.lstrip()}".rstrip()
