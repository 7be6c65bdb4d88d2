"""Is a paper planned longer than the limit that its section sets?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Related, Severity, Text
from confplan.folding import same
from confplan.model.agenda import Item, walk
from confplan.planning.deadlines import duties
from confplan.planning.written_minutes import minutes_in
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
        if limit:
            yield from _papers(section, limit.high)
            yield from _tasks(case, section, limit.high)
    yield from _manuscripts(case)


def _papers(section: Item, limit: int) -> Iterator[Finding]:
    for paper in section.items:
        if paper.minutes and paper.minutes.high > limit:
            yield rule.finding(
                paper.at("minutes"),
                vi=f"bài này dài {paper.minutes.high} phút, giới hạn là {limit} phút",
                en=f"this paper takes {paper.minutes.high} minutes, the limit is {limit}",
                related=[_limit(section)],
            )


def _tasks(case: Case, section: Item, limit: int) -> Iterator[Finding]:
    """Yield where a task asks in words for longer papers than the agenda has room for."""
    for task in (duty.task for duty in duties(case.plan)) if section.id else ():
        asked = max(minutes_in(task.text or ""), key=lambda one: one.high, default=None)
        if asked and asked.high > limit and {same(name) for name in task.serves} == {same(section.id or "")}:
            yield rule.finding(
                task.at("text"),
                vi=f"ở đây yêu cầu bài dài {asked.high} phút, giới hạn trong chương trình là {limit} phút",
                en=f"papers of {asked.high} minutes are asked for here, the limit in the agenda is {limit}",
                related=[_limit(section)],
                words=asked.words,
            )


def _manuscripts(case: Case) -> Iterator[Finding]:
    """Yield the manuscripts of papers that have no minutes of their own; with some, speech-text-too-long judges them."""
    if case.manuscripts is None:
        return
    from confplan.planning.speeches import speeches, told

    spare = case.profile.number("paper-over-limit-seconds")
    for speech in speeches(case.plan, case.profile, case.manuscripts):
        slot = speech.slot
        if slot and slot.of_section and (speech.cut(spare) or 0) > 0:
            said, cut = told(speech), speech.cut()
            yield rule.finding(
                speech.item.at("script"),
                severity=Severity.ERROR if speech.is_hopeless(spare) else Severity.WARNING,
                vi=f"{said.vi}; giới hạn là {slot.minutes} phút, cần bớt khoảng {cut} chữ",
                en=f"{said.en}; the limit is {slot.minutes} min, words to cut: about {cut}",
                related=[related(slot.at, vi="giới hạn ghi ở đây", en="the limit is written here")],
            )


def _limit(section: Item) -> Related:
    return related(section.at("minutes_each"), vi="giới hạn ghi ở đây", en="the limit is written here")
