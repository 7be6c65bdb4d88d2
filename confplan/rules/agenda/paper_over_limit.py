"""Is a paper planned longer than the limit that its section sets?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import walk
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục III.4: mỗi tham luận khoảng 07 phút",
    summary=Text("Bài tham luận dài hơn giới hạn", "A paper is longer than the limit"),
    why=Text(
        "Mỗi bài quá vài phút thì cả buổi trễ nửa giờ; giới hạn ghi ở minutes_each của mục chung",
        "A few minutes over in each paper make the morning half an hour late; the limit stands in minutes_each of the section",
    ),
    bad="""
agenda:
  - title: Báo cáo tham luận của các đơn vị
    minutes_each: 7
    items:
      - title: Công tác tuyên truyền
        minutes: 12
""",
    good="""
agenda:
  - title: Báo cáo tham luận của các đơn vị
    minutes_each: 7
    items:
      - title: Công tác tuyên truyền
        minutes: 7
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for section in walk(case.plan.agenda):
        limit = section.minutes_each
        for paper in section.items if limit else ():
            if limit and paper.minutes and paper.minutes.high > limit.high:
                yield rule.finding(
                    paper.at("minutes"),
                    vi=f"bài này dài {paper.minutes.high} phút, giới hạn là {limit.high} phút",
                    en=f"this paper takes {paper.minutes.high} minutes, the limit is {limit.high}",
                    related=[
                        related(section.at("minutes_each"), vi="giới hạn ghi ở đây", en="the limit is written here")
                    ],
                )
