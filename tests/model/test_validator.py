"""The validator is the one that pydantic would build of the model, but for the keys under which fields are written"""

from typing import Any

import pytest
from pydantic import TypeAdapter

from confplan.model import validator as module
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.validator import core_schema

NOT_COMPARED = {"config", "metadata", "serialization", "validation_alias", "post_init", "frozen", "ref"}
NOTHING = {"collect_init_only": False, "computed_fields": [], "default_factory_takes_data": False}


def parts(schema: Any) -> dict[str, Any]:
    """Return what a schema says of each class, wherever it says so, in one form."""
    found: dict[str, Any] = {}
    _plainly(schema, found)
    return found


def _plainly(schema: Any, found: dict[str, Any]) -> Any:
    match schema:
        case {"type": "definitions"}:
            return [_plainly(one, found) for one in (*schema["definitions"], schema["schema"])]
        case {"type": "definition-ref"}:
            return schema["schema_ref"].partition(":")[0].rpartition(".")[2]
        case dict():
            said = {key: one for key, one in schema.items() if key not in NOT_COMPARED and NOTHING.get(key, "") != one}
            plain = {key: _plainly(one, found) for key, one in said.items()}
            if schema.get("type") != "dataclass":
                return plain
            assert schema["config"] == {"extra_fields_behavior": "forbid"} | schema["config"]
            return found.setdefault(schema["cls"].__name__, plain) and schema["cls"].__name__
        case list():
            return [_plainly(one, found) for one in schema]
    return schema


def test_schema_is_pydantics_own() -> None:
    ours = parts(core_schema(Plan))

    assert {"Plan", "Item", "Entry"} <= ours.keys()
    assert parts(TypeAdapter(Plan).core_schema) == ours


def test_kind_of_field_that_is_not_known_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KINDS", {})

    with pytest.raises(KeyError):
        core_schema(Node)
    with pytest.raises(KeyError):
        core_schema(Plan)
