from confplan.findings import Severity, Text
from confplan.places import Place, Span
from confplan.source.ledger import Ledger
from confplan.source.limits import MOST_OF_ONE_RULE


def test_point_lies_inside_the_text() -> None:
    ledger = Ledger("plan.yaml", ["abc", "de"])

    assert Span(1, 2, 1, 3) == ledger.point(0, 1)
    assert Span(1, 3, 1, 4) == ledger.point(0, 2, 9)
    assert Span(2, 3, 2, 3) == ledger.point(7, 0)
    assert Span(1, 1, 1, 1) == Ledger("plan.yaml", []).point(0, 0)


def test_place_of_the_parser_becomes_one_letter() -> None:
    assert Span(2, 1, 2, 2) == Ledger("plan.yaml", ["abc", "de"]).within(Span(2, 1, 9, 9))


def test_findings_carry_the_name_of_the_file() -> None:
    ledger = Ledger("plan.yaml", ["a"])
    ledger.error("x", Span(1, 1, 1, 2), Text("vi", "en"))
    ledger.warning("y", Span(1, 1, 1, 2), Text("vi", "en"))

    assert [Severity.ERROR, Severity.WARNING] == [finding.severity for finding in ledger.findings]
    assert {Place("plan.yaml", Span(1, 1, 1, 2))} == {finding.at for finding in ledger.findings}


def test_same_finding_is_noted_so_often_and_no_more() -> None:
    ledger = Ledger("plan.yaml", ["a"])
    for _ in range(MOST_OF_ONE_RULE + 5):
        ledger.warning("x", Span(1, 1, 1, 2), Text("vi", "en"))
    ledger.error("y", Span(1, 1, 1, 2), Text("vi", "en"))

    assert MOST_OF_ONE_RULE == sum(finding.rule == "x" for finding in ledger.findings)
    assert "y" == ledger.findings[-1].rule
