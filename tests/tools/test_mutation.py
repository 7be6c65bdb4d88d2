from pathlib import Path

from tools.mutation import target, targets


def test_a_file_of_planning_is_proved_by_its_mirror() -> None:
    assert ("tests/planning/test_timing.py",) == target(Path("confplan/planning/timing.py")).tests


def test_a_rule_is_proved_by_its_cases() -> None:
    found = target(Path("confplan/rules/agenda/paper_over_limit.py"))

    assert ("tests/rules", "-k", "paper-over-limit") == found.tests
    assert ("tests/rules/cases/paper_over_limit.yaml", "tests/rules/said/paper-over-limit.txt") == found.proofs


def test_what_all_rules_stand_on_is_proved_by_its_mirror() -> None:
    assert ("tests/rules/test_rule.py",) == target(Path("confplan/rules/rule.py")).tests


def test_only_files_with_tests_are_mutated(tmp_path: Path) -> None:
    for name in ("confplan/planning/timing.py", "confplan/planning/quotas.py", "tests/planning/test_timing.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert ["confplan/planning/timing.py"] == [one.file for one in targets(tmp_path, ["confplan/planning"])]


def test_a_single_file_can_be_mutated(tmp_path: Path) -> None:
    for name in ("confplan/planning/timing.py", "tests/planning/test_timing.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert ["confplan/planning/timing.py"] == [one.file for one in targets(tmp_path, ["confplan/planning/timing.py"])]
