"""The shape of a plan: frozen dataclasses and their scalars, validated through pydantic. Knows no YAML and no line."""
