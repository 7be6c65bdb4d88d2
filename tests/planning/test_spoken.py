"""What is said for what is written, as somebody at a lectern says it"""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.model.numerals import words
from confplan.planning.spoken import Spoken, spoken
from confplan.profiles.speech import readings

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| (\d+) \|$", re.MULTILINE)
QUICK = settings(max_examples=50, deadline=None)


def said(text: str) -> str:
    return " ".join(one.words for one in spoken(text, readings()) if one.words)


def syllables(text: str) -> int:
    return sum(one.syllables for one in spoken(text, readings()))


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Kế hoạch số 4639/KH-UBND", "Kế hoạch số bốn nghìn sáu trăm ba mươi chín trên Kế hoạch Ủy ban nhân dân"),
        ("11/NQ-HĐND", "mười một trên Nghị quyết Hội đồng nhân dân"),
        ("05-KL/TU", "năm Kết luận trên Thành ủy"),
        ("từ 2.021.015 đồng", "từ hai triệu không trăm hai mươi mốt nghìn không trăm mười lăm đồng"),
        ("đạt 7,5% (tăng 2%).", "đạt bảy phẩy năm phần trăm tăng hai phần trăm"),
        ("08 giờ 30", "tám giờ ba mươi"),
        ("lúc 8h30, 08:00", "lúc tám giờ ba mươi tám giờ"),
        ("14h-15h30", "mười bốn giờ đến mười lăm giờ ba mươi"),
        ("26/7/2024", "hai mươi sáu tháng bảy năm hai nghìn không trăm hai mươi bốn"),
        ("26.7.2024;", "hai mươi sáu tháng bảy năm hai nghìn không trăm hai mươi bốn"),
        ("ngày 26/7", "ngày hai mươi sáu tháng bảy"),
        ("tháng 7/2024", "tháng bảy năm hai nghìn không trăm hai mươi bốn"),
        ("5-7 phút", "năm đến bảy phút"),
        ("tăng 5-7%", "tăng năm đến bảy phần trăm"),
        ("5% - 7%", "năm phần trăm bảy phần trăm"),
        ("2021 – 2026", "hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu"),
        ("30 m², 60km/h, 5 ha", "ba mươi mét vuông sáu mươi ki lô mét trên giờ năm héc ta"),
        ("100.000đ/người", "một trăm nghìn đồng trên người"),
        ("Q12, KP1, TP.HCM, P. Thạnh Xuân", "quận mười hai khu phố một Thành phố Hồ Chí Minh phường Thạnh Xuân"),
        ("P.Thạnh Xuân", "phường Thạnh Xuân"),
        ("Đ/c Hai, v.v...", "đồng chí Hai vân vân"),
        ("A & B", "A và bê"),
        ("và/hoặc", "và hoặc"),
        ("+ Công tác\n+ Kết quả", "Công tác Kết quả"),
        ("===== - / *** “ ”", ""),
        ("tại www.gov.vn", "tại vê kép vê kép vê kép chấm gov chấm vê nờ"),
    ],
)
def test_short_forms_numbers_and_signs_are_read_out(written: str, heard: str) -> None:
    assert heard == said(written)


@pytest.mark.parametrize(
    "written", ["0901 234 567", "0901.234.567", "0901234567", "+84 901 234 567", "(028) 3891 2345"]
)
def test_telephone_number_is_read_digit_by_digit(written: str) -> None:
    plus = 1 if written.startswith("+") else 0

    assert sum(letter.isdecimal() for letter in written) + plus == syllables(written)


def test_number_of_ten_digits_is_one_of_an_account() -> None:
    assert "một hai ba bốn năm sáu bảy tám chín không" == said("1234567890")


@pytest.mark.parametrize("page", ["speeches.md", "speeches.vi.md"])
def test_examples_of_the_readers_page_are_what_is_counted(page: str) -> None:
    rows = ROW.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))

    assert len(rows) > 15
    assert rows == [(written, said(written), str(syllables(written))) for written, _, _ in rows]


def test_word_keeps_how_it_is_written() -> None:
    assert [Spoken("UBND,", "Ủy ban nhân dân", 4), Spoken("số", "số", 1)] == list(spoken("UBND, số", readings()))


@QUICK
@given(st.integers(0, 10**12), st.sampled_from(["{}", "{:,}", "{}%", "({})", "số-{}", "{}/NQ", "0{}", "{},5"]))
def test_number_in_any_dress_is_never_silent(number: int, dress: str) -> None:
    assert syllables(dress.format(number).replace(",", ".")) > 0


@QUICK
@given(st.integers(1, 10**9 - 1))
def test_number_is_read_as_money_is_written_in_words(number: int) -> None:
    with_points = f"{number:,}".replace(",", ".")

    assert words(number) == said(str(number)) == said(with_points)


@QUICK
@given(st.text(max_size=60), st.text(max_size=60))
def test_more_sentences_never_make_a_speech_shorter(before: str, after: str) -> None:
    whole = syllables(f"{before}\n.\n{after}")  # in one line a plus between them would be no bullet

    assert whole == syllables(before) + syllables(after)
    assert whole >= syllables(before)


@QUICK
@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Lo", "Nd"]), min_size=1, max_size=12))
def test_whatever_has_a_letter_or_digit_is_heard(written: str) -> None:
    assert syllables(written) > 0


def test_seven_minutes_of_text_are_counted_in_the_time_of_reading_a_plan() -> None:
    content = (ROOT / "plan.yaml").read_text(encoding="utf-8")
    text = " ".join((content.split() * 2)[:1400])
    syllables(text)
    costs = []
    for _ in range(5):
        start = time.process_time()
        syllables(text)
        costs.append(time.process_time() - start)

    assert min(costs) < 0.05
