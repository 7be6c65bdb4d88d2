import hashlib
import json
from pathlib import Path

import pytest

from tools.built import faults

HASH = hashlib.sha256(b"words").hexdigest()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "banner").mkdir()
    (tmp_path / "banner" / "banner.svg").write_bytes(b"words")
    (tmp_path / "manifest.json").write_text(json.dumps({"files": [{"path": "banner/banner.svg", "sha256": HASH}]}))
    return tmp_path


def test_a_whole_set_has_no_fault(out: Path) -> None:
    assert [] == faults(out, ["banner"])


def test_a_document_without_a_file_is_named(out: Path) -> None:
    assert ["run-sheet has no file"] == faults(out, ["banner", "run-sheet"])


def test_a_changed_file_has_another_hash(out: Path) -> None:
    (out / "banner" / "banner.svg").write_bytes(b"other")

    assert ["banner/banner.svg has another hash"] == faults(out, ["banner"])


def test_an_empty_file_is_told(out: Path) -> None:
    (out / "banner" / "banner.svg").write_bytes(b"")

    assert "banner/banner.svg is empty" in faults(out, ["banner"])


def test_a_file_that_the_manifest_does_not_name_is_told(out: Path) -> None:
    (out / "banner" / "old.svg").write_bytes(b"words")

    assert ["banner/old.svg is not in the manifest"] == faults(out, ["banner"])


def test_a_file_that_is_gone_is_told(out: Path) -> None:
    (out / "banner" / "banner.svg").unlink()

    assert ["banner has no file", "banner/banner.svg is in the manifest only"] == faults(out, ["banner"])
