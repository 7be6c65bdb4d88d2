"""The manuscripts that a plan names (`script: papers/bao-cao.docx`)"""

from pathlib import PurePosixPath

from confplan.findings import Finding, Related, Severity, Text
from confplan.manuscripts.form_parts import without_form
from confplan.manuscripts.manuscript import Manuscript
from confplan.manuscripts.plain import HERE, Unread, text_of
from confplan.model.agenda import Item, walk
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Place
from confplan.source.files import Files

ENDINGS = (".docx", ".md", ".txt")
MOST_LETTERS = 1_000_000  # some twenty hours at a lectern
_NEWLINE = regex(r"\r\n|\r|\n")

OTHER_KIND = Text(f"bài viết là tệp {', '.join(ENDINGS)}", f"a manuscript is a file that ends in {', '.join(ENDINGS)}")
TOO_LONG = Text("bài viết dài hơn một triệu chữ cái", "the manuscript is longer than a million letters")

Paragraphs = tuple[str, ...]


def manuscripts_of(plan: Plan, files: Files) -> tuple[Manuscript, ...] | None:
    """Return the manuscript of each item that names one, in the order of the agenda; None where no item does."""
    named = [(item, item.script) for item in walk(plan.agenda) if item.script]
    read = {script: _read(script, files) for _, script in named}
    return tuple(_of(item, script, read[script], files) for item, script in named) if named else None


def _of(item: Item, script: str, read: Paragraphs | Unread, files: Files) -> Manuscript:
    if not isinstance(read, Unread):
        return Manuscript(file=script, item=item.path, paragraphs=read)
    said = Text(f"{script}: {read.text.vi}", f"{script}: {read.text.en}")
    where = (Related(Place(files.place(script), read.span), HERE),) if read.span else ()
    finding = Finding("file-not-read", Severity.ERROR, item.at("script"), said, where)
    return Manuscript(file=script, item=item.path, paragraphs=None, findings=(finding,))


def _read(script: str, files: Files) -> Paragraphs | Unread:
    ending = PurePosixPath(script.replace("\\", "/")).suffix.lower()
    if ending not in ENDINGS:
        return Unread(OTHER_KIND)
    content = files.read(script)
    if isinstance(content, Text):
        return Unread(content)
    found = _paragraphs(content, ending)
    if isinstance(found, Unread):
        return found
    return Unread(TOO_LONG) if sum(map(len, found)) > MOST_LETTERS else tuple(without_form(found))


def _paragraphs(content: bytes, ending: str) -> list[str] | Unread:
    if ending == ".docx":
        from confplan.manuscripts.word import paragraphs_of

        return paragraphs_of(content)
    text = text_of(content)
    if isinstance(text, Unread):
        return text
    if ending == ".md":
        from confplan.manuscripts.markdown import spoken_text

        text = spoken_text(text)
    return _NEWLINE.split(text)
