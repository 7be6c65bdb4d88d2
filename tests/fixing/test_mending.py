import re
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.findings import Finding, Fix, Severity, Text
from confplan.fixing.mending import Judged, Mended, mended
from confplan.places import Path as At
from confplan.source import read
from confplan.source.locating import Atlas
from tests.fixing.judging import judge
from tests.rules.cases_of import cases_in

ROOT = Path(__file__).parents[2]
LINE_END = re.compile(r"\r\n|\r|\n")
COMMENT = re.compile(r"  # .*")
CASES = Path(__file__).parents[1] / "rules" / "cases"


def fixed(text: str, *, unsafe: bool = False) -> str:
    return mended(text.encode(), judge, unsafe=unsafe).content.decode()


def errors(judged: Judged) -> Counter[tuple[str, object]]:
    """A place in a text moves with what is written before it"""
    return Counter(
        (one.rule, one.at if isinstance(one.at, tuple) else one.at.file)
        for one in judged.findings
        if one.severity is Severity.ERROR
    )


def assert_sound(content: bytes, result: Mended, again: Mended) -> None:
    """Fixing twice changes nothing, no error is new, lines end as they did, and no comment comes or goes"""
    before, after = content.decode("utf-8-sig"), result.content.decode("utf-8-sig")

    assert (result.content, 0) == (again.content, again.made)
    assert errors(result.judged) <= errors(judge(content))
    assert set(LINE_END.findall(after)) <= set(LINE_END.findall(before))
    assert COMMENT.findall(before) == COMMENT.findall(after)


PLAN = """\
# Kế hoạch
document:
  number: 5 /KH-UBND   # số tạm
  purposes:
    - Từ ngày 5
      tháng 03 năm 2024
    - Phòng Nội vụ: chuẩn bị
    - Ho\u0323\u0302i\u00a0nghị   # ghi chú
  recipients: ["- Quận ủy;", 'Lưu']
conference:
  name: Tổ 1: gặp mặt
"""


def test_every_safe_fix_is_made_and_nothing_else_is_touched() -> None:
    assert PLAN.replace("5 /KH", "05/KH").replace("Phòng Nội vụ: chuẩn bị", "'Phòng Nội vụ: chuẩn bị'").replace(
        "Ho\u0323\u0302i\u00a0nghị", "Hội nghị"
    ).replace('"- Quận ủy;"', '"Quận ủy"').replace("Tổ 1: gặp mặt", "'Tổ 1: gặp mặt'").replace(
        "ngày 5\n      tháng 03", "ngày 05\n      tháng 3"
    ) == fixed(PLAN)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_line_ends_and_the_mark_at_the_start_stay(end: str, mark: bytes) -> None:
    content = mark + PLAN.replace("\n", end).encode()
    result = mended(content, judge)

    assert mark + fixed(PLAN).replace("\n", end).encode() == result.content


def test_issued_plan_keeps_its_printed_words_unless_unsafe_fixes_are_asked_for() -> None:
    issued = "status: issued\ndocument:\n  number: 4639 /KH-UBND\n  title: Hội\u00a0nghị\n"

    assert issued.replace("\u00a0", " ") == fixed(issued)
    assert issued.replace("\u00a0", " ").replace(" /", "/") == fixed(issued, unsafe=True)


def test_list_in_a_file_of_its_own_is_not_changed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("- Thới\u00a0An\n", encoding="utf-8")
    content = b"lists:\n  x: a.yaml\n"
    result = mended(content, partial(judge, folder=tmp_path))

    assert (content, 0) == (result.content, result.made)
    assert any(one.rule == "text-not-normalised" for one in result.judged.findings)


def test_what_is_no_plan_is_left_as_it_is() -> None:
    assert [b"\xff\x00", b"", b"- a\n"] == [mended(one, judge).content for one in (b"\xff\x00", b"", b"- a\n")]


def proposing(*fixes: Fix, rule: str = "some-rule") -> object:
    def found(content: bytes) -> Judged:
        source = read(content, "plan.yaml")
        atlas = Atlas((((), source),))
        findings = [
            Finding(rule, Severity.WARNING, one.at, Text("a", "a"), fix=one)
            for one in fixes
            if one.words and one.words in source.text
        ]
        if "hỏng" in source.text:
            findings.append(Finding("broken", Severity.NOTE, (), Text("a", "a")))
        return Judged(findings, atlas)

    return found


def made(text: str, *fixes: Fix) -> tuple[str, int]:
    judging = proposing(*fixes)

    assert callable(judging)

    result = mended(text.encode(), judging)
    return result.content.decode(), result.made


A: At = ("a",)
B: At = ("b",)


def test_fixes_that_touch_each_other_are_made_one_after_another() -> None:
    assert ("a: x hai y\n", 2) == made(
        "a: một hai ba\n", Fix(A, "x hai", words="một hai"), Fix(A, "hai y", words="hai ba")
    )


