"""What a new plan begins with: one of our kinds with the first answers, or an agenda out of another program's file"""

import sys
from contextlib import redirect_stdout
from pathlib import Path

from confplan.cli.interview import answers, kind
from confplan.cli.language import chosen, say
from confplan.cli.printing import say_aside, show, width
from confplan.findings import Severity
from confplan.frozen import frozen
from confplan.starting.plans import USUAL, begun, kinds


@frozen
class Beginning:
    """The text to be written (None: there is none), and the exit code: 2 not read, 1 read with errors, else 0"""

    text: str | None
    status: int


def beginning(source: str | None, *, asks: bool) -> Beginning:
    """Return the text of a plan of that kind, or with the agenda of that file; its findings are told at once."""
    if source is None or source in kinds():
        return Beginning(begun(source or (kind() if asks else USUAL), answers() if asks else {}), 0)
    from confplan.importing.reading import is_file_to_read

    if is_file_to_read(source):
        return _imported(source, only_agenda=False)
    names = ", ".join(kinds())
    say_aside(say(f"confplan: --from nhận một loại ({names}) hoặc một tệp, không có “{source}”", f"confplan: --from takes a kind ({names}) or a file, there is no “{source}”"))  # fmt: skip
    return Beginning(None, 2)


def agenda_of(source: str | None) -> int:
    """Print the section `agenda` of a file, to be put into a plan that there is; return the exit code."""
    if source is None or source in kinds():
        say_aside(say("confplan: --agenda cần --from TỆP", "confplan: --agenda needs --from FILE"))
        return 2
    found = _imported(source, only_agenda=True)
    sys.stdout.write(found.text or "")
    return found.status


def _imported(source: str, *, only_agenda: bool) -> Beginning:
    from confplan.importing.reading import imported
    from confplan.importing.writing import agenda_text, plan_text
    from confplan.loading import Loaded
    from confplan.reporting import reported
    from confplan.reports.full import lines
    from confplan.source.locating import Atlas

    found = imported(Path(source))
    if found.findings:
        report = reported(Loaded(name=source, atlas=Atlas(()), findings=found.findings), found.findings)
        with redirect_stdout(sys.stderr):
            show(lines([report], chosen(), width()))
    if not found.is_read:
        return Beginning(None, 2)
    written = (agenda_text if only_agenda else plan_text)(found, Path(source).name)
    return Beginning(written, int(any(one.severity is Severity.ERROR for one in found.findings)))
