"""The conversation on the terminal, with typed lines in place of a person"""

import pytest

from confplan.cli import interview


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines that will be typed; after the last one the input ends."""
    lines: list[str] = []

    def line(_prompt: str) -> str:
        if not lines:
            raise EOFError
        return lines.pop(0)

    monkeypatch.setattr("builtins.input", line)
    return lines


def test_answers_go_into_their_fields(typed: list[str]) -> None:
    typed += ["Hội nghị", "", "26/7/2024", "8h", "Hội trường 1"]

    given = interview.answers()

    assert {
        ("conference", "name"): "Hội nghị",
        ("document", "issuer"): "",
        ("conference", "hosts"): "",
        ("conference", "date"): "26/7/2024",
        ("conference", "start"): "8h",
        ("conference", "venue", "name"): "Hội trường 1",
    } == given


def test_what_cannot_be_read_is_asked_again(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    typed += ["", "", "31/6/2024", "30/6/2024"]

    assert "30/6/2024" == interview.answers()["conference", "date"]
    assert "31/6/2024" in capsys.readouterr().err


def test_the_end_of_the_input_leaves_the_rest_open(typed: list[str]) -> None:
    typed.append("Hội nghị")

    assert {("conference", "name"): "Hội nghị"} == interview.answers()


KINDS = [(["ward"], "ward"), ([""], "conference"), (["meeting", " Ceremony "], "ceremony"), ([], "conference")]


@pytest.mark.parametrize(("lines", "kind"), KINDS)
def test_a_kind_is_chosen_by_its_name(typed: list[str], lines: list[str], kind: str) -> None:
    typed += lines

    assert kind == interview.kind()