def test_fix_that_brings_a_new_finding_is_left_out_and_the_others_are_made() -> None:
    assert ("a: một\nb: mới\n", 1) == made("a: một\nb: cũ\n", Fix(A, "hỏng", words="một"), Fix(B, "mới", words="cũ"))


def test_fix_that_mends_nothing_is_left_out() -> None:
    assert ("a: một hai\n", 0) == made("a: một hai\n", Fix(A, "một hai ba", words="một hai"))


@pytest.mark.parametrize(
    ("old", "new", "safe"),
    [
        ("document: {number: 5 / KH-UBND}", "document: {number: 05/KH-UBND}", True),
        ("document: {archive: [NV, TH, VT]}", "document: {archive: [VT, NV, TH]}", True),
        ('document: {archive: "Lưu: VT, NV"}', 'document: {archive: "VT, NV"}', True),
        ("document: {recipients: [+ Quận ủy.], archive: VT}", "document: {recipients: [Quận ủy], archive: VT}", True),
        (
            "document: {bases: [Kế hoạch số 12 /KH-UBND ngày 5/1/2024 về sắp xếp]}",
            "document: {bases: [Kế hoạch số 12/KH-UBND ngày 5/1/2024 về sắp xếp]}",
            True,
        ),
        ("document: {titel: Tổng kết}", "document: {title: Tổng kết}", False),
        ("status: darft", "status: draft", False),
        ("conference: {date: 26/7/2024 (sáng thứ Năm)}", "conference: {date: 26/7/2024 (sáng thứ Sáu)}", False),
        ("agenda:\n  - @mc", "agenda:\n  - '@mc'", False),
        ("agenda:\n  - Tổ 1: @mc  # x", "agenda:\n  - 'Tổ 1: @mc'  # x", True),
    ],
)
def test_mistake_is_mended(old: str, new: str, *, safe: bool) -> None:
    assert (f"{new}\n" if safe else f"{old}\n") == fixed(f"{old}\n")
    assert f"{new}\n" == fixed(f"{old}\n", unsafe=True)


@pytest.mark.parametrize("path", [ROOT / "plan.yaml", *sorted((ROOT / "tests" / "plans").glob("*.yaml"))], ids=str)
def test_real_plan_is_mended_soundly(path: Path) -> None:
    judging = partial(judge, folder=path.parent)
    for unsafe in (False, True):
        result = mended(path.read_bytes(), judging, unsafe=unsafe)

        again = mended(result.content, judging, unsafe=unsafe)

        assert (result.content, 0) == (again.content, again.made)
        assert errors(result.judged) <= errors(judging(path.read_bytes()))


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "corpus").rglob("*.yaml")), ids=lambda path: path.stem)
def test_bad_file_is_mended_soundly(path: Path) -> None:
    content = path.read_bytes()
    for unsafe in (False, True):
        result = mended(content, judge, unsafe=unsafe)
        again = mended(result.content, judge, unsafe=unsafe)

        assert (result.content, 0) == (again.content, again.made)
        assert errors(result.judged) <= errors(judge(content))


CASE_TEXTS = [
    pytest.param(text, id=f"{path.stem}: {case.title}")
    for path in sorted(CASES.glob("*.yaml"))
    for case in cases_in(path.read_text(encoding="utf-8"))
    if (text := case.files["plan.yaml"]) and case.expected
]


@pytest.mark.parametrize("text", CASE_TEXTS)
def test_bad_case_of_a_rule_is_mended_soundly(text: str) -> None:
    for unsafe in (False, True):
        result = mended(text.encode(), judge, unsafe=unsafe)

        assert_sound(text.encode(), result, mended(result.content, judge, unsafe=unsafe))


PIECES = st.sampled_from(
    [
        "Hội nghị",
        "Ho\u0323\u0302i",
        "\u00a0",
        "\u200b",
        "ngày 5 tháng 03",
        "4639 /KH-UBND",
        ": ",
        " #1",
        "'",
        '"',
        ",",
        "[",
        "- ",
        "\n      ",
        "\t",
        " ",
        ";",
        "./.",
        "@",
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=5).map("".join)
TEMPLATE = """\
{status}document:
  number: {0}
  title: {1}
  closing: {2}
  purposes:
    - {3}
    - '{4}'
    - >-
      {5}
  recipients: [{6}, Lưu VT]
  archive: [NV, VT]  # lưu
conference: {{name: {7}, date: 26/7/2024}}
delegates:
  - {0}: {1}
"""


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(TEXTS, min_size=8, max_size=8),
    status=st.sampled_from(["", "status: issued\n"]),
    end=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
    unsafe=st.booleans(),
)
def test_any_plan_is_mended_soundly(parts: list[str], status: str, end: str, mark: bytes, *, unsafe: bool) -> None:
    content = mark + TEMPLATE.format(*parts, status=status).replace("\n", end).encode()
    result = mended(content, judge, unsafe=unsafe)

    assert_sound(content, result, mended(result.content, judge, unsafe=unsafe))
