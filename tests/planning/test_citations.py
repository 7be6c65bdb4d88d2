"""Legal bases taken apart: those of the source plan, the forms of the decree, and any text at all"""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.loading import load
from confplan.planning.citations import KINDS, cited, cited_again, parse

PLAN = Path(__file__).resolve().parents[2] / "plan.yaml"
CASE = load(PLAN, today=date(2024, 7, 1)).case
BASES = CASE.plan.document.bases if CASE else ()
Said = tuple[str | date | None, ...]  # kind, number, date, issuer, and perhaps the summary
WORDS = st.sampled_from(
    [
        "số",
        "Số:",
        "ngày",
        "5/3/2024",
        "12/QĐ-UBND",
        "453-KL/TU",
        "ngày 31 tháng 2 năm 2024",
        "của",
        "về",
        "Luật",
        "-",
        "/",
    ]
)


@pytest.mark.parametrize(
    ("position", "said", "begins"),
    [
        (0, ("Luật", None, date(2022, 11, 10), None), "Thực hiện dân chủ cơ sở"),
        (1, ("Thông tư", "04/2012/TT-BNV", date(2012, 8, 31), "Bộ trưởng Bộ Nội vụ"), "Hướng dẫn về tổ chức"),
        (2, ("Thông tư", "14/2018/TT-BNV", date(2018, 12, 3), "Bộ Nội vụ"), "sửa đổi bổ sung một số điều"),
        (3, ("Thông tư", "05/2022/TT-BNV", date(2022, 5, 23), "Bộ trưởng Bộ Nội vụ"), "về sửa đổi bổ sung"),
        (4, ("Kết luận", "453-KL/TU", date(2022, 11, 25), "Ban Thường vụ Thành ủy"), "về chủ trương định hướng"),
        (5, ("Công văn", "1035-CV/TU", date(2023, 7, 18), "Ban Thường vụ Thành ủy"), "về tăng cường lãnh đạo"),
        (
            6,
            ("Nghị quyết", "11/NQ-HĐND", date(2024, 3, 14), "Hội đồng nhân dân Thành phố Hồ Chí Minh"),
            "về thành lập, chia tách",
        ),
        (
            7,
            ("Quyết định", "3009/QĐ-UBND", date(2023, 7, 24), "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
            "về ban hành Kế hoạch",
        ),
        (8, ("Kế hoạch", "1808/KH-UBND", date(2024, 4, 6), "Ủy ban nhân dân Thành phố"), "về triển khai Nghị Quyết"),
        (9, ("Công văn", "1095-CV/QU", date(2023, 8, 10), "Ban Thường vụ Quận ủy"), "về triển khai thực hiện"),
        (10, ("Quyết định", "4065/QĐ-UBND", date(2023, 8, 17), "Ủy ban nhân dân Quận 12"), "về ban hành Kế hoạch"),
        (
            11,
            ("Kế hoạch", "1241/KH-UBND-NV", date(2024, 3, 5), "Ủy ban nhân dân Quận 12"),
            "về việc tổ chức Lễ Công bố",
        ),
    ],
)
def test_basis_of_the_source_plan(position: int, said: Said, begins: str) -> None:
    found = parse(BASES[position].text)

    assert said == (found.kind, found.number, found.date, found.issuer)
    assert (found.summary or "").startswith(begins)


def test_only_one_basis_of_the_source_plan_lacks_the_word_so() -> None:
    numbered = [parse(basis.text) for basis in BASES]

    assert ["1035-CV/TU"] == [one.number for one in numbered if one.number and not one.has_so]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            ("Nghị định", "30/2020/NĐ-CP", date(2020, 3, 5), "Chính phủ", "về công tác văn thư"),
        ),
        (
            "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022",
            ("Luật", "06/2022/QH15", date(2022, 6, 15), None, "Thi đua, khen thưởng"),
        ),
        (
            "Luật số 47/2019/QH14 ngày 22 tháng 11 năm 2019 sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ",
            (
                "Luật",
                "47/2019/QH14",
                date(2019, 11, 22),
                None,
                "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ",
            ),
        ),
        (
            "Căn cứ Nghị quyết số 18-NQ/TW ngày 25-10-2017 của Ban Chấp hành Trung ương, về tổ chức bộ máy",
            ("Nghị quyết", "18-NQ/TW", date(2017, 10, 25), "Ban Chấp hành Trung ương", "về tổ chức bộ máy"),
        ),
        (
            "Quyết định số 5 /QĐ-UBND của Ủy ban nhân dân tỉnh ngày 5/3/2024 về việc thành lập Ban Tổ chức",
            ("Quyết định", "5 /QĐ-UBND", date(2024, 3, 5), "Ủy ban nhân dân tỉnh", "về việc thành lập Ban Tổ chức"),
        ),
        (
            "Kết luận của Chủ tịch tại Thông báo số 12/TB-UBND ngày 5/3/2024",
            ("Kết luận", "12/TB-UBND", date(2024, 3, 5), "Chủ tịch tại Thông báo", "Chủ tịch tại Thông báo"),
        ),
        (
            "kế hoạch của Ban Tổ chức Quận ủy triển khai năm 2024",
            ("Kế hoạch", None, None, "Ban Tổ chức Quận ủy", "triển khai năm 2024"),
        ),
    ],
)
def test_forms_of_citations(text: str, said: Said) -> None:
    found = parse(text)

    assert said == (found.kind, found.number, found.date, found.issuer, found.summary)


