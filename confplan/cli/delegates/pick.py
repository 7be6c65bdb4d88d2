"""`confplan delegates pick`: whom each ward sends, chosen from the full list"""

from confplan.cli.day_taken import today
from confplan.cli.delegate_options import TABLE, Force, Format, From, GroupName, Ward, font_named, group_of
from confplan.cli.delegates.pick_options import (
    Excluded,
    Fixed,
    Full,
    Neighbourhoods,
    OutPath,
    Speakers,
    Women,
    choice,
    folder_of,
    told,
    wishes,
)
from confplan.cli.language import say
from confplan.cli.opening import opened
from confplan.cli.options import PlanOption, Today

HELP = say("Chọn người dự của từng phường từ danh sách đầy đủ, đúng định mức và quy định", "Choose whom each ward sends from the full list, by quotas and rules")  # fmt: skip


def command(
    files: Full = None,
    *,
    plan: PlanOption = "plan.yaml",
    group: GroupName = None,
    ward: Ward = None,
    fixed: Fixed = None,
    excluded: Excluded = None,
    speakers: Speakers = 0,
    neighbourhoods: Neighbourhoods = 0,
    women: Women = 0,
    format_: Format = TABLE,
    out: OutPath = None,
    force: Force = False,
    from_: From = None,
    today_: Today = None,
) -> int:
    from confplan.choosing import Asked, keep, lists

    read = opened(plan, today=today(today_))
    if read.case is None:
        return read.status
    asked = Asked(ward or "", tuple(fixed or ()), tuple(excluded or ()), wishes(speakers, neighbourhoods, women))
    own = group_of(read.case, group, has_files=bool(files))
    made = choice(read.case, own, lists(read.case, own, files or (), font_named(from_)), asked)
    folder = folder_of(out)
    done = keep(made, folder, force=force) if folder else ()
    told(made, done, format_, None if folder else out)
    return int(not made.is_whole or not all(one.is_done for one in done))
