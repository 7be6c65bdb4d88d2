"""Reports of whole plans: what rules say of themselves, what a fix edits, and nothing that belongs to one person"""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.checking import check
from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.loading import Loaded, load_content
from confplan.reporting import kind_of, reported
from confplan.reports.full import lines
from confplan.reports.index import formats, renderer
from confplan.reports.report import Report, edits

TODAY = date(2024, 7, 1)
GAPS = st.sampled_from(["", " ", ".", "-", "\u00a0", "  ", "/", ", "])
NUMBERS = st.from_regex(r"[35789][0-9]{8}", fullmatch=True)
PAPERS = st.from_regex(r"0[0-9]{11}", fullmatch=True)


def loaded(text: str, folder: Path = Path("nowhere")) -> Loaded:
    return load_content(text.encode(), "plan.yaml", folder, today=TODAY)


def printed(report: Report) -> dict[str, str]:
    """Return the report in every format and in both languages, as on a terminal too."""
    found = {name: "".join(renderer(name)([report], language) for language in ("vi", "en")) for name in formats()}
    pieces = (words for line in lines([report], "vi", 60) for words, _ in line)
    return {**found, "terminal": "".join(pieces)}


def tells(text: str, number: str) -> bool:
    """Tell whether the number can be read in the text, whatever stands between its digits."""
    runs = re.findall(r"\d(?:[\s./,()+\-\u200b]*\d)*", text)
    return any(number in re.sub(r"\D", "", run) for run in runs)


@st.composite
def spelled(draw: st.DrawFn, number: str) -> str:
    head = draw(st.sampled_from(["0", "+84 ", "84", "0084", "(0)", ""]))
    return head + "".join(digit + draw(GAPS) for digit in number[:-1]) + number[-1]


def speaking(words: str) -> tuple[Finding, ...]:
    """Return findings that quote the words in every part."""
    text, at = Text(f"“{words}” không đúng", f"“{words}” is wrong"), ("invitation", "contact")
    return (
        Finding("x", Severity.ERROR, at, text, (Related(at, text),), Fix(at, words)),
        Finding("y", Severity.WARNING, ("lists", words, 0), text, (), None, words),
        Finding("z", Severity.NOTE, ("todo", 0), text),
    )


@settings(max_examples=40)
@given(st.data(), NUMBERS, PAPERS)
def test_numbers_of_people_come_out_of_no_format_in_no_spelling(data: st.DataObject, phone: str, papers: str) -> None:
    told, quoted = data.draw(spelled(phone)), data.draw(spelled(phone))
    plan = loaded(f"invitation:\n  contact: 'Nguyễn A, {told}'\n  cccd: '{papers}'\ntodo:\n  - gọi số {quoted} ngay\n")
    report = reported(plan, (*check(plan), *speaking(f"gọi {quoted} hay {papers}")))

    for name, text in printed(report).items():
        assert not tells(text, phone), name
        assert not tells(text, papers), name


@settings(max_examples=20)
@given(st.from_regex(r"0?[0-9]{5,8}", fullmatch=True))
def test_wrong_number_in_a_personal_field_comes_out_of_no_format(number: str) -> None:
    plan = loaded(f'invitation:\n  phone: "{number}"\n')
    report = reported(plan, check(plan))

    assert [one.finding.rule for one in report.located if one.finding.rule == "unknown-key"]
    assert all(number not in text for text in printed(report).values())


@pytest.mark.parametrize(
    "broken", ["invitation:\n  contact: [An, 0901 234 567\n", 'x: "0901.234.567\n', "- 0901234567\n"]
)
def test_numbers_in_a_plan_that_cannot_be_read_come_out_of_no_format(broken: str) -> None:
    plan = loaded(broken)
    report = reported(plan, check(plan))

    assert report.located
    assert not any(tells(text, "901234567") for text in printed(report).values())


def test_number_that_goes_on_in_the_next_line_is_hidden_in_both() -> None:
    plan = loaded("invitation:\n  contact: Nguyễn A, 0901 234\n    567\n")
    report = reported(plan, speaking("x"))

    assert "    2 |   contact: Nguyễn A, 090• •••\n" in printed(report)["full"]


