"""Every small bad file says exactly what its `.expect` holds, with both parsers; bombs lie here too"""

from pathlib import Path

import pytest
import yaml

from confplan.findings import Finding
from confplan.places import Place
from confplan.source import parsing, read

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
OTHER_KINDS = ("lists", "templates")  # of which rosters/test_bad_lists.py and rendering/test_bad_templates.py tell
FILES = sorted(path.relative_to(CORPUS).as_posix() for path in CORPUS.rglob("*.yaml"))
BOMBS = {
    "nested brackets": b"[" * 50_000,
    "nested mappings": b"{a: " * 50_000,
    "nested items": b"- " * 50_000,
    "nested items in a section": b"a:\n  " + b"- " * 50_000,
    "nested lines": "".join("  " * depth + "a:\n" for depth in range(500)).encode(),
    "brackets in every section": b"".join(b"a%d: %s\n" % (number, b"[" * 1000) for number in range(500)),
    "aliases": b"a: &a [x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (98 + n, 98 + n, 97 + n, 97 + n) for n in range(20)),
    "a mistake in every line": b"a: b: c\n" * 20_000,
    "a mistake in every item": b"a:\n" + b"  - b: c: d\n" * 20_000,
    "one mistake after many items": b"a:\n" + b"  - b\n" * 30_000 + b"  - c: d: e\n",
    "mistakes at every depth": "".join("  " * depth + "a:\n" for depth in range(39)).encode()
    + b" " * 78
    + b"@\n" * 5000,
    "quotes that never close": b'a: "b\n' * 20_000,
    "one endless line": b"a: " + b"b" * 1_900_000,
    "many values": b"a: [" + b"b," * 400_000 + b"]\n",
    "an endless key": b"? " + b"b" * 1_900_000,
    "control characters": b"\x01" * 1_900_000,
    "comments": b"a: b #c\n" * 40_000,
    "the same key": b"a: b\n" * 40_000,
    "a huge number": b"a: " + b"9" * 1_000_000,
    "an escape beyond Unicode": b'a: "\\UFFFFFFFF"\n',
    "an endless version": b"a: b\n%YAML " + b"9" * 5000 + b".1\n---\n",
    "blank lines": b"\n" * 1_000_000,
}


def said(finding: Finding) -> str:
    match finding.at:
        case Place(span=span) if span is not None:
            return f"{finding.rule} {span.line}:{span.column}"
    raise AssertionError(finding)


def expected(name: str) -> list[str]:
    return (CORPUS / name).with_suffix(".expect").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("loader", [yaml.CLoader, yaml.Loader])
@pytest.mark.parametrize("name", FILES)
def test_bad_file_is_told_where_it_is_bad(
    name: str, loader: type[yaml.Loader | yaml.CLoader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "Loader", loader)

    assert expected(name) == [said(finding) for finding in read((CORPUS / name).read_bytes(), name).findings]


def test_every_expectation_has_its_file() -> None:
    expectations = (path for path in CORPUS.rglob("*.expect") if path.parent.name not in OTHER_KINDS)

    assert FILES == sorted(path.with_suffix(".yaml").relative_to(CORPUS).as_posix() for path in expectations)


def test_every_message_ends_without_a_full_stop_and_has_both_languages() -> None:
    findings = [finding for name in FILES for finding in read((CORPUS / name).read_bytes(), name).findings]

    assert [] == [
        text for finding in findings for text in finding.text if not text.strip() or text.endswith((".", " "))
    ]
    assert [] == [finding for finding in findings if finding.text.vi == finding.text.en]


@pytest.mark.parametrize("bomb", ["nested brackets", "nested mappings", "nested items in a section"])
def test_endless_nesting_is_told(bomb: str) -> None:
    assert "too-deep" in {finding.rule for finding in read(BOMBS[bomb], bomb).findings}


def test_too_many_values_are_told() -> None:
    source = read(BOMBS["many values"], "many")

    assert ["too-many-values"] == [finding.rule for finding in source.findings]
    assert not source.is_plan
