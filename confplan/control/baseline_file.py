"""A baseline as a file: JSON, sorted, one line for each finding, so that a change of it reads as one"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from confplan.control.baseline import Baseline, Entry
from confplan.findings import Finding, Severity, Text
from confplan.places import Place, Span

VERSION = 1
NOT_ONE = Text(
    "đây không phải là tệp mà --write-baseline ghi ra (JSON có version và findings)",
    "this is no file that --write-baseline has written (JSON with version and findings)",
)
OTHER_VERSION = Text(
    "tệp này do một bản confplan khác ghi; hãy ghi lại bằng --write-baseline",
    "this file was written by another version of confplan; write it anew with --write-baseline",
)


def written(baseline: Baseline) -> str:
    """Return the text of the file."""
    lines = ",\n".join(_line(entry, count) for entry, count in sorted(baseline.items()) if count > 0)
    inner = f"\n{lines}\n " if lines else ""
    return f'{{\n "version": {VERSION},\n "findings": [{inner}]\n}}\n'


def _line(entry: Entry, count: int) -> str:
    more = {"count": count} if count > 1 else {}
    return "  " + json.dumps({**asdict(entry), **more}, ensure_ascii=False)


def read(content: bytes) -> Baseline | Text:
    """Return the baseline that a file holds, or why it holds none."""
    try:
        whole = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return NOT_ONE
    match whole:
        case {"version": int(version), "findings": list()} if version != VERSION:
            return OTHER_VERSION
        case {"version": int(), "findings": list(found)}:
            return _counted(found)
    return NOT_ONE


def _counted(found: Iterable[object]) -> Baseline | Text:
    baseline: Baseline = Counter()
    for one in found:
        match one:
            case {"file": str(file), "rule": str(rule), "key": str(key), "value": str(value), **rest}:
                count = rest.get("count", 1)
                baseline[Entry(file, rule, key, value)] += count if type(count) is int and count > 0 else 0
            case _:
                return NOT_ONE
    return baseline


def stale(gone: Baseline, name: str, content: bytes) -> Iterator[Finding]:
    """Yield a note for each accepted finding that is not found any more, at its line of the file."""
    lines = content.decode("utf-8-sig").splitlines()
    for entry, count in sorted(gone.items()):
        begun = "  " + json.dumps(asdict(entry), ensure_ascii=False)[:-1]
        number = next((number for number, line in enumerate(lines, start=1) if line.startswith(begun)), None)
        span = Span(number, 3, number, len(lines[number - 1].rstrip(",")) + 1) if number else None
        yield Finding("baseline-stale", Severity.NOTE, Place(name, span), _gone(entry, count))


def _gone(entry: Entry, count: int) -> Text:
    at = f"{entry.file}: {entry.key}" if entry.key else entry.file
    times = Text(f" ({count} lần)", f" ({count} times)") if count > 1 else Text("", "")
    return Text(
        f"{entry.rule} ở {at} không còn nữa{times.vi}; ghi lại tệp bằng --write-baseline",
        f"{entry.rule} at {at} is no longer found{times.en}; write the file anew with --write-baseline",
    )
