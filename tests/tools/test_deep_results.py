import datetime as dt
from pathlib import Path

from tools.deep_results import PAGE, Mutated, Results, Run, Survivor, digest, keep, kept, told

DAY = dt.date(2026, 1, 2)
RESULTS = Results(
    {"Fuzzing": Run("7 passed", passed=True, seconds=120, day=DAY)},
    {"confplan/planning/timing.py": Mutated(3, (Survivor(12, "7 → 8", "return 7"),), "0a1b", DAY)},
)


def test_the_page_tells_each_run_with_its_day() -> None:
    assert "| Fuzzing | 7 passed | 2 min | 2026-01-02 |" in told(RESULTS)


def test_the_page_names_every_unnoticed_mutant_with_its_place() -> None:
    assert "| `confplan/planning/timing.py:12` | 7 → 8 |" in told(RESULTS)


def test_the_page_counts_what_was_noticed() -> None:
    assert "noticed 2 of 3, in 1 files: 66.7 %." in told(RESULTS)
    assert "| `confplan/planning/timing.py` | 2 | 3 | 2026-01-02 |" in told(RESULTS)


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    keep(RESULTS, tmp_path / "kept.json", tmp_path / "page.md")

    assert RESULTS == kept(tmp_path / "kept.json")
    assert told(RESULTS) == (tmp_path / "page.md").read_text(encoding="utf-8")


def test_before_the_first_run_there_is_nothing(tmp_path: Path) -> None:
    assert Results() == kept(tmp_path / "none.json")


def test_a_changed_file_has_another_digest(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("1", encoding="utf-8")
    before = digest(file)
    file.write_text("2", encoding="utf-8")

    assert before != digest(file)


def test_the_page_of_the_docs_tells_the_results_that_are_kept() -> None:
    assert told(kept()) == PAGE.read_text(encoding="utf-8")
