import pytest

from confplan.rendering.words_of_money import words_of_money


@pytest.mark.parametrize(
    ("dong", "said"),
    [
        (0, "không đồng"),
        (350_000, "ba trăm năm mươi nghìn đồng"),
        (1_000, "một nghìn đồng"),
        (15_000, "mười lăm nghìn đồng"),
        (21_000, "hai mươi mốt nghìn đồng"),
        (2_021_015, "hai triệu không trăm hai mươi mốt nghìn không trăm mười lăm đồng"),
        (1_005_000, "một triệu không trăm lẻ năm nghìn đồng"),
        (101, "một trăm lẻ một đồng"),
        (111, "một trăm mười một đồng"),
        (55, "năm mươi lăm đồng"),
        (1_000_000_000, "một tỷ đồng"),
        (1_000_000_001, "một tỷ không trăm lẻ một đồng"),
        (25_000_000_000_000, "hai mươi lăm nghìn tỷ đồng"),
    ],
)
def test_amount_is_said_as_vietnamese_say_it(dong: int, said: str) -> None:
    assert said == words_of_money(dong)
