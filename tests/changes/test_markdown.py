"""The comment under a pull request"""

import re

import pytest

from confplan.changes.markdown import MARK, plain, render
from tests.changes.accounts import ALL, LONGER_FILM, account, between


def test_headline_stands_first_and_hours_are_folded() -> None:
    text = render(account(LONGER_FILM), "vi")

    assert text.startswith(f"{MARK}\n### Kế hoạch: 1 thay đổi\n\n`cũ.yaml` → `mới.yaml`\n")
    assert "  - thời lượng: 15 phút → 20 phút\n" in text
    assert "<details><summary>Giờ mới của 13 mục</summary>\n\n| Mục | Giờ cũ | Giờ mới |\n" in text
    assert "| Bế mạc | 10 giờ 17 | 10 giờ 22 |\n" in text


def test_what_is_folded_is_closed_again() -> None:
    text = render(account(*ALL), "vi")

    assert text.count("<details>") == text.count("</details>") > 1


def test_long_section_is_folded() -> None:
    old = "agenda: [Một]\n"
    new = "agenda: [Một, " + ", ".join(f"Mục thứ {number}" for number in range(20)) + "]\n"

    assert "<details><summary><b>Chương trình</b> (20 dòng)</summary>" in render(between(old, new), "vi")


def test_nothing_is_a_short_comment() -> None:
    assert 4 == len(render(account(), "vi").splitlines())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a*b_c`d", r"a\*b\_c\`d"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[x](http://a.b)", r"\[x\](http:/<!-- -->/a.b)"),
        ("@nguyen #12", r"@<!-- -->nguyen \#<!-- -->12"),
        ("www.a.b", "www<!-- -->.a.b"),
        ("a | b", r"a \| b"),
        ("- x", r"\- x"),
        ("> x", r"\> x"),
        ("1. x", "1<!-- -->. x"),
        ("$x$ &lt; ~y~", r"\$x\$ \&lt; \~y\~"),
        ("a\nb", "a b"),
    ],
)
def test_words_of_a_plan_are_no_markdown(written: str, expected: str) -> None:
    assert expected == plain(written)


def test_no_line_begins_with_html_of_a_plan() -> None:
    old = "agenda: [Một]\n"
    text = render(between(old, 'agenda: ["<b>x</b> @all #1", "```", "</details>", Một]\n'), "vi")
    ours = r"</?(?:details|summary|b)>|<!-- (?:confplan diff )?-->"

    assert "<" not in re.sub(r"\\<", "", re.sub(ours, "", text))
    assert text.count("<details>") == text.count("</details>")


def test_comment_is_cut_before_it_is_too_long() -> None:
    many = ", ".join(f"{'Mục dài ' * 10}{number}" for number in range(1000))
    text = render(between("agenda: [Một]\n", f"agenda: [Một, {many}]\n"), "vi")

    assert len(text) < 65_536
    assert text.endswith("chạy `confplan diff` để xem đủ\n")
