"""The file of a baseline: what is written is read again, small changes make small diffs, nothing in it breaks the run"""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.control.baseline import Baseline, Entry
from confplan.control.baseline_file import NOT_ONE, OTHER_VERSION, read, stale, written
from confplan.places import Place, Span

ENTRIES = st.builds(Entry, st.text(), st.text(), st.text(), st.text())
PAPER = Entry("plan.yaml", "paper-over-limit", "agenda.tham-luan.a.minutes", "07dffb")
OTHER = Entry("plan.yaml", "weekday-off", "conference.date", "")
FILE = """\
{
 "version": 1,
 "findings": [
  {"file": "plan.yaml", "rule": "paper-over-limit", "key": "agenda.tham-luan.a.minutes", "value": "07dffb", "count": 2},
  {"file": "plan.yaml", "rule": "weekday-off", "key": "conference.date", "value": ""}
 ]
}
"""


def test_file_has_a_line_for_each_finding_in_order() -> None:
    assert written(Counter({OTHER: 1, PAPER: 2})) == FILE


@given(st.dictionaries(ENTRIES, st.integers(1, 5), max_size=5))
def test_what_is_written_is_read_again(entries: dict[Entry, int]) -> None:
    assert read(written(Counter(entries)).encode()) == Counter(entries)


def test_file_that_is_written_holds_the_same_entries() -> None:
    assert read(FILE.encode()) == Counter({PAPER: 2, OTHER: 1})
    assert read(("\ufeff" + FILE.replace("\n", "\r\n")).encode()) == Counter({PAPER: 2, OTHER: 1})
    assert read(written(Counter()).encode()) == Counter()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"version": 1}',
        b'{"version": "1", "findings": []}',
        b'{"version": 1, "findings": [1]}',
        b'{"version": 1, "findings": [{"file": "a", "rule": 1, "key": "", "value": ""}]}',
        b'{"version": ' + b"1" * 5000 + b', "findings": []}',
    ],
)
def test_other_file_is_refused(content: bytes) -> None:
    assert read(content) == NOT_ONE


def test_file_of_another_version_is_told_apart() -> None:
    assert read(FILE.replace('"version": 1', '"version": 2').encode()) == OTHER_VERSION


@pytest.mark.parametrize("count", ["0", "-3", '"2"', "true", "1.5"])
def test_count_that_is_none_accepts_nothing(count: str) -> None:
    found = read(FILE.replace('"count": 2', f'"count": {count}').encode())

    assert isinstance(found, Counter)
    assert found[PAPER] == 0


def lines(gone: Baseline, content: str) -> list[tuple[int | None, str]]:
    found = list(stale(gone, "b.json", content.encode()))
    places = [one.at for one in found]
    return [
        (at.span.line if isinstance(at, Place) and at.span else None, one.text.en)
        for at, one in zip(places, found, strict=True)
    ]


def test_what_is_gone_is_told_at_its_line() -> None:
    again = "write the file anew with --write-baseline"

    assert lines(Counter({PAPER: 2, OTHER: 1}), FILE) == [
        (4, f"paper-over-limit at plan.yaml: {PAPER.key} is no longer found (2 times); {again}"),
        (5, f"weekday-off at plan.yaml: conference.date is no longer found; {again}"),
    ]


def test_span_is_the_entry() -> None:
    (found,) = stale(Counter([OTHER]), "b.json", FILE.encode())

    assert found.at == Place("b.json", Span(5, 3, 5, 86))
    assert FILE.splitlines()[4][2:85] == FILE.splitlines()[4].strip()


def test_file_that_somebody_has_formatted_is_told_as_a_whole() -> None:
    assert lines(Counter([Entry("p", "r", "", "")]), json.dumps(json.loads(FILE), indent=4)) == [
        (None, "r at p is no longer found; write the file anew with --write-baseline")
    ]