def test_caret_stands_under_its_words_beside_a_hidden_number() -> None:
    plan = loaded("todo:\n  - gọi 0901 234 567 rồi gọi ông Ân\n")
    finding = Finding("x", Severity.NOTE, ("todo", 0), Text("a", "b"), words="ông Ân")
    _, line, carets, *_ = renderer("full")([reported(plan, [finding])], "vi").splitlines()

    assert line == "    2 |   - gọi 090• ••• •67 rồi gọi ông Ân"
    assert line[carets.index("^") : carets.rindex("^") + 1] == "ông Ân"


def test_people_of_a_list_keep_their_numbers_and_birthdays(tmp_path: Path) -> None:
    row = "Nguyễn Văn An,Trưởng khu phố,12/03/1975,0977111222,079075001234\n"
    (tmp_path / "an-binh.csv").write_text(f"Họ và tên,Chức danh,Ngày sinh,SĐT,Số CCCD\n{row}{row}", encoding="utf-8")
    group = "delegates:\n  - title: Khu phố\n    roster: an-binh.csv\n"
    plan = loaded(group, tmp_path)
    assert plan.case
    assert plan.case.rosters
    person = plan.case.rosters[0].people[1]
    text = Text(f"{person.phone} {person.birth_year} 12/03/1975 079075001234", "0977.111.222")
    report = reported(plan, (*check(plan), Finding("x", Severity.ERROR, person.at, text)))

    assert "person-counted-twice" in {one.finding.rule for one in report.located}
    for name, shown in printed(report).items():
        assert not tells(shown, "977111222"), name
        assert not tells(shown, "079075001234"), name
        assert "1975" not in shown, name


def test_brief_report_says_the_same_lines(tmp_path: Path) -> None:
    (tmp_path / "an.csv").write_text("Họ và tên,Ngày sinh\nNguyễn Văn An,12/03/1975\n", encoding="utf-8")
    plan = loaded("delegates:\n  - {title: Khu phố, roster: an.csv}\ninvitation:\n  contact: An 0901234567\n", tmp_path)
    assert plan.case
    assert plan.case.rosters
    person = plan.case.rosters[0].people[0].at
    born = Finding("x", Severity.ERROR, ("delegates", 0), Text("sinh 1975", "1975"), (Related(person, Text("a", "b")),))
    found = (*check(plan), *speaking("gọi 0901 234 567"), born)
    brief, whole = reported(plan, found, is_brief=True), reported(plan, found)

    assert renderer("concise")([brief], "vi") == renderer("concise")([whole], "vi")
    assert "1975" not in renderer("concise")([brief], "vi")
    assert [one.finding.severity for one in brief.located] == [one.finding.severity for one in whole.located]


def test_fix_that_would_tell_a_number_is_not_told() -> None:
    plan = loaded("invitation:\n  contact: An 0901234567\n")
    (one,) = reported(plan, speaking("0901234567")[:1]).located

    assert one.finding.fix is None


def test_fix_is_told_with_the_edits_that_it_means() -> None:
    plan = loaded("document:\n  number: 4639 /KH-UBND\n")
    report = reported(plan, check(plan))
    found = next(one for one in report.located if one.finding.fix)

    assert [(place.span and place.span.column, new) for place, new in edits(found, report)] == [(11, "4639/KH-UBND")]


def test_rules_and_the_reader_tell_of_themselves() -> None:
    rule, basic = kind_of("paper-over-limit"), kind_of("unknown-key")

    assert rule
    assert (rule.severity, rule.family, rule.summary.en) == (
        Severity.ERROR,
        "agenda",
        "A paper is longer than the limit",
    )
    assert basic
    assert basic.summary.en == "There is no field of that name"
    assert kind_of("no-such-rule") is None


def test_plan_without_findings_is_a_report_without_any() -> None:
    assert reported(loaded("format: 1\n"), ()).located == ()
