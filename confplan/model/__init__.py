"""The shape of a plan: frozen dataclasses and their scalars, validated through pydantic. Knows no YAML and no line."""

from confplan.model.lean_core import import_core

import_core()
