"""Rules are found by their files; a rule that is not asked for is not imported"""

import subprocess
import sys
from pathlib import Path

from confplan.rules.index import families, rule_named, rules, rules_named

ROOT = Path(__file__).resolve().parents[2]


def test_every_file_of_a_family_is_a_rule() -> None:
    files = [
        path
        for path in (ROOT / "confplan" / "rules").glob("*/*.py")
        if path.stem != "__init__" and not path.stem.startswith("_")
    ]

    assert len(files) == len(families())
    assert families().items() == {(rule.name, rule.family) for rule in rules()}


def test_rules_come_by_family_and_name() -> None:
    assert [(rule.family, rule.name) for rule in rules()] == sorted((rule.family, rule.name) for rule in rules())


def test_rules_are_had_by_their_names() -> None:
    found = rules_named(frozenset({"weekday-off", "paper-over-limit", "no-such-rule"}))

    assert [rule.name for rule in found] == ["paper-over-limit", "weekday-off"]
    assert rule_named("weekday-off") is found[1]
    assert rule_named("no-such-rule") is None


def test_only_the_rules_that_are_asked_for_are_imported() -> None:
    asked = "import sys; from confplan.rules.index import rules_named; rules_named(frozenset({'weekday-off'}))"
    told = "print([name for name in sys.modules if name.startswith('confplan.rules.') and name.count('.') == 3])"
    done = subprocess.run([sys.executable, "-c", f"{asked}; {told}"], cwd=ROOT, capture_output=True, check=True)

    assert done.stdout.decode().strip() == "['confplan.rules.dates.weekday_off']"
