"""The names of one document's templates, how each is written, and what it prints for a plan"""

from collections.abc import Iterator, Sequence

from confplan.case import Case
from confplan.documents.index import document
from confplan.documents.parts.meanings import CONTEXT
from confplan.documents.parts.view_fields import EACH, Field, Kind, view_fields
from confplan.findings import Text
from confplan.findings.masking import NOTHING
from confplan.frozen import frozen
from confplan.rendering.filter_list import Filter, filter_list
from confplan.rendering.template_files import templates
from confplan.vocabulary.written import loop, written, written_as

HIDDEN = "•••"
STAMP = "1a2b3c4d, 01/07/2026"


@frozen
class Entry:
    """A field, how a template writes it, and what that prints (None: nothing in this plan)

    `loop` opens the list in which it stands.
    """

    field: Field
    write: str
    loop: str | None
    example: Text | None


@frozen(kw_only=True)
class Vocabulary:
    """What `confplan documents --fields` shows of one document"""

    document: str
    summary: Text
    formats: tuple[str, ...]
    entries: tuple[Entry, ...]
    filters: tuple[Filter, ...]


def vocabulary(name: str, case: Case) -> Vocabulary:
    """Return the fields of a document with examples from the case; nobody of its lists is shown."""
    paper = document(name)
    formats = tuple(dict.fromkeys(template.format for template in templates(name)))
    view, people = paper.view(case), frozenset(_people(case))
    return Vocabulary(
        document=name,
        summary=paper.summary,
        formats=formats,
        entries=tuple(
            Entry(field, written(field), loop(field), _example(field, view, people))
            for field in view_fields(paper.view_class)
        ),
        filters=tuple(one for one in filter_list() if not one.formats or set(one.formats) & set(formats)),
    )


def _people(case: Case) -> Iterator[str]:
    """Yield who is named in the plan and its lists, and what belongs to one person."""
    conference, invitation = case.plan.conference, case.plan.invitation
    yield from filter(None, (conference.chair, conference.mc, invitation.contact))
    for roster in case.rosters or ():
        for person in roster.people:
            yield from filter(None, (person.name, person.phone, person.birth_year))


def _example(field: Field, view: object, people: frozenset[str]) -> Text | None:
    made_up = STAMP if field.owner == CONTEXT else field.meaning.example
    if made_up:
        return Text(made_up, made_up)
    value = next((one for one in _values(view, field.steps) if one not in (None, (), "")), None)
    match value:
        case None:
            return None
        case bool():
            return Text("có", "yes") if value else Text("không", "no")
        case tuple() if field.shape.kind is Kind.PART:
            return Text(f"{len(value)} mục", f"{len(value)} of them")
        case _ if field.shape.kind in {Kind.PART, Kind.OTHER}:
            return None
    made = _printed(field, value)
    said = HIDDEN if any(name in made for name in people) else NOTHING.hide(made)
    return Text(said, said)


def _printed(field: Field, value: object) -> str:
    from confplan.rendering.environment import plain_environment

    made = plain_environment().from_string(written_as(field, "value")).render({"value": value})
    return " ".join(made.split())


def _values(value: object, steps: Sequence[str]) -> Iterator[object]:
    """Yield every value to which the steps lead; what is not there leads no further."""
    if not steps or value is None:
        yield value
    elif steps[0] == EACH:
        for one in value if isinstance(value, tuple | list | frozenset) else ():
            yield from _values(one, steps[1:])
    else:
        yield from _values(getattr(value, steps[0]), steps[1:])
