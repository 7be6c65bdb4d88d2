"""The lists of people that a plan names"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path as File

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.places import Path, Place
from confplan.rosters.columns import COLLECTIVES, HEADER_WITHIN, Header, header_of
from confplan.rosters.files import ENDINGS, SPREADSHEETS, WORD, named_files
from confplan.rosters.people import people_of
from confplan.rosters.roster import Person, Roster
from confplan.source.cells import Row
from confplan.source.encoding import NOT_UTF8
from confplan.source.files import Files
from confplan.source.pausing import collector_paused
from confplan.source.separated import ragged, read_table

Letters = Callable[[str], str]
Tables = tuple[tuple[tuple[Row, ...], ...], tuple[Finding, ...]]
NO_HEADER = Text(
    f"trong {HEADER_WITHIN} dòng đầu chưa thấy dòng tên cột; cần ít nhất cột “Họ và tên”",
    f"no line with column names in the first {HEADER_WITHIN}; at least a column “Họ và tên” is needed",
)


@frozen
class _Named:
    """What names files with people: the field in which it does, the words there, and of which list it takes people"""

    path: Path
    field: str
    written: str
    each: str | None = None
    entries: tuple[str, ...] = ()  # of that list, as they are called
    has_people: bool = True  # a list of winners may be one of collectives, which have no name of a person


def rosters_of(plan: Plan, files: Files, letters: Letters | None = None) -> tuple[Roster, ...] | None:
    """Return the lists that groups of delegates and awards name; None where nothing names one.

    `letters` reads the cells of lists that were typed for an old font.
    """
    groups = [_Named(one.path, "roster", one.roster, one.each, _entries(plan, one.each)) for one in plan.delegates if one.roster]  # fmt: skip
    winners = [_Named(one.path, "winners", one.winners, has_people=False) for one in plan.awards if one.winners]
    named = [*groups, *(one for one in winners if one.written.lower().endswith(ENDINGS))]
    with collector_paused():
        return tuple(roster for one in named for roster in _of(one, files, letters)) if named else None


def _entries(plan: Plan, each: str | None) -> tuple[str, ...]:
    return tuple(one.name for one in plan.lists.get(each or "", ()))


def _of(named: _Named, files: Files, letters: Letters | None) -> Iterator[Roster]:
    names = named_files(files, named.written)
    if isinstance(names, Text):
        yield _unread(named, named.written, named.written, names)
        return
    for name in names:
        content, place = files.read(name), files.place(name)
        yield (
            _unread(named, name, place, content) if isinstance(content, Text) else _read(named, place, content, letters)
        )


def _unread(named: _Named, name: str, place: str, why: Text) -> Roster:
    said = Text(f"{name}: {why.vi}", f"{name}: {why.en}")
    finding = Finding("file-not-read", Severity.ERROR, (*named.path, named.field), said)
    return Roster(file=place, group=named.path, stem=File(name).stem, at=Place(place), findings=(finding,))


def _read(named: _Named, name: str, content: bytes, letters: Letters | None) -> Roster:
    tables, findings = _tables(name, content, letters)
    also = () if named.has_people else COLLECTIVES
    headers = [(header_of(rows, named.each, also), rows) for rows in tables]
    header, rows = next(((header, rows) for header, rows in headers if header), (None, ()))
    stem, above = File(name).stem, tuple(_above(headers))
    if header is None:
        first = next((rows[0].place(0) for rows in tables if rows), Place(name))
        missing = (
            () if findings or not named.has_people else (Finding("header-missing", Severity.ERROR, first, NO_HEADER),)
        )
        seen = tables or (_in_bytes(name, content, findings),)
        unread = tuple((row.place(at), cell) for rows in seen for row in rows[:HEADER_WITHIN] for at, cell in enumerate(row.raw) if cell.strip())  # fmt: skip
        return Roster(
            file=name, group=named.path, stem=stem, at=first, above=above, unread=unread, findings=(*findings, *missing)
        )
    below = rows[header.rows_above + header.height :]
    bodies, below_names = ((), below) if named.has_people else _bodies(header, below)
    known = {same(name): name for name in named.entries} if named.has_people else None
    read = people_of(header, below_names, known)
    torn = ragged(header.row, below) if header.row.sheet is None else ()
    are_people = bare(header.row.text(header.columns["name"])) not in COLLECTIVES
    others = [_passed_over(rows) for other, rows in headers if other and other is not header]
    return Roster(
        file=name,
        group=named.path,
        stem=stem,
        above=above,
        at=header.row.place(header.columns["name"]),
        people=read.people if are_people else (),
        collectives=bodies if are_people else read.people,
        findings=(*findings, *header.twice(), *torn, *read.findings, *others),
    )


def _above(headers: Iterable[tuple[Header | None, tuple[Row, ...]]]) -> Iterator[str]:
    """Yield the texts above each header; of a sheet without one, those of the rows where it would stand."""
    for header, rows in headers:
        for row in rows[: header.rows_above if header else HEADER_WITHIN]:
            yield from filter(None, row.texts())


def _bodies(header: Header, rows: tuple[Row, ...]) -> tuple[tuple[Person, ...], tuple[Row, ...]]:
    """Return the collectives that have a column of their own beside that of people's names, and the rows of the people."""
    name = header.columns["name"]
    column = next((at for at, cell in enumerate(header.row.texts()) if at != name and bare(cell) in COLLECTIVES), None)
    if column is None:
        return (), rows
    alone = [row for row in rows if row.text(column) and not row.text(name)]
    own = {field: at for field, at in header.columns.items() if field != "family"}
    read = people_of(replace(header, columns={**own, "name": column}), alone, None)
    return read.people, tuple(row for row in rows if row not in alone)


def _tables(name: str, content: bytes, letters: Letters | None = None) -> Tables:
    """Return the rows of each sheet or table; a CSV file is one sheet. Where `letters` reads old fonts, cells come as it reads them."""
    if name.lower().endswith(SPREADSHEETS):
        from confplan.rosters.spreadsheets import read_sheets

        tables, findings = read_sheets(content, name)
    elif name.lower().endswith(WORD):
        from confplan.rosters.word_tables import read_word

        tables, findings = read_word(content, name)
    else:
        table = read_table(_as_utf8(content) if letters else content, name, header_within=HEADER_WITHIN)
        tables, findings = (table.rows,) if table.rows else (), table.findings
    return tuple(tuple(_read_by(row, letters) for row in rows) for rows in tables) if letters else tables, findings


def _as_utf8(content: bytes) -> bytes:
    """Return a text that was saved as letters of one byte in UTF-8, as fonts of that time show it."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1").encode()
    return content


def _in_bytes(name: str, content: bytes, findings: Sequence[Finding]) -> tuple[Row, ...]:
    """Return the rows of a text that is not in UTF-8 as letters of one byte: those of an old font tell which it is."""
    is_other = any(one.rule == NOT_UTF8 for one in findings)
    return read_table(_as_utf8(content), name, header_within=HEADER_WITHIN).rows if is_other else ()


def _read_by(row: Row, letters: Letters) -> Row:
    return row._replace(raw=[letters(cell) for cell in row.raw])


def _passed_over(rows: tuple[Row, ...]) -> Finding:
    text = Text("chỉ đọc trang đầu có danh sách; trang này bỏ qua", "only the first sheet with a list is read; this one is passed over")  # fmt: skip
    return Finding("sheet-passed-over", Severity.WARNING, rows[0].place(0), text)
