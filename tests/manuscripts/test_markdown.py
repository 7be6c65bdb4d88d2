"""Markdown: its words are said, its marks are not"""

import time
from collections.abc import Iterator

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from confplan.manuscripts.markdown import spoken_text

WHOLE = """\
---
title: Tham luận
---
# Bài **tham luận**

Kính thưa *các đồng chí*, __quý vị__ đại biểu; snake_case và 2 * 3 còn nguyên.
<!-- nhắc: uống nước
rồi nói tiếp -->

> Trích: ~~bỏ~~ `mã` và [trang web](https://vi.du/a_b) của phường[^1].

- Một là
* Hai là \\*quan trọng\\*
+ Ba là
1. Bốn là
- [x] Xong

![ảnh](anh.png) Sau ảnh<br/>

| Khu phố | Số hộ |
| --- | ---: |
| 1 | 350 |

Đề mục
======

```text
câu trong khung
```

[^1]: chú thích
[nguồn]: https://vi.du
"""


def words(text: str) -> list[str]:
    return [word for word in text.split() if any(letter.isalnum() for letter in word)]


def shown(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield from shown([one for one in token.children or [] if one.type != "image"])
            yield " "
        elif token.type in {"text", "code_inline", "fence"}:
            yield token.content
        elif token.type == "softbreak":
            yield " "


def test_words_are_those_that_a_markdown_reader_shows() -> None:
    plain = WHOLE.split("---\n", 2)[2].replace("[^1]: chú thích\n", "").replace("[^1]", "").replace("[x] ", "")
    expected = "".join(shown(MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(plain)))

    assert [word for word in words(spoken_text(WHOLE)) if word != "1."] == words(expected)


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("**đậm** và *nghiêng*", "đậm và nghiêng"),
        ("a_b_c", "a_b_c"),
        ("\\# số", "# số"),
        ("5 < 6 và <b>đậm</b>", "5 < 6 và đậm"),
        ("#hội_nghị", "#hội_nghị"),
        ("# Đề mục\r\n\r\nchữ", "Đề mục\n\nchữ"),
        ("---\nkhông đóng", "---\nkhông đóng"),
        ("một <!-- hai", "một <!-- hai"),
        ("[trang](https://vi.du/a_(b)) này", "trang này"),
    ],
)
def test_marks_are_left_out(written: str, heard: str) -> None:
    assert heard == spoken_text(written)


@pytest.mark.parametrize(
    "mark", ["[", "![", "<", "<!--", "*", "_", "`", "\\", "---\n", "> ", "[^", "[a](", "[a](b", "[a][", "((", " "]
)
def test_marks_without_end_cost_nothing(mark: str) -> None:
    start = time.process_time()
    spoken_text(f"a{mark * 20_000}b")

    assert time.process_time() - start < 1
