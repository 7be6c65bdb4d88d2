"""The source plan with one field changed, for every field: to another value that the format takes"""

from collections.abc import Iterator
from functools import cache

from confplan.model.growing import grow
from confplan.model.plan import Plan
from confplan.model.validating import validate
from confplan.places import Path
from confplan.source import Data, read
from tests.comparing.cases import SOURCE

OTHERS = (
    "77", "33", "9/9/2026", "09:45", "99/KH-UBND", "3 x 2 m", "1024x768", "draft", "film", "apart", "timed", "internal",
    "gift", "false", "true", "individual", "awards",
)  # fmt: skip


def leaves(data: Data, path: Path = ()) -> Iterator[Path]:
    """Yield where each text stands, and each field that is begun and left empty."""
    match data:
        case dict():
            for key, value in data.items():
                yield from leaves(value, (*path, key))
        case list():
            for place, value in enumerate(data):
                yield from leaves(value, (*path, place))
        case _:
            yield path


def built(data: Data) -> Plan | None:
    """Return the plan, where every value of it is taken."""
    grown, _ = grow(data if isinstance(data, dict) else {}, frozenset())
    validated = validate(grown)
    return None if validated.findings else validated.plan


def _put(data: Data, path: Path, value: str | None) -> Data:
    if not path:
        return f"{data} {value}" if data is not None and value and value.startswith("(") else value
    if isinstance(data, dict):
        return {key: _put(one, path[1:], value) if key == path[0] else one for key, one in data.items()}
    parts = data if isinstance(data, list) else []
    return [_put(one, path[1:], value) if place == path[0] else one for place, one in enumerate(parts)]


@cache
def mutated(path: Path) -> Plan | None:
    """Return the source plan with another value at the path; None where the format takes no other."""
    others = (_put(DATA, path, value) for value in ("(sửa)", *OTHERS, None))
    plans = (built(other) for other in others if other != DATA)
    return next(filter(None, plans), None)


DATA = read(SOURCE.encode(), "plan.yaml").data
LEAVES = [path for path in leaves(DATA) if path != ("format",)]  # there is one format only
