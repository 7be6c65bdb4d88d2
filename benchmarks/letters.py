"""What many letters cost: 350 beside Typst and docxtpl alone, 10,000 with their peak of memory; each in a process of its own"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from confplan.documents.document import View
from confplan.documents.index import document
from confplan.documents.invitations import Invitations
from confplan.frozen import frozen
from confplan.letters_in_files import files, untold
from confplan.loading import load_content
from confplan.rendering.rendering import variables
from confplan.rendering.template_files import Template, templates
from confplan.rendering.writing import write

ROOT = Path(__file__).resolve().parent.parent
TODAY, CONTEXT = date(2024, 7, 1), {"stamp": "0a1b2c3d, 01/07/2024"}
MEGABYTES = 1024  # kilobytes, as Linux counts what a process has held at most


def invited(count: int) -> Invitations:
    """Return the letters of the real plan to so many people, each of another name, thirty of a unit."""
    case = load_content((ROOT / "plan.yaml").read_bytes(), "plan.yaml", ROOT, today=TODAY).case
    found = document("invitations").view(case) if case else None
    if not isinstance(found, Invitations):
        raise SystemExit("the plan cannot be read")
    one, post = found.letters[0], "Phó Bí thư Chi bộ khu phố"
    people = (
        replace(one, name=f"Nguyễn Thị Hồng {at}", post=f"{post} {at % 40}", unit=f"Ủy ban nhân dân phường {at // 30}")
        for at in range(count)
    )
    return replace(found, letters=tuple(people))


def of(output: str, form: str) -> Template:
    return next(one for one in templates("invitations") if (one.output, one.format) == (output, form))


def ours(view: View, template: Template, folder: Path) -> None:
    write(files(view, template, CONTEXT, untold), folder)


def typst_alone(view: View, template: Template, folder: Path) -> float:
    """Set the source that we would hand to Typst; return its time on the clock, with its import, without Jinja's."""
    from confplan.rendering.environment import typst_environment
    from confplan.rendering.jinja import rendered
    from confplan.rendering.typst_engine import _lay_out, fonts

    _lay_out(folder / "root", template)
    main = folder / "root" / "main.typ"
    main.write_text(rendered(template, typst_environment(None), variables(view, CONTEXT)), encoding="utf-8")
    start = time.perf_counter()
    import typst

    typst.compile(str(main), output=str(folder / "alone.pdf"), root=str(main.parent), font_paths=fonts(), timestamp=0)
    return time.perf_counter() - start


def docxtpl_alone(view: View, template: Template, folder: Path) -> float:
    """Render our template by the library as its documentation says, with our filters."""
    from confplan.rendering.environment import word_environment

    start = time.perf_counter()
    from docxtpl import DocxTemplate

    word = DocxTemplate(template.path)
    word.render(variables(view, CONTEXT), jinja_env=word_environment(), autoescape=True)
    word.save(folder / "alone.docx")
    return time.perf_counter() - start


def worked(kind: str, output: str, form: str, count: int) -> None:
    """Do the work of one process and print its seconds."""
    view, template = invited(count), of(output, form)
    with tempfile.TemporaryDirectory() as name:
        alone: Callable[[View, Template, Path], float] = typst_alone if form == "pdf" else docxtpl_alone
        start = time.perf_counter()
        if kind == "alone":
            print(alone(view, template, Path(name)))
        else:
            ours(view, template, Path(name))
            print(time.perf_counter() - start)


@frozen
class Cost:
    """Seconds on the clock, of the processor, and megabytes that the process held at most"""

    seconds: float
    memory: float
    reckoning: float = 0.0


def cost(kind: str, output: str, form: str, count: int) -> Cost:
    """Measure one piece of work in a process of its own; it starts none itself, so that its memory is that of the tree."""
    command = [sys.executable, "-m", "benchmarks.letters", "--work", kind, output, form, str(count)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        said = process.stdout.read() if process.stdout else ""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(process.returncode)
    return Cost(float(said), used.ru_maxrss / MEGABYTES, used.ru_utime + used.ru_stime)


def beside(form: str, count: int, runs: int, most: float) -> bool:
    """Measure both in turn; the promise is judged by the medians."""
    pairs = [(cost("ours", "invitations", form, count), cost("alone", "invitations", form, count)) for _ in range(runs)]
    own, alone = (median(one.seconds for one in each) for each in zip(*pairs, strict=True))
    is_kept = bool(own <= most * alone)
    print(
        f"{count} as {form}: {own:.2f} s, {own / alone:.2f} of {alone:.2f} s alone; at most {most}: {_verdict(is_kept=is_kept)}"
    )
    return is_kept


def many(output: str, form: str, count: int, *, most: Cost | None) -> bool:
    spent = cost("ours", output, form, count)
    is_kept = True if most is None else spent.seconds <= most.seconds and spent.memory <= most.memory
    told = f"; at most {most.seconds:.0f} s and {most.memory:.0f} MB: {_verdict(is_kept=is_kept)}" if most else ""
    print(
        f"{count} {output} as {form}: {spent.seconds:.2f} s ({spent.reckoning:.1f} s of the processor), {spent.memory:.0f} MB{told}",
        flush=True,
    )
    return is_kept


def _verdict(*, is_kept: bool) -> str:
    return "kept" if is_kept else "BROKEN"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--few", type=int, default=350)
    parser.add_argument("--many", type=int, default=10_000)
    parser.add_argument("--ratio", type=float, default=1.3, help="to Typst or docxtpl alone")
    parser.add_argument("--seconds", type=float, default=20.0, help="for the many as PDF")
    parser.add_argument("--memory", type=float, default=400.0, help="megabytes for the many as PDF")
    parser.add_argument("--work", nargs=4, metavar=("KIND", "OUTPUT", "FORMAT", "COUNT"), help="one process of these")
    chosen = parser.parse_args()
    if chosen.work:
        kind, output, form, count = chosen.work
        worked(kind, output, form, int(count))
        return 0
    most = Cost(chosen.seconds, chosen.memory)
    kept = [beside(form, chosen.few, chosen.runs, chosen.ratio) for form in ("pdf", "docx")]
    kept += [many(output, "pdf", chosen.many, most=most) for output in ("invitations", "cards")]
    for count in (chosen.many // 2, chosen.many):
        kept += [many(output, "docx", count, most=None) for output in ("invitations", "cards")]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
