"""The options of the desk"""

from pathlib import Path

import pytest
import typer

from confplan.cli.checkin_options import address, known_form, store_of, typed_pin


def test_store_lies_beside_the_plan(tmp_path: Path) -> None:
    assert tmp_path / "reception.db" == store_of(str(tmp_path / "plan.yaml"), None)
    assert tmp_path / "reception.db" == store_of(str(tmp_path), None)
    assert Path("reception.db") == store_of("-", None)
    assert Path("other.db") == store_of("-", Path("other.db"))


def test_form_is_that_of_the_ending() -> None:
    assert ["xlsx", "csv", ""] == [known_form(Path("a.XLSX")), known_form(Path("a.csv")), known_form(None)]
    with pytest.raises(typer.BadParameter):
        known_form(Path("a.pdf"))


def test_only_an_address_is_listened_on() -> None:
    assert "127.0.0.1" == address("127.0.0.1")
    with pytest.raises(typer.BadParameter):
        address("example.org")


def test_pin_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CONFPLAN_PIN", raising=False)
    assert typed_pin() is None
    monkeypatch.setenv("CONFPLAN_PIN", "654321")
    assert "654321" == typed_pin()
