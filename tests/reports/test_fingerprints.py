from dataclasses import replace

from confplan.findings import Finding
from confplan.reports.fingerprints import fingerprints
from confplan.reports.report import report
from tests.reports.findings import FINDINGS, PLAN, atlas, example


def marks(text: str, *findings: Finding) -> list[str]:
    return list(fingerprints([report("plan.yaml", findings, atlas(text))]))


def test_moved_line_keeps_its_fingerprint() -> None:
    assert marks(PLAN, FINDINGS[0]) == marks(f"# comment\n\nformat: 1\n{PLAN}", FINDINGS[0])


def test_inserted_item_moves_no_fingerprint() -> None:
    inserted = PLAN.replace(
        "    items:\n", "    items:\n      - id: tl-0\n        title: Khai mạc\n        minutes: 1\n"
    )
    moved = replace(FINDINGS[0], at=("agenda", 0, "items", 1, "minutes"))

    assert marks(PLAN, FINDINGS[0]) == marks(inserted, moved)


def test_another_value_is_another_finding() -> None:
    assert marks(PLAN, FINDINGS[0]) != marks(PLAN.replace("12", "13"), FINDINGS[0])


def test_no_two_findings_share_one() -> None:
    same = [replace(FINDINGS[0], text=FINDINGS[0].text._replace(en=words)) for words in ("a", "b", "c")]
    found = list(fingerprints([example(*FINDINGS, *same), example(*FINDINGS)]))

    assert len(found) == 9
    assert len(set(found)) == 9


def test_reader_of_another_language_gets_the_same_one() -> None:
    told = [replace(one, text=one.text._replace(vi="lời khác")) for one in FINDINGS]

    assert marks(PLAN, *FINDINGS) == marks(PLAN, *told)
