"""What a field's type says beyond its kind: under which key it is written, and what its value goes through

pydantic understands these marks too (editors' schema), but nothing of pydantic is imported for them.
"""

from collections.abc import Callable
from typing import Any

from confplan.frozen import frozen

Build = Callable[[Any], dict[str, Any]]


@frozen
class Key:
    """The field is written under this key, which Python cannot have as a name (`for`) or which nobody may write."""

    key: str


@frozen
class Before:
    """The function sees what is written, before its kind is looked at."""

    function: Callable[[Any], Any]

    def around(self, schema: dict[str, Any]) -> dict[str, Any]:
        return _function("function-before", self.function, schema)

    def __get_pydantic_core_schema__(self, source: Any, build: Build) -> dict[str, Any]:
        return self.around(build(source))


@frozen
class After:
    """The function makes the field's value of one of the right kind."""

    function: Callable[[Any], Any]

    def around(self, schema: dict[str, Any]) -> dict[str, Any]:
        return _function("function-after", self.function, schema)

    def __get_pydantic_core_schema__(self, source: Any, build: Build) -> dict[str, Any]:
        return self.around(build(source))


@frozen
class Unchecked:
    """The value is one that the reader wrote, and taken as it is."""

    def around(self, _schema: dict[str, Any]) -> dict[str, Any]:
        return {"type": "any"}

    def __get_pydantic_core_schema__(self, source: Any, build: Build) -> dict[str, Any]:
        return self.around(build(source))


def _function(kind: str, function: Callable[[Any], Any], schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": kind, "function": {"type": "no-info", "function": function}, "schema": schema}
