"""A baseline: what is accepted stays accepted wherever it moves, and nothing else does"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.checking import check
from confplan.control.baseline import Baseline, Entry, Sieve
from confplan.findings import Finding, Severity, Text
from confplan.loading import Loaded, load_content
from confplan.places import Path as Address
from confplan.places import Place, Span
from confplan.reports.report import Report, report
from confplan.source import read
from confplan.source.locating import Atlas

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2024, 7, 1)
LATE = """\
format: 1
agenda:
  - title: Tham luận
    minutes_each: 7
    items:
      - {title: A, by: B, minutes: 12}
      - {title: A, by: B, minutes: 12}
      - {title: C, by: B, minutes: 13}
units: [B]
"""


def judged(plan: str, folder: Path = Path(), name: str = "plan.yaml") -> tuple[Report, Loaded]:
    loaded = load_content(plan.encode(), name, folder, today=TODAY)
    return report(name, check(loaded), loaded.atlas), loaded


def baseline(told: Report, loaded: Loaded) -> Baseline:
    sieve = Sieve(holds_all=True)
    sieve.take(told, loaded, is_whole=True)
    return sieve.renewed()


def left(plan: str, accepted: Baseline, **terms: frozenset[str]) -> tuple[list[tuple[str, int]], Baseline]:
    """Return what is told beside a baseline (rules and lines), and what of it is gone."""
    sieve = Sieve(accepted=accepted, ran=terms.get("ran"))
    rest = sieve.take(*judged(plan), is_whole=True)
    places = [(one.finding.rule, one.marked.place.span) for one in rest.located]
    return [(rule, span.line if span else 0) for rule, span in places], sieve.gone()


ACCEPTED = baseline(*judged(LATE))


def test_everything_accepted_is_held_back() -> None:
    assert left(LATE, ACCEPTED) == ([], Counter())


def test_twins_are_counted() -> None:
    third = LATE.replace("      - {title: C", "      - {title: A, by: B, minutes: 12}\n      - {title: C")

    assert left(third, ACCEPTED) == ([("paper-over-limit", 8)], Counter())


def test_other_value_is_told_and_the_old_one_is_gone() -> None:
    told, gone = left(LATE.replace("13", "14"), ACCEPTED)

    assert told == [("paper-over-limit", 8)]
    assert [(one.rule, one.key) for one in gone] == [("paper-over-limit", "agenda.tham-luan.c.minutes")]


def test_one_of_two_twins_is_gone() -> None:
    told, gone = left(LATE.replace("12}", "5}", 1), ACCEPTED)

    assert told == []
    assert [(one.key, count) for one, count in gone.items()] == [("agenda.tham-luan.a.minutes", 1)]


def test_rule_that_did_not_run_is_not_gone() -> None:
    mended = LATE.replace("12", "5").replace("13", "5")

    assert left(mended, ACCEPTED, ran=frozenset({"weekday-off"})) == ([], Counter())
    assert len(left(mended, ACCEPTED, ran=frozenset({"paper-over-limit"}))[1]) == 2


def test_rule_that_is_no_more_is_gone() -> None:
    old = Entry("plan.yaml", "rule-of-old", "", "")

    assert list(left(LATE, ACCEPTED + Counter([old]), ran=frozenset())[1]) == [old]


@pytest.mark.parametrize("is_whole", [True, False])
def test_nothing_is_gone_of_a_plan_that_was_not_read_whole_or_not_at_all(*, is_whole: bool) -> None:
    other = Entry("other.yaml", "paper-over-limit", "", "")
    sieve = Sieve(accepted=ACCEPTED + Counter([other]))
    sieve.take(*judged("format: 1\n"), is_whole=is_whole)

    assert sieve.gone() == (ACCEPTED if is_whole else Counter())
    assert sieve.renewed() == (Counter([other]) if is_whole else ACCEPTED + Counter([other]))


@pytest.mark.parametrize(
    "plan", ["format: 1\nconference: {nam: x}\n", "a: b: c\n", "format: 1\nconference: {date: x}\n", "- a\n"]
)
def test_errors_of_reading_and_writing_are_never_accepted(plan: str) -> None:
    told, loaded = judged(plan)
    sieve = Sieve(holds_all=True)

    assert told.located
    assert sieve.take(told, loaded, is_whole=False) == told
    assert sieve.renewed() == Counter()


def test_warning_of_the_reader_is_accepted_by_its_letters() -> None:
    told, loaded = judged("format: 1\nconference: {name: Hội\u00a0nghị}\n")
    warned = [one.rule for one in baseline(told, loaded)]

    assert "text-not-normalised" in warned


def test_words_of_a_text_are_its_value() -> None:
    plan = "format: 1\ndocument:\n  purposes:\n    - Họp ngày 6 tháng 7 tại quận\n"
    told, loaded = judged(plan)
    one = next(one for one in told.located if one.finding.words)
    accepted = baseline(told, loaded)
    other = judged(plan.replace("tại quận", "tại phường"))

    assert one.finding.words not in json.dumps([entry.value for entry in accepted])
    assert {entry.value for entry in baseline(*other) if entry.rule == one.finding.rule} == {
        entry.value for entry in accepted if entry.rule == one.finding.rule
    }


def test_plan_is_named_from_the_folder_of_the_baseline() -> None:
    sieve = Sieve(home="ci/accepted", holds_all=True)
    sieve.take(*judged(LATE, name="plans/plan.yaml"), is_whole=True)

    assert {entry.file for entry in sieve.renewed()} == {"../../plans/plan.yaml"}


ROSTER = "Họ và tên,Chức danh,Điện thoại\nNguyễn Văn An,Trưởng khu phố,0912345678\n"
INVITED = "format: 1\ndelegates:\n  - {text: Cán bộ, count: 9, roster: a.csv, titles: [Bí thư Chi bộ]}\n"


def test_row_of_a_list_is_known_by_its_person_wherever_it_moves(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ROSTER, encoding="utf-8")
    _, loaded = judged(INVITED, tmp_path, f"{tmp_path}/plan.yaml")
    (before,) = [person for roster in (loaded.case and loaded.case.rosters) or () for person in roster.people]
    (tmp_path / "a.csv").write_text(ROSTER.replace("\n", "\nTrần Thị Bình,Bí thư Chi bộ,\n", 1), encoding="utf-8")
    _, moved = judged(INVITED, tmp_path, f"{tmp_path}/plan.yaml")
    people = [person for roster in (moved.case and moved.case.rosters) or () for person in roster.people]
    after = next(person for person in people if person.name == before.name)
    entries = [
        baseline(report("plan.yaml", [finding_at(place)], one.atlas), one)
        for one, place in ((loaded, before.title_at), (moved, after.title_at), (moved, people[0].title_at))
    ]
    (entry,) = entries[0]

    assert before.at != after.at
    assert entries[0] == entries[1] != entries[2]
    assert entry.key == "a.csv.title"
    assert "0912345678" not in str(entry)


def finding_at(at: Address | Place, rule: str = "title-unknown", number: int = 0) -> Finding:
    return Finding(rule, Severity.WARNING, at, Text(str(number), str(number)))


@dataclass
class Item:
    """An item of a plan that is made up; what is found in it moves with it"""

    id: str | None
    title: str | None
    minutes: int | None
    found: list[str]
    items: list["Item"] = field(default_factory=list)

    def lines(self, indent: str) -> Iterator[str]:
        fields = {"id": self.id, "title": self.title, "minutes": self.minutes}
        written = [f"{key}: {value}" for key, value in fields.items() if value is not None]
        yield f"{indent}- {written[0] if written else 'x: y'}"
        yield from (f"{indent}  {one}" for one in written[1:])
        if self.items:
            yield f"{indent}  items:"
            yield from (line for one in self.items for line in one.lines(indent + "  "))


ITEM = st.builds(
    Item,
    st.none(),
    st.sampled_from([None, "Khai mạc", "Tham luận", "Tham luận của Phòng Nội vụ", "…"]),
    st.sampled_from([None, 5, 12]),
    st.lists(st.sampled_from(["", "title", "minutes"]), max_size=2, unique=True),
)
PLAN = st.lists(st.builds(lambda one, items: replace(one, items=items), ITEM, st.lists(ITEM, max_size=4)), max_size=5)


def numbered(items: list[Item], ids: list[bool]) -> None:
    """Give some of the items an id, each its own."""
    every = [one for item in items for one in [item, *item.items]]
    for number, (one, has_id) in enumerate(zip(every, ids, strict=False)):
        one.id = f"muc-{number}" if has_id else None


def addressed(items: list[Item], at: Address = ("agenda",)) -> Iterator[tuple[Item, Address]]:
    for index, one in enumerate(items):
        yield one, (*at, index)
        yield from addressed(one.items, (*at, index, "items"))


def said(items: list[Item], gaps: list[str]) -> tuple[Report, Loaded]:
    """Return the report on a plan of these items, with lines between that say nothing."""
    lines = ["agenda:" if items else "agenda: []", *(line for one in items for line in one.lines("  "))]
    spaced = [line for number, line in enumerate(lines) for line in (*gaps[number : number + 1], line)]
    loaded = Loaded(name="p", atlas=Atlas((((), read("\n".join(spaced).encode(), "p")),)), findings=())
    found = [
        finding_at((*at, name) if name else at, f"rule-{name}", id(one))
        for one, at in addressed(items)
        for name in one.found
    ]
    return report("p", found, loaded.atlas), loaded


@given(
    PLAN,
    st.lists(st.booleans(), max_size=25),
    ITEM,
    st.lists(st.sampled_from(["", "  # ghi chú"]), max_size=30),
    st.data(),
)
def test_inserted_item_or_line_never_changes_what_is_covered(
    items: list[Item], ids: list[bool], new: Item, gaps: list[str], data: st.DataObject
) -> None:
    numbered(items, ids)
    told, loaded = said(items, [])
    whole = baseline(told, loaded)
    accepted = Counter({entry: data.draw(st.integers(0, count)) for entry, count in sorted(whole.items())})
    before = [one.finding.text for one in Sieve(accepted=accepted).take(told, loaded, is_whole=True).located]
    home = data.draw(st.sampled_from([items, *(one.items for one in items)]))
    home.insert(data.draw(st.integers(0, len(home))), replace(new, found=[], items=[]))
    sieve = Sieve(accepted=accepted)
    after = [one.finding.text for one in sieve.take(*said(items, gaps), is_whole=True).located]

    assert sorted(before) == sorted(after)
    assert sieve.gone() == Counter()


@pytest.mark.parametrize(
    "file", ["plan.yaml", *sorted(path.name for path in (ROOT / "tests" / "plans").glob("*.yaml"))]
)
def test_lines_put_into_a_whole_plan_change_nothing(file: str) -> None:
    path = ROOT / file if file == "plan.yaml" else ROOT / "tests" / "plans" / file
    plan = path.read_text(encoding="utf-8")
    before = Sieve(holds_all=True)
    never = before.take(*judged(plan, path.parent, str(path)), is_whole=True)
    spaced = "".join(f"\n# ghi chú\n{line}" if line[:1].isalpha() else line for line in plan.splitlines(keepends=True))
    after = Sieve(accepted=before.renewed())
    rest = after.take(*judged(spaced, path.parent, str(path)), is_whole=True)

    assert [one.finding.rule for one in never.located] == [one.finding.rule for one in rest.located]
    assert after.gone() == Counter()


def test_sheet_and_place_without_a_text_are_told_apart() -> None:
    _, loaded = judged("format: 1\n")
    places = [Place("a.xlsx", sheet="I", cell="B2"), Place("a.xlsx", sheet="II", cell="B2"), Place("a.xlsx", Span(1, 1, 1, 1))]  # fmt: skip
    found = baseline(report("plan.yaml", [finding_at(place) for place in places], loaded.atlas), loaded)

    assert sorted(entry.key for entry in found) == ["a.xlsx", "a.xlsx.I", "a.xlsx.II"]
