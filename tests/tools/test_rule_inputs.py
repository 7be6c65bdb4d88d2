from confplan.rules.index import rule_named, rules
from tools.rule_inputs import AWAITED, INPUTS, inputs


def needed(name: str) -> list[str]:
    rule = rule_named(name)
    assert rule
    return [text.en for text in inputs(rule)]


def test_a_rule_on_the_plan_alone_needs_nothing_more() -> None:
    assert [] == needed("paper-over-limit")


def test_a_rule_on_people_needs_their_lists() -> None:
    assert [INPUTS["rosters"].en] == needed("person-counted-twice")


def test_a_rule_on_speeches_needs_their_manuscripts() -> None:
    assert [INPUTS["manuscripts"].en] == needed("speech-text-too-long")


def test_a_rule_on_what_changed_needs_the_plan_as_it_was() -> None:
    assert [INPUTS["previous"].en] == needed("changed-after-issue")


def test_what_is_awaited_is_not_there() -> None:
    assert set() == AWAITED.keys() & {rule.name for rule in rules()}
