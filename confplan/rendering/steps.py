"""The steps of a template that do not match: which one is open, too many or misspelt, and on which line it stands"""

import re
from collections.abc import Iterator

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.rendering.guessing import did_you_mean

PAIRED = ("for", "if", "block", "with", "macro", "call", "filter", "raw", "autoescape")
ALONE = ("set", "endset", "include", "import", "from", "extends", "do", "else", "elif", "break", "continue")
KNOWN = (*PAIRED, *(f"end{name}" for name in PAIRED), *ALONE)
REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
STEP = re.compile(r"\{%[-+]?\s*(?P<word>\w+)(?:(?!%\}).)*%\}", re.DOTALL)


@frozen
class Step:
    """A step as it is written, its first word, and its line"""

    word: str
    written: str
    line: int


def fault(source: str) -> tuple[Text, int] | None:
    """Return what is wrong with the first step that does not match, and its line; None where all do."""
    opened: list[Step] = []
    for step in _steps(source):
        if step.word not in KNOWN:
            return _unknown(step), step.line
        if step.word in PAIRED:
            opened.append(step)
        elif step.word.startswith("end") and step.word != "endset":
            if not opened or f"end{opened[-1].word}" != step.word:
                return _unmatched(step, opened[-1] if opened else None), step.line
            opened.pop()
    return (_open(opened[-1]), opened[-1].line) if opened else None


def _steps(source: str) -> Iterator[Step]:
    plain = REMARK.sub(lambda remark: "\n" * remark[0].count("\n"), source)
    for found in STEP.finditer(plain):
        yield Step(found["word"], " ".join(found[0].split()), plain.count("\n", 0, found.start()) + 1)


def _unknown(step: Step) -> Text:
    guess = did_you_mean(step.word, KNOWN)
    return Text(
        vi=f"Mẫu không có lệnh “{step.word}”{guess.vi}",
        en=f"Templates have no step “{step.word}”{guess.en}",
    )


def _unmatched(step: Step, opened: Step | None) -> Text:
    if opened is None:
        return Text(
            vi=f"“{step.written}” không đóng lệnh nào: trước nó không có “{{% {step.word[3:]} … %}}” còn mở",
            en=f"“{step.written}” closes nothing: no “{{% {step.word[3:]} … %}}” is open before it",
        )
    return Text(
        vi=f"“{step.written}” không khớp với “{opened.written}” đang mở; trước nó cần “{{% end{opened.word} %}}”",
        en=f"“{step.written}” does not match “{opened.written}”, which is open; “{{% end{opened.word} %}}” must come first",
    )


def _open(step: Step) -> Text:
    return Text(
        vi=f"“{step.written}” chưa được đóng bằng “{{% end{step.word} %}}”",
        en=f"“{step.written}” is not closed by “{{% end{step.word} %}}”",
    )
