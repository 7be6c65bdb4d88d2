"""Papers of many letters: a Word file holds so many that Word can open it, a PDF holds all and is made piece by piece"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice

from confplan.documents.document import View
from confplan.rendering.output import Output
from confplan.rendering.pdf import joined
from confplan.rendering.rendering import render, render_each
from confplan.rendering.template_files import Template

MOST = 500  # letters in one Word file, and in a PDF that is made in one piece
PIECE = 50  # letters at a time in a longer PDF: Typst takes more than twice the memory for twice as many

Tick = Callable[[str, int, int], None]  # a file's name, how much of it is done, of how much


def untold(name: str, done: int, of: int) -> None:
    """Tell nobody how far a file is."""


def files(view: View, template: Template, context: Mapping[str, object], tick: Tick) -> Iterator[Output]:
    """Yield the one file that a template makes of a view, or where its letters are too many for it, several."""
    document, name = template.document, template.file_name
    runs = () if view.is_whole(template.output) else tuple(view.runs(MOST))
    whole, told = name if runs else "", partial(tick, name)
    if template.format == "pdf" and _is_long(view, template.output):
        pieces = tuple(view.pieces(template.output, PIECE))
        parts = render_each(replace(template, is_tagged=False), pieces, context=context, tick=told)
        yield Output(document, name, joined(parts), whole=whole)
    elif template.format == "docx" and len(runs) > 1:
        made = render_each(template, [run for _, run in runs], context=context, tick=told)
        for (numbers, _), content in zip(runs, made, strict=True):
            yield Output(document, f"{template.output}-{numbers}.docx", content, whole=whole)
    else:
        yield Output(document, name, render(template, view, context=context), whole=whole)


def _is_long(view: View, output: str) -> bool:
    return any(True for _ in islice(view.pieces(output, MOST), 1, None))
