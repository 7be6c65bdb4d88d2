"""Invitations: the numbered letter (ND30, model 1.7), the mail and the card of the hosts, one for each who is invited"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from confplan.case import Case
from confplan.documents.document import Document, View
from confplan.documents.parts.guest_letters import Delivery, Letter, deliveries, each_label, label_rows, letter
from confplan.documents.parts.letter_gaps import (
    code_notes,
    is_open,
    label_notes,
    letter_gaps,
    seat_notes,
    without_quantity,
    without_tentative,
)
from confplan.documents.parts.letterhead import Letterhead, issuer_on_sheet, letterhead
from confplan.documents.parts.occasion import Occasion, filled, firm, occasion, occasion_gaps, unlabelled
from confplan.findings import Text
from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.scalars import DocumentNumber
from confplan.planning.handing_over import handed_over
from confplan.planning.invitees import invitees
from confplan.planning.mailing_labels import ACROSS, DOWN
from confplan.planning.seating_shapes import Seat
from confplan.planning.told_seats import told_seats

document = Document(
    module=__name__,
    summary=Text(
        "Giấy mời có số (ND30, mẫu 1.7), bản gửi thư điện tử, thiệp mời, nhãn phong bì và danh sách phát hành",
        "Invitations: the numbered letter (ND30, model 1.7), the mail, the card, labels for envelopes and the list of delivery",
    ),
)


LABELS = "labels"
WHOLE = frozenset({LABELS, "delivery"})  # no file of their own for each letter


@frozen(kw_only=True)
class Invitations(View):
    """All letters of one plan: what they share, and to whom each goes; those of one unit lie together"""

    head: Letterhead
    occasion: Occasion
    required: str | None
    contact: str | None
    dress: str | None
    issuer: str | None
    letters: tuple[Letter, ...]

    @property
    def label_rows(self) -> tuple[tuple[Letter | None, ...], ...]:
        """The labels for the envelopes, as they lie on their sheet: of three letters each row, None where a label stays free"""
        return label_rows(self.letters, ACROSS)

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """The list by which letters are handed over"""
        return deliveries(self.letters)

    @property
    def sheets(self) -> int:
        """How many letters there are in all"""
        return sum(one.sheets for one in self.letters)

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each letter; its file is named by the addressee first, for a long group is cut at the end of a name."""
        for one in self.letters:
            said = dict.fromkeys(filter(None, (one.unit, one.name or one.post, one.group)))
            yield " - ".join(said), replace(self, letters=(one,))

    def by_unit(self) -> Iterator[tuple[str, View]]:
        for _, ones in groupby(self.letters, lambda one: same(one.through)):
            letters = tuple(ones)
            yield letters[0].through, replace(self, letters=letters)

    def is_whole(self, output: str) -> bool:
        return output in WHOLE

    def runs(self, most: int) -> Iterator[tuple[str, View]]:
        for start in range(0, len(self.letters), most):
            letters = self.letters[start : start + most]
            yield f"{start + 1:05}-{start + len(letters):05}", replace(self, letters=letters)

    def pieces(self, output: str, most: int) -> Iterator[View]:
        if output == LABELS:
            ones, a_sheet = [replace(one, count=None) for one in each_label(self.letters)], ACROSS * DOWN
            step = max(most // a_sheet, 1) * a_sheet
            yield from (replace(self, letters=tuple(ones[start : start + step])) for start in range(0, len(ones), step))
        elif output not in WHOLE:
            yield from (run for _, run in self.runs(most))

    def only(self, filter_: str) -> View:
        wanted = bare(filter_)
        return replace(
            self,
            letters=tuple(
                one
                for one in self.letters
                if wanted in bare(" ".join(filter(None, (one.group, one.unit, one.name, one.post))))
            ),
        )


@document.views
def view(case: Case) -> Invitations:
    """Return the letters to everyone whom the plan invites: by name where lists have come, else by post and unit."""
    plan = case.plan
    invitation, everybody = plan.invitation, tuple(map(without_quantity, invitees(plan, case.rosters)))
    invited = handed_over(plan, [one for one in everybody if not is_open(one)])
    sitting = told_seats(case, [one.person for one in invited if one.person])
    head = letterhead(
        plan, number=_number(invitation.number), code=_code(case), symbol=_symbol(case), date=invitation.date
    )
    return Invitations(
        head=without_tentative(head),
        occasion=occasion(plan),
        required=firm(filled(plan, invitation.at("required"))),
        contact=firm(invitation.contact),
        dress=unlabelled(firm(invitation.dress)),
        issuer=firm(issuer_on_sheet(plan)),
        letters=tuple(
            letter(one, _said(sitting.get(id(one.person))), case.tokens.get(id(one.person))) for one in invited
        ),
        gaps=(*occasion_gaps(plan), *letter_gaps(case, everybody)),
        assumed=(*label_notes(invited), *seat_notes(case), *code_notes(case, invited)),
    )


def _said(seat: Seat | None) -> str | None:
    return seat.said if seat else None


def _number(own: DocumentNumber | None) -> str | None:
    """Return what stands before the slash as it is written: `07`, in a paper of the Party `20-GM`."""
    return own.text.partition("/")[0].strip() if own and own.number is not None else None


def _code(case: Case) -> str | None:
    """Return the type that stands before the slash in a number of the Party's form, where the number is yet to come."""
    own = case.plan.invitation.number
    if own is None:
        number = case.plan.document.number
        return "GM" if number and number.style == "party" else None
    return own.type_code if own.style == "party" and own.number is None else None


def _symbol(case: Case) -> str | None:
    """Return what follows the slash: the letter's own symbol, or GM and the body of the plan's number."""
    own, number = case.plan.invitation.number, case.plan.document.number
    if own and own.type_code:
        return own.text.partition("/")[2].strip()
    if number is None or number.body is None:
        return None
    return number.body if number.style == "party" else f"GM-{number.body}"
