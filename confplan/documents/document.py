"""A document: its name, what it is, how a case becomes its view, and what in it is not settled yet"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar, get_type_hints

from confplan.case import Case
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.places import Path, Place


@frozen
class Gap:
    """Something that the document prints as a dotted blank: undecided, or only tentative; `at` is where to settle it"""

    at: Path | Place
    text: Text


@frozen
class Remark:
    """What a check found, for a paper that says so: how bad it is, its words, and where it stands (`plan.yaml:12`)"""

    level: str
    text: str
    place: str


@frozen(kw_only=True)
class View:
    """What every view has: the gaps that make the document a draft (DỰ THẢO)

    `assumed` is what the plan leaves to the profile: said beside the document, which is no draft for that.
    """

    gaps: tuple[Gap, ...] = ()
    assumed: tuple[Gap, ...] = ()

    @property
    def is_draft(self) -> bool:
        return bool(self.gaps)

    def parts(self) -> Iterator[tuple[str, "View"]]:
        """Yield the view in parts, each with a name for its file; a document that is one piece has none."""
        yield from ()

    def by_unit(self) -> Iterator[tuple[str, "View"]]:
        """Yield the view in one part for each unit, named by it; a document that is not for units has none."""
        yield from ()

    def is_whole(self, output: str) -> bool:
        """Tell whether an output stays one file, though the others are made in parts."""
        del output
        return False

    def runs(self, most: int) -> Iterator[tuple[str, "View"]]:
        """Yield the view in runs of at most so many letters, each with its numbers (`00001-00500`); a paper of no letters has none."""
        del most
        yield from ()

    def pieces(self, output: str, most: int) -> Iterator["View"]:
        """Yield the view in pieces of at most so many letters that end where a page of the output's PDF does; none where no such place is known."""
        del output, most
        yield from ()

    def is_apart(self, form: str) -> bool:
        """Tell whether the parts are files of their own in a format, even where nobody asked for that."""
        del form
        return False

    def only(self, filter_: str) -> "View":
        """Return the view with the parts that the filter means; a document that is one piece stays whole."""
        del filter_
        return self

    def told(self, remarks: tuple[Remark, ...]) -> "View":
        """Return the view with what a check found; most papers say nothing of it."""
        del remarks
        return self


AnyView = TypeVar("AnyView", bound=View)


@dataclass(slots=True, kw_only=True)
class Document:
    """One document, found by its file: `documents/<name>.py` holds `document`"""

    module: str
    summary: Text
    _view: Callable[[Case], View] | None = field(default=None, init=False)
    _last: tuple[Case, View] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def name(self) -> str:
        """The name by which it is rendered: the file's name in kebab form"""
        return self.module.rpartition(".")[2].replace("_", "-")

    def views(self, view: Callable[[Case], AnyView]) -> Callable[[Case], AnyView]:
        """Make the function the one that gives this document's view."""
        self._view = view
        return view

    @property
    def view_class(self) -> type[View]:
        """The class of the view, whose fields templates may name"""
        if self._view is None:
            raise LookupError(self.module)
        shown: type[View] = get_type_hints(self._view)["return"]
        return shown

    def view(self, case: Case) -> View:
        """Return the frozen view of the case; that of the last one is kept, for a paper that tells of all the others."""
        if self._view is None:
            raise LookupError(self.module)
        if self._last is None or self._last[0] is not case:
            self._last = case, self._view(case)
        return self._last[1]
