"""From views to files: one for each template, or one for each part of it; what is there and has not changed stays"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path as File

from confplan.documents.document import View
from confplan.frozen import frozen
from confplan.letters_in_files import Tick, files, untold
from confplan.rendering.kept_papers import KeptPapers, kept_papers
from confplan.rendering.output import Output
from confplan.rendering.rendering import render_each
from confplan.rendering.side_by_side import side_by_side
from confplan.rendering.template_files import Engine, Template, templates


@frozen(kw_only=True)
class Order:
    """What is asked for. No `documents` means all; `formats` empty means all that the templates have; `by_unit`: a file for each unit; `final` refuses what is not settled; `tick` is told how far a file is."""

    documents: tuple[str, ...] = ()
    out: File
    formats: frozenset[str] = frozenset()
    templates: File | None = None
    only: str | None = None
    separate: bool = False
    by_unit: bool = False
    final: bool = False
    tick: Tick = untold


def printed(
    views: Sequence[tuple[str, View]], folder: File | None, marks: Mapping[str, str], order: Order
) -> tuple[Output, ...]:
    """Return the files of all documents in order: one for each template, or one for each part of it."""
    pairs = [(view, template) for name, view in views for template in templates(name, folder)]
    wanted = [(view, one) for view, one in pairs if not order.formats or one.format in order.formats]
    papers = kept_papers(order.out, folder, dict(views))
    jobs = [
        (one.engine is Engine.TYPST, partial(_files, view, one, {"stamp": marks[one.document]}, order, papers))
        for view, one in wanted
    ]
    drawn, others = side_by_side(
        [run for is_free, run in jobs if is_free], [run for is_free, run in jobs if not is_free]
    )
    turns = (iter(others), iter(drawn))
    return tuple(output for is_free, _ in jobs for output in next(turns[is_free]))


def _files(
    view: View, template: Template, context: dict[str, object], order: Order, papers: KeptPapers
) -> tuple[Output, ...]:
    parts = _parts(view, template, order)
    if not parts:
        return _whole(view, template, context, order, papers)
    told, pieces = partial(order.tick, template.file_name), [piece for _, piece in parts]
    made = render_each(template, pieces, context=context, tick=told)
    names = (_part_name(template, part) for part, _ in parts)
    return tuple(Output(template.document, name, content) for name, content in zip(names, made, strict=True))


def _whole(
    view: View, template: Template, context: dict[str, object], order: Order, papers: KeptPapers
) -> tuple[Output, ...]:
    """Return the file of a whole paper, the one that is there where nothing has changed; of very many letters, the files."""
    made_of = papers.made_of(template, context)
    if there := papers.find(made_of):
        return (there,)
    made = tuple(_of_cut(one, order.only) for one in files(view, template, context, order.tick))
    if len(made) == 1:
        papers.keep(made_of, made[0])
    return made


def _of_cut(output: Output, only: str | None) -> Output:
    """Name the words that were asked for in the file's name: the whole paper beside it stays as it is."""
    if not only:
        return output
    name, whole = (f"{File(one).stem} - {only}{File(one).suffix}" if one else "" for one in (output.name, output.whole))
    return replace(output, name=name, whole=whole)


def _parts(view: View, template: Template, order: Order) -> tuple[tuple[str, View], ...]:
    """Return what a template makes a file of its own of, named; nothing where it makes one file of the whole."""
    if view.is_whole(template.output):
        return ()
    of_units = tuple(view.by_unit()) if order.by_unit else ()
    is_apart = order.separate or view.is_apart(template.format)
    return of_units or (tuple(view.parts()) if is_apart else ())


def _part_name(template: Template, part: str) -> str:
    return f"{'' if template.output == template.document else f'{template.output} - '}{part}.{template.format}"
