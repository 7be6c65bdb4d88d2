from collections.abc import Iterator
from pathlib import Path

import pytest

from confplan.cache_folder import OFF
from confplan.rendering import compiled
from confplan.rendering.environment import calendar_environment, markup_environment, typst_environment
from confplan.rendering.errors import TemplateError

ENVIRONMENTS = {"html": markup_environment, "typst": typst_environment, "ics": calendar_environment}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled.kept.cache_clear()
    yield tmp_path / "confplan/templates"
    compiled.kept.cache_clear()


def said(source: str, kind: str = "html") -> str:
    return ENVIRONMENTS[kind](None).from_string(source).render(name='Ông "A" <b>; #1')


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def test_kept_code_prints_the_same_in_each_environment(folder: Path) -> None:
    """One text is three templates: what is constant in it is escaped when it is compiled."""
    source = "{{ name }} {{ '<a,b>' }}"
    first = {kind: said(source, kind) for kind in ENVIRONMENTS}

    assert len(set(first.values())) == len(files(folder)) == 3
    assert {kind: said(source, kind) for kind in ENVIRONMENTS} == first
    assert len(files(folder)) == 3


def test_kept_code_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    said("{{ name }} 1")
    monkeypatch.setattr("confplan.rendering.syntax.check", lambda *_, **__: pytest.fail("compiled anew"))

    assert said("{{ name }} 1").endswith(" 1")


def test_what_a_template_may_not_say_is_never_kept(folder: Path) -> None:
    for _ in range(2):
        with pytest.raises(TemplateError):
            said("{{ name|system }}")
    assert not files(folder)


def test_code_of_other_programs_is_thrown_away(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said("{{ name }}")
    (old,) = files(folder)
    monkeypatch.setattr(compiled, "made_by", lambda: "other")
    compiled.kept.cache_clear()
    said("{{ name }}")

    (new,) = files(folder)
    assert new.name.startswith("other-")
    assert new != old


@pytest.mark.parametrize("content", [b"", b"j2", b"j2\x80\x04K\x05.rubbish", bytes(200)])
def test_broken_file_is_made_anew(content: bytes, folder: Path) -> None:
    told = said("{{ name }}")
    (kept,) = files(folder)
    good = kept.read_bytes()
    kept.write_bytes(content)

    assert said("{{ name }}") == told
    assert kept.read_bytes() == good


def test_full_disk_keeps_nothing_and_prints_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("jinja2.bccache.tempfile.NamedTemporaryFile", full)

    assert "Ông" in said("{{ name }}")
    assert not files(folder)
