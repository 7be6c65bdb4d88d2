"""The sandboxed Jinja environments, one for each kind of escaping; the engine chooses, never a file's name"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

from jinja2 import FunctionLoader, StrictUndefined, Undefined, nodes
from jinja2.exceptions import TemplateRuntimeError, UndefinedError
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing
from markupsafe import Markup, escape

from confplan.findings import Text
from confplan.rendering import reading, syntax
from confplan.rendering.calendar_text import calendar_day, escaped, next_day
from confplan.rendering.compiled import compiled
from confplan.rendering.errors import ValueProblemError
from confplan.rendering.filters import FILTERS
from confplan.rendering.qr import qr
from confplan.rendering.script_data import script_data
from confplan.rendering.typst_literals import Code, code, literal
from confplan.rendering.values import printable

# Not those that turn None or a date into text by themselves: join, lower, replace, trim …
FROM_JINJA = ("batch", "default", "first", "last", "length", "list", "map")
MARKUP_FROM_JINJA = ("escape",)
STRING_TEMPLATE = "<template>"


P = ParamSpec("P")


class UnknownNameError(UndefinedError):
    """A name that nothing has; the class made for each carries the name and its would-be owner."""

    wanted: str = ""
    owner: object = missing


class Unknown(StrictUndefined):
    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        if exc is UndefinedError:
            exc = type("UnknownNameError", (UnknownNameError,), {"wanted": str(name), "owner": obj})
        super().__init__(hint, obj, name, exc)


class PlanEnvironment(ImmutableSandboxedEnvironment):
    """Refuses what its engine cannot bear and loads from the folders of templates only."""

    def __init__(self, users: Path | None, finalize: Callable[[object], object], *, markup: bool) -> None:
        super().__init__(
            undefined=Unknown,
            finalize=finalize,
            autoescape=markup,
            loader=FunctionLoader(self._load),
            keep_trailing_newline=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.is_markup = markup
        self._kind = f"{finalize.__name__} {markup}"
        self.files: set[str] = {STRING_TEMPLATE}
        self._users = users
        kept = FROM_JINJA + (MARKUP_FROM_JINJA if markup else ())
        self.filters: dict[str, Callable[..., Any]] = {name: self.filters[name] for name in kept}
        self.filters |= {name: _defined(function) for name, function in FILTERS.items()}
        self.filters["qr"] = _defined(qr)
        self.filters[syntax.NAMED] = _defined(_present)
        self.filters[syntax.PART] = _defined(_part)
        self.globals: dict[str, Any] = {"range": self.globals["range"]}

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        path = reading.found(name, self._users)
        if path is None:
            return None
        self.files.add(str(path))
        return reading.read(path), str(path), lambda: True

    def compile(self, source: Any, name: Any = None, filename: Any = None, *args: Any, **more: Any) -> Any:
        """Compile a template, or take the code that an earlier run has kept."""
        make = partial(super().compile, source, name, filename, *args, **more)
        if args or more or not isinstance(source, str):
            return make()
        return compiled(self, f"{self._kind} {name}", source, filename or STRING_TEMPLATE, make)

    def _generate(self, source: nodes.Template, name: str | None, filename: str | None, *args: Any, **more: Any) -> str:
        syntax.check(source, self, filename or STRING_TEMPLATE, typst=not self.is_markup)
        syntax.name_outputs(source)
        return super()._generate(source, name, filename, *args, **more)


def markup_environment(users: Path | None) -> PlanEnvironment:
    """HTML and SVG: Jinja itself escapes."""
    environment = PlanEnvironment(users, printable, markup=True)
    environment.filters["script_data"] = _defined(script_data)
    return environment


def word_environment() -> PlanEnvironment:
    """Word: escaped, and safe from docxtpl, which turns `{_{` in any text into `{{`."""
    return PlanEnvironment(None, _worded, markup=True)


def typst_environment(users: Path | None) -> PlanEnvironment:
    """Typst: every value becomes a string literal."""
    environment = PlanEnvironment(users, _as_typst, markup=False)
    environment.filters["code"] = _defined(code)
    return environment


def calendar_environment(users: Path | None) -> PlanEnvironment:
    """Calendars: every value becomes text of RFC 5545."""
    environment = PlanEnvironment(users, _as_calendar, markup=False)
    environment.filters["calendar_day"] = _defined(calendar_day)
    environment.filters["next_day"] = _defined(next_day)
    return environment


def plain_environment() -> PlanEnvironment:
    """For what is not markup: the properties of a Word file."""
    return PlanEnvironment(None, printable, markup=False)


def names_of(owner: object, variables: Mapping[str, object]) -> tuple[str, ...]:
    """The names that a template may ask of something: of a view, a mapping, or (where nothing owns it) of the context."""
    if owner is missing:
        return tuple(variables)
    if isinstance(owner, Mapping):
        return tuple(map(str, owner))
    return tuple(name for name in dir(owner) if not name.startswith("_"))


def _as_typst(value: object) -> str:
    return value if isinstance(value, Code) else f"#{literal(printable(value))};"


def _as_calendar(value: object) -> str:
    return escaped(printable(value))


def _worded(value: object) -> object:
    text = escape(printable(value)).replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("_", Markup("&#95;"))


def _defined(function: Callable[Concatenate[object, P], object]) -> Callable[Concatenate[object, P], object]:
    """An unknown name says so at once instead of reaching a filter as a value."""

    def checked(value: object, /, *args: P.args, **options: P.kwargs) -> object:
        if isinstance(value, Undefined):
            bool(value)
        return function(value, *args, **options)

    return checked


def _present(value: object, said: str) -> object:
    if value is None:
        raise ValueProblemError(
            Text(
                vi=f"“{said}” chưa có giá trị; chỗ có thể để trống thì viết “{said}|dotted”",
                en=f"“{said}” has no value; where it may stay undecided write “{said}|dotted”",
            )
        )
    if isinstance(value, Macro):
        raise ValueProblemError(Text(vi=f"“{said}” là một macro", en=f"“{said}” is a macro"))
    return value


def _part(value: object, said: str) -> str:
    return printable(_present(value, said))
