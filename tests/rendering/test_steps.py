"""Steps that do not match, with their lines"""

import pytest

from confplan.rendering.steps import fault


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("a\n{% for x in y %}\nb\n", 2, "“{% for x in y %}” is not closed by “{% endfor %}”"),
        ("{% if a %}\n{% for x in y %}{% endif %}", 2, "does not match “{% for x in y %}”, which is open"),
        ("{# {% if a %}\n #}\nx{% endif %}", 3, "“{% endif %}” closes nothing"),
        ("{% fore x in y %}", 1, "Templates have no step “fore”; did you mean “for”?"),
        ("{% if a %}{% endfi %}", 1, "Templates have no step “endfi”; did you mean “endif”?"),
    ],
)
def test_the_first_step_that_does_not_match_is_told(source: str, line: int, said: str) -> None:
    found = fault(source)

    assert found is not None
    assert line == found[1]
    assert said in found[0].en
    assert found[0].vi != found[0].en


@pytest.mark.parametrize(
    "source",
    [
        "{% for x in y %}{% if x %}a{% elif z %}b{% else %}c{% endif %}{% else %}d{% endfor %}",
        "{%- set a = 1 -%}{% include 'x' %}{% with a = 1 %}{% endwith %}",
        "{% set a %}x{% endset %}",
        "không có gì",
    ],
)
def test_steps_that_match_are_left_alone(source: str) -> None:
    assert fault(source) is None
