"""The official plan (kế hoạch): everything that the plan says in its own words, in the form of Nghị định 30/2020/NĐ-CP"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.letterhead import Letterhead, letterhead
from confplan.documents.parts.occasion import occasion_gaps
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.planning import wording
from confplan.planning.narrow_lines import narrow
from confplan.planning.paragraph import Kind, Paragraph
from confplan.planning.paragraphs import paragraphs
from confplan.planning.programme_hours import programme_hours

document = Document(
    module=__name__,
    summary=Text(
        "Kế hoạch theo thể thức Nghị định 30/2020/NĐ-CP: nguyên lời của kế hoạch, và trang để đăng lên cổng thông tin",
        "The official plan in the form of Decree 30/2020: the plan in its own words, and a page for the portal",
    ),
)

TITLE_ROOM = 42.0  # capitals as wide as 165 mm of small letters in bold of 14 points, beside their size

_HEAD = frozenset({Kind.ISSUER, Kind.NATION, Kind.MOTTO, Kind.NUMBER, Kind.PLACE_AND_DATE})
_TITLE, _FOOT = frozenset({Kind.TYPE, Kind.TITLE}), frozenset({Kind.RECIPIENTS, Kind.RECIPIENT, Kind.POST, Kind.SIGNER})
_KEPT = frozenset({Kind.CLOSING, Kind.BACKDROP, Kind.BACKDROP_TITLE})
_APART = _HEAD | _TITLE | _FOOT | {Kind.BASIS}


@frozen
class TableRow:
    """A line of the programme's table; nobody knows its `hour` where that is empty"""

    hour: str
    text: str


@frozen
class Passage:
    """A paragraph of the body: what it is, its number or dash, its words; `is_kept` on the page of what follows it

    `rows` are the hours and words of a table, which has no words of its own.
    """

    kind: str
    mark: str
    text: str
    rows: tuple[TableRow, ...] = ()

    @property
    def printed(self) -> str:
        return f"{self.mark} {self.text}" if self.mark else self.text

    @property
    def is_kept(self) -> bool:
        return self.kind in _KEPT or self.text.endswith(":")


@frozen(kw_only=True)
class OfficialPlan(View):
    """`kind` is the type of the document; `bases` and `recipients` end with their marks already."""

    head: Letterhead
    kind: str
    title: str | None
    title_lines: tuple[str, ...]
    bases: tuple[str, ...]
    body: tuple[Passage, ...]
    recipients: tuple[str, ...]


@document.views
def view(case: Case) -> OfficialPlan:
    """Return the plan paragraph by paragraph."""
    plan = case.plan
    text = paragraphs(plan, programme_hours(plan, case.profile))
    title = next(iter(_of(text, Kind.TITLE)), None)
    number, slash, symbol = plan.document.number.text.partition("/") if plan.document.number else ("", "/", "")
    return OfficialPlan(
        head=letterhead(plan, number=number or None, symbol=(symbol or None) if slash else "", date=plan.document.date),
        kind=plan.document.type or wording.TYPE,
        title=title,
        title_lines=narrow(title or "", TITLE_ROOM, filter(None, (plan.document.place,))),
        bases=_of(text, Kind.BASIS),
        body=tuple(_passages(one for one in text if one.kind not in _APART)),
        recipients=_of(text, Kind.RECIPIENT),
        gaps=(*_gaps(plan), *_blanks(plan, text)),
    )


def _passages(text: Iterable[Paragraph]) -> Iterator[Passage]:
    """Yield the paragraphs, lines of a table that follow each other together."""
    for is_table, several in groupby(text, key=lambda one: one.kind is Kind.ROW):
        if is_table:
            yield Passage("table", "", "", tuple(TableRow(one.mark, one.text) for one in several))
        else:
            yield from (Passage(one.kind, one.mark, one.text) for one in several)


def _of(text: tuple[Paragraph, ...], kind: Kind) -> tuple[str, ...]:
    return tuple(one.text for one in text if one.kind is kind)


def _gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what the form asks for and the plan does not say."""
    head = plan.document
    if not head.issuer:
        yield Gap(head.at("issuer"), Text("chưa có cơ quan ban hành", "there is no issuer yet"))
    yield from _number_gaps(head)
    if not (head.title or plan.conference.name):
        yield Gap(head.at("title"), Text("kế hoạch chưa có trích yếu", "the plan has no title yet"))
    at = head.at("signature", len(head.signature))
    if not head.signature:
        yield Gap(head.at("signature"), Text("chưa có khối chữ ký", "there is no signature block yet"))
    elif plan.is_undecided(at):
        yield Gap(at, Text("chưa có họ tên người ký", "the signer is not named yet"))


def _number_gaps(head: Head) -> Iterator[Gap]:
    if head.number is None or head.number.text.startswith("/"):
        yield Gap(head.at("number"), Text("kế hoạch chưa có số", "the plan has no number yet"))
    if head.date is None:
        yield Gap(head.at("date"), Text("kế hoạch chưa có ngày ban hành", "the plan has no date yet"))


def _blanks(plan: Plan, text: tuple[Paragraph, ...]) -> Iterator[Gap]:
    """Yield the paragraphs of the body in which something is still a dotted blank, in the words of other papers where they tell it."""
    known = {gap.at: gap for gap in occasion_gaps(plan)}
    for one in text:
        if one.kind not in _HEAD and BLANK in one.text:
            told = [known[at] for at in one.sources if at in known]
            yield from told or [
                Gap(one.sources[-1], Text("câu này còn chỗ để trống", "this sentence still has a blank"))
            ]
