"""An item while it is read"""

from confplan.findings import Finding, Text
from confplan.importing.drafts import Draft, where
from confplan.places import Place, Span


def test_what_cannot_be_read_is_found_left_open_and_told() -> None:
    findings: list[Finding] = []
    draft = Draft(Place("a.xlsx", sheet="S", cell="B2"), findings)
    draft.put("title", "a")
    draft.put("by", None)
    draft.remark("minutes", "trước")
    draft.leave_open("minutes", Place("a.xlsx", sheet="S", cell="C2"), "late", Text("vì", "why"))
    entry = draft.entry()

    assert {"title": "a", "minutes": ""} == entry.fields
    assert {"minutes": "trước; ô C2 ghi: late"} == entry.remarks
    assert [("value-unreadable", "why")] == [(one.rule, one.text.en) for one in findings]


def test_a_place_in_few_words() -> None:
    assert ["ô C2", "dòng 7", "a.csv"] == [
        where(Place("a", sheet="S", cell="C2")),
        where(Place("a", Span(7, 1, 7, 2))),
        where(Place("a.csv")),
    ]
