"""Asking the questions of a new plan on the terminal"""

from collections.abc import Mapping

from confplan.cli.language import say, tell
from confplan.cli.printing import say_aside
from confplan.places import Path
from confplan.starting.plans import USUAL, kinds
from confplan.starting.questions import QUESTIONS, Question


def answers() -> Mapping[Path, str]:
    """Return the fields that people fill; the end of the input leaves all further ones open."""
    given: dict[Path, str] = {}
    say_aside(say("Chưa rõ thì bấm Enter: ô đó để trống", "Where it is open press Enter: the field stays empty"))
    try:
        for question in QUESTIONS:
            given |= question.filled(_answer(question))
    except EOFError:
        say_aside("")
    return given


def _answer(question: Question) -> str:
    while True:
        answer = input(f"{tell(question.text)}: ").strip()
        problem = question.problem(answer)
        if problem is None:
            return answer
        say_aside(tell(problem))


def kind() -> str:
    """Return the kind of plan that people choose; Enter takes the usual one, and so does the end of the input."""
    while True:
        try:
            chosen = input(say(f"Loại ({', '.join(kinds())}) [{USUAL}]: ", f"Kind ({', '.join(kinds())}) [{USUAL}]: "))
        except EOFError:
            return USUAL
        if chosen.strip().casefold() in {*kinds(), ""}:
            return chosen.strip().casefold() or USUAL
