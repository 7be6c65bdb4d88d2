from confplan.findings import Severity
from confplan.rules.agenda.paper_over_limit import rule
from confplan.rules.index import rule_named
from confplan.rules.rule import related


def test_rule_is_named_for_its_file_and_folder() -> None:
    assert (rule.name, rule.family) == ("paper-over-limit", "agenda")


def test_finding_has_the_severity_of_its_rule_unless_told_otherwise() -> None:
    assert rule.finding((), vi="a", en="b").severity is Severity.ERROR
    assert rule.finding((), vi="a", en="b", severity=Severity.NOTE).severity is Severity.NOTE


def test_finding_carries_its_other_places() -> None:
    place = related(("agenda", 0), vi="ở đây", en="here")

    assert rule.finding((), vi="a", en="b", related=[place]).related == (place,)


def test_rule_is_found_by_its_name() -> None:
    assert rule_named("paper-over-limit") is rule
    assert rule_named("no-such-rule") is None
