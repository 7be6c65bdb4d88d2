"""A comment that stands too close to a text eats its end: `Hội trường #1` is read as `Hội trường`"""

from confplan.findings import Fix, Text
from confplan.patterns import regex
from confplan.places import Place, Span

MARK = "confplan:"  # what a comment to the program begins with
CLOSE = regex(r"[ \t]+(#.*)$")
CLEAR_INSIDE = regex(r"[ \t]+#(?=\s)")
CLEAR = regex(r"(?: {2,}|[ \t]*\t[ \t]*)#(?:\s|$)|[ \t]+#+[ \t]*confplan:")  # what speaks to the program is no text


def eaten(line: str, end: int) -> str | None:
    """The comment after a value that ends at this column, when it may have been meant as text"""
    match = CLOSE.match(line, end)
    return match[1].rstrip() if match and not CLEAR.match(line, end) else None


def comment_span(row: int, line: str, comment: str) -> Span:
    start = line.rindex(comment) + 1
    return Span(row, start, row, start + len(comment))


def with_comment(value: Place, line: str, comment: Span) -> Fix | None:
    """Return the text in quotes, with what was taken for a comment, as something to look at: it may be one."""
    span = value.span
    if span is None or span.line != span.end_line:
        return None
    beside = CLEAR_INSIDE.search(line, comment.column, comment.end_column - 1)
    end = beside.start() if beside else comment.end_column - 1
    whole = Span(span.line, span.column, span.line, end + 1)
    written = line[span.column - 1 : end].replace("'", "''")
    return Fix(Place(value.file, whole), f"'{written}'", safe=False)


def comment_words(comment: str) -> Text:
    shown = comment if len(comment) <= 30 else comment[:29] + "…"  # noqa: PLR2004 (a glance, not the whole comment)
    return Text(
        vi=f'"{shown}" bị coi là ghi chú nên không được in; nếu là chữ thì đặt cả câu trong dấu nháy, '
        "nếu là ghi chú thì viết cách ra hai dấu cách rồi đến # và một dấu cách",
        en=f'"{shown}" is taken for a comment and is not printed; if it is text, put the whole text in quotes, '
        "if it is a comment, write two spaces, # and a space before it",
    )
