import pytest

from confplan.cli.printing import is_rich, say_aside, show, width


def test_pipe_gets_plain_text_of_any_width(capsys: pytest.CaptureFixture[str]) -> None:
    show([[("lời " * 50, "error"), ("[red]x[/]", "")], [("cuối   ", "")]])

    assert capsys.readouterr().out == "lời " * 50 + "[red]x[/]\ncuối\n"
    assert width() is None
    assert not is_rich()


def test_aside_is_not_in_the_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    say_aside("x")
    captured = capsys.readouterr()

    assert (captured.out, captured.err) == ("", "x\n")
