"""For Excel: a sheet that people edit, with real times that move with the lengths, and a sheet on the conference"""

from collections.abc import Iterator

from confplan.findings import Language, Text
from confplan.model.conference import Venue
from confplan.model.scalars import Clock
from confplan.timetables.parts.cells import cells
from confplan.timetables.parts.columns import COLUMNS, KINDS, VISIBILITIES, Holds
from confplan.timetables.parts.live_times import FIRST, Live
from confplan.timetables.programme import Programme
from confplan.timetables.words import YES
from confplan.workbooks import At, Book, Column, Formula, Row, Sheet, Value, letters

AGENDA, CONFERENCE = Text("Chương trình", "Agenda"), Text("Hội nghị", "Conference")
NAME, DATE, START = Text("Tên", "Name"), Text("Ngày", "Date"), Text("Bắt đầu", "Start")
END_BY, PLACE, ENDS = (
    Text("Phải xong trước", "End by"),
    Text("Địa điểm", "Place"),
    Text("Kết thúc dự tính", "Expected end"),
)
HEADINGS = (Text("Mục", "Field"), Text("Giá trị", "Value"), Text("Ghi chú", "Note"))
_ALWAYS = frozenset({"title", "minutes", "start", "end", "by", "optional", "kind", "id"})
_PUT_AWAY = frozenset({"text", "earliest", "latest"})
_PRINTED = 13
_FOLD_KEYS = {column.field: number for number, column in enumerate(COLUMNS)}
# fmt: off
_HELP = (
    Text("Cột nền xám tự tính, không cần gõ: sửa Thời lượng hoặc Giờ cố định thì các giờ sau tự đổi", "Grey columns work themselves out: edit Length or Fixed start and all later times follow"),
    Text("Thời lượng là số phút: 15, 5-7, khoảng 7; để trống thì lấy theo thời lượng thường gặp và ghi Tạm tính", "Length is in minutes: 15, 5-7, khoảng 7 (about 7); left empty, the usual length is assumed and marked so"),
    Text("Cấp 0 là mục lớn; cấp 1 là mục nằm trong mục cấp 0 ngay phía trên", "Depth 0 is a main item; depth 1 stands inside the item of depth 0 above it"),
    Text("Thêm hay bớt dòng: chỉ cần ghi Cấp, Nội dung, Thời lượng; các giờ được tính lại khi nhập bảng vào kế hoạch", "Rows added or taken out: write Depth, Item and Length; the times are worked out anew when the sheet is imported"),
    Text("Dấu ? là điều đã biết là chưa quyết; các cột chưa dùng được thu lại, bấm dấu + ở trên để mở", "A ? is known to be undecided; columns not in use are folded, the + above opens them"),
)
# fmt: on


def render(programme: Programme, language: Language) -> Book:
    """Return the workbook; the first sheet comes back as the same agenda when it is imported."""
    return Book((_agenda(programme, language), _conference(programme, language)), YES.said(language))


def _agenda(programme: Programme, language: Language) -> Sheet:
    rows = programme.timetable.rows
    named = {column.field: letters(number) for number, column in enumerate(COLUMNS)}
    opening = f"'{CONFERENCE.said(language)}'!$B${_opening_row(programme)}"
    live = Live(rows, named, opening, YES.said(language)).answers()
    written = [cells(row, programme.case.plan, language) for row in rows]
    used = {field for one in written for field, value in one.items() if value not in (None, False)} | _ALWAYS
    return Sheet(
        name=AGENDA.said(language),
        title=programme.name,
        columns=tuple(
            Column(
                heading=column.heading.said(language),
                width=column.width,
                folded=column.field not in used or column.field in _PUT_AWAY,
                is_answer=column.holds is Holds.ANSWER,
                choices=_choices(column.field, column.holds, language),
            )
            for column in COLUMNS
        ),
        rows=tuple(
            Row(
                cells=tuple({**one, **live[row.index]}[column.field] for column in COLUMNS),
                bold=row.is_section,
                italic=row.optional,
                indent=row.depth,
            )
            for row, one in zip(rows, written, strict=True)
        ),
        printed=_PRINTED,
        indented=_FOLD_KEYS["title"],
    )


def _choices(field: str, holds: Holds, language: Language) -> tuple[str, ...]:
    if holds is Holds.FLAG:
        return (YES.said(language),)
    words = {"kind": KINDS.values(), "visibility": VISIBILITIES.values()}.get(field, ())
    return tuple(word.said(language) for word in words)


def _conference(programme: Programme, language: Language) -> Sheet:
    facts = [(name.said(language), *rest) for name, *rest in (*_facts(programme), *_ends(programme, language))]
    helps = [("", text.said(language), None) for text in _HELP]
    return Sheet(
        name=CONFERENCE.said(language),
        title=programme.name,
        columns=tuple(
            Column(heading=text.said(language), width=width) for text, width in zip(HEADINGS, (20, 70, 14), strict=True)
        ),
        rows=tuple(Row(cells=tuple(cells), italic=not cells[0]) for cells in (*facts, *helps)),
        printed=3,
    )


def _facts(programme: Programme) -> Iterator[tuple[Text, Value, str | None]]:
    conference = programme.case.plan.conference
    venue = conference.venue or Venue()
    yield NAME, programme.name, None
    for day in conference.date:
        yield DATE, day.date, str(day.hedge) or None
    yield START, *_clock(conference.start)
    yield END_BY, *_clock(conference.end_by)
    yield PLACE, venue.name, None


def _clock(clock: Clock | None) -> tuple[Value, str | None]:
    if clock is None:
        return None, None
    return (At(clock.minute), str(clock.hedge) or None) if clock.until is None else (str(clock), None)


def _opening_row(programme: Programme) -> int:
    """Return the row of the conference's start on its sheet: under the headings, the name and the days."""
    return FIRST + 1 + len(programme.case.plan.conference.date)


def _ends(programme: Programme, language: Language) -> Iterator[tuple[Text, Value, str | None]]:
    column = letters(_FOLD_KEYS["end_time"])
    for day in programme.days:
        rows = [row.index for row in programme.timetable.rows if row.day == day.number]
        several = len(programme.days) > 1
        name = Text(f"{ENDS.vi}, ngày {day.number}", f"{ENDS.en}, day {day.number}") if several else ENDS
        area = f"'{AGENDA.said(language)}'!{column}{rows[0] + FIRST}:{column}{rows[-1] + FIRST}"
        if rows == list(range(rows[0], rows[-1] + 1)):
            yield name, Formula(f'IF(COUNT({area})=0,"",MAX({area}))', None if day.end is None else At(day.end)), None
