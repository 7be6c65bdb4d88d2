from pathlib import Path

import pytest

from confplan.rendering.environment import PlanEnvironment, markup_environment
from confplan.rendering.errors import TemplateError
from confplan.rendering.jinja import explained, rendered
from confplan.rendering.rendering import rendered_by_engine
from tests.rendering.own_templates import own, part


def said(folder: Path, body: str) -> str:
    template = own(folder, body)
    return rendered(template, markup_environment(template.users), {"title": "Hội nghị"})


def refusal(folder: Path, body: str) -> TemplateError:
    with pytest.raises(TemplateError) as error:
        said(folder, body)
    return error.value


def told(error: Exception, environment: PlanEnvironment) -> TemplateError:
    return explained(error, environment, {}, Path("paper.html"))


@pytest.mark.parametrize(
    ("body", "line", "begins"),
    [
        ("x\n{{ title", 2, "Cú pháp Jinja sai"),
        ("x\n{% if %}", 2, "“{% if %}” chưa được đóng"),
        ("x\n\n{{ title.__class__ }}", 3, "Mẫu không được phép làm việc này"),
        ("{{ 1 / 0 }}", 1, "Mẫu không dựng được"),
        ("x\n{{ title.first() }}", 2, "Mẫu không biết tên “first”"),
    ],
)
def test_mistake_is_told_with_its_line_in_both_languages(body: str, line: int, begins: str, tmp_path: Path) -> None:
    error = refusal(tmp_path, body)

    assert error.text.vi.startswith(begins)
    assert error.text.en != error.text.vi
    assert (line, str(tmp_path / "templates/paper/paper.html")) == (error.line, error.file)


def test_mistake_in_a_part_is_told_in_the_part(tmp_path: Path) -> None:
    file = part(tmp_path, "paper/_part.html", "một\nhai\n{{ titel }}")

    assert (str(file), 3) == ((error := refusal(tmp_path, "{% include 'paper/_part.html' %}")).file, error.line)


def test_finding_stands_in_the_template(tmp_path: Path) -> None:
    finding = refusal(tmp_path, "x\n{{ titel }}").finding()

    assert "template-error" == finding.rule
    assert not isinstance(finding.at, tuple)
    assert (finding.at.span and finding.at.span.line, Path(finding.at.file).name) == (2, "paper.html")


def test_block_of_the_parent_is_changed_and_the_rest_stays(tmp_path: Path) -> None:
    part(tmp_path, "paper/_page.html", "<h1>{% block head %}cũ{% endblock %}</h1><p>{{ title }}</p>")

    assert "<h1>mới cũ</h1><p>Hội nghị</p>" == said(
        tmp_path, "{% extends 'paper/_page.html' %}{% block head %}mới {{ super() }}{% endblock %}"
    )


def test_memory_that_is_not_there_is_told(tmp_path: Path) -> None:
    error = told(MemoryError(), markup_environment(tmp_path))

    assert ("Mẫu cần quá nhiều bộ nhớ", "The template needs too much memory") == error.text
    assert ("paper.html", None) == (error.file, error.line)


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("x\n{% for one in rows %}\n{{ one }}\n", 2, "“{% for one in rows %}” is not closed by “{% endfor %}”"),
        ("x\n{{ rows.name }}", 2, "“name” belongs to each item of a list and needs a loop"),
        ("x\n\n{{ row }}", 3, "“row” exists only inside the loop: {% for row in rows %}"),
        ("{{ rows }}", 1, "The value is a list: write “|joined”"),
        ("{{ titel|upper }}", 1, "Unknown name “titel”; did you mean “title”?"),
        ("{{ title|uper }}", 1, "no filter “uper”; did you mean “upper”?"),
        ("{{ open }}", 1, "The value is yes or no: use it in {% if … %}"),
    ],
)
@pytest.mark.parametrize("name", ["paper.html", "paper.pdf.typ", "paper.ics"])
def test_every_engine_says_what_is_wrong_and_on_which_line(
    body: str, line: int, said: str, name: str, tmp_path: Path
) -> None:
    template = own(tmp_path, body, name)
    with pytest.raises(TemplateError) as error:
        rendered_by_engine(template, {"title": "Hội nghị", "rows": ("a",), "open": True})

    assert said in error.value.text.en
    assert (line, str(template.path)) == (error.value.line, error.value.file)
