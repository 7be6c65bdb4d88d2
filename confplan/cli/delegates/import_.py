"""`confplan delegates import`: the lists that the wards sent back"""

from pathlib import Path

from confplan.cli.delegate_options import Force, GroupName, Sent, group_of
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanOption, Today, today
from confplan.cli.printing import show

HELP = say("Nhận danh sách các phường gửi về: ghi vào rosters/, mỗi phường một tệp", "Take in the lists that the wards sent back: into rosters/, a file a ward")  # fmt: skip


def command(
    files: Sent,
    *,
    plan: PlanOption = "plan.yaml",
    group: GroupName = None,
    force: Force = False,
    today_: Today = None,
) -> int:
    from confplan.enrolling import enroll
    from confplan.timetables.parts.enrolled import lines

    read = opened(plan, today=today(today_))
    if read.case is None or read.loaded is None:
        return read.status
    own, asked = Path(read.loaded.name), group_of(read.case, group)
    done = [one for file in files for one in enroll(read.case, own, asked, file, force=force)]
    show(lines(done, chosen()))
    return int(not all(one.is_done for one in done))
