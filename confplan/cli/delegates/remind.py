"""`confplan delegates remind`: a letter to each ward whose list is not complete"""

from pathlib import Path

from confplan.cli.day_taken import today
from confplan.cli.delegate_options import LetterFormats, Ward, letter_formats
from confplan.cli.language import say
from confplan.cli.opening import opened
from confplan.cli.options import Out, PlanArgument, Today
from confplan.cli.printing import say_aside, show

HELP = say("Công văn nhắc từng phường: danh sách chưa có, còn thiếu gì, sai chỗ nào", "A letter to each ward whose list has not come or is not complete: what is missing")  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    ward: Ward = None,
    to: LetterFormats = "docx,pdf",
    out: Out = Path("out"),
    today_: Today = None,
) -> int:
    from confplan.building import mark, stamp
    from confplan.reminding import reminders
    from confplan.rendering.writing import write
    from confplan.returned import returned

    formats = letter_formats(to)
    read = opened(plan, today=today(today_))
    found = returned(read.loaded, ward).listing if read.loaded else None
    if read.case is None or read.loaded is None or found is None:
        return read.status
    made = tuple(reminders(read.case, found, formats, mark(stamp(read.loaded), read.case)))
    if made:
        show([(str(file), "place")] for file in write(made, out).files)
    else:
        say_aside(say("mọi danh sách đều đủ, không phải nhắc ai", "every list is complete: there is nobody to remind"))
    return read.status
