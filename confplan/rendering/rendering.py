"""The one way from a view to bytes: the template's engine renders it, a user's template in a process of its own"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from confplan.rendering import child
from confplan.rendering.template_files import Engine, Template

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

AT_ONCE = 2  # papers that Typst sets at one time


def render(template: Template, view: "DataclassInstance", *, context: Mapping[str, object]) -> bytes:
    """Return the file that a template makes of a view; TemplateError where it cannot."""
    return render_each(template, (view,), context=context)[0]


def render_each(
    template: Template,
    views: "Sequence[DataclassInstance]",
    *,
    context: Mapping[str, object],
    tick: Callable[[int, int], None] | None = None,
) -> tuple[bytes, ...]:
    """Return the files that a template makes of several views; all those of a user's template in one process.

    `tick` is told how many of how many are done; nothing of what a process makes, which answers when all is done.
    """
    names = [variables(view, context) for view in views]
    if child.is_needed(template):
        return child.render(template, names)
    made = []
    for content in _each(template, names):
        made.append(content)
        if tick:
            tick(len(made), len(names))
    return tuple(made)


def _each(template: Template, names: Sequence[Mapping[str, object]]) -> Iterator[bytes]:
    """Yield the files in order; Typst works outside of Python's lock, so it sets two at once after the first one.

    The first fills what all of them share, fonts and the compiled template. More than two would hold too much memory.
    """
    one_made = partial(rendered_by_engine, template)
    if template.engine is not Engine.TYPST or len(names) <= 1:
        yield from map(one_made, names)
        return
    from concurrent.futures import ThreadPoolExecutor

    yield one_made(names[0])
    with ThreadPoolExecutor(AT_ONCE) as threads:
        yield from threads.map(one_made, names[1:])


def variables(view: "DataclassInstance", context: Mapping[str, object]) -> dict[str, object]:
    """Return what a template may name: the fields and properties of the view, and the context."""
    properties = [name for name, value in vars_of(type(view)).items() if isinstance(value, property)]
    names = [field.name for field in fields(view)] + properties
    return {name: getattr(view, name) for name in names} | dict(context)


def vars_of(view: type) -> dict[str, object]:
    """Return all attributes of a class, those of its bases too."""
    return {name: value for base in reversed(view.__mro__) for name, value in vars(base).items()}


def rendered_by_engine(template: Template, names: Mapping[str, object]) -> bytes:
    """Render in this process."""
    match template.engine:
        case Engine.WORD:
            from confplan.rendering import word_engine

            return word_engine.render(template, names)
        case Engine.TYPST:
            from confplan.rendering import typst_engine

            return typst_engine.render(template, names)
        case Engine.SHEET:
            from confplan.rendering import sheet_engine

            return sheet_engine.render(template, names)
        case Engine.MARKUP:
            from confplan.rendering import markup_engine

            return markup_engine.render(template, names)
        case Engine.CALENDAR:
            from confplan.rendering import calendar_engine

            return calendar_engine.render(template, names)
