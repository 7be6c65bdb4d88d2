"""Words whose tone may stand in two places"""

from confplan.planning.tone_styles import toned
from tests.planning.plans import plan_of, real_plan


def styles(text: str) -> list[tuple[str, str]]:
    return [(one.word, one.style) for one in toned(plan_of(f"document:\n  purposes:\n    - {text}\n"))]


def test_both_styles_are_told_apart_in_any_case() -> None:
    assert [("hóa", "first"), ("hoá", "second"), ("ỦY", "first"), ("Uỷ", "second"), ("khỏe", "first")] == styles(
        "văn hóa hoá ỦY Uỷ khỏe"
    )


def test_words_without_a_choice_show_no_style() -> None:
    assert [] == styles("quý quả quỹ hoàn thoại thuế khuyến ngoài của")


def test_the_real_plan_keeps_to_one_style() -> None:
    assert {"first"} == {one.style for one in toned(real_plan())}


def test_who_signs_is_called_as_on_their_papers_and_so_is_the_law_that_is_named() -> None:
    plan = plan_of("""
document:
  signature: [TM. BAN HOÀ GIẢI, Nguyễn Văn Hoà]
  bases: [Luật Hoà giải ở cơ sở]
  purposes: [Văn hoá]
""")

    assert {"HOÀ", "hoá"} == {one.word for one in toned(plan)}
