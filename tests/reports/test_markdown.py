import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from confplan.findings import Related, Severity, Text
from confplan.findings.masking import Personal
from confplan.reports.markdown import render
from confplan.reports.report import Report
from tests.reports.findings import FINDINGS, example, speaking

NOTHING = "\u200b"
LIKE_A_NUMBER = re.compile(r"\d(?:\D{0,3}\d){8}")  # a telephone's or a paper's, which no report shows
SIGNS = st.text(st.sampled_from("@#%!:/|`*_~<>&$[]()\\\"'GH-1aw. \n") | st.characters()).filter(
    lambda words: not LIKE_A_NUMBER.search(words)
)
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


def cells(report: Report) -> list[list[list[Token]]]:
    """Return the rows of the tables below their heads: the pieces of each cell, as a reader of Markdown takes them."""
    rows: list[list[list[Token]]] = []
    for token in PARSER.parse(render([report], "vi")):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(token.children or [])
    return rows[1:]


def text(pieces: list[Token]) -> str:
    return "".join("\n" if piece.content == "<br>" else piece.content for piece in pieces).replace(NOTHING, "")


def acting(pieces: list[Token]) -> Iterator[str]:
    """Yield whatever is more than words in a cell."""
    for piece in pieces:
        if piece.type not in {"text", "text_special"} and piece.content != "<br>":
            yield piece.type
        yield from re.findall(r"[@#%]\w|!\d|:[\w+-]+:|https?://|www\.|GH-\d", piece.content, re.IGNORECASE)


def test_findings_are_a_table() -> None:
    expected = """\
### confplan: 1 lỗi, 1 cảnh báo, 1 lưu ý

| Mức | Chỗ | Nội dung | Quy tắc |
| --- | --- | --- | --- |
| ❌ lỗi | plan.yaml:&#8203;7:18 | bài này dài 12 phút<br>↳ plan.yaml:&#8203;3:&#8203;19: giới hạn ở đây | `paper-over-limit` |
| ⚠️ cảnh báo | a.xlsx \\[DS!B7\\] | tên lạ | `name-implausible` |
| ℹ️ lưu ý | b.csv | danh sách rỗng | `empty-list` |
"""

    assert expected == render([example(*FINDINGS)], "vi")


def test_nothing_found_is_said() -> None:
    assert render([example()], "en") == "### confplan: no errors, warnings or notes\n"


def test_of_many_findings_only_errors_lie_open() -> None:
    many = [replace(FINDINGS[1], text=Text(f"tên {number}", f"name {number}")) for number in range(12)]
    shown = render([example(FINDINGS[0], *many)], "vi")
    opened, folded = shown.split("<details><summary>⚠️ cảnh báo: 12</summary>")

    assert "bài này dài 12 phút" in opened
    assert folded.count("| tên ") == 12
    assert shown.count("<details>") == shown.count("</details>") == 1


@given(SIGNS, SIGNS)
def test_words_are_shown_as_they_are_and_do_nothing(said: str, note: str) -> None:
    ((_, _, words, _),) = cells(example(speaking(said, note)))
    told, noted = (" ".join(Personal().hide(one).split()) for one in (said, note))  # names of e-mail addresses are dots
    lines = [told, f"↳ plan.yaml:6:16: {noted}"]

    assert [line.replace(NOTHING, "").replace("\0", "\ufffd").strip() for line in lines] == text(words).split("\n")
    assert [] == list(acting(words))


@pytest.mark.parametrize(
    "said",
    [
        "@admin",
        "#12 GH-12 !3 %4",
        "a | b",
        "<img src=x onerror=y> &lt; &amp;",
        "`rm` ``x``",
        "[a](javascript:b) ![c](d) <https://x.vn>",
        "https://x.vn www.x.vn",
        "**a** _b_ ~~c~~ $d$",
        ":100: :tada:",
        "\\| \\",
        "</details>",
        "a\nb\r\n- c",
    ],
)
def test_signs_of_markdown_are_only_words(said: str) -> None:
    ((_, _, words, _),) = cells(example(speaking(said)))

    assert " ".join(said.split()) == text(words)
    assert [] == list(acting(words))


def test_many_other_places_are_counted() -> None:
    title = Related(("agenda", 0, "items", 0, "title"), Text("ở đây", "here"))

    assert "<br>… và 2 chỗ nữa |" in render([example(replace(FINDINGS[0], related=(title,) * 7))], "vi")


def test_comment_is_never_too_long() -> None:
    long = [speaking(f"{number} " + "dài " * 200) for number in range(200)]
    notes = [replace(one, severity=Severity.NOTE) for one in long]
    shown = render([example(*long, *notes)], "vi")

    assert len(shown) < 65_536
    assert re.search(r"\n… còn \d+ thông báo nữa, dài quá nên không nêu ở đây\n\Z", shown)
    assert shown.count("<details>") == shown.count("</details>")
