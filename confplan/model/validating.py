"""Grown data → the plan, or findings in our own words for every value that does not fit"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic_core._pydantic_core import ValidationError

from confplan.findings import Finding, Fix, Severity, Text
from confplan.frozen import frozen
from confplan.model.growing import Grown
from confplan.model.messages import (
    ALLOWED,
    FIELDS_EXPECTED,
    LIST_EXPECTED,
    MISSING,
    NOT_A_FLAG,
    NOT_ALLOWED,
    TEXT_EXPECTED,
    UNKNOWN_KEY,
    UNREADABLE,
    did_you_mean,
    joined,
)
from confplan.model.nearest import nearest
from confplan.model.node import PATH_KEY, Node
from confplan.model.plan import Plan
from confplan.model.scalars import ScalarError
from confplan.model.shape import shape
from confplan.model.validator import validator
from confplan.places import Key, Path

_PLAIN = {
    "tuple_type": ("list-expected", LIST_EXPECTED),
    "string_type": ("text-expected", TEXT_EXPECTED),
    "flag": ("value-not-allowed", NOT_A_FLAG),
}
_GONE = object()
_LONGEST = 60  # letters of a value that a message repeats
_ROUNDS = 5  # a pruned entry can leave its parent incomplete, and so on upwards


@frozen
class Validated:
    """The plan without what was wrong, the findings about that, and the paths that were left out"""

    plan: Plan | None
    findings: tuple[Finding, ...]
    left_out: frozenset[Path]


def validate(grown: Grown) -> Validated:
    """Return the plan that the data describe.

    A value that does not fit becomes a finding and is left out, so that one run can judge all the rest.
    """
    findings: dict[tuple[Path, str], Finding] = {}
    left_out: set[Path] = set()
    for _ in range(_ROUNDS):
        try:
            return Validated(validator().validate_python(grown), tuple(findings.values()), frozenset(left_out))
        except ValidationError as error:
            errors = error.errors(include_url=False)
            for one in errors:
                finding = _finding(one, grown)
                if (*_path_of(finding), one["loc"][-1]) not in left_out:  # what was refused is not missing as well
                    findings.setdefault((_path_of(finding), finding.rule), finding)
            marked = [_mark(grown, one["loc"]) for one in errors]
            left_out.update(path for path, _ in marked)
            for _, entries in marked:
                entries[:] = [entry for entry in entries if entry is not _GONE]
    return Validated(None, tuple(findings.values()), frozenset(left_out))


def _path_of(finding: Finding) -> Path:
    return finding.at if isinstance(finding.at, tuple) else ()


def _steps(loc: tuple[int | str, ...], grown: object) -> Iterator[tuple[int | str, object, Path]]:
    """Yield those steps of pydantic's address that exist in the data: step, container, path of the container."""
    path: Path = ()
    for step in loc:
        match grown:
            case dict():
                path = grown.get(PATH_KEY, path)
                yield step, grown, path
                if step not in grown:
                    return
                path, grown = (*path, step), grown[step]
            case list() if isinstance(step, int) and step < len(grown):
                yield step, grown, path
                path, grown = (*path, step), grown[step]
            case _:
                return


def _finding(error: Any, grown: Grown) -> Finding:
    """Return our words for one of pydantic's errors, at the path where the writer can mend it."""
    path: Path = ()
    for step, container, where in _steps(error["loc"], grown):
        exists = not isinstance(container, dict) or step in container
        path = (*where, step) if exists else where
    last, value, context = error["loc"][-1], error["input"], error.get("ctx", {})
    near: Sequence[str] = ()
    match error["type"]:
        case "unexpected_keyword_argument":
            path = (*path[:-1], Key(last))
            near = nearest(last, list(_allowed(path[:-1])), most=1)
            rule, text = "unknown-key", _unknown_key(last, path[:-1], near)
        case "missing":
            rule, text = "field-missing", MISSING.of(last)
        case "literal_error":
            allowed = _words(context["expected"])
            near = nearest(str(value), allowed, most=1)
            rule, text = "value-not-allowed", _not_allowed(value, allowed, near)
        case "scalar":
            rule, text = "value-unreadable", Text(context["vi"], context["en"])
        case "value_error" if isinstance(context["error"], ScalarError):
            rule, text = "value-unreadable", context["error"].text
        case "dataclass_type" | "dict_type" | "mapping_type":
            rule, text = "fields-expected", FIELDS_EXPECTED.of(", ".join(_examples(path)))
        case other:
            rule, phrase = _PLAIN.get(other, ("value-unreadable", UNREADABLE))
            text = phrase.of(_shown(value))
    fix = Fix(path, near[0], safe=False) if near and path else None
    return Finding(rule, Severity.ERROR, path, text, fix=fix)


def _unknown_key(key: str, parent: Path, near: Sequence[str]) -> Text:
    allowed = ", ".join(_allowed(parent))
    return joined(UNKNOWN_KEY.of(_shown(key)), did_you_mean(near), ALLOWED.of(allowed))


def _words(expected: str) -> list[str]:
    """Return the words of pydantic's list: `'draft' or 'issued'`."""
    return [word for word in expected.replace(" or ", ", ").replace("'", "").split(", ") if word]


def _not_allowed(value: object, allowed: Sequence[str], near: Sequence[str]) -> Text:
    return joined(NOT_ALLOWED.of(_shown(value)), did_you_mean(near), ALLOWED.of(", ".join(allowed)))


def _shown(value: object) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _examples(path: Path) -> list[str]:
    return list(_allowed(path))[:4] or ["…: …"]


def _allowed(path: Path) -> Mapping[str, object]:
    """Return the fields that may stand under a path of the plan."""
    node: type[Node] | None = Plan
    for step in path:
        if node is None:
            return {}
        slot = shape(node).get(step) if isinstance(step, str) else None
        if slot is not None:
            node = slot.node
    return shape(node) if node else {}


def _mark(grown: Grown, loc: tuple[int | str, ...]) -> tuple[Path, list[object]]:
    """Mark as gone what pydantic refused (the whole entry where a field is missing); return its path and list, if any.

    Marked and swept later: to take an entry out at once would move the others under the errors that wait.
    """
    *above, (step, container, where) = _steps(loc, grown)
    if isinstance(container, dict) and step not in container and above:
        step, container, where = above[-1]
    match container:
        case dict():
            container.pop(step, None)
        case list() if isinstance(step, int):
            container[step] = _GONE
            return (*where, step), container
    return (*where, step), []
