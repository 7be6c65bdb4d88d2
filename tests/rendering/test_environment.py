"""What a template may ask, and what is told when it asks for more"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from confplan.rendering.environment import PlanEnvironment, markup_environment, typst_environment, word_environment
from confplan.rendering.errors import TemplateError, ValueProblemError
from confplan.rendering.jinja import rendered
from confplan.rendering.template_files import Engine, Template

NAMES: Mapping[str, object] = {
    "title": "Hội nghị",
    "empty": None,
    "day": date(2024, 7, 26),
    "flag": True,
    "people": (SimpleNamespace(name="An"), SimpleNamespace(name="Bình")),
    "number": 350,
}


def said(body: str, folder: Path, names: Mapping[str, object] = NAMES) -> str:
    home = folder / "paper"
    home.mkdir(exist_ok=True)
    (home / "paper.html").write_text(body, encoding="utf-8")
    template = Template("paper", "paper", "html", Engine.MARKUP, home / "paper.html", folder)
    return rendered(template, markup_environment(folder), names)


@pytest.mark.parametrize(
    ("payload", "told"),
    [
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "may not do this: access to attribute '__class__'"),
        ("{{ title|attr('__class__') }}", "no filter “attr”"),
        ("{{ ['title']|map('attr', '__class__')|first }}", "No filter named 'attr'"),
        ("{{ people|map(attribute='__class__')|first }}", "may not do this: access to attribute '__class__'"),
        ("{{ '{0.__class__}'.format(title) }}", "may not do this: access to attribute '__class__'"),
        ("{{ ('{0.__cl' ~ 'ass__}').format(title) }}", "may not do this: access to attribute '__class__'"),
        ("{{ '{x.__class__}'.format_map({'x': title}) }}", "may not do this: access to attribute '__class__'"),
        ("{{ cycler.__init__.__globals__ }}", "may not do this: access to attribute '__init__'"),
        ("{{ self.__init__.__globals__ }}", "may not do this: access to attribute '__init__'"),
        ("{{ [].append(1) }}", "may not do this: access to attribute 'append'"),
        ("{{ range(1000000000)|length }}", "Range too big"),
        ("{{ lipsum() }}", "Unknown name “lipsum”"),
        ("{{ title|safe }}", "no filter “safe”"),
        ("{% autoescape false %}{{ title }}{% endautoescape %}", "autoescape"),
        ("{% include '../../../etc/passwd' %}", "no template"),
        ("{% include '/etc/passwd' %}", "no template"),
    ],
)
def test_template_does_not_get_out(payload: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as error:
        said(payload, tmp_path)

    assert told in error.value.text.en
    assert not error.value.text.en.endswith(".")


@pytest.mark.parametrize("body", ["{{ empty }}", "{{ 'a' ~ empty }}", "{{ [empty]|join }}", "{{ empty|upper }}"])
def test_nothing_is_never_printed_as_a_word(body: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError):
        said(body, tmp_path)


def test_missing_value_is_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as error:
        said("<p>\n{{ 'Chủ trì: ' ~ empty }}</p>", tmp_path)

    assert error.value.text.vi == "“empty” chưa có giá trị; chỗ có thể để trống thì viết “empty|dotted”"
    assert error.value.line == 2


@pytest.mark.parametrize("body", ["{{ day }}", "{{ 'ngày ' ~ day }}", "{{ [day]|join }}", "{{ flag }}", "{{ people }}"])
def test_what_has_no_one_way_to_be_printed_needs_a_filter(body: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"needs a filter|The value is"):
        said(body, tmp_path)


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("{{ number }}", "350"),
        ("{{ empty|day_long|dotted(3) }}", "………"),
        ("{{ 'ngày: ' ~ day|day_short }}", "ngày: 26/7/2024"),
        ("{{ people|map(attribute='name')|join(', ') }}", "An, Bình"),
        ("{{ title|lower|upper }}", "HỘI NGHỊ"),
        ("{{ nothing|default('chưa rõ') }}", "chưa rõ"),
        ("{% for person in people %}{{ loop.index }}{{ person.name }}{% endfor %}", "1An2Bình"),
    ],
)
def test_template_arranges(body: str, printed: str, tmp_path: Path) -> None:
    assert said(body, tmp_path) == printed


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ titel }}", "Mẫu không biết tên “titel”, có phải là “title”"),
        ("{{ people[0].nam }}", "Mẫu không biết tên “nam”, có phải là “name”"),
        ("{% for one in peple %}{% endfor %}", "Mẫu không biết tên “peple”, có phải là “people”"),
        ("{{ day|day_lomg }}", "Mẫu không có bộ lọc “day_lomg”, có phải là “day_long”"),
        ("{% include 'paper/paper.html' %}", "Mẫu tự gọi lại chính nó"),
        ("{% include 'paper/_other.html' %}", "Không có mẫu “paper/_other.html”"),
    ],
)
def test_mistake_is_told_in_words(body: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as error:
        said(body, tmp_path)

    assert error.value.text.vi == told
    assert error.value.line == 1


def test_control_character_is_refused_rather_than_lost(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"U\+0007"):
        said("{{ title }}", tmp_path, {"title": "a\a"})


def test_link_among_the_templates_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper" / "_part.html").symlink_to(tmp_path / "secret")

    with pytest.raises(TemplateError, match="no template"):
        said("{% include 'paper/_part.html' %}", tmp_path)


@pytest.mark.parametrize(
    "body",
    [
        "{% macro a() %}{% endmacro %}",
        "{% set a %}x{% endset %}",
        "{% filter upper %}x{% endfilter %}",
        "{% block a %}{{ super() }}{% endblock %}",
        "{% block a %}{% endblock %}{{ self.a() }}",
        "{% import 'x' as y %}",
        "{% from 'x' import y %}",
        "{% call title() %}{% endcall %}",
    ],
)
def test_typst_templates_have_no_parts_that_could_run_text_as_code(body: str) -> None:
    with pytest.raises(TemplateError):
        typst_environment(None).from_string(body)


@pytest.mark.parametrize(
    ("environment", "printed"),
    [
        (typst_environment(None), '#"a\\u{5f}\\u{23}\\u{22}";'),
        (markup_environment(None), "a_#&#34;"),
        (word_environment(), "a&#95;#&#34;"),
    ],
)
def test_engine_chooses_how_text_is_made_safe(environment: PlanEnvironment, printed: str) -> None:
    assert environment.from_string("{{ text }}").render(text='a_#"') == printed


def test_value_in_a_code_position_is_told_when_missing() -> None:
    with pytest.raises(ValueProblemError):
        typst_environment(None).from_string("#f({{ empty|code }})").render(NAMES)
