"""The marks at the end of a sentence: supplied where they are missing, never doubled"""

import pytest

from confplan.planning.paragraph import Kind, Paragraph, closed, ended, ended_list, led_over


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bế mạc", "Bế mạc."),
        ("Bế mạc.", "Bế mạc."),
        ("Bế mạc;", "Bế mạc."),
        ("trên địa bàn,...", "trên địa bàn,..."),
        ("theo mẫu sau: ", "theo mẫu sau:"),
        ("Vì sao?", "Vì sao?"),
        ("“Bài một”", "“Bài một”."),
        ("", ""),
    ],
)
def test_sentence_ends_once(text: str, expected: str) -> None:
    assert expected == ended(text, ".")


def test_list_ends_with_semicolons_and_a_full_stop() -> None:
    assert ["A;", "B...;", "C."] == ended_list(["A", "B...", "C;"])
    assert [] == ended_list([])


@pytest.mark.parametrize("text", ["Thực hiện", "Thực hiện.", "Thực hiện./.", "Thực hiện.//."])
def test_document_closes_with_its_mark(text: str) -> None:
    assert "Thực hiện./." == closed(text)


def test_sentence_leads_over_with_a_colon() -> None:
    assert ["Tham luận:"] * 3 == [led_over(text) for text in ("Tham luận", "Tham luận.", "Tham luận:")]


def test_mark_stands_in_front() -> None:
    assert ["- Bế mạc.", "Lễ"] == [
        Paragraph(Kind.BULLET, "Bế mạc.", (), "-").printed,
        Paragraph(Kind.TITLE, "Lễ", ()).printed,
    ]
