import json
from pathlib import Path

import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confplan.rendering.errors import ValueProblemError
from confplan.rendering.typst_literals import Code, code, literal

CODE_SIGNS = set("\"'`#$*_@<>[]();:,.+-=/~|&!?%^\r\n\t")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Quận 12", '"Quận 12"'),
        ('a"b', '"a\\u{22}b"'),
        (12, "(12)"),
        (-1.5, "(-1.5)"),
        (True, "true"),
        ((), "()"),
        (("a",), '("a", )'),
        ({}, "(:)"),
        ({"k": [1]}, '("k": ((1), ))'),
    ],
)
def test_value_becomes_typst_code(value: object, written: str) -> None:
    assert code(value) == written


def test_none_stays_none_and_is_refused_inside_a_list() -> None:
    assert code(None) is None
    with pytest.raises(ValueProblemError):
        code([None])


def test_changed_code_is_plain_text_again() -> None:
    text = code("a")

    assert isinstance(text, Code)
    assert not isinstance(text.upper(), Code)


@given(st.text())
def test_literal_holds_no_sign_that_could_run_in_a_wrong_place(text: str) -> None:
    assert not CODE_SIGNS & set(literal(text)[1:-1])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=20))
def test_typst_reads_back_every_text(texts: list[str], tmp_path: Path) -> None:
    main = tmp_path / "main.typ"
    main.touch()
    read = typst.eval(str(main), f"({', '.join(map(literal, texts))})", root=str(tmp_path))

    assert texts == json.loads(read)
