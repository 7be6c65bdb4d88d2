"""A small plan and findings of every kind, for the tests of the formats"""

from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.places import Place
from confplan.reports.report import Report, report
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


def example(*findings: Finding) -> Report:
    return report("plan.yaml", findings, Atlas((((), read(PLAN.encode(), "plan.yaml")),)))
