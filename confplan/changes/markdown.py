"""A comment under a pull request: a short headline first, long sections folded, nothing of a plan read as Markdown"""

import re
from collections.abc import Iterator

from confplan.changes.account import Account, Section, consequences, headline, sections
from confplan.changes.telling import Line
from confplan.changes.values import hour
from confplan.comparing.shifts import Shifted
from confplan.findings import Language, Text

MARK = "<!-- confplan diff -->"  # by which a workflow finds its own comment again
_MARKUP = re.compile(r"([\\`*_\[\]<>|~&$#])")
_AT_A_START = re.compile(r"^([-+=>]|[0-9]+(?=[.)]))")  # what would begin a list or a quotation
_LIVE = re.compile(r"([@#]|(?<=:)/(?=/)|www(?=\.))", re.IGNORECASE)  # where a page would make a link or call somebody
_SHOWN = 8  # lines of a section that are not folded
_FEW = 2
_LONGEST = 60_000  # letters, where a comment may have 65,536
_SHORT = 200  # letters of a sentence that is not folded


def render(account: Account, language: Language) -> str:
    """Return the comment, cut at a whole line where it is longer than one may be."""
    written = [*_lines(account, language)]
    kept: list[str] = []
    size = 0
    for line in written:
        size += len(line) + 1
        if size > _LONGEST:
            kept += ["", Text("… còn nữa: chạy `confplan diff` để xem đủ", "… there is more: run `confplan diff`").said(language)]  # fmt: skip
            break
        kept.append(line)
    return "\n".join(kept) + "\n"


def plain(text: str) -> str:
    """Return words of a plan so that they are shown as they are: no markup, no link, nobody called."""
    flat = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _LIVE.sub(r"\1<!-- -->", _AT_A_START.sub(_escaped, flat))


def _escaped(found: re.Match[str]) -> str:
    """A number is told from the mark of a list by the mark behind it, all else by itself."""
    return f"{found[0]}<!-- -->" if found[0].isdigit() else f"\\{found[0]}"


def _lines(account: Account, language: Language) -> Iterator[str]:
    yield MARK
    yield f"### {Text('Kế hoạch', 'The plan').said(language)}: {plain(headline(account, language))}"
    yield ""
    yield f"`{_code(account.old)}` → `{_code(account.new)}`"
    for sentence in consequences(account, language):
        yield ""
        yield from _consequence(sentence)
    for section in sections(account, language):
        yield from _section(section, language)
    yield from _hours([item for shift in account.comparison.times.shifts for item in shift.items], language)


def _consequence(sentence: str) -> Iterator[str]:
    """Fold what follows the colon of a long list of names."""
    head, colon, rest = sentence.partition(": ")
    if len(sentence) <= _SHORT or ";" not in rest:
        yield f"> {plain(sentence)}"
        return
    yield f"<details><summary>{plain(head + colon.rstrip())}</summary>"
    yield ""
    yield from (f"- {plain(one)}" for one in rest.split("; "))
    yield ""
    yield "</details>"


def _code(name: str) -> str:
    return " ".join(name.replace("`", "'").split())


def _section(section: Section, language: Language) -> Iterator[str]:
    yield ""
    folded = section.size > _SHOWN
    if folded:
        more = Text(f"{section.size} dòng", f"{section.size} lines").said(language)
        yield f"<details><summary><b>{plain(section.name)}</b> ({more})</summary>"
    else:
        yield f"#### {plain(section.name)}"
    yield ""
    for entry in section.entries:
        if entry.name:
            yield f"- **{plain(entry.name)}**"
        for line in entry.lines:
            yield from _line(line, "  " if entry.name else "")
    if folded:
        yield ""
        yield "</details>"


def _line(line: Line, indent: str) -> Iterator[str]:
    yield f"{indent}- {plain(line.words)}"
    if line.old:
        yield f"{indent}  - ~~{plain(line.old)}~~"
    if line.new:
        yield f"{indent}  - {plain(line.new)}"


def _hours(items: list[Shifted], language: Language) -> Iterator[str]:
    """Fold the hours of all items that move, one a row; one or two are told above."""
    if len(items) <= _FEW:
        return
    summary = Text(f"Giờ mới của {len(items)} mục", f"New hours of {len(items)} items")
    yield ""
    yield f"<details><summary>{summary.said(language)}</summary>"
    yield ""
    heads = Text("Mục | Giờ cũ | Giờ mới", "Item | Before | Now")
    yield f"| {heads.said(language)} |"
    yield "| --- | --- | --- |"
    for item in items:
        yield f"| {plain(item.title)} | {hour(item.old, language)} | {hour(item.new, language)} |"
    yield ""
    yield "</details>"