def test_date_and_number_of_a_document_named_in_the_summary_are_not_its_own() -> None:
    found = parse("Công văn của Bộ Nội vụ về thực hiện Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012")

    assert (None, None, "Bộ Nội vụ") == (found.number, found.date, found.issuer)


def test_date_that_no_calendar_has_is_kept_as_written() -> None:
    found = parse("Công văn số 12/UBND-VX ngày 31 tháng 2 năm 2024 của Ủy ban nhân dân Quận 12 về đất")

    assert found.date is None
    assert "ngày 31 tháng 2 năm 2024" == found.date_written


def test_spans_lead_back_to_the_words() -> None:
    text = "Kết luận số 453-KL/TU ngày 25 tháng 11 năm 2022 của Ban Thường vụ Thành ủy về chủ trương"
    found = parse(text)

    assert found.number_at
    assert found.date_at
    assert "453-KL/TU" == text[slice(*found.number_at)]
    assert "ngày 25 tháng 11 năm 2022" == text[slice(*found.date_at)]


@pytest.mark.parametrize("text", ["", "Theo đề nghị của Trưởng phòng Nội vụ", "Xét tờ trình của Phòng Nội vụ", "Luậtt"])
def test_text_that_cites_no_document_has_no_kind(text: str) -> None:
    assert parse(text).kind is None


def test_laws_and_resolutions_of_congresses_are_cited_by_name() -> None:
    assert parse("Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022").is_cited_by_name
    assert parse("Nghị quyết Đại hội đại biểu Đảng bộ quận lần thứ VI, nhiệm kỳ 2020-2025").is_cited_by_name
    assert not parse("Nghị quyết số 11/NQ-HĐND").is_cited_by_name


def test_document_without_a_number_is_told_by_what_stands_before_its_issuer() -> None:
    found = parse("Chương trình công tác năm 2025 của Ủy ban nhân dân phường")

    assert ("công tác năm 2025", "Ủy ban nhân dân phường") == (found.summary, found.issuer)


def test_issuer_too_long_to_be_one_holds_the_summary() -> None:
    words = "Ủy ban nhân dân quận gắn biển số nhà theo mẫu mới tại các tuyến đường chưa có tên"
    found = parse(f"Công văn số 12/UBND-ĐT ngày 05 tháng 3 năm 2024 của {words}")

    assert words == found.summary


@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    assert parse(text).kind in {None, *KINDS.values()}


@given(st.sampled_from(sorted(KINDS)), st.lists(WORDS, max_size=12))
def test_words_of_citations_in_any_order_are_read(kind: str, words: list[str]) -> None:
    text = " ".join([kind, *words])
    found = parse(text)

    assert found.kind
    assert found.number is None or (found.number_at and text[slice(*found.number_at)].startswith(found.number))


def test_basis_is_found_by_its_number_however_it_is_spaced() -> None:
    assert cited(BASES, "11 / nq-hđnd") is next(one for one in BASES if "11/NQ-HĐND" in one.text)
    assert cited(BASES, "12/NQ-HĐND") is None


AMENDS = "Thông tư số 14/2018/TT-BNV ngày 03 tháng 12 năm 2018 sửa đổi Thông tư số 04/2012/TT-BNV ngày 31/8/2012"


def test_a_document_cited_in_full_inside_another_is_told_by_its_words() -> None:
    assert cited_again(AMENDS, "04/2012/tt-bnv") == "số 04/2012/TT-BNV ngày 31/8/2012"


@pytest.mark.parametrize("number", ["14/2018/TT-BNV", "4/2012/TT-BNV", "", None])
def test_its_own_number_and_others_are_not_cited_again(number: str | None) -> None:
    assert cited_again(AMENDS, number) is None


def test_a_number_without_its_date_is_not_in_full() -> None:
    assert cited_again(AMENDS.removesuffix(" ngày 31/8/2012"), "04/2012/TT-BNV") is None


@pytest.mark.parametrize(("words", "is_issuer"), [(14, True), (15, False)])
def test_very_long_issuer_is_a_summary(words: int, *, is_issuer: bool) -> None:
    body = " ".join(["Ban", *["Rừng"] * (words - 1)])
    found = parse(f"Quyết định số 1/QĐ-UBND ngày 5/3/2024 của {body}")

    assert (body, None if is_issuer else body) == (found.issuer, found.summary)


def test_kind_of_two_names_is_the_longer_one() -> None:
    assert "Nghị quyết liên tịch" == parse("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14 ngày 15/6/2017").kind


def test_what_cites_nothing_has_no_number_with_so() -> None:
    assert not parse("số 5").has_so
