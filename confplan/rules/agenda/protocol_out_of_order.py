"""Does the agenda break the order of a ceremony: opening, speeches, replies, closing?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.planning.kinds import is_midday
from confplan.planning.timing import Row, timetable
from confplan.rules.rule import Rule, related

BODY = frozenset({"report", "paper", "speech", "response", "awards"})
SALUTE = same("Chào cờ")

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.5: khai mạc, báo cáo, phát biểu, tiếp thu, khen thưởng, bế mạc",
    summary=Text("Thứ tự các mục trái với nghi thức", "The items are not in the order of a ceremony"),
    why=Text(
        "Không thể tiếp thu ý kiến chưa ai phát biểu, phát biểu trước khi tuyên bố lý do, hay trao thưởng sau bế mạc",
        "Nobody can reply to what is not yet said, speak before the opening, or be awarded after the closing",
    ),
    bad="""
agenda:
  - {title: Chủ tịch Ủy ban nhân dân quận tiếp thu ý kiến, minutes: 5, replies_to: [bi-thu]}
  - {id: bi-thu, title: Phát biểu của Bí thư Quận ủy, minutes: 10}
""",
    good="""
agenda:
  - {id: bi-thu, title: Phát biểu của Bí thư Quận ủy, minutes: 10}
  - {title: Chủ tịch Ủy ban nhân dân quận tiếp thu ý kiến, minutes: 5, replies_to: [bi-thu]}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    rows = timetable(case.plan, case.profile).rows
    yield from _replies(rows)
    for session in _sessions(rows):
        yield from _openings(session)
        yield from _closings(session)
        yield from _answers(session)


def _sessions(rows: tuple[Row, ...]) -> Iterator[list[Row]]:
    """Yield what follows each other in the hall: parted by days and by the break at noon, without what goes on beside."""
    session: list[Row] = []
    for row in rows:
        if session and (session[-1].day != row.day or is_midday(row.item, row.kind)):
            yield session
            session = []
        if not row.is_section and not (row.section and row.section.parallel):
            session.append(row)
    yield session


def _replies(rows: tuple[Row, ...]) -> Iterator[Finding]:
    places = {same(row.item.id): row for row in rows if row.item.id}
    for row in rows:
        for place, name in enumerate(row.item.replies_to):
            asked = places.get(same(name))
            if asked and asked.index > row.index:
                yield _finding(
                    row.item.at("replies_to", place),
                    Text("mục này đáp lại một mục đứng sau nó", "this replies to an item that comes after it"),
                    asked,
                    Text("mục được đáp lại ở đây", "what it replies to is here"),
                )


def _openings(session: list[Row]) -> Iterator[Finding]:
    """Tell an opening that comes late; the salute to the flag also ends a meeting of the Party."""
    first = next((row for row in session if row.kind in BODY), None)
    ends = session and same(session[-1].item.title or "").startswith(SALUTE)
    for row in session[:-1] if ends else session:
        if first and row.kind == "opening" and row.index > first.index:
            yield _finding(
                row.item.path,
                Text(
                    "mục mở đầu này đứng sau một báo cáo hay phát biểu", "this opening comes after a report or a speech"
                ),
                first,
                Text("mục này đứng trước", "this comes before it"),
            )


def _closings(session: list[Row]) -> Iterator[Finding]:
    closing = next((row for row in session if row.kind == "closing"), None)
    late = next((row for row in session if closing and row.kind in BODY and row.index > closing.index), None)
    if closing and late:
        yield _finding(
            closing.item.path,
            Text("bế mạc rồi mà chương trình còn mục phía sau", "the closing is not the last: items come after it"),
            late,
            Text("mục này đứng sau bế mạc", "this comes after the closing"),
        )


def _answers(session: list[Row]) -> Iterator[Finding]:
    said = next((row for row in session if row.kind == "speech"), None)
    for row in session:
        if row.kind == "response" and not row.item.replies_to and said and said.index > row.index:
            yield _finding(
                row.item.path,
                Text("tiếp thu, đáp từ đứng trước mọi bài phát biểu", "this reply comes before any speech"),
                said,
                Text("bài phát biểu đầu tiên ở đây", "the first speech is here"),
            )


def _finding(at: tuple[str | int, ...], text: Text, other: Row, note: Text) -> Finding:
    return rule.finding(at, vi=text.vi, en=text.en, related=[related(other.item.path, vi=note.vi, en=note.en)])
