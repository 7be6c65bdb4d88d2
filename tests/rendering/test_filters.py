import datetime as dt

import pytest

from confplan.model.scalars import Clock, Count, Day, Hedge, Minutes, Money
from confplan.rendering.errors import ValueProblemError
from confplan.rendering.filters import FILTERS
from confplan.rendering.values import kind_words

DAY = dt.date(2024, 7, 6)
CASES = [
    ("day_long", DAY, "ngày 06 tháng 7 năm 2024"),
    ("day_long", dt.date(2024, 2, 26), "ngày 26 tháng 02 năm 2024"),
    ("day_long", Day(date=DAY, hedge=Hedge.TENTATIVE), "dự kiến ngày 06 tháng 7 năm 2024"),
    ("days_long", (dt.date(2025, 10, 23), dt.date(2025, 10, 24)), "ngày 23 - 24 tháng 10 năm 2025"),
    ("day_short", DAY, "6/7/2024"),
    ("day_iso", DAY, "2024-07-06"),
    ("weekday", dt.date(2024, 7, 26), "thứ Sáu"),
    ("weekday", dt.date(2024, 7, 28), "Chủ nhật"),
    ("clock", 480, "08 giờ"),
    ("clock", 510, "08 giờ 30"),
    ("clock", dt.time(14, 5), "14 giờ 05"),
    ("clock", Clock(minute=840, until=930), "từ 14 giờ đến 15 giờ 30"),
    ("clock_short", 485, "08:05"),
    ("clock_short", Clock(minute=840, until=930), "14:00-15:30"),
    ("minutes", 7, "7 phút"),
    ("minutes", Minutes(low=5, likely=6, high=7), "5 - 7 phút"),
    ("count2", 3, "03"),
    ("count2", Count(value=15), "15"),
    ("grouped", 1000, "1.000"),
    ("grouped", 1234567, "1.234.567"),
    ("money", 350000, "350.000 đồng"),
    ("money", Money(dong=1000000), "1.000.000 đồng"),
    ("money_words", 350000, "ba trăm năm mươi nghìn đồng"),
    ("upper", "Ủy ban nhân dân", "ỦY BAN NHÂN DÂN"),
    ("upper", "o\u031b\u0323", "Ợ"),
    ("lower", "ỦY BAN NHÂN DÂN", "ủy ban nhân dân"),
    ("join", ("a", 2), "a2"),
    ("sentence", "đại biểu có mặt lúc 7h30 tại UBND", "Đại biểu có mặt lúc 7h30 tại UBND"),
    ("dotted", None, "…" * 10),
    ("dotted", "", "…" * 10),
    ("dotted", "Quận 12", "Quận 12"),
    ("lines", "một\nhai", ("một", "hai")),
    ("joined", ("a", None, "b"), "a, b"),
    ("joined", (), None),
]


@pytest.mark.parametrize(("name", "value", "printed"), CASES)
def test_value_prints_as_official_papers_write_it(name: str, value: object, printed: object) -> None:
    assert printed == FILTERS[name](value)


def test_every_filter_has_a_case() -> None:
    assert set(FILTERS) == {name for name, _, _ in CASES}


@pytest.mark.parametrize("name", sorted(set(FILTERS) - {"dotted", "lines", "join", "joined", "days_long"}))
def test_nothing_passes_through_so_that_dotted_may_end_any_chain(name: str) -> None:
    assert FILTERS["dotted"](FILTERS[name](None), 3) == "………"


def test_last_of_several_is_joined_by_a_word_of_its_own() -> None:
    assert "a, b và c" == FILTERS["joined"](("a", "b", "c"), ", ", " và ")
    assert "a" == FILTERS["joined"](("a",), ", ", " và ")


@pytest.mark.parametrize(
    ("name", "value"), [("day_long", "26/7"), ("clock", "8h"), ("count2", True), ("money", 1.5), ("grouped", "1")]
)
def test_value_of_another_kind_is_refused_in_both_languages(name: str, value: object) -> None:
    with pytest.raises(ValueProblemError) as error:
        FILTERS[name](value)

    assert kind_words(value).vi in error.value.text.vi
    assert kind_words(value).en in error.value.text.en
