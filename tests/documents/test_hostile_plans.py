"""Every hostile text in a plan's name, venue, groups and agenda, through all papers in all formats, and read back"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from confplan.building import render_all
from confplan.documents.index import document_names
from confplan.findings import Severity
from confplan.loading import load_content
from confplan.outputs import Order
from confplan.rendering.output import Output
from confplan.rendering.template_files import templates
from tests.documents.printing import READABLE, packed, text_of
from tests.rendering.hostile import HOSTILE

# Every engine reads all of them back in rendering/test_hostile.py; in all papers, those show that each field is escaped
# that end, begin or run something in one of the languages. The others follow in the deep tests.
ENDING = (
    "A & <b>B</b>", "< 5 tuổi", "</w:t></w:r></w:p><w:p>", "</text></svg><script>x</script>", "--> <!-- ]]>", '" onmouseover="x', "{{ 7*7 }}",
    "{% for x in y %}", "{_{ 7*7 }_}", '"]; #panic("x")', '#read("/etc/passwd")', "$x$", "@label", "<lbl>", "\\", "=1+1", "@SUM(A1)", "a_b_c",
    "ẾỀỂỄỆ ẶẴẲ ỘỖ ỮỰ ỶỸ Đỗ Thị Ánh Tuyết", "e\u0302\u0301 o\u031b\u0323 to\u0302\u0309",
)  # fmt: skip
OTHERS = tuple(text for text in HOSTILE if text not in ENDING)
CHUNKS = [ENDING, *(pytest.param(OTHERS[start::3], marks=pytest.mark.deep) for start in range(3))]
PLAN = """
format: 1
document: {issuer: Ủy ban nhân dân phường Thới An, place: Thới An}
conference: {name: %(name)s, hosts: [Ủy ban nhân dân phường Thới An], date: 26/12/2025, start: 08:00, venue: %(venue)s}
delegates: %(groups)s
agenda: %(items)s
tasks: %(tasks)s
awards: %(awards)s
"""
PAPERS = [(name, one.file_name) for name in document_names() for one in templates(name)]
CARRIES = {
    "invitations": ("name", "venue", "groups"),
    "run-sheet": ("name", "venue", "items"),
    "banner": ("name",),
    "stage-clock": ("name", "items"),
    "task-sheet": ("name", "tasks"),
    "name-plates": ("name", "groups"),
    "sign-in": ("name", "venue", "groups"),
    "seating-chart": ("name", "venue", "groups"),
    "plan": ("name", "venue", "groups", "items"),
    "programme": ("name", "venue", "items"),
    "mc-script": ("name", "venue", "items"),
    "summary": ("name", "venue", "groups", "awards"),
    "award-call-list": ("name", "venue", "awards"),
    "honour-board": ("name", "awards"),
    "speaker-letters": ("name",),
    "budget": ("name", "awards"),
}
# Labels hold whom a letter goes to, the list by which letters are handed over no place.
CARRIES_LESS = {"labels": ("groups",), "delivery": ("name", "groups")}


def written(text: str) -> str:
    """Return a text as a plan holds it: in quotes, and with the sign that begins a hole written twice."""
    return json.dumps(text.replace("<", "<<"), ensure_ascii=False)


def plan_with(texts: tuple[str, ...]) -> str:
    return PLAN % {
        "name": written("Hội nghị " + " ".join(texts)),
        "venue": json.dumps("Hội trường " + " ".join(texts), ensure_ascii=False),
        "groups": "".join(f"\n  - {{text: {written('Ban ' + text)}, quota: 2}}" for text in texts),
        "items": "".join(
            f"\n  - {{title: {written('Mục ' + text)}, minutes: 5, gives: a{place}}}"
            for place, text in enumerate(texts)
        ),
        "awards": "".join(
            f"\n  - {{id: a{place}, winners: 2, name: {json.dumps('Giấy khen ' + text, ensure_ascii=False)}}}"
            for place, text in enumerate(texts)
        ),
        "tasks": "".join(f"\n  - {{unit: Văn phòng, text: {written('Việc ' + text)}}}" for text in texts),
    }


@cache
def papers(texts: tuple[str, ...]) -> Mapping[tuple[str, str], Output]:
    case = load_content(plan_with(texts).encode(), "plan.yaml", Path(), today=date(2025, 9, 1)).case
    assert case is not None

    findings, outputs = render_all(case, Path("plan.yaml").absolute(), Order(out=Path("out")))

    assert [] == [one.text.en for one in findings if one.severity is Severity.ERROR]

    return {(one.document, one.name): one for one in outputs}


def plain(text: str) -> str:
    return packed(unicodedata.normalize("NFC", text))


def told(text: str) -> str:
    """Return a text as a paper may print it: in a list of sentences another mark stands for its last semicolon."""
    return plain(text).upper().rstrip(";")


def test_texts_that_end_something_are_hostile_ones() -> None:
    assert set(ENDING) <= set(HOSTILE)


@pytest.mark.parametrize("texts", CHUNKS, ids=lambda texts: texts[0], scope="module")
def test_all_papers_are_printed_in_all_formats(texts: tuple[str, ...]) -> None:
    printed = papers(texts)
    apart = {(name, f"{name}.{file.rpartition('.')[2]}") for name, file in printed if (name, file) not in PAPERS}

    assert {"honour-board"} >= {name for name, _ in apart}  # each of its boards is a picture of its own
    assert set(PAPERS) == apart | {paper for paper in printed if paper in PAPERS}


@pytest.mark.parametrize(("name", "file"), [paper for paper in PAPERS if paper[1].endswith(READABLE)])
@pytest.mark.parametrize("texts", CHUNKS, ids=lambda texts: texts[0], scope="module")
def test_every_text_comes_back_whole(texts: tuple[str, ...], name: str, file: str) -> None:
    read = text_of(papers(texts)[name, file].content, file.rpartition(".")[2])
    printed = plain(read).upper()
    expected = {
        "name": [" ".join(texts)],
        "venue": ["Hội trường " + " ".join(texts)],
        "groups": ["Ban " + text for text in texts],
        "items": ["Mục " + text for text in texts],
        "tasks": ["Việc " + text for text in texts],
        "awards": ["Giấy khen " + text for text in texts],
    }
    kinds = CARRIES_LESS.get(file.partition(".")[0], CARRIES[name])
    strokes = str.maketrans(
        "", "", "/" if file == "labels.docx" else ""
    )  # with which text_of parts the lines of a cell
    printed = printed.translate(strokes)
    lost = [text for kind in kinds for text in expected[kind] if told(text).translate(strokes) not in printed]

    assert [] == lost


@pytest.mark.parametrize("texts", CHUNKS, ids=lambda texts: texts[0], scope="module")
def test_drawing_is_whole(texts: tuple[str, ...]) -> None:
    root = etree.fromstring(papers(texts)["banner", "banner.svg"].content)

    assert "8300mm" == root.get("width")  # the wall of 8 m with its bleed and marks
    assert not root.findall(".//{*}script")
