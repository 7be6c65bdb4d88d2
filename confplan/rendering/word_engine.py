"""A Word file whose fields Jinja fills in: many letters are a loop inside one template"""

import gc
import io
import re
from collections.abc import Mapping
from functools import cache, lru_cache
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
from confplan.rendering.word_pictures import draw

if TYPE_CHECKING:
    import jinja2
    from docxtpl import DocxTemplate

BEFORE_PARAGRAPH = re.compile(r"<w:p([ >])")
CHANGES_COLUMNS = re.compile(r"\{%(?:tc|\s*[hv]m|\s*colspan)\s")  # steps after which columns are counted anew
ORDINARY = (700, 10, 10)  # Python's own: the trees of a file hang in circles, and the program collects those rarely
NO_DOCUMENT = Text("Tệp mẫu không mở được như một tài liệu Word", "The template does not open as a Word document")
LONGEST_PROPERTY = 255  # of letters, says the format


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    """Return the document that a template makes of the variables; the same bytes each time."""
    from docxtpl import DocxTemplate

    gc.set_threshold(*ORDINARY)
    word = DocxTemplate(io.BytesIO(word_package.checked(template.path)))
    packed = io.BytesIO()
    try:
        word.render_init()
        _fill(word, _Pen(word, template.path, variables))
        _forget_attached_template(word)
        _set_properties(word, template.path, variables)
        word.docx.save(packed)
    except TemplateError:
        raise
    except Exception as error:  # its parts are not what a document's are
        raise TemplateError(NO_DOCUMENT, template.path) from error
    return repacked(packed.getvalue(), moment(variables))


class _Pen:
    """Fills in one part of a document after the other, and says in which paragraph it stopped"""

    def __init__(self, word: "DocxTemplate", path: Path, variables: Mapping[str, object]) -> None:
        self._word = word
        self._path = path
        self._variables = dict(variables)

    def filled(self, xml: str, part: Any) -> str:
        source = _prepared(xml)
        if isinstance(source, Text):
            raise TemplateError(source, self._path)
        for name, text in word_fields.unfilled(xml):
            if name is None or name in self._variables:
                raise TemplateError(text, self._path)
        try:
            made: str = self._word.render_xml_part(source, part, self._variables, _Compiler)
        except Exception as error:
            raise self._explained(error, source, str(part.partname)) from error
        return made

    def tree(self, made: str) -> Any:
        """Return the elements of a filled part; one that is not whole the library would mend by leaving out the rest."""
        from lxml import etree

        try:
            return etree.fromstring(made, etree.XMLParser(resolve_entities=False, huge_tree=True))
        except etree.XMLSyntaxError as error:
            raise TemplateError(
                Text(
                    vi="Một lệnh if hoặc for mở và đóng ở hai chỗ không ngang nhau; mỗi lệnh nên đứng riêng một đoạn, viết {%p … %}",
                    en="An if or a for opens and closes in places that do not match; give each its own paragraph, written {%p … %}",
                ),
                self._path,
            ) from error

    def _explained(self, error: Exception, source: str, part: str) -> TemplateError:
        told = _told(error, _environment(), self._variables, self._path)
        lines = BEFORE_PARAGRAPH.sub(r"\n<w:p\1", source).split("\n")
        known = told.line is not None and told.line <= len(lines)
        at = word_fields.place(lines[: told.line] if known and told.line else [], part)
        return TemplateError(Text(vi=told.text.vi + at.vi, en=told.text.en + at.en), self._path)


class _Compiler:
    """What the library asks of Jinja; a part that comes again, as with a file for each letter, is compiled once"""

    @staticmethod
    @lru_cache(maxsize=32)
    def from_string(source: str) -> "jinja2.Template":
        return _environment().from_string(source)


@cache
def _environment() -> PlanEnvironment:
    return word_environment()


@lru_cache(maxsize=32)
def _prepared(xml: str) -> str | Text:
    """Return a part of a template as Jinja takes it, or what is wrong with its fields."""
    from docxtpl import DocxTemplate

    fault = next(word_fields.faults(xml), None)
    patched: str = "" if fault else DocxTemplate("").patch_xml(xml)
    return fault or word_fields.typed(patched)


def _fill(word: "DocxTemplate", pen: _Pen) -> None:
    from lxml import etree

    xml = word.get_xml()
    made = pen.filled(xml, word.docx.part)
    tree = pen.tree(made)
    if CHANGES_COLUMNS.search(word_fields.plain(xml)):
        tree = word.fix_tables(made)
    draw(tree, word.docx.part)
    word.fix_docpr_ids(tree)
    word.map_tree(tree)
    for kind in (word.HEADER_URI, word.FOOTER_URI):
        for key, part in tuple(word.get_headers_footers(kind)):
            edge = pen.filled(word.get_part_xml(part), part)
            around = pen.tree(edge)
            whole = etree.tostring(around) if draw(around, part) else edge.encode()
            word.map_headers_footers_xml(key, whole)


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
    if "{" not in written:
        return written
    environment = plain_environment()
    try:
        return environment.from_string(written).render(variables)[:LONGEST_PROPERTY]
    except Exception as error:
        told = _told(error, environment, variables, path)
        raise TemplateError(told.text, path) from error
