"""The ways to look at an agenda beside the programme: its speeches, its chances, the rest of the morning"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from confplan.case import Case
from confplan.cli.asking import known
from confplan.cli.global_options import is_quiet
from confplan.cli.handing_over import put
from confplan.cli.language import say, tell
from confplan.cli.opening import Opened
from confplan.cli.printing import say_aside
from confplan.frozen import frozen
from confplan.timetables.index import formats
from confplan.timetables.parts.tried import tried
from confplan.timetables.programme import programme

_To = tuple[str, Path | None]  # in which format, and to which file


@frozen
class Asked:
    """Which view is asked for, as typed; at most one"""

    speeches: bool = False
    simulate: int | None = None
    seed: int = 1
    at: str | None = None
    now: str | None = None
    began: str | None = None


def view_of(asked: Asked) -> Callable[[Opened, str, Path | None], None] | None:
    """Return what shows the view, and beside it what was tried; None where the programme itself is asked for. Two views at once end the run (exit 2)."""
    wanted = {
        "--speeches": (asked.speeches, _speeches),
        "--simulate": (asked.simulate is not None, _chances),
        "--at": (asked.at is not None, _rest),
    }
    chosen_ = [name for name, (is_wanted, _) in wanted.items() if is_wanted]
    if len(chosen_) > 1:
        several = ", ".join(chosen_)
        raise typer.BadParameter(say(f"chỉ chọn một trong {several}", f"only one of {several}"))
    if asked.at is None and (asked.now or asked.began):
        raise typer.BadParameter(say("--now và --began đi cùng --at MỤC", "--now and --began go with --at ITEM"))
    return None if not chosen_ else lambda found, *to: _shown(wanted[chosen_[0]][1], found, asked, to)


def _shown(view: Callable[[Case, Asked, _To], None], found: Opened, asked: Asked, to: _To) -> None:
    if found.case is None:
        return
    view(found.case, asked, to)
    if found.trial and not is_quiet():
        say_aside(tell(tried(programme(found.case, timing=True), found.trial)))


def _speeches(case: Case, _asked: Asked, to: _To) -> None:
    from confplan.timetables.spoken.listing import listing

    _put("spoken", "--speeches", listing(case), to)


def _chances(case: Case, asked: Asked, to: _To) -> None:
    from confplan.timetables.simulated.simulation import simulation

    _put("simulated", "--simulate", simulation(case, asked.simulate or 1, asked.seed), to)


def _rest(case: Case, asked: Asked, to: _To) -> None:
    from confplan.planning.setting_names import Unclear
    from confplan.planning.standing import standing
    from confplan.timetables.expected.outlook import outlook

    now = asked.now or datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).strftime("%H:%M")
    found = standing(case.plan, asked.at or "", now, asked.began)
    if isinstance(found, Unclear):
        raise typer.BadParameter(tell(found.text))
    _put("expected", "--at", outlook(case, found), to)


def _put(view: str, option: str, shown: object, to: _To) -> None:
    """Print or write it; not every form of the agenda can hold a view (exit 2)."""
    format_, out = to
    name = known(format_, formats(view), (f"dạng kết quả của {option}", f"format of {option}"))
    put(view, shown, name, out)
