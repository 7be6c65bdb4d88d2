"""Every rule: its cases, its examples, and what must be told of it"""

from itertools import count
from pathlib import Path

import pytest

from confplan.rules.index import rules
from confplan.rules.rule import Rule
from tests.rules.cases_of import RuleCase, cases_in, said, spoken

CASES = Path(__file__).parent / "cases"
SAID = Path(__file__).parent / "said"
UPDATED = "run pytest with --update and read what changes"
RULES = rules()
ALL = [
    pytest.param(rule, case, id=f"{rule.name}: {case.title}")
    for rule in RULES
    if (CASES / f"{rule.module.rpartition('.')[2]}.yaml").is_file()
    for case in cases_in((CASES / f"{rule.module.rpartition('.')[2]}.yaml").read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("rule", "case"), ALL)
def test_rule_speaks_exactly_where_it_is_expected(rule: Rule, case: RuleCase, tmp_path: Path) -> None:
    expected = {place for place, names in case.expected.items() if rule.name in names}

    assert expected == spoken(case, rule.name, tmp_path)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_says_the_words_that_were_read(rule: Rule, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    cases = cases_in((CASES / f"{rule.module.rpartition('.')[2]}.yaml").read_text(encoding="utf-8"))
    folders = (tmp_path / str(number) for number in count())
    words = "\n".join(
        said(case, rule.name, folder) for case, folder in zip(cases, folders, strict=False) if case.expected
    )
    golden = SAID / f"{rule.name}.txt"
    if pytestconfig.getoption("update"):
        golden.write_text(words, encoding="utf-8", newline="\n")

    assert golden.is_file(), UPDATED
    assert golden.read_text(encoding="utf-8") == words, UPDATED


def test_every_golden_belongs_to_a_rule() -> None:
    assert {rule.name for rule in RULES} == {path.stem for path in SAID.iterdir()}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_bad_example_is_found(rule: Rule, tmp_path: Path) -> None:
    (case,) = cases_in(rule.bad)

    assert spoken(case, rule.name, tmp_path)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_good_example_is_not(rule: Rule, tmp_path: Path) -> None:
    (case,) = cases_in(rule.good)

    assert set() == spoken(case, rule.name, tmp_path)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_has_a_case_that_speaks_and_one_that_is_silent(rule: Rule) -> None:
    cases = list(cases_in((CASES / f"{rule.module.rpartition('.')[2]}.yaml").read_text(encoding="utf-8")))
    speaks = [any(rule.name in names for names in case.expected.values()) for case in cases]

    assert any(speaks)
    assert not all(speaks)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_says_what_and_why_in_both_languages(rule: Rule) -> None:
    texts = [rule.basis, *rule.summary, *rule.why]

    assert all(text.strip() and not text.endswith(".") for text in texts)


def test_every_case_file_belongs_to_a_rule() -> None:
    names = {rule.module.rpartition(".")[2] for rule in RULES}

    assert {path.stem for path in CASES.glob("*.yaml")} <= names
