import datetime as dt

from tools.check_deep import RUNS, changed, proved
from tools.deep_results import ROOT, Mutated, Results
from tools.mutation import targets

RULE = "confplan/rules/agenda/paper_over_limit.py"


def test_what_is_unchanged_since_its_last_mutation_is_left_out() -> None:
    (target,) = targets(ROOT, [RULE])
    results = Results(mutated={RULE: Mutated(15, (), proved(target), dt.date(2026, 1, 2))})

    assert [] == changed([target], results)


def test_what_changed_since_its_last_mutation_is_mutated_again() -> None:
    (target,) = targets(ROOT, [RULE])
    results = Results(mutated={RULE: Mutated(15, (), "of another file", dt.date(2026, 1, 2))})

    assert [target] == changed([target], results)


def test_every_run_has_tests_to_run() -> None:
    folders = [arguments[0] for arguments in RUNS.values() if arguments[0] != "-m"]

    assert folders == [name for name in folders if (ROOT / name).is_dir()]
