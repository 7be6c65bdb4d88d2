"""Name plates (bảng tên để bàn): a tent of A4 for each who presides, speaks or leads, and for whom --only asks"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.occasion import filled
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.places import Path, Place
from confplan.planning.plate_letters import HARD_SPACE
from confplan.planning.plate_words import READ_FROM, is_blank, least, letters_of
from confplan.planning.plates import Seated, seated
from confplan.planning.quotas import shortened

document = Document(
    module=__name__,
    summary=Text(
        "Bảng tên để bàn gấp từ giấy A4: chủ trì, người phát biểu, lãnh đạo; nhóm khác khi chọn bằng --only",
        "Name plates folded from A4: who presides, speaks or leads; other groups where --only chooses them",
    ),
)


@frozen(kw_only=True)
class Plate:
    """One plate. `big` are the lines of the name (or of the post, or the body) on both sides, `small` those below on the front

    No line breaks inside, whatever a program's letters are.
    Sizes are those of the letters in points. `is_blank`: a dotted line for the name stands over a post.
    `called` names its file; `group` is why it is made.
    """

    called: str
    group: str
    at: Path | Place
    big: tuple[str, ...]
    size: int
    small: tuple[str, ...]
    small_size: int
    capital: float
    is_blank: bool
    is_body: bool


@frozen(kw_only=True)
class NamePlates(View):
    """The plates that are made; `others` are those that only a filter asks for. `least` is the height of a readable capital."""

    name: str | None
    least: float
    plates: tuple[Plate, ...]
    others: tuple[Plate, ...] = ()

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each plate; several of one post have a number."""
        seen: dict[str, int] = {}
        for plate in self.plates:
            seen[plate.called] = seen.get(plate.called, 0) + 1
            number = f" {seen[plate.called]}" if seen[plate.called] > 1 else ""
            yield plate.called + number, _with(replace(self, others=()), (plate,))

    def only(self, filter_: str) -> View:
        """Return the plates of whom the words name, of every group: a person, a post, a body or the group itself."""
        wanted = bare(filter_)
        everybody = (*self.plates, *self.others)
        return _with(
            replace(self, others=()),
            tuple(one for one in everybody if wanted in bare(f"{one.called} {one.group}")),
        )


@document.views
def view(case: Case) -> NamePlates:
    """Return the plates of those who sit at tables by custom, and in reserve those of everybody else."""
    plates = [(_plate(one), one.is_usual) for one in seated(case.plan, case.rosters, case.profile)]
    made = NamePlates(
        name=filled(case.plan, case.plan.conference.at("name")),
        least=least(case.profile),
        plates=(),
        others=tuple(plate for plate, is_usual in plates if not is_usual),
    )
    return _with(made, tuple(plate for plate, is_usual in plates if is_usual))


def _plate(one: Seated) -> Plate:
    letters = letters_of(one)
    called = " - ".join(filter(None, (one.name, one.post, one.unit)))
    return Plate(
        called=called or "…",
        group=one.group,
        at=one.at,
        big=tuple(map(_unbroken, letters.big)),
        size=letters.size,
        small=tuple(map(_unbroken, letters.small)),
        small_size=letters.small_size,
        capital=letters.capital,
        is_blank=is_blank(one),
        is_body=one.name is None and one.post is None,
    )


def _unbroken(line: str) -> str:
    """Return a line with spaces at which no program breaks it: it breaks where lines are joined, and only there."""
    return line.replace(" ", HARD_SPACE)


def _with(view: NamePlates, plates: tuple[Plate, ...]) -> NamePlates:
    """Return the view with these plates, and with what is open of them."""
    return replace(view, plates=plates, gaps=tuple(_gaps(plates)), assumed=tuple(_assumed(plates, view.least)))


def _gaps(plates: tuple[Plate, ...]) -> Iterator[Gap]:
    if not plates:
        yield Gap(
            ("delegates",),
            Text("chưa có ai để in bảng tên", "there is nobody yet to make a name plate for"),
        )
    for plate in _first(one for one in plates if one.is_blank):
        yield Gap(
            plate.at,
            Text(
                f"chưa có họ tên của “{shortened(plate.called)}”, bảng tên in theo chức danh với dòng chấm",
                f"the name of “{shortened(plate.called)}” is not known yet; the plate has the post and a dotted line",
            ),
        )


def _assumed(plates: tuple[Plate, ...], least_high: float) -> Iterator[Gap]:
    for plate in _first(one for one in plates if one.is_body):
        yield Gap(
            plate.at,
            Text("chưa có họ tên, bảng tên in theo đơn vị", "nobody is named: plates are made for the bodies"),
        )
    for plate in plates:
        if plate.capital < least_high:
            said = f"{plate.capital:.1f}", f"{least_high:.0f}", f"{READ_FROM // 1000}"
            high, needed, far = (one.replace(".", ",") for one in said)
            yield Gap(
                plate.at,
                Text(
                    f"chữ trên bảng tên “{shortened(plate.called)}” chỉ cao {high} mm; đọc từ {far} m cần khoảng {needed} mm",
                    f"the capitals on the plate of “{shortened(plate.called)}” are only {said[0]} mm high; to be read from {far} m they need about {needed} mm",
                ),
            )


def _first(plates: Iterable[Plate]) -> Iterator[Plate]:
    """Yield the first plate of each place in the plan or in a list."""
    found: dict[Path | Place, Plate] = {}
    for plate in plates:
        found.setdefault(plate.at, plate)
    yield from found.values()
