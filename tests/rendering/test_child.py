"""A user's template in its own process: what it makes is the same, and what it breaks is only itself"""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from confplan.model.scalars import Clock
from confplan.rendering import child
from confplan.rendering.errors import TemplateError
from confplan.rendering.process_limits import Limits
from confplan.rendering.rendering import render, rendered_by_engine
from confplan.rendering.template_files import Template, templates
from tests.rendering.own_templates import SERIF, own, part

SHORT = Limits(memory=1024**3, seconds=8)
LOOPS = "{% for a in range(99999) %}{% for b in range(99999) %}%s{% endfor %}{% endfor %}"
ROW = "<table>" + LOOPS.replace("%s", "<tr><td>x</td></tr>") + "</table>"
BOMBS = {
    "loops in loops": ("paper.html", LOOPS.replace("%s", "x")),
    "loops that say nothing": ("paper.html", LOOPS.replace("%s", "")),
    "power of a power": ("paper.html", "{{ 9**(9**9) }}"),
    "growing text": ("paper.html", "{% for a in range(99999) %}{{ 'x' * 99999999 }}{% endfor %}"),
    "wide text": ("paper.html", "{{ '%9999999999s' % 'x' }}"),
    "long list": ("paper.html", "{{ range(99999)|list * 9999 }}"),
    "loops in Word": ("paper.docx", LOOPS.replace("%s", "x")),
    "long list in Word": ("paper.docx", "{{ range(99999)|list * 9999 }}"),
    "long text in Typst": ("paper.pdf.typ", '#let long = "x" * 1000000000\n#long'),
    "pages without end": ("paper.pdf.typ", "#for number in range(10000000) [x #pagebreak()]"),
    "loop without end": ("paper.pdf.typ", "#let n = 0\n#while n < 1 { n = n * 1 }"),
    "picture without end": ("paper.png.typ", "#set page(width: 100000pt, height: 100000pt)\nx"),
    "rows of a sheet": ("paper.xlsx.html", ROW),
}
TIME, MEMORY = "more than 1 seconds", "memory"
STOPPED_FOR = {  # where both are near, the slower machine says the time
    **dict.fromkeys(("loops in loops", "loops that say nothing", "power of a power", "loops in Word"), (TIME,)),
    "loop without end": ("loop seems to be infinite", TIME),
}


@dataclass(frozen=True, slots=True)
class View:
    start: Clock


def refusal(template: Template, limits: Limits = SHORT) -> TemplateError:
    with pytest.raises(TemplateError) as error:
        child.render(template, [{"title": "Hội nghị"}], limits)
    return error.value


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("paper.html", "<p>{{ start|clock }} {{ cues.sound }}</p>"),
        ("paper.pdf.typ", SERIF + "{{ start|clock }} {{ cues.sound }}"),
        ("paper.xlsx.html", "<table><tr><td>{{ start|clock }} {{ cues.sound }}</td></tr></table>"),
    ],
)
def test_file_is_the_same_as_one_made_in_this_process(name: str, body: str, tmp_path: Path) -> None:
    template = own(tmp_path, body, name)
    names = {"start": Clock(minute=480), "cues": MappingProxyType({"sound": "nhạc nền"})}

    assert (rendered_by_engine(template, names),) == child.render(template, [names])


def test_many_files_come_from_one_process_in_their_order(tmp_path: Path) -> None:
    template = own(tmp_path, "{{ name }}")

    assert (b"0", b"1", b"2") == child.render(template, [{"name": number} for number in range(3)])


def test_rendering_sends_a_users_template_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "PROGRAM", "import sys; open(sys.argv[2] + '/0', 'w').write('từ tiến trình con')")

    assert "từ tiến trình con" == render(own(tmp_path, "x"), View(Clock(minute=1)), context={}).decode()


def test_our_own_templates_need_no_process() -> None:
    assert not any(child.is_needed(one) for one in templates("banner"))


@pytest.mark.parametrize("name", ["banner/_stage.typ", "shared/nd30.typ", "banner/logo.png"])
def test_our_template_with_a_part_of_the_users_needs_one(name: str, tmp_path: Path) -> None:
    part(tmp_path, name, "x")

    assert all(child.is_needed(one) for one in templates("banner", tmp_path / "templates"))


def test_our_template_needs_none_for_what_the_user_changed_elsewhere(tmp_path: Path) -> None:
    part(tmp_path, "run-sheet/run-sheet.html", "x")

    assert not any(child.is_needed(one) for one in templates("banner", tmp_path / "templates"))


def test_mistake_comes_back_with_its_words_file_and_line(tmp_path: Path) -> None:
    template = own(tmp_path, "<p>\n\n{{ tilte }}</p>")
    error = refusal(template)

    assert "Mẫu không biết tên “tilte”, có phải là “title”" == error.text.vi
    assert (str(template.path), 3) == (error.file, error.line)


