"""`confplan delegates forms`: a blank form for each ward"""

from pathlib import Path

from confplan.cli.day_taken import today
from confplan.cli.delegate_options import FormFormats, Ward, form_formats
from confplan.cli.language import say
from confplan.cli.opening import opened
from confplan.cli.options import Out, PlanArgument, Today
from confplan.cli.printing import say_aside, show

HELP = say("Phát mẫu danh sách cho từng phường: định mức, quy định, ô chọn chức danh và khu phố", "A form for each ward to name its delegates on: quota, rules, titles to choose from")  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    ward: Ward = None,
    to: FormFormats = "xlsx,docx",
    out: Out = Path("out"),
    today_: Today = None,
) -> int:
    from confplan.building import mark, stamp
    from confplan.enrolling import forms
    from confplan.rendering.writing import write

    formats = form_formats(to)
    read = opened(plan, today=today(today_))
    if read.case is None or read.loaded is None:
        return read.status
    made = tuple(forms(read.case, formats, ward or "", mark(stamp(read.loaded), read.case)))
    if made:
        show([(str(file), "place")] for file in write(made, out).files)
    else:
        say_aside(say("không có mẫu nào để phát: không có nhóm nào ghi roster, hoặc không có đơn vị nào như vậy", "there are no forms: no group has a roster, or there is no such ward"))  # fmt: skip
    return read.status
