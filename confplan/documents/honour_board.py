"""The honour board (bảng vinh danh): awards from high to low, collectives first, in letters that a hall can read"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.honour_layout import Board, Entry, Section, Surface, boards, head_of
from confplan.documents.parts.occasion import occasion
from confplan.documents.parts.winners_gap import unnamed
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.preparations import Award
from confplan.planning.award_waves import winner_count
from confplan.planning.award_winners import Winner, winners_of
from confplan.planning.backdrop_surfaces import CAPITALS, sizes
from confplan.planning.giving import from_high_to_low

document = Document(
    module=__name__,
    summary=Text(
        "Bảng vinh danh: hình thức khen từ cao xuống thấp, tập thể trước; nhiều bảng khi một bảng không đọc rõ",
        "The honour board: awards from high to low, collectives first; several boards where one could not be read",
    ),
)

PICTURES = frozenset({"svg", "png"})
BLANK_ROWS = 3  # where it is not known who gets an award
OPEN = (Entry(None),) * BLANK_ROWS


@frozen(kw_only=True)
class HonourBoards(View):
    """All boards have the shape of the LED wall: `width` and `height` in its pixels, `millimetres` wide in print

    `wide`, `tall` and `head`, under which the names begin, are thousandths of the shorter side. `first` is the number of the first of these boards among all (`of`).
    """

    name: str | None
    width: int
    height: int
    millimetres: int
    wide: float
    tall: float
    head: int
    boards: tuple[Board, ...]
    first: int
    of: int

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each board, named by its place and its first award."""
        for place, board in enumerate(self.boards):
            number = self.first + place
            award = board.blocks[0].section.award if board.blocks else ""
            yield f"Bảng {number:02} - {award}".rstrip(" -"), replace(self, boards=(board,), first=number)

    def only(self, filter_: str) -> View:
        wanted = bare(filter_)
        return replace(self, boards=tuple(one for one in self.boards if wanted in bare(_words(one))))

    def is_apart(self, form: str) -> bool:
        """A picture is one page: each board is a file of its own."""
        return form in PICTURES and len(self.boards) > 1


@document.views
def view(case: Case) -> HonourBoards:
    """Return the boards of all awards; gifts are none."""
    plan, (width, height) = case.plan, sizes(case.plan, case.profile)[1]
    awards = from_high_to_low(award for award in plan.awards if award.kind != "gift")
    name, short = occasion(plan).name, min(width, height)
    wide, tall = 1000 * width / short, 1000 * height / short
    least = round(case.profile.number("honour-board-letter-permille") / CAPITALS)
    sections = [section for award in awards for section in _sections(case, award)]
    head = head_of(name or "", wide)
    found = boards(sections, Surface(wide=wide, tall=tall, head=head, least=least))
    return HonourBoards(
        name=name,
        width=width,
        height=height,
        millimetres=case.profile.number("honour-board-width-mm"),
        wide=wide,
        tall=tall,
        head=head,
        boards=found,
        first=1,
        of=len(found),
        gaps=tuple(_gaps(case, awards)),
        assumed=tuple(_assumed(case)),
    )


def _sections(case: Case, award: Award) -> Iterator[Section]:
    """Yield the winners of an award; its collectives and its individuals apart, where the plan does not say which it is for."""
    people = winners_of(case.rosters, award).everyone
    kinds = (True, False) if not award.recipients and len({one.is_collective for one in people}) > 1 else (None,)
    for kind in kinds:
        entries = tuple(_entry(one) for one in people if kind in {None, one.is_collective})
        yield Section(
            award=award.name,
            kind=None if kind is None else "Tập thể" if kind else "Cá nhân",
            number_of_decision=str(award.decision.number) if award.decision and award.decision.number else None,
            day_of_decision=award.decision.date if award.decision else None,
            entries=entries or OPEN[: winner_count(award) or BLANK_ROWS],
        )


def _entry(one: Winner) -> Entry:
    """On the board stands who is honoured: a collective without its head."""
    parts = [one.unit] if one.is_collective else [one.post, one.unit]
    return Entry(one.name, ", ".join(filter(None, parts)) or None, is_person=not one.is_collective)


def _words(board: Board) -> str:
    names = (entry.name or "" for block in board.blocks for entry in block.entries)
    return " ".join([*(block.section.award for block in board.blocks), *names])


def _gaps(case: Case, awards: tuple[Award, ...]) -> Iterator[Gap]:
    """Yield what a board states and the plan has not settled; a plan without awards owes nothing."""
    if awards and not case.plan.conference.name:
        at = case.plan.conference.at("name")
        yield Gap(at, Text("chưa có tên hội nghị", "the conference has no name yet"))
    for award in awards:
        if not (award.decision and award.decision.number and award.decision.date):
            yield Gap(
                award.at("decision"),
                Text(
                    f"chưa có số, ngày quyết định của “{award.name}”",
                    f"the decision on “{award.name}” has no number and date yet",
                ),
            )
        if not winners_of(case.rosters, award).everyone:
            yield unnamed(award)


def _assumed(case: Case) -> Iterator[Gap]:
    plan, profile = case.plan, case.profile
    if plan.backdrop.led is None and any(award.kind != "gift" for award in plan.awards):
        _, (width, height) = sizes(plan, profile)
        metres = f"{profile.number('honour-board-width-mm') / 1000:g}"
        yield Gap(
            plan.backdrop.at("led"),
            Text(
                f"bảng vinh danh theo màn hình LED mặc định {width}x{height} điểm ảnh, bản in rộng {metres.replace('.', ',')} m: "
                "kế hoạch chưa ghi led",
                f"the honour board has the shape of the default LED wall, {width}x{height} pixels, in print {metres} m wide: "
                "the plan states no led",
            ),
        )
