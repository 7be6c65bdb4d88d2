"""`confplan templates`: the shipped templates are listed and handed out"""

from pathlib import Path

from tests.cli.running import confplan


def test_templates_are_handed_out_and_never_overwritten(tmp_path: Path) -> None:
    first = confplan("templates", "copy", "invitations", "--into", "mau", folder=tmp_path)
    (tmp_path / "mau/invitations/cards.pdf.typ").write_text("mine", encoding="utf-8")
    second = confplan("templates", "copy", "invitations", "--into", "mau", folder=tmp_path)

    assert str(Path("mau/invitations/cards.pdf.typ")) in first.out.splitlines()
    assert "already there, not overwritten: " in second.err
    assert (tmp_path / "mau/invitations/cards.pdf.typ").read_text(encoding="utf-8") == "mine"


def test_templates_are_listed(tmp_path: Path) -> None:
    assert "banner/banner.svg.typ" in confplan("templates", "list", folder=tmp_path).out.splitlines()


def test_action_that_is_none_is_refused(tmp_path: Path) -> None:
    run = confplan("templates", "cpoy", folder=tmp_path)

    assert run.status == 2
    assert "“cpoy” is neither list nor copy" in run.err
