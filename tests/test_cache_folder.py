from pathlib import Path

import pytest

from confplan.cache_folder import OFF, cache_folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def test_folder_is_made_for_its_owner_alone(home: Path) -> None:
    folder = cache_folder("templates")

    assert folder == str(home / "confplan/templates")
    assert Path(folder).stat().st_mode & 0o777 == 0o700
    assert cache_folder("templates") == folder


@pytest.mark.parametrize("name", [OFF, "CI"])
def test_nothing_is_kept_in_ci_or_when_asked(name: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "1")

    assert cache_folder("templates") is None
    assert not list(home.iterdir())


def test_folder_that_others_may_write_to_is_not_trusted(home: Path) -> None:
    (home / "confplan/templates").mkdir(parents=True)
    (home / "confplan/templates").chmod(0o777)

    assert cache_folder("templates") is None


def test_link_is_not_followed(home: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (home / "confplan").mkdir()
    (home / "confplan/templates").symlink_to(tmp_path_factory.mktemp("other"))

    assert cache_folder("templates") is None


def test_file_in_the_way_and_a_folder_that_is_no_path_leave_nothing_kept(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "confplan").write_text("")
    assert cache_folder("templates") is None
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder("templates") is None


@pytest.mark.parametrize(
    ("system", "named", "found"),
    [("win32", ("LOCALAPPDATA", "{}/local"), "{}/local"), ("darwin", ("HOME", "{}"), "{}/Library/Caches"), ("linux", ("XDG_CACHE_HOME", ""), "{}/.cache")],
)  # fmt: skip
def test_each_system_has_its_own_folder(
    system: str, named: tuple[str, str], found: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv(named[0], named[1].format(home))

    assert cache_folder("x") == f"{found.format(home)}/confplan/x"
