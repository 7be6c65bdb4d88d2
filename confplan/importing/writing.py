"""An imported agenda → the text of a plan: house form, comments that say where it came from and what stayed open"""

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files

from confplan.importing.agenda import ALOUD, Conference, Entry, Imported, Written
from confplan.importing.declaring import stubs
from confplan.places import Path
from confplan.source import read
from confplan.source.comments import MARK
from confplan.source.quoting import quoted, tidy

FLAGS = frozenset({"optional", "parallel", "roll_call"})
ORDER = ("id", "title", "text", "kind", "day", "start", "end", "minutes", "minutes_each", "speakers", "each", "by", "chosen_by", "optional", "venue")  # fmt: skip
WIDEST = 140  # columns of a comment line
LONGEST = 300  # letters of a comment that stands beside a field


def plan_text(found: Imported, source: str) -> str:
    """Return a plan with the agenda and all that the file says of the conference; `source` is the file's name."""
    text = files("confplan.importing").joinpath("start.yaml").read_text(encoding="utf-8")
    keys = read(text.encode(), "start.yaml").keys
    lines = text.rstrip("\n").split("\n")
    for path, answer in _answers(found.conference).items():
        place = keys[path]
        lines[place.line - 1] = _filled(lines[place.line - 1], place.end_column - 1, answer)
    declared = stubs(found.agenda, value)
    below = {
        keys["agenda",].line: agenda_lines(found.agenda),
        keys["delegates",].line: declared.get("delegates", []),
        keys["delegates",].line - 1: _venues(found.conference),
        keys["conference", "date"].line: _days(found.conference),
    }
    for line, added in below.items():  # from the last line to the first, so that the numbers hold
        lines[line:line] = added
    for section in ("awards", "lists"):
        lines += ["", f"{section}:", *declared[section]] if section in declared else []
    lines[2:2] = [f"# {words}" for words in _head(found, source)]
    return "\n".join(lines) + "\n"


def _venues(conference: Conference) -> list[str]:
    return ["venues:", *(f"  - name: {value(name)}" for name in conference.venues), ""] if conference.venues else []


def _days(conference: Conference) -> list[str]:
    return [f"    - {quoted(day)}" for day in conference.dates] if len(conference.dates) > 1 else []


def agenda_text(found: Imported, source: str) -> str:
    """Return the section `agenda` alone, to be put into a plan that there is."""
    return "\n".join([*(f"# {words}" for words in _head(found, source)), "agenda:", *agenda_lines(found.agenda)]) + "\n"


def _head(found: Imported, source: str) -> Iterator[str]:
    yield f"Chương trình ở đây đọc từ tệp {comment(source)}."
    for note in found.notes:
        yield from _wrapped(f"- {comment(note)}")
    if found.findings:
        yield f"Có {len(found.findings)} chỗ cần xem lại: chỗ không đọc được để trống, bên cạnh có ghi chú nguyên văn."


def _answers(conference: Conference) -> Mapping[Path, str]:
    single = conference.dates[0] if len(conference.dates) == 1 else ""
    written = {
        ("conference", "name"): holes(conference.name),
        ("conference", "date"): single,
        ("conference", "start"): conference.start,
        ("conference", "end_by"): conference.end_by,
        ("conference", "venue", "name"): conference.venue,
    }
    return {path: text for path, text in written.items() if tidy(text)}


def _filled(line: str, end_of_key: int, text: str) -> str:
    rest = line[end_of_key + 1 :]
    column = len(line) - len(rest.lstrip())
    return f"{f'{line[:end_of_key]}: {value(text)}  ':<{column}}{rest.lstrip()}".rstrip()


def agenda_lines(entries: Sequence[Entry], indent: str = "  ") -> list[str]:
    """Return the lines of the items, those inside an item indented below it."""
    return [line for entry in entries for line in _entry_lines(entry, indent)]


def _entry_lines(entry: Entry, indent: str) -> Iterator[str]:
    if ALOUD in entry.remarks:
        yield from (f"{indent}# {line}" for line in _wrapped(comment(entry.remarks[ALOUD])))
    if not entry.fields:
        return
    begin = "- "
    for key, text in _ordered(entry.fields):
        remark = entry.remarks.get(key)
        beside = f"  # {comment(remark)[:LONGEST]}" if remark else ""
        yield f"{indent}{begin}{key}:{text}{beside}"
        begin = "  "
    if entry.items:
        yield f"{indent}  items:"
        yield from agenda_lines(entry.items, f"{indent}    ")


def _ordered(fields: Mapping[str, Written]) -> Iterator[tuple[str, str]]:
    plain = {key: text for key, text in fields.items() if "." not in key}
    for key in sorted(plain, key=lambda key: ORDER.index(key) if key in ORDER else len(ORDER)):
        yield key, _written(key, plain[key])
    cues = {key.partition(".")[2]: text for key, text in fields.items() if "." in key}
    if cues:
        yield "cues", " {" + ", ".join(f"{key}:{_within(_written(key, text))}" for key, text in cues.items()) + "}"


def _within(text: str) -> str:
    """Return a value as it can stand between braces: what a comma or bracket would cut is quoted."""
    bare = text.strip()
    return f" '{bare}'" if bare and bare[0] != "'" and set(",{}[]") & set(bare) else text


def _written(key: str, text: Written) -> str:
    if isinstance(text, tuple):
        return f" [{', '.join(_within(value(one)).strip() for one in text if tidy(one))}]"
    if key in FLAGS:
        return f" {text}" if text else ""
    return f" {value(text)}" if tidy(text) else ""


def value(text: str) -> str:
    """Return a text as a value on one line."""
    return quoted(tidy(text))


def holes(text: str) -> str:
    """Return another program's text so that nothing in it is a hole of the plan."""
    return text.replace("<", "<<")


def comment(text: str) -> str:
    """Return a text that can stand in a comment, and says nothing to this program there."""
    return tidy(text).replace(MARK, MARK.replace(":", " "))


def _wrapped(text: str) -> Iterator[str]:
    line = ""
    for word in text.split():
        if line and len(line) + len(word) >= WIDEST:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    if line:
        yield line
