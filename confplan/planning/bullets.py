"""A sentence of the plan as a paragraph, and the backdrop set apart where the sentence holds it"""

from collections.abc import Iterator

from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.backdrop import backdrop
from confplan.planning.holes import Filled, printed
from confplan.planning.paragraph import Kind, Line, Paragraph, ended, led_over
from confplan.planning.parts import positions
from confplan.profiles.protocol import protocol


def bullet(plan: Plan, at: Path, kind: Kind, mark: str = "", *, leads_over: bool = False) -> Iterator[Paragraph]:
    """Yield the sentence of that path; it leads over to what follows with a colon."""
    sentence = printed(plan, at)
    if sentence is None or not sentence.pieces:
        return
    for number, line in enumerate(_runs(sentence)):
        if line is None:
            yield from backdrop_lines(plan)
        elif line.text.strip():
            words = _begun(line.text.lstrip()) if number == 0 else line.text.lstrip()
            text = led_over(words) if leads_over else ended(words, ".")
            yield Paragraph(kind if number == 0 else Kind.BODY, text, line.sources, mark if number == 0 else "")


def _begun(text: str) -> str:
    """Return a sentence that begins with how somebody is spoken of (`ông Lê An`) with a capital."""
    is_small = text.startswith(tuple(f"{word} " for word in protocol().honorifics))
    return f"{text[:1].upper()}{text[1:]}" if is_small else text


def bullets(plan: Plan, at: Path, texts: tuple[str, ...], kind: Kind, mark: str = "") -> Iterator[Paragraph]:
    """Yield the sentences of a list."""
    for place in positions(plan, at, len(texts)):
        yield from bullet(plan, (*at, place), kind, mark)


def backdrop_lines(plan: Plan) -> Iterator[Paragraph]:
    """Yield the lines of the backdrop as they look on the stage."""
    stage = backdrop(plan)
    for line in stage.lines:
        kind = Kind.BACKDROP_TITLE if line in stage.title else Kind.BACKDROP
        yield Paragraph(kind, line.text if line is stage.place_and_date else line.text.upper(), line.sources)


def _runs(sentence: Filled) -> Iterator[Line | None]:
    """Yield the words before, between and after the places where the backdrop stands, and None for the backdrop."""
    text = ""
    for piece in sentence.pieces:
        if piece.is_backdrop:
            yield Line(text, sentence.sources)
            yield None
            text = ""
        else:
            text += piece.text
    yield Line(text, sentence.sources)
