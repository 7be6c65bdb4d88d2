import os
import stat
from pathlib import Path

import pytest

from confplan.rendering.rewriting import rewrite

OLD = b"a: 1\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_bytes(OLD)
    return file


def test_new_content_stands_in_the_file_and_nothing_is_left_beside_it(file: Path) -> None:
    assert rewrite(file, OLD, b"a: 2\r\n") is None
    assert b"a: 2\r\n" == file.read_bytes()
    assert [file] == list(file.parent.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="permissions as Unix has them")
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_permissions_stay(file: Path, mode: int) -> None:
    file.chmod(mode)
    rewrite(file, OLD, b"x")

    assert mode == stat.S_IMODE(file.stat().st_mode)


def test_read_only_file_is_told_and_left(file: Path) -> None:
    file.chmod(0o444)
    why = rewrite(file, OLD, b"x")

    assert why is not None
    assert "chỉ cho đọc" in why.vi
    assert OLD == file.read_bytes()


def test_link_is_told_and_neither_followed_nor_replaced(file: Path) -> None:
    link = file.with_name("link.yaml")
    link.symlink_to(file)
    why = rewrite(link, OLD, b"x")

    assert why is not None
    assert "link" in why.en
    assert link.is_symlink()
    assert OLD == file.read_bytes()


def test_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        rewrite(tmp_path / "none.yaml", OLD, b"x")


def test_what_somebody_has_written_meanwhile_is_never_lost(file: Path) -> None:
    why = rewrite(file, b"a: 0\n", b"x")

    assert why is not None
    assert "in the meantime" in why.en
    assert OLD == file.read_bytes()
