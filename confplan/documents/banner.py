"""The stage backdrop: for the printer at its true size, for the LED wall in its pixels, and the proof to be signed"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.backdrop_limits import backdrop_limits
from confplan.documents.parts.occasion import occasion, occasion_gaps
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.planning.backdrop import backdrop
from confplan.planning.backdrop_surfaces import sizes, surfaces, wide_screen
from confplan.planning.led_modules import LedWall, pitches, whole_walls
from confplan.planning.print_sheet import PrintSheet, print_sheet
from confplan.planning.stage import Stage

document = Document(
    module=__name__,
    summary=Text(
        "Phông sân khấu: bản in đúng kích thước, ảnh cho màn hình LED và bản duyệt ma-két",
        "The stage backdrop: at its true size for the printer, in pixels for the LED wall, and the proof to be signed",
    ),
)


@frozen(kw_only=True)
class Banner(View):
    """The words as they are written; capitals are for the template. No `days` where the date is not settled.

    `wall` is what is printed, in millimetres; `screen` the LED wall, in pixels, `wide` a wide one. Their names break each
    in its own way. `sheet` is what the printer gets; letters are read from `reading` times their height. `person` and
    `platform` are heights in the preview, in millimetres.
    """

    event: str | None
    place: str | None
    days: tuple[Day, ...]
    wall: Stage
    screen: Stage
    wide: Stage
    is_wall_assumed: bool
    is_screen_assumed: bool
    sheet: PrintSheet
    spacing: int
    is_bleed_assumed: bool
    is_spacing_assumed: bool
    reading: int
    person: int
    platform: int
    screen_walls: tuple[LedWall, ...]
    wide_walls: tuple[LedWall, ...]
    pitches: tuple[str, ...]


@document.views
def view(case: Case) -> Banner:
    """Return what the backdrop says, on both surfaces."""
    plan, said = case.plan, backdrop(case.plan)
    wall, screen = surfaces(plan, case.profile)
    wide, figures, number = wide_screen(plan, case.profile), case.profile.figures, case.profile.number
    return Banner(
        event=said.event.text if said.event else None,
        place=plan.document.place,
        days=occasion(plan).days,
        wall=wall,
        screen=screen,
        is_wall_assumed=plan.backdrop.size is None,
        is_screen_assumed=plan.backdrop.led is None,
        wide=wide,
        sheet=print_sheet((wall.width, wall.height), case.profile),
        spacing=number("backdrop-eyelet-spacing-mm"),
        is_bleed_assumed=figures["backdrop-bleed-mm"].is_assumed,
        is_spacing_assumed=figures["backdrop-eyelet-spacing-mm"].is_assumed,
        reading=number("backdrop-reading-distance"),
        person=number("person-height-mm"),
        platform=number("stage-height-mm"),
        screen_walls=whole_walls((screen.width, screen.height)),
        wide_walls=whole_walls((wide.width, wide.height)),
        pitches=pitches(),
        gaps=tuple(_gaps(plan)),
        assumed=(*_assumed(case), *backdrop_limits(case)),
    )


def _gaps(plan: Plan) -> Iterator[Gap]:
    """Yield what a backdrop states and the plan has not settled: it names no hour, hall or chair."""
    stated = {plan.conference.at("name"), plan.conference.at("date")}
    yield from (gap for gap in occasion_gaps(plan) if gap.at in stated)
    if not (plan.backdrop.hosts or plan.conference.hosts):
        yield Gap(plan.conference.at("hosts"), Text("chưa có đơn vị tổ chức", "there are no hosts yet"))
    if not plan.document.place:
        yield Gap(plan.document.at("place"), Text("chưa có địa danh ghi trên phông", "the place is not named yet"))


def _assumed(case: Case) -> Iterator[Gap]:
    own, (wall, screen) = case.plan.backdrop, sizes(case.plan, case.profile)
    if own.size is None:
        metres = " x ".join(f"{side / 1000:g}" for side in wall)
        yield Gap(
            own.at("size"),
            Text(
                f"phông in theo kích thước mặc định {metres.replace('.', ',')} m: kế hoạch chưa ghi size",
                f"the backdrop is printed at the default {metres} m: the plan states no size",
            ),
        )
    if own.led is None:
        pixels = "x".join(map(str, screen))
        yield Gap(
            own.at("led"),
            Text(
                f"ảnh màn hình LED theo mặc định {pixels} điểm ảnh: kế hoạch chưa ghi led",
                f"the picture for the LED wall has the default {pixels} pixels: the plan states no led",
            ),
        )
