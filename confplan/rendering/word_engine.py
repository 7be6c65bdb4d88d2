"""A Word file whose fields Jinja fills in: many letters are a loop inside one template"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from confplan.findings import Text
from confplan.rendering import word_fields, word_package
from confplan.rendering.environment import PlanEnvironment, plain_environment, word_environment
from confplan.rendering.errors import TemplateError
from confplan.rendering.jinja import explained
from confplan.rendering.moment import moment
from confplan.rendering.packing import repacked
from confplan.rendering.template_files import Template

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

BEFORE_PARAGRAPH = re.compile(r"<w:p([ >])")
LONGEST_PROPERTY = 255  # of letters, says the format


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    """Return the document that a template makes of the variables; the same bytes each time."""
    from docxtpl import DocxTemplate

    content = word_package.checked(template.path)
    word = DocxTemplate(io.BytesIO(content))
    try:
        word.render_init()
    except Exception as error:
        raise TemplateError(
            Text(vi="Tệp mẫu không mở được như một tài liệu Word", en="The template does not open as a Word document"),
            template.path,
        ) from error
    _fill(word, _Pen(word, template.path, variables))
    _forget_attached_template(word)
    _set_properties(word, template.path, variables)
    packed = io.BytesIO()
    word.docx.save(packed)
    return repacked(packed.getvalue(), moment(variables))


class _Pen:
    """Fills in one part of a document after the other, and says in which paragraph it stopped"""

    def __init__(self, word: "DocxTemplate", path: Path, variables: Mapping[str, object]) -> None:
        self._word = word
        self._path = path
        self._variables = dict(variables)
        self._environment = word_environment()

    def filled(self, xml: str, part: Any) -> str:
        fault = next(word_fields.faults(xml), None)
        if fault is not None:
            raise TemplateError(fault, self._path)
        source = self._word.patch_xml(xml)
        try:
            made: str = self._word.render_xml_part(source, part, self._variables, self._environment)
        except Exception as error:
            raise self._explained(error, source) from error
        self._check(made)
        return made

    def _explained(self, error: Exception, source: str) -> TemplateError:
        told = _told(error, self._environment, self._variables, self._path)
        lines = BEFORE_PARAGRAPH.sub(r"\n<w:p\1", source).split("\n")
        known = told.line is not None and told.line <= len(lines)
        at = word_fields.excerpt(lines[told.line - 1] if known and told.line else "")
        return TemplateError(Text(vi=told.text.vi + at.vi, en=told.text.en + at.en), self._path)

    def _check(self, made: str) -> None:
        """What is not whole would be mended silently by leaving out the rest."""
        from lxml import etree

        try:
            etree.fromstring(made, etree.XMLParser(resolve_entities=False, huge_tree=True))
        except etree.XMLSyntaxError as error:
            raise TemplateError(
                Text(
                    vi="Một lệnh if hoặc for mở và đóng ở hai chỗ không ngang nhau; mỗi lệnh nên đứng riêng một đoạn, viết {%p … %}",
                    en="An if or a for opens and closes in places that do not match; give each its own paragraph, written {%p … %}",
                ),
                self._path,
            ) from error


def _fill(word: "DocxTemplate", pen: _Pen) -> None:
    tree = word.fix_tables(pen.filled(word.get_xml(), word.docx.part))
    word.fix_docpr_ids(tree)
    word.map_tree(tree)
    for kind in (word.HEADER_URI, word.FOOTER_URI):
        for key, part in tuple(word.get_headers_footers(kind)):
            made = pen.filled(word.get_part_xml(part), part)
            word.map_headers_footers_xml(key, made.encode())


def _told(error: Exception, environment: PlanEnvironment, variables: Mapping[str, object], path: Path) -> TemplateError:
    return error if isinstance(error, TemplateError) else explained(error, environment, variables, path)


def _forget_attached_template(word: "DocxTemplate") -> None:
    """Word's own template is fetched on opening, and its path names whoever wrote ours."""
    for part in word.docx.part.package.iter_parts():
        for key in [key for key, link in part.rels.items() if link.reltype.endswith(word_package.ATTACHED)]:
            del part.rels[key]
            for child in [
                child for child in part.element if child.tag.endswith(word_package.ATTACHED.replace("/", "}"))
            ]:
                part.element.remove(child)


def _set_properties(word: "DocxTemplate", path: Path, variables: Mapping[str, object]) -> None:
    """The title and subject may have fields; who wrote the template is nobody's business."""
    properties = word.docx.core_properties
    properties.title = _property(properties.title, path, variables)
    properties.subject = _property(properties.subject, path, variables)
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = moment(variables)


def _property(written: str, path: Path, variables: Mapping[str, object]) -> str:
    environment = plain_environment()
    try:
        return environment.from_string(written).render(variables)[:LONGEST_PROPERTY]
    except Exception as error:
        told = _told(error, environment, variables, path)
        raise TemplateError(told.text, path) from error
