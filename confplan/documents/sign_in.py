"""The sign-in sheets (danh sách ký tên): a desk for each ward or group, its people in the order of their names"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.letterhead import issuer_on_sheet
from confplan.documents.parts.occasion import Occasion, occasion, occasion_gaps
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.planning.invitees import label
from confplan.planning.quotas import shortened
from confplan.planning.quotas_shares import divisions
from confplan.planning.register import Desk, Section, desks

document = Document(
    module=__name__,
    summary=Text(
        "Danh sách đại biểu ký tên: mỗi phường hoặc nhóm một bàn đón, xếp theo tên, có dòng trống và tổng số",
        "Sign-in sheets: a desk for each ward or group, people by name, blank rows and totals",
    ),
)
LONG = 500  # letters: forty lines in the narrowest column
MOST_NAMED = 3  # wards that a message names


@frozen(kw_only=True)
class SignIn(View):
    """The desks of one plan. Telephones and years of birth are in none of its values."""

    issuer: str | None
    number: str | None
    occasion: Occasion
    desks: tuple[Desk, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(section for desk in self.desks for section in desk.sections)

    @property
    def expected(self) -> int | None:
        """The people of all quotas; None where one of them is not known"""
        numbers = [section.expected for section in self.sections]
        return None if None in numbers else sum(number or 0 for number in numbers)

    @property
    def known(self) -> int:
        """The people of the quotas that are known"""
        return sum(section.expected or 0 for section in self.sections)

    @property
    def awaited(self) -> int:
        """The people who are to sign: those of the lists, and of the quotas where no list has come"""
        return sum(one.people if one.is_listed else one.expected or 0 for one in self.sections)

    @property
    def people(self) -> int:
        """The people whom the lists name, each once"""
        return sum(section.people for section in self.sections)

    @property
    def has_long_texts(self) -> bool:
        """Whether a text may be so long in its narrow column that its row has to go over several pages"""
        texts = (text for one in self.sections for row in one.signers for text in (row.name, row.post, row.unit))
        return any(text and len(text) > LONG for text in texts)

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each desk."""
        for desk in self.desks:
            yield desk.name, replace(self, desks=(desk,))

    def only(self, filter_: str) -> View:
        """Return the desks whose name, or one of whose groups, holds the words."""
        wanted = bare(filter_)
        found = (
            desk
            for desk in self.desks
            if any(wanted in bare(name) for name in (desk.name, *(section.label for section in desk.sections)))
        )
        return replace(self, desks=tuple(found))


@document.views
def view(case: Case) -> SignIn:
    """Return a desk for each ward and each group; rows by quota where no list has come."""
    plan = case.plan
    return SignIn(
        issuer=issuer_on_sheet(plan),
        number=str(plan.document.number) if plan.document.number else None,
        occasion=occasion(plan),
        desks=desks(plan, case.rosters),
        gaps=(*_occasion_gaps(plan), *_gaps(case)),
        assumed=tuple(_assumed(plan)),
    )


def _occasion_gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what is open of the words above the list; who presides is not among them."""
    yield from (gap for gap in occasion_gaps(plan) if gap.at != plan.conference.at("chair"))


def _gaps(case: Case) -> Iterator[Gap]:
    """Yield the groups whose lists have not come, though the plan names them."""
    came = {division.group.path: division for division in divisions(case.plan, case.rosters)}
    if not case.plan.delegates:
        yield Gap(("delegates",), Text("chưa có thành phần tham dự", "the plan names no delegates yet"))
    for group in case.plan.delegates:
        if not group.roster:
            continue
        division = came.get(group.path)
        if division is None:
            yield Gap(
                group.at("roster"),
                Text(
                    "chưa có danh sách nào của nhóm này, in dòng chấm theo định mức",
                    "no list of this group has come yet; dotted rows stand for its quota",
                ),
            )
        elif division.missing:
            yield _missing(group, [entry.name for entry in division.missing])


def _missing(group: Group, names: list[str]) -> Gap:
    told = ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    return Gap(
        group.at("roster"),
        Text(
            f"còn {len(names)} nơi chưa gửi danh sách ({told}), in dòng chấm theo định mức",
            f"{len(names)} lists have not come yet ({told}); dotted rows stand for their quota",
        ),
    )


def _assumed(plan: Plan) -> Iterator[Gap]:
    """Yield the groups for which the plan names no list."""
    for group in plan.delegates:
        if not group.roster and group.source is None:
            name = shortened(label(plan, group))
            yield Gap(
                group.path,
                Text(
                    f"không có danh sách của nhóm “{name}”, ký tên theo đơn vị, chức danh hoặc dòng trống",
                    f"no list of the group “{name}”: rows by body, by post or blank",
                ),
            )
