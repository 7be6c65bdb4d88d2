"""The whole text of the official plan, made from plan data alone, paragraph by paragraph"""

from collections.abc import Iterator

from confplan.model.plan import Plan
from confplan.model.wording import BLANK, day_long
from confplan.planning import wording
from confplan.planning.bullets import bullet
from confplan.planning.holes import printed
from confplan.planning.paragraph import Kind, Line, Paragraph, closed, ended_list
from confplan.planning.programme import Times
from confplan.planning.sections import sections

_NO_TIMES: Times = {}


def paragraphs(plan: Plan, times: Times = _NO_TIMES) -> tuple[Paragraph, ...]:
    """Return the official plan. `times` are printed beside the items where its programme is to show hours."""
    return (
        *_head(plan),
        *_title(plan),
        *_bases(plan),
        *bullet(plan, plan.document.at("opening"), Kind.OPENING),
        *sections(plan, times),
        *_closing(plan),
        *_recipients(plan),
        *_signature(plan),
    )


def _head(plan: Plan) -> Iterator[Paragraph]:
    document = plan.document
    if document.issuer:
        yield Paragraph(Kind.ISSUER, document.issuer.upper(), (document.at("issuer"),))
    form = (plan.at("format"),)
    yield Paragraph(Kind.NATION, wording.NATION, form)
    yield Paragraph(Kind.MOTTO, wording.MOTTO, form)
    if document.number or plan.is_undecided(document.at("number")):
        number = document.number.text if document.number else BLANK
        yield Paragraph(Kind.NUMBER, f"Số: {number}", (document.at("number"),))
    if document.place or document.date:
        date = day_long(document.date) if document.date else "ngày …… tháng …… năm ……"
        said = Line(", ".join(filter(None, (document.place, date))), (document.at("place"), document.at("date")))
        yield Paragraph(Kind.PLACE_AND_DATE, said.text, said.sources)


def _title(plan: Plan) -> Iterator[Paragraph]:
    at = plan.document.at("title")
    yield Paragraph(Kind.TYPE, (plan.document.type or wording.TYPE).upper(), (plan.document.at("type"),))
    title = printed(plan, at)
    if title:
        yield Paragraph(Kind.TITLE, title.text, title.sources)


def _bases(plan: Plan) -> Iterator[Paragraph]:
    bases = [text for basis in plan.document.bases if (text := printed(plan, basis.at("text")))]
    for basis, cited in zip(bases, ended_list(basis.text for basis in bases), strict=True):
        yield Paragraph(Kind.BASIS, f"{wording.BASIS} {cited.removeprefix(wording.BASIS).lstrip()}", basis.sources)


def _closing(plan: Plan) -> Iterator[Paragraph]:
    closing = printed(plan, plan.document.at("closing"))
    if closing:
        yield Paragraph(Kind.CLOSING, closed(closing.text), closing.sources)


def _recipients(plan: Plan) -> Iterator[Paragraph]:
    document = plan.document
    lines = [Line(text.text, text.sources) for one in document.recipients if (text := printed(plan, one.at("text")))]
    if document.archive:
        lines.append(Line(f"{wording.ARCHIVE} {', '.join(document.archive)}", (document.at("archive"),)))
    if lines:
        yield Paragraph(Kind.RECIPIENTS, wording.RECIPIENTS, (plan.at("format"),))
    for line, told in zip(lines, ended_list(line.text for line in lines), strict=True):
        yield Paragraph(Kind.RECIPIENT, told, line.sources, "-")


def _signature(plan: Plan) -> Iterator[Paragraph]:
    """The last line is the name, unless it is left empty: then all lines are posts."""
    document = plan.document
    lines, at = document.signature, document.at("signature")
    posts = lines if plan.is_undecided((*at, len(lines))) else lines[:-1]
    for place, post in enumerate(posts):
        yield Paragraph(Kind.POST, post.upper(), ((*at, place),))
    for place, name in enumerate(lines[len(posts) :], len(posts)):
        yield Paragraph(Kind.SIGNER, name, ((*at, place),))
