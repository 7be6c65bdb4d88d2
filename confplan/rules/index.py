"""All rules, found by their files: `rules/<family>/<name>.py` holds `rule`"""

from functools import cache
from importlib import import_module
from pathlib import Path

from confplan.rules.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, by family and name."""
    home = Path(__file__).parent
    names = sorted((path.parent.name, path.stem) for path in home.glob("*/*.py") if path.stem != "__init__")
    return tuple(import_module(f"confplan.rules.{family}.{name}").rule for family, name in names)


def rule_named(name: str) -> Rule | None:
    """Return the rule of that public name."""
    return next((rule for rule in rules() if rule.name == name), None)