@pytest.mark.parametrize("bomb", BOMBS)
def test_bomb_ends_in_a_sentence_that_says_of_what_there_was_too_much(bomb: str, tmp_path: Path) -> None:
    name, body = BOMBS[bomb]
    begun = time.monotonic()
    error = refusal(own(tmp_path, body, name), Limits(memory=1024**3, seconds=1))

    assert 20 > time.monotonic() - begun
    assert any(words in error.text.en for words in STOPPED_FOR.get(bomb, (MEMORY, TIME)))
    assert str(tmp_path) in error.file


@pytest.mark.parametrize("name", ["paper.html", "paper.docx"])
def test_file_that_grows_too_large_is_told(name: str, tmp_path: Path) -> None:
    template = own(tmp_path, "{% for a in range(60000) %}{{ loop.index }}{% endfor %}", name)
    error = refusal(template, Limits(file=30_000))

    assert "The template makes a file of more than 0.0286102 MB and was stopped" == error.text.en


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ ''.__class__.__mro__ }}", "A template may not do this: access to attribute '__class__'"),
        ("{{ title.nme }}", "Unknown name “nme”"),
    ],
)
def test_word_template_of_the_user_runs_there_too(body: str, told: str, tmp_path: Path) -> None:
    error = refusal(own(tmp_path, body, "paper.docx"))

    assert error.text.en.startswith(told)
    assert error.text.en.endswith(f"in the paragraph “{body}”")


def test_answer_is_a_file_for_each_or_the_reason_why_not(tmp_path: Path) -> None:
    template = own(tmp_path, "\n{{ title }}")
    child.answer(child.Request(template, ({"title": "một"}, {"title": "hai"}), SHORT), tmp_path)
    child.answer(child.Request(template, ({"titel": "một"},), SHORT), tmp_path)
    refused = json.loads((tmp_path / child.REFUSED).read_bytes())

    assert ["\nmột", "\nhai"] == [(tmp_path / name).read_text(encoding="utf-8") for name in "01"]
    assert ("Unknown name “title”; did you mean “titel”?", str(template.path), 2) == (
        refused["en"],
        refused["file"],
        refused["line"],
    )


def test_time_of_the_processor_is_told_as_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "PROGRAM", "import os, signal; os.kill(os.getpid(), signal.SIGXCPU)")

    assert "Mẫu chạy quá 8 giây nên đã bị dừng" == refusal(own(tmp_path, "x")).text.vi


def test_time_is_told_in_seconds(tmp_path: Path) -> None:
    error = refusal(own(tmp_path, LOOPS.replace("%s", "")), Limits(seconds=1))

    assert "Mẫu chạy quá 1 giây nên đã bị dừng" == error.text.vi
    assert "The template ran for more than 1 seconds and was stopped" == error.text.en


def test_process_that_breaks_off_is_told_with_the_likely_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "PROGRAM", "import os; os.abort()")

    assert "cần hơn 1 GB bộ nhớ" in refusal(own(tmp_path, "x")).text.vi


def test_nothing_that_lies_in_the_users_folder_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json.py", "jinja2.py", "confplan.py", "sitecustomize.py"):
        (tmp_path / name).write_text("raise SystemExit('imported')", encoding="utf-8")
        part(tmp_path, name, "raise SystemExit('imported')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    assert (b"x",) == child.render(own(tmp_path, "x"), [{}])


@pytest.mark.parametrize(
    "body",
    [
        '#import "@preview/cetz:0.3.0": canvas',
        '#import ("@pre" + "view/cetz:0.3.0"): canvas',
        '#eval("import \\"@pre" + "view/cetz:0.3.0\\": canvas")',
        '#import "/shared/far.typ": canvas',
        '#import "@local/cetz:0.3.0": canvas',
    ],
)
def test_package_from_the_network_is_refused_however_it_is_named(body: str, tmp_path: Path) -> None:
    part(tmp_path, "shared/far.typ", '#import "@preview/cetz:0.3.0": canvas')
    begun = time.monotonic()
    error = refusal(own(tmp_path, body, "paper.pdf.typ"))

    assert 30 > time.monotonic() - begun
    assert "@" in error.text.en or "package" in error.text.en


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../../../../etc/passwd", "secret.txt", "/paper/linked.png", "/shared/linked.typ"]
)
def test_typst_reads_no_file_beyond_the_copies(path: str, tmp_path: Path) -> None:
    secret = part(tmp_path, "paper/secret.txt", "bí mật")
    (secret.parent / "linked.png").symlink_to(secret)
    part(tmp_path, "shared/own.typ", "")
    (tmp_path / "templates/shared/linked.typ").symlink_to(secret)

    assert "Typst" in refusal(own(tmp_path, f'#read("{path}")', "paper.pdf.typ")).text.vi


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "office").mkdir()
    refusal(own(tmp_path / "office", "#panic()", "paper.pdf.typ"))
    child.render(own(tmp_path / "office", "x"), [{}])

    assert [tmp_path / "office"] == list(tmp_path.iterdir())
