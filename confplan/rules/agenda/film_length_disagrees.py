"""Is a film said to last so long in one place, and otherwise in another?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.agenda import Item
from confplan.model.tasks import Task
from confplan.places import Path
from confplan.planning.deadlines import duties
from confplan.planning.timing import timetable
from confplan.planning.written_minutes import WrittenMinutes, minutes_in
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.5 và III.3: phim 15 phút ở cả chương trình và phần phân công",
    summary=Text("Thời lượng phim mỗi nơi ghi một khác", "The length of a film differs from place to place"),
    why=Text(
        "Đơn vị làm phim theo số ghi ở phần phân công, chương trình tính theo số khác; viết <phim.minutes> thì chỉ có một số",
        "The film is made as the task says and timed as the agenda says; with <film.minutes> there is one number only",
    ),
    bad="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu, minutes: 15}
tasks:
  - unit: Trung tâm Văn hóa
    do:
      - {text: Thực hiện phim tư liệu (17 phút), for: phim}
""",
    good="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu, minutes: 15}
tasks:
  - unit: Trung tâm Văn hóa
    do:
      - {text: Thực hiện phim tư liệu (<phim.minutes> phút), for: phim}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    tasks = [task for duty in duties(case.plan) for task in (duty.task,)]
    for row in timetable(case.plan, case.profile).rows:
        said = list(dict.fromkeys(_said(row.item, tasks))) if row.kind == "film" else []
        for at, length in said[1:]:
            first_at, first = said[0]
            if length.high < first.low or first.high < length.low:
                yield _finding(at, length, first_at, first)


def _said(film: Item, tasks: list[Task]) -> Iterator[tuple[Path, WrittenMinutes]]:
    """Yield each length that is given to the film, its own field first."""
    if film.minutes:
        yield film.at("minutes"), WrittenMinutes(film.minutes.low, film.minutes.high)
    for key, text in (("title", film.title), ("text", film.text)):
        yield from ((film.at(key), length) for length in minutes_in(text or ""))
    for task in tasks:
        if film.id and {same(name) for name in task.serves} == {same(film.id)}:
            yield from ((task.at("text"), length) for length in minutes_in(task.text or ""))


def _finding(at: Path, length: WrittenMinutes, first_at: Path, first: WrittenMinutes) -> Finding:
    here, there = _written(length), _written(first)
    return rule.finding(
        at,
        vi=f"ở đây phim dài {here} phút, trong chương trình là {there} phút",
        en=f"here the film takes {here} minutes, in the agenda {there}",
        related=[related(first_at, vi=f"{there} phút ghi ở đây", en=f"{there} minutes are written here")],
        words=length.words,
    )


def _written(length: WrittenMinutes) -> str:
    return str(length.low) if length.low == length.high else f"{length.low}-{length.high}"
