import pytest

from confplan.findings import Finding, Fix, Severity, Text
from confplan.fixing.weighing import weighed
from confplan.places import Key, Place, Span
from confplan.source import read
from confplan.source.locating import Atlas

ISSUED = "status: issued\n"
PLAN = "document:\n  place: Quận\u00a012\n  title: Tổ 1\n  op\u200bening: x\n"
SAME = [
    Fix(("document", "place"), "Quận 12"),
    Fix(("document", "title"), "Tổ  1 "),
    Fix(("document", Key("op\u200bening")), "opening"),
]
OTHER = [
    Fix(("document", "title"), "Tổ 01"),
    Fix(("document", "title"), "tổ 1"),
    Fix(("document", Key("title")), "number"),
    Fix(("document", "place"), "Quận 12", also=(Fix(("document", "title"), "Tổ 01"),)),
    Fix(Place("plan.yaml", Span(3, 4, 3, 5)), "x"),
    Fix(("document", "nowhere"), "x"),
]


def is_safe(fix: Fix, text: str) -> bool:
    finding = Finding("some-rule", Severity.NOTE, ("document",), Text("a", "a"), fix=fix)
    (found,) = weighed([finding], Atlas((((), read(text.encode(), "plan.yaml")),)))

    assert found.fix is not None

    return found.fix.safe


@pytest.mark.parametrize("fix", SAME)
def test_what_nobody_sees_is_safe_in_an_issued_plan(fix: Fix) -> None:
    assert is_safe(fix, ISSUED + PLAN)


@pytest.mark.parametrize("fix", OTHER)
def test_printed_word_of_an_issued_plan_is_to_be_looked_at(fix: Fix) -> None:
    assert not is_safe(fix, ISSUED + PLAN)


@pytest.mark.parametrize("fix", OTHER)
@pytest.mark.parametrize("status", ["", "status: draft\n", "status:\n"])
def test_draft_takes_every_safe_fix(fix: Fix, status: str) -> None:
    assert is_safe(fix, status + PLAN)


def test_status_that_nobody_knows_is_no_draft() -> None:
    assert not is_safe(OTHER[0], "status: đã ban hành\n" + PLAN)


def test_finding_without_a_fix_stays_as_it_is() -> None:
    finding = Finding("some-rule", Severity.NOTE, (), Text("a", "a"))

    assert (finding,) == tuple(weighed([finding], Atlas(())))
