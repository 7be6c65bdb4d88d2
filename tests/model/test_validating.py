"""What the schema says, where, and that all the rest of the plan is still there"""

import pytest

from confplan.findings import Fix, Text
from confplan.model.growing import grow
from confplan.model.validating import Validated, validate
from confplan.places import Key


def validated(data: dict[str, object]) -> Validated:
    return validate(grow(data, frozenset())[0])


def said(data: dict[str, object]) -> list[tuple[str, object]]:
    return [(finding.rule, finding.at) for finding in validated(data).findings]


def text(data: dict[str, object]) -> Text:
    (finding,) = validated(data).findings
    return finding.text


def test_empty_plan_is_a_plan() -> None:
    assert validated({"format": "1"}).plan is not None


def test_unknown_key_names_the_nearest_and_all_that_are_allowed() -> None:
    words = text({"backdrop": {"brake_before": "x"}})

    assert (
        words.en
        == "there is no field “brake_before” here (did you mean “break_before”?); allowed: hosts, break_before, size, led"
    )


def test_unknown_key_is_told_at_the_key() -> None:
    ((rule, at),) = said({"agenda": [{"titel": "x"}]})

    assert (rule, at) == ("unknown-key", ("agenda", 0, "titel"))
    assert isinstance(at, tuple)
    assert isinstance(at[-1], Key)


def test_path_in_the_file_is_an_unknown_key() -> None:
    assert said({"conference": {"path": "x"}}) == [("unknown-key", ("conference", "path"))]


def test_value_that_is_not_allowed_names_the_nearest() -> None:
    assert (
        text({"status": "isued"}).vi == "“isued” không dùng được ở đây (có phải là “issued”?); dùng được: draft, issued"
    )


@pytest.mark.parametrize(
    ("data", "fix"),
    [
        ({"agenda": [{"titel": "x"}]}, Fix(("agenda", 0, Key("titel")), "title", safe=False)),
        ({"status": "isued"}, Fix(("status",), "issued", safe=False)),
        ({"status": "xyz"}, None),
        ({"zzz": "x"}, None),
    ],
)
def test_nearest_word_is_a_fix_to_look_at(data: dict[str, object], fix: Fix | None) -> None:
    assert [fix] == [finding.fix for finding in validated(data).findings]


def test_scalar_speaks_for_itself_also_where_something_else_may_stand() -> None:
    data: dict[str, object] = {"lists": {"phường": [{"name": "A", "neighbourhoods": "bốn"}]}}

    assert text(data).vi.startswith("“bốn” chưa phải là số lượng; viết như 350")


def test_field_that_was_refused_is_not_missing_as_well() -> None:
    level = ("checks", "total-off", "level")

    assert said({"checks": {"total-off": {"level": "loud"}}}) == [("value-not-allowed", level)]


def test_endless_value_is_not_repeated_whole() -> None:
    assert text({"status": "9" * 5000}).en == f"“{'9' * 59}…” is not allowed here; allowed: draft, issued"


def test_scalar_speaks_for_itself() -> None:
    assert said({"agenda": [{"minutes": "bảy"}]}) == [("value-unreadable", ("agenda", 0, "minutes"))]


def test_key_of_a_python_keyword_is_the_key_of_the_file() -> None:
    assert said({"tasks": [{"for": [["x"]]}]}) == [("text-expected", ("tasks", 0, "for", 0))]


def test_missing_field_is_told_at_its_entry() -> None:
    assert said({"units": [{"also": "CA"}]}) == [("field-missing", ("units", 0))]


def test_wrong_shapes_are_told_in_words() -> None:
    data: dict[str, object] = {
        "conference": ["x"],
        "agenda": {"title": "x"},
        "lists": "x",
        "document": {"issuer": ["x"]},
    }

    assert sorted(rule for rule, _ in said(data)) == [
        "fields-expected",
        "fields-expected",
        "list-expected",
        "text-expected",
    ]


def test_flag_takes_yes_and_no_in_both_languages() -> None:
    items = [{"title": "x", "optional": word} for word in ("true", "có", "no", "không", "maybe")]
    result = validated({"agenda": items})

    assert [finding.at for finding in result.findings] == [("agenda", 4, "optional")]
    assert result.plan is not None
    assert [item.optional for item in result.plan.agenda] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("true", "Yêu cầu tham dự đầy đủ, đúng thành phần"),
        ("Có", "Yêu cầu tham dự đầy đủ, đúng thành phần"),
        ("không", None),
    ],
)
def test_attendance_that_is_required_has_the_usual_words(written: str, said: str | None) -> None:
    plan = validated({"format": "1", "invitation": {"required": written}}).plan

    assert plan is not None
    assert plan.invitation.required == said


def test_sentence_of_what_the_invited_prepare_is_kept() -> None:
    plan = validated({"format": "1", "invitation": {"required": "Mang theo máy tính"}}).plan

    assert plan is not None
    assert plan.invitation.required == "Mang theo máy tính"


def test_what_is_wrong_is_left_out_and_the_rest_is_there() -> None:
    result = validated({"units": ["A", {"also": "x"}, "B"], "agenda": [{"minutes": "x", "title": "T"}], "status": "y"})

    assert result.plan is not None
    assert [unit.name for unit in result.plan.units or ()] == ["A", "B"]
    assert [item.title for item in result.plan.agenda] == ["T"]
    assert result.left_out == {("units", 1), ("agenda", 0, "minutes"), ("status",)}


def test_entry_behind_one_that_is_left_out_keeps_its_own_path() -> None:
    result = validated({"units": [{"also": "x"}, "B"]})

    assert result.plan is not None
    assert [unit.path for unit in result.plan.units or ()] == [("units", 1)]


def test_two_mistakes_in_one_entry_are_both_told() -> None:
    assert said({"units": [{"also": [["x"]], "nmae": "A"}]}) == [
        ("field-missing", ("units", 0)),
        ("text-expected", ("units", 0, "also", 0)),
        ("unknown-key", ("units", 0, "nmae")),
    ]


def test_neighbourhoods_are_a_number_or_names() -> None:
    wards = [{"name": "A", "neighbourhoods": "12"}, {"name": "B", "neighbourhoods": ["KP 1", "KP 2"]}, "C"]
    plan = validated({"lists": {"phường": wards}}).plan

    assert plan is not None
    assert [ward.neighbourhood_count for ward in plan.lists["phường"]] == [12, 2, None]


def test_plan_equals_only_itself() -> None:
    first, second = validated({"format": "1"}).plan, validated({"format": "1"}).plan

    assert first == first  # noqa: PLR0124 - that it equals itself is the fact
    assert first != second
    assert len({first, second}) == 2
