"""Where a backdrop comes to its limits: letters too small beside the flags' zone, pixels that are no whole modules"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.document import Gap
from confplan.findings import Text
from confplan.planning.backdrop_surfaces import height_on, surfaces
from confplan.planning.led_modules import nearest_whole, pitches, whole_walls


def backdrop_limits(case: Case) -> Iterator[Gap]:
    """Yield what is printed all the same, and has to be known before it is ordered."""
    own, (wall, screen) = case.plan.backdrop, surfaces(case.plan, case.profile)
    yield from _small(case, own.at("size"), height_on(case.plan, wall), "backdrop-letter-least-mm")
    yield from _small(case, own.at("led"), height_on(case.plan, screen), "led-letter-least-px")
    if own.led and not whole_walls((screen.width, screen.height)):
        yield _no_whole_modules(case)


def _small(case: Case, at: tuple[str | int, ...], height: float | None, least: str) -> Iterator[Gap]:
    """Yield that the name of the conference cannot stand clear of flags and bust in letters that are large enough."""
    if height is None or height >= case.profile.number(least):
        return
    on = Text("phông in", "the printed backdrop") if least.endswith("mm") else Text("màn hình LED", "the LED wall")
    unit = Text("mm", "mm") if least.endswith("mm") else Text("điểm ảnh", "pixels")
    shown, most = f"{height:.0f}", case.profile.number(least)
    yield Gap(
        at,
        Text(
            f"chừa chỗ cho cờ và tượng rồi thì chữ tên hội nghị trên {on.vi} chỉ còn cao {shown} {unit.vi}, nên có ít nhất {most} {unit.vi}",
            f"clear of flags and bust, the letters of the name on {on.en} are only {shown} {unit.en} high, and should have {most} {unit.en} at least",
        ),
    )


def _no_whole_modules(case: Case) -> Gap:
    led = case.plan.backdrop.led
    near, kinds = "x".join(map(str, nearest_whole((led.width, led.height)) if led else ())), ", ".join(pitches())
    return Gap(
        case.plan.backdrop.at("led"),
        Text(
            f"{led} điểm ảnh không ghép được từ mô-đun nguyên nào ({kinds}), gần nhất là {near}: hỏi lại số điểm ảnh thật của màn hình LED",
            f"no wall of whole modules ({kinds}) has {led} pixels, the nearest has {near}: ask for the true pixels of the LED wall",
        ),
    )
