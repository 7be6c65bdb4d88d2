"""Every one of the hundred clauses of the source plan stands in plan.yaml, and a change of any of its places is noticed"""

import copy
import difflib
import re
from pathlib import Path as File
from typing import Any

import pytest

from confplan.places import Path
from confplan.planning.parts import parts
from confplan.source import read
from tests.clause_book import Clause, Made, broken, clauses, faults, made
from tests.source_plan.source_text import source_paragraphs

PLAN = File(__file__).resolve().parent.parent / "plan.yaml"
DATA: Any = read(PLAN.read_bytes(), "plan.yaml").data
PLACES = [
    pytest.param(clause, place, id=f"{clause.number}: {place}") for clause in clauses() for place in clause.places
]

# What the form itself says, in no clause: headings and the words around them.
OF_THE_FORM = (
    *("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II. NỘI DUNG THỰC HIỆN"),
    *("4. Thành phần đại biểu và khách mời", "5. Chương trình", "III. PHÂN CÔNG THỰC HIỆN", "Nơi nhận:"),
)


@pytest.fixture(scope="module")
def real() -> Made:
    result = made(DATA)

    assert result

    return result


def test_there_are_a_hundred_clauses() -> None:
    assert [*range(1, 101)] == [clause.number for clause in clauses()]


@pytest.mark.parametrize("clause", clauses(), ids=lambda clause: str(clause.number))
def test_clause_stands_in_the_plan_in_the_words_of_the_source(clause: Clause, real: Made) -> None:
    assert [] == list(faults(clause, real))


def test_clauses_leave_no_word_of_the_source_out() -> None:
    said = [*OF_THE_FORM, *(words for clause in clauses() for words in (*clause.words, *clause.lines))]

    assert [] == [left for paragraph in source_paragraphs() if re.search(r"\w", left := uncovered(paragraph, said))]


@pytest.mark.parametrize(("clause", "place"), PLACES)
def test_change_of_a_place_is_told_by_the_clause(clause: Clause, place: str, real: Made) -> None:
    changed = copy.deepcopy(DATA)
    path = real.path(place)
    holder = at(changed, path[:-1])
    holder[path[-1]] = mutated(holder[path[-1]], " ".join((*clause.words, *clause.lines)))

    result = made(changed)

    assert result is None or list(faults(clause, result))


@pytest.mark.deep
@pytest.mark.parametrize(("clause", "place"), PLACES)
def test_loss_of_any_word_is_told_by_some_clause(clause: Clause, place: str, real: Made) -> None:
    path = real.path(place)
    value = at(DATA, path)
    words = value.split() if isinstance(value, str) else []
    for number in range(len(words)):
        changed = copy.deepcopy(DATA)
        at(changed, path[:-1])[path[-1]] = " ".join(words[:number] + words[number + 1 :])

        assert broken(made(changed)), f"{clause.number}, without {words[number]}"


def test_what_the_source_does_not_say_is_open(real: Made) -> None:
    fields = sorted(".".join(map(str, path)) for path in real.plan.undecided)

    assert 31 == len(fields)
    assert {"conference.end_by", "conference.chair", "conference.mc", "conference.venue.seats", "budget.source"} <= {
        *fields
    }
    assert 11 == sum(field.endswith(".neighbourhoods") for field in fields)


def test_every_id_of_the_table_is_one_of_the_plan(real: Made) -> None:
    ids = parts(real.plan).by_id
    first = {place.partition(".")[0] for clause in clauses() for place in clause.places}

    assert first - ids.keys() <= set(DATA)


def uncovered(paragraph: str, said: list[str]) -> str:
    """Return the letters of a paragraph that stand in none of the words."""
    covered = {
        place
        for words in said
        for found in re.finditer(re.escape(words), paragraph)
        for place in range(found.start(), found.end())
    }
    return "".join(letter for place, letter in enumerate(paragraph) if place not in covered)


def at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def mutated(value: Any, words: str) -> Any:
    """Change a value: a list loses its last entry, a text a word of the clause, a number grows by one."""
    if isinstance(value, list):
        return value[:-1]
    if isinstance(value, dict):
        last = list(value)[-1]
        return {key: one for key, one in value.items() if key != last}
    if value == "true":
        return "false"
    return _mutated_text(value, words)


def _mutated_text(text: str, words: str) -> str:
    tokens = text.split()
    shared = difflib.SequenceMatcher(
        None, [one.casefold() for one in tokens], [one.casefold() for one in words.split()], autojunk=False
    ).find_longest_match()
    if shared.size and len(tokens) > 1:
        lost = shared.a + shared.size // 2
        return " ".join(tokens[:lost] + tokens[lost + 1 :])
    if number := re.search(r"\d+", text):
        return f"{text[: number.start()]}{int(number[0]) + 1}{text[number.end() :]}"
    return " ".join(tokens[:-1]) or "khác"
