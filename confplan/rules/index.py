"""All rules, found by their files: `rules/<family>/<name>.py` holds `rule`"""

from functools import cache
from importlib import import_module
from pathlib import Path

from confplan.rules.rule import Rule


@cache
def families() -> dict[str, str]:
    """Return the family of each rule by the rule's public name, as their files tell it: no rule is imported."""
    home = Path(__file__).parent
    files = [path for path in home.glob("*/*.py") if path.stem != "__init__"]
    found = sorted((path.parent.name, path.stem.replace("_", "-")) for path in files)
    return {name: family for family, name in found}


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, by family and name."""
    return tuple(map(_imported, families()))


def rules_named(names: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules of these public names, by family and name; no other is imported."""
    return tuple(_imported(name) for name in families() if name in names)


def rule_named(name: str) -> Rule | None:
    """Return the rule of that public name."""
    return _imported(name) if name in families() else None


def _imported(name: str) -> Rule:
    rule: Rule = import_module(f"confplan.rules.{families()[name]}.{name.replace('-', '_')}").rule
    return rule
