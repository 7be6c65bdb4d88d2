"""A name is a file where there is one, else a revision"""

from pathlib import Path

import pytest

from confplan.revisions.address import Address, address


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("origin/main:plan.yaml", Address("origin/main", "plan.yaml")),
        ("HEAD~2:district/plan.yaml", Address("HEAD~2", "district/plan.yaml")),
        ("v1:", Address("v1", "")),
        ("HEAD", Address("HEAD", "")),
        ("origin/main", Address("origin/main", "")),
        ("-x:plan.yaml", Address("-x", "plan.yaml")),
        ("-", None),
        ("C:\\plans\\plan.yaml", None),
        ("c:/plans/plan.yaml", None),
        ("none.yaml", None),
        ("folder/none.yml", None),
        (":plan.yaml", None),
        ("a" * 5000 + ":plan.yaml", Address("a" * 5000, "plan.yaml")),
    ],
)
def test_name_means(name: str, expected: Address | None) -> None:
    assert expected == address(name)


def test_file_that_exists_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HEAD", "main:plan.yaml"):
        (tmp_path / name).touch()

    assert (None, None) == (address("HEAD"), address("main:plan.yaml"))
