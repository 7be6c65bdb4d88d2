from pathlib import Path

import pytest

from confplan.rendering.environment import markup_environment, typst_environment, word_environment
from confplan.rendering.errors import TemplateError, ValueProblemError

NOTHING = {"occasion": {"venue": None, "hosts": [None]}, "venue": None, "given": "x"}


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("{{ venue }}", "venue"),
        ("{{ occasion.venue }}", "occasion.venue"),
        ("{{ occasion['venue'] }}", "occasion['venue']"),
        ("{{ occasion.hosts[0] }}", "occasion.hosts[0]"),
        ("{{ venue|upper }}", "venue|upper"),
        ("{{ 'Tại ' ~ occasion.venue ~ '.' }}", "occasion.venue"),
        ("{{ none }}", "None"),
        ("{{ (venue if given else 'x') }}", "…"),
    ],
)
def test_value_that_is_missing_is_named_as_the_template_writes_it(body: str, named: str) -> None:
    with pytest.raises(ValueProblemError) as error:
        markup_environment(None).from_string(body).render(NOTHING)

    assert error.value.text.vi.startswith(f"“{named}” chưa có giá trị")
    assert error.value.text.en.startswith(f"“{named}” has no value")


@pytest.mark.parametrize(
    "body",
    [
        "{% macro a() %}{% endmacro %}",
        "{% call a() %}{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% set a %}x{% endset %}",
        "{% import 'paper/x.typ' as x %}",
        "{% from 'paper/x.typ' import x %}",
        "{% block a %}{{ super() }}{% endblock %}",
        "{{ self.a() }}",
    ],
)
def test_what_makes_text_of_its_own_is_refused_in_typst_and_allowed_in_pages(body: str) -> None:
    markup_environment(None).from_string(body)

    with pytest.raises(TemplateError, match="cannot use"):
        typst_environment(None).from_string("\n" + body)


@pytest.mark.parametrize("environment", [markup_environment(None), typst_environment(None), word_environment()])
def test_escaping_cannot_be_turned_off(environment: object) -> None:
    assert hasattr(environment, "from_string")

    with pytest.raises(TemplateError, match="autoescape") as error:
        environment.from_string("x\n{% autoescape false %}{{ given }}{% endautoescape %}")

    assert 2 == error.value.line


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ given|uper }}", "Templates have no filter “uper”; did you mean “upper”?"),
        ("{{ given|safe }}", "Templates have no filter “safe”"),
        ("{{ given|_named('x') }}", "Templates have no filter “_named”"),
        ("{{ given|pprint }}", "Templates have no filter “pprint”"),
        ("{% if given is evn %}{% endif %}", "Templates have no filter “evn”; did you mean “even”?"),
    ],
)
def test_unknown_filter_is_told_before_anything_is_printed(body: str, told: str) -> None:
    with pytest.raises(TemplateError) as error:
        markup_environment(None).from_string(body)

    assert error.value.text.en.startswith(told)


def test_parts_of_a_sum_of_texts_are_printed_like_any_other() -> None:
    assert "Số 7: x" == markup_environment(None).from_string("{{ 'Số ' ~ 7 ~ ': ' ~ given }}").render(NOTHING)


def test_typst_folder_is_not_needed_to_read_a_template() -> None:
    assert '#"x";' == typst_environment(Path("/nowhere")).from_string("{{ given }}").render(NOTHING)
