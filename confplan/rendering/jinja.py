"""Running Jinja, and saying in two languages where and why it stopped"""

import traceback
from collections.abc import Mapping
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.utils import missing

from confplan.findings import Text
from confplan.rendering import steps
from confplan.rendering.environment import STRING_TEMPLATE, PlanEnvironment, UnknownNameError, names_of
from confplan.rendering.errors import TemplateError, ValueProblemError
from confplan.rendering.guessing import did_you_mean
from confplan.rendering.syntax_words import syntax_words
from confplan.rendering.template_files import Template


def rendered(template: Template, environment: PlanEnvironment, variables: Mapping[str, object]) -> str:
    try:
        return environment.get_template(template.name).render(variables)
    except TemplateError:
        raise
    except Exception as error:
        raise explained(error, environment, variables, template.path) from error


def explained(
    error: Exception, environment: PlanEnvironment, variables: Mapping[str, object], file: Path
) -> TemplateError:
    where, line = _place(error, environment)
    unmatched = steps.fault(error.source or "") if isinstance(error, TemplateSyntaxError) else None
    if unmatched:
        text, line = unmatched
        return TemplateError(text, where or file, line)
    return TemplateError(_words(error, variables), where or file, line)


def _place(error: Exception, environment: PlanEnvironment) -> tuple[str | None, int | None]:
    if isinstance(error, TemplateSyntaxError):
        return error.filename, error.lineno
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in environment.files]
    if not frames:
        return None, None
    return (None if frames[-1].filename == STRING_TEMPLATE else frames[-1].filename), frames[-1].lineno


def _words(error: Exception, variables: Mapping[str, object]) -> Text:
    match error:
        case ValueProblemError():
            return error.text
        case UnknownNameError():
            return _unknown(error, variables)
        case TemplateNotFound():
            return Text(f"Không có mẫu “{error.name}”", f"There is no template “{error.name}”")
        case RecursionError():
            return Text("Mẫu tự gọi lại chính nó", "The template includes itself without end")
        case MemoryError():
            return Text("Mẫu cần quá nhiều bộ nhớ", "The template needs too much memory")
        case _:
            return _quoted(error)


def _unknown(error: UnknownNameError, variables: Mapping[str, object]) -> Text:
    """Say which name was perhaps meant: a field of an item stands only inside the loop over its list."""
    wanted = error.wanted
    if isinstance(error.owner, tuple | list):
        return Text(
            vi=f"“{wanted}” là trường của từng mục trong danh sách, cần vòng lặp: {{% for one in … %}}{{{{ one.{wanted} }}}}{{% endfor %}}",
            en=f"“{wanted}” belongs to each item of a list and needs a loop: {{% for one in … %}}{{{{ one.{wanted} }}}}{{% endfor %}}",
        )
    if error.owner is missing and isinstance(variables.get(f"{wanted}s"), tuple | list):
        return Text(
            vi=f"“{wanted}” chỉ có trong vòng lặp: {{% for {wanted} in {wanted}s %}} … {{% endfor %}}",
            en=f"“{wanted}” exists only inside the loop: {{% for {wanted} in {wanted}s %}} … {{% endfor %}}",
        )
    guess = did_you_mean(wanted, names_of(error.owner, variables))
    return Text(f"Mẫu không biết tên “{wanted}”{guess.vi}", f"Unknown name “{wanted}”{guess.en}")


def _quoted(error: Exception) -> Text:
    """What Jinja itself says, which is English only, after a beginning in both languages; the usual slips in our words"""
    told = syntax_words(error.message or "") if isinstance(error, TemplateSyntaxError) else None
    if told:
        return told
    match error:
        case SecurityError():
            vi, en = "Mẫu không được phép làm việc này", "A template may not do this"
        case TemplateSyntaxError():
            vi, en = "Cú pháp Jinja sai", "Wrong Jinja syntax"
        case UndefinedError():
            vi, en = "Mẫu dùng một giá trị không có", "The template uses a value that is not there"
        case _:
            vi, en = "Mẫu không dựng được", "The template cannot be rendered"
    said = str((error.message or "") if isinstance(error, TemplateSyntaxError) else error).rstrip(".")
    return Text(f"{vi}: {said}", f"{en}: {said}")
