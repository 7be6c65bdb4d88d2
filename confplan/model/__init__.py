"""The shape of a plan: frozen dataclasses and their scalars, validated through pydantic. Knows no YAML and no line."""

from confplan.lean import alone

alone("pydantic_core", "_pydantic_core")  # without the types by which a checker of types knows its schemas
