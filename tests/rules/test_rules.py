"""Every rule: its cases, its examples, and what must be told of it"""

from pathlib import Path

import pytest

from confplan.rules.index import rules
from confplan.rules.rule import Rule
from tests.rules.cases_of import Heard, cases_in, heard

CASES = Path(__file__).parent / "cases"
SAID = Path(__file__).parent / "said"
UPDATED = "run pytest with --update and read what changes"
RULES = rules()


@pytest.fixture(scope="module", params=RULES, ids=lambda rule: rule.name)
def rule(request: pytest.FixtureRequest) -> Rule:
    found = request.param
    assert isinstance(found, Rule)
    return found


@pytest.fixture(scope="module")
def cases(rule: Rule, tmp_path_factory: pytest.TempPathFactory) -> tuple[Heard, ...]:
    """Return all cases of the rule, each judged once for all tests of the rule."""
    text = (CASES / f"{rule.module.rpartition('.')[2]}.yaml").read_text(encoding="utf-8")
    return tuple(heard(case, rule.name, tmp_path_factory.mktemp("case")) for case in cases_in(text))


def test_rule_speaks_exactly_where_it_is_expected(rule: Rule, cases: tuple[Heard, ...]) -> None:
    expected = {
        one.case.title: {place for place, names in one.case.expected.items() if rule.name in names} for one in cases
    }

    assert expected == {one.case.title: one.places for one in cases}
    assert len(expected) == len(cases)


def test_rule_says_the_words_that_were_read(rule: Rule, cases: tuple[Heard, ...], pytestconfig: pytest.Config) -> None:
    words = "\n".join(one.words for one in cases if one.case.expected)
    golden = SAID / f"{rule.name}.txt"
    if pytestconfig.getoption("update"):
        golden.write_text(words, encoding="utf-8", newline="\n")

    assert golden.is_file(), UPDATED
    assert golden.read_text(encoding="utf-8") == words, UPDATED


def test_every_golden_belongs_to_a_rule() -> None:
    assert {rule.name for rule in RULES} == {path.stem for path in SAID.iterdir()}


def test_bad_example_is_found(rule: Rule, tmp_path: Path) -> None:
    (case,) = cases_in(rule.bad)

    assert heard(case, rule.name, tmp_path).places


def test_good_example_is_not(rule: Rule, tmp_path: Path) -> None:
    (case,) = cases_in(rule.good)

    assert set() == heard(case, rule.name, tmp_path).places


def test_rule_has_a_case_that_speaks_and_one_that_is_silent(rule: Rule, cases: tuple[Heard, ...]) -> None:
    speaks = [any(rule.name in names for names in one.case.expected.values()) for one in cases]

    assert any(speaks)
    assert not all(speaks)


def test_rule_says_what_and_why_in_both_languages(rule: Rule) -> None:
    texts = [rule.basis, *rule.summary, *rule.why]

    assert all(text.strip() and not text.endswith(".") for text in texts)


def test_every_case_file_belongs_to_a_rule() -> None:
    names = {rule.module.rpartition(".")[2] for rule in RULES}

    assert {path.stem for path in CASES.glob("*.yaml")} <= names
