"""Running Jinja, and saying in two languages where and why it stopped"""

import traceback
from collections.abc import Mapping
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from confplan.findings import Text
from confplan.rendering.environment import STRING_TEMPLATE, PlanEnvironment, UnknownNameError, names_of
from confplan.rendering.errors import TemplateError, ValueProblemError
from confplan.rendering.guessing import did_you_mean
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
            guess = did_you_mean(error.wanted, names_of(error.owner, variables))
            return Text(f"Mẫu không biết tên “{error.wanted}”{guess.vi}", f"Unknown name “{error.wanted}”{guess.en}")
        case TemplateNotFound():
            return Text(f"Không có mẫu “{error.name}”", f"There is no template “{error.name}”")
        case RecursionError():
            return Text("Mẫu tự gọi lại chính nó", "The template includes itself without end")
        case MemoryError():
            return Text("Mẫu cần quá nhiều bộ nhớ", "The template needs too much memory")
        case _:
            return _quoted(error)


def _quoted(error: Exception) -> Text:
    """What Jinja itself says, which is English only, after a beginning in both languages"""
    match error:
        case SecurityError():
            vi, en = "Mẫu không được phép làm việc này", "A template may not do this"
        case TemplateSyntaxError():
            vi, en = "Cú pháp Jinja sai", "Wrong Jinja syntax"
        case UndefinedError():
            vi, en = "Mẫu dùng một giá trị không có", "The template uses a value that is not there"
        case _:
            vi, en = "Mẫu không dựng được", "The template cannot be rendered"
    said = error.message if isinstance(error, TemplateSyntaxError) else error
    return Text(f"{vi}: {said}", f"{en}: {said}")
