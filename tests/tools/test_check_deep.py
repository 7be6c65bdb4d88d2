import datetime as dt

from tools.check_deep import Run, page
from tools.mutants import Mutant
from tools.mutation import Verdict

TODAY = dt.date(2026, 1, 2)


def test_the_page_tells_each_run() -> None:
    written = page([Run("Fuzzing", "7 passed", passed=True, seconds=120)], [], TODAY)

    assert "| Fuzzing | 7 passed | 2 min |" in written


def test_the_page_names_every_unnoticed_mutant_with_its_place() -> None:
    verdict = Verdict("confplan/planning/timing.py", 3, (Mutant(12, "7 → 8", ""),))

    assert "| `confplan/planning/timing.py:12` | 7 → 8 |" in page([], [verdict], TODAY)


def test_the_page_counts_what_was_noticed() -> None:
    verdict = Verdict("confplan/planning/timing.py", 3, (Mutant(12, "7 → 8", ""),))

    assert "noticed 2 of 3" in page([], [verdict], TODAY)
