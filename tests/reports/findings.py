"""A small plan and findings of every kind, for the tests of the formats"""

from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.places import Place, Span
from confplan.reports.report import Background, Edits, Kind, Report, report
from confplan.source import read
from confplan.source.locating import Atlas

PLAN = """\
agenda:
  - id: tham-luan
    minutes_each: 7
    items:
      - id: tl-1
        title: Công tác tham mưu
        minutes: 12
"""
FINDINGS = (
    Finding(
        "paper-over-limit",
        Severity.ERROR,
        ("agenda", 0, "items", 0, "minutes"),
        Text("bài này dài 12 phút", "this paper takes 12 minutes"),
        (Related(("agenda", 0, "minutes_each"), Text("giới hạn ở đây", "the limit is here")),),
        Fix(("agenda", 0, "items", 0, "minutes"), "7", safe=False),
    ),
    Finding(
        "name-implausible", Severity.WARNING, Place("a.xlsx", sheet="DS", cell="B7"), Text("tên lạ", "an odd name")
    ),
    Finding("empty-list", Severity.NOTE, Place("b.csv"), Text("danh sách rỗng", "the list is empty")),
)
KINDS = {
    "paper-over-limit": Kind(
        Text("Bài dài hơn giới hạn", "A paper is longer than the limit"),
        Text("Cả buổi sẽ trễ", "All the morning would be late"),
        Severity.ERROR,
        "agenda",
    )
}
MINUTES = Place("plan.yaml", Span(7, 18, 7, 20))


def example(*findings: Finding) -> Report:
    return report("plan.yaml", findings, atlas())


def whole(*findings: Finding) -> Report:
    """Return a report with what rules say of themselves and with the edits of fixes."""
    return report("plan.yaml", findings, atlas(), Background(kinds=KINDS, edits=edits))


def atlas(text: str = PLAN) -> Atlas:
    return Atlas((((), read(text.encode(), "plan.yaml")),))


def edits(fix: Fix) -> Edits:
    return ((MINUTES, fix.new),)


def speaking(text: str, *notes: str) -> Finding:
    """Return a finding with any words: a reader, a rule, and those whom they quote may say anything."""
    at = ("agenda", 0, "items", 0, "title")
    related = tuple(Related(at, Text(note, note)) for note in notes)
    return Finding("paper-over-limit", Severity.ERROR, at, Text(text, text), related)
