"""`confplan delegates import`: the lists that the wards sent back"""

from pathlib import Path

from confplan.cli.day_taken import today
from confplan.cli.delegate_options import Force, From, GroupName, Sent, font_named, group_of
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanOption, Today
from confplan.cli.printing import show

HELP = say("Nhận danh sách các phường gửi về: ghi vào rosters/, mỗi phường một tệp", "Take in the lists that the wards sent back: into rosters/, a file a ward")  # fmt: skip


def command(
    files: Sent,
    *,
    plan: PlanOption = "plan.yaml",
    group: GroupName = None,
    force: Force = False,
    from_: From = None,
    today_: Today = None,
) -> int:
    from confplan.enrolling import Desk, enroll
    from confplan.timetables.parts.enrolled import lines

    read = opened(plan, today=today(today_))
    if read.case is None or read.loaded is None:
        return read.status
    desk = Desk(read.case, Path(read.loaded.name), group_of(read.case, group), force)
    done = [one for file in files for one in enroll(desk, file, font_named(from_))]
    show(lines(done, chosen()))
    return int(not all(one.is_done for one in done))
