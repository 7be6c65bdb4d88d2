"""What holds for every scalar: it reads back what it prints, refuses in words, and tells pydantic and editors"""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from confplan.model.scalars import Clock, Count, Day, DocumentNumber, Minutes, Money, Phone, Scalar, ScalarError

KINDS: list[type[Scalar]] = [Clock, Count, Day, DocumentNumber, Minutes, Money, Phone]
WORDS = [
    "dự kiến ",
    "khoảng ",
    "từ ",
    " đến ",
    " giờ ",
    " phút",
    "h",
    "ngày ",
    " tháng ",
    " năm ",
    "thứ ",
    "CN",
    "(sáng ",
    ")",
]
MARKS = [
    ":",
    "-",
    "–",
    "/",
    ".",
    ",",
    " ",
    "+",
    "'",
    "đ",
    " triệu",
    " người",
    "(thường ",
    "KH",
    "TU",
    "\u0301",
    "٣",
    "²",
]
anything = st.text() | st.lists(st.sampled_from([*"0123456789", *WORDS, *MARKS]), max_size=14).map("".join)


@pytest.mark.parametrize("kind", KINDS)
@given(text=anything)
def test_what_is_read_is_printed_so_that_it_reads_the_same_and_all_else_is_refused(
    kind: type[Scalar], text: str
) -> None:
    with suppress(ScalarError):
        value = kind.parse(text)

        assert value == reread(value)


def reread(value: Scalar) -> Scalar:
    """An error here fails the test, though the first reading may refuse."""
    try:
        return value.parse(str(value))
    except ScalarError as error:
        pytest.fail(f"{value!r} prints what is refused: {error}")


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_of_the_schema_is_read(kind: type[Scalar]) -> None:
    assert [str(kind.parse(str(example))) for example in kind.sort.examples]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_text_is_said_to_be_missing(kind: type[Scalar], text: str) -> None:
    with pytest.raises(ScalarError) as refused:
        kind.parse(text)

    assert refused.value.code == f"{kind.sort.kind}-empty"
    assert refused.value.text.vi.startswith("chưa viết ")
    assert "is missing; write it like" in refused.value.text.en


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not DocumentNumber])
@pytest.mark.parametrize("text", ["9" * 5000, "1." * 100_000, "đến " * 50_000, "- " * 100_000])
def test_a_huge_text_is_refused_in_few_words(kind: type[Scalar], text: str) -> None:
    with pytest.raises(ScalarError) as refused:
        kind.parse(text)

    assert len(refused.value.text.vi) < 250


def test_a_message_says_what_is_written_and_what_is_allowed() -> None:
    with pytest.raises(ScalarError) as refused:
        Clock.parse("late")

    assert (
        refused.value.text.vi == "“late” chưa phải là giờ trong ngày; viết như 08:00, 8h30, 08 giờ 30 hoặc 08:00-11:30"
    )
    assert refused.value.text.en == "“late” is not a time of day; write it like 08:00, 8h30, 08 giờ 30 or 08:00-11:30"
    assert str(refused.value) == refused.value.text.en


@pytest.mark.parametrize("kind", KINDS)
def test_pydantic_takes_the_text_or_the_value(kind: type[Scalar]) -> None:
    text = str(kind.sort.examples[0])
    value = kind.parse(text)

    assert value == TypeAdapter(kind).validate_python(text)
    assert value is TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wrong", [8, 8.5, True, None, ["08:00"], ("08:00",), {"a": "1"}, b"08:00"])
def test_pydantic_coerces_nothing(kind: type[Scalar], wrong: object) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(kind).validate_python(wrong)

    assert ["scalar"] == [error["type"] for error in refused.value.errors()]


def test_the_error_of_pydantic_carries_the_code_the_kind_and_both_languages() -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(dict[str, Clock | None]).validate_python({"start": "8:60"})
    error = refused.value.errors()[0]

    assert error["loc"] == ("start",)
    assert error["type"] == "scalar"
    assert error["ctx"] == {
        "code": "clock-out-of-range",
        "kind": "clock",
        "vi": "“8:60”: phút từ 0 đến 59; viết như 08:00, 8h30, 08 giờ 30 hoặc 08:00-11:30",
        "en": "“8:60”: minutes go from 0 to 59; write it like 08:00, 8h30, 08 giờ 30 or 08:00-11:30",
    }


@pytest.mark.parametrize(
    ("wrong", "vi", "en"),
    [
        ({"a": "1"}, "một nhóm ô", "a group of fields"),
        (["08:00"], "một danh sách", "a list"),
        (8, "một giá trị không phải chữ", "a value that is not text"),
    ],
)
def test_another_shape_is_named(wrong: object, vi: str, en: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Clock.read(wrong)

    assert refused.value.code == "clock-not-a-text"
    assert refused.value.text.vi.startswith(f"chỗ này cần giờ trong ngày, đang có {vi}; ")
    assert refused.value.text.en.startswith(f"a time of day is expected here, not {en}; ")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not Day])
def test_the_schema_allows_text_and_the_numbers_that_yaml_makes_of_it(kind: type[Scalar]) -> None:
    assert {"string", "number"} <= set(TypeAdapter(kind).json_schema()["type"])


def test_the_schema_of_a_day_is_text() -> None:
    assert TypeAdapter(Day).json_schema()["type"] == ["string"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_describes_the_value_in_both_languages(kind: type[Scalar]) -> None:
    description = TypeAdapter(kind).json_schema()["description"]

    assert kind.sort.allowed.vi in description
    assert kind.sort.allowed.en in description


def test_an_optional_value_may_be_empty_in_the_schema() -> None:
    forms = TypeAdapter(Clock | None).json_schema()["anyOf"]

    assert {"type": "null"} in forms


def test_a_value_is_written_to_json_as_its_text() -> None:
    assert TypeAdapter(Clock).dump_json(Clock(minute=480)) == b'"08:00"'
