"""What the manuscripts of a plan cost: a hundred of 1,400 syllables, read and counted, in time of the processor"""

import argparse
import gc
import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from confplan.loading import load_content
from confplan.planning.speeches import speeches

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2024, 7, 1)
SYLLABLES = 1400
WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
PARAGRAPH = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr>{}</w:p>'
RUN = '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{} </w:t></w:r>'
IN_A_PARAGRAPH, IN_A_RUN = 50, 5  # words: Word cuts a paragraph into runs where it was edited or checked


def as_word(words: list[str]) -> bytes:
    """Return a Word file of paragraphs, each in several runs."""
    runs = [RUN.format(" ".join(words[at : at + IN_A_RUN])) for at in range(0, len(words), IN_A_RUN)]
    each = IN_A_PARAGRAPH // IN_A_RUN
    paragraphs = [PARAGRAPH.format("".join(runs[at : at + each])) for at in range(0, len(runs), each)]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", WORD.format("".join(paragraphs)))
    return file.getvalue()


def written(folder: Path, count: int, ending: str) -> bytes:
    """Write so many manuscripts, each with other figures, and return the plan that names them."""
    speech = (ROOT / "tests/plans/papers/be-mac.md").read_text(encoding="utf-8").split()
    for number in range(count):
        words = [f"{number}.{word}" if word == "1." else word for word in speech * 4][:1110]  # some 1,400 syllables
        content = as_word(words) if ending == "docx" else " ".join(words).encode()
        (folder / f"{number}.{ending}").write_bytes(content)
    items = [f"  - {{title: Bài {number}, minutes: 7, script: {number}.{ending}}}\n" for number in range(count)]
    return ("format: 1\nagenda:\n" + "".join(items)).encode()


def spent(work: Callable[[], object], runs: int) -> float:
    """Return the least time of several runs, in milliseconds."""
    costs = []
    for _ in range(runs):
        start = time.process_time()
        work()
        costs.append((time.process_time() - start) * 1000)
    return min(costs)


def counted(plan: bytes, folder: Path) -> list[int]:
    """Return the syllables of each manuscript of the plan."""
    case = load_content(plan, "plan.yaml", folder, today=TODAY).case
    if case is None:
        raise SystemExit("the plan cannot be read")
    return [one.syllables for one in speeches(case.plan, case.profile, case.manuscripts or ())]


def cost(ending: str, count: int, runs: int) -> tuple[float, float]:
    """Return what one manuscript of that kind costs in milliseconds, beyond a plan without any, and its syllables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = written(folder, count, ending)
        without = plan.replace(b"script:", b"chair:")
        syllables = sum(counted(plan, folder)) / count
        beyond = spent(lambda: counted(plan, folder), runs) - spent(lambda: counted(without, folder), runs)
    return beyond / count, syllables


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--at-most", type=float, default=10.0, metavar="MS", help="for one manuscript")
    chosen = parser.parse_args()
    gc.set_threshold(200_000)  # as the program itself does
    source = (ROOT / "plan.yaml").read_bytes()
    read = spent(lambda: load_content(source, "plan.yaml", ROOT, today=TODAY), chosen.runs)
    print(f"Python {sys.version.split()[0]}, least of {chosen.runs} runs; reading plan.yaml takes {read:.1f} ms")
    slowest = 0.0
    for ending in ("docx", "md", "txt"):
        each, syllables = cost(ending, chosen.count, chosen.runs)
        slowest = max(slowest, each)
        print(
            f"{chosen.count} .{ending} of {syllables:.0f} syllables: {each:.2f} ms each, {each / read:.2f} of that read"
        )
    is_kept = slowest <= chosen.at_most
    print(f"at most {chosen.at_most:.0f} ms each: {'kept' if is_kept else 'BROKEN'}")
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
