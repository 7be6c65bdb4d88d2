"""The tests mirror the code: where the test of a file is need not be searched, and no file is without one"""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted((ROOT / "confplan").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
RULES = ROOT / "confplan" / "rules"
BEHAVIOUR = 10

# Tests that mirror no single file, each with the reason.
OF_THE_WHOLE = {
    "cli/test_imports.py": "what a whole process of `validate` imports is no single file's doing",
    "documents/test_any_text.py": "what any text in any field becomes is seen in all papers together",
    "documents/test_agreement.py": "that papers agree is seen in all papers together",
    "documents/test_hostile_plans.py": "what a hostile text does in a whole plan is seen in all papers together",
    "documents/test_invitation_codes.py": "the codes in the templates of letters, cards and mails, as a scanner reads them",
    "documents/test_invitation_labels.py": "the templates of labels and of the list of delivery, which are no Python",
    "documents/test_invitation_mail.py": "the template of the mail, likewise",
    "documents/test_invitation_seats.py": "the seat in these templates, likewise",
    "documents/test_invitation_words.py": "what no letter says, through all its fields and formats",
    "documents/test_long_words.py": "that no word leaves its page holds for all papers alike",
    "documents/test_stage_clock_in_use.py": "the page of the stage clock as a browser runs it",
    "documents/test_stage_clock_looks.py": "what the page of the stage clock looks like",
    "documents/test_stage_clock_reckoning.py": "the programs of the page against the engine",
    "fuzzing/test_lists.py": "lists of people made wrong, through all of reading",
    "fuzzing/test_packed_lists.py": "the same in packed files, one way of being wrong at a time",
    "fuzzing/test_plans.py": "plans made wrong, through the whole of what is said of them",
    "fuzzing/test_templates.py": "templates made wrong, through every engine",
    "integrations/test_github.py": "the GitHub actions and workflows, whose scripts stand in YAML",
    "integrations/test_gitlab.py": "the GitLab template, likewise",
    "integrations/test_pre_commit.py": "the hooks, run by pre-commit",
    "model/scalars/test_looks.py": "the schema's patterns against all readers of values",
    "planning/test_timing_peers.py": "rundowns of another program, through the whole clock",
    "reception/test_site_answers.py": "the desk's page and its guard together, asked without a network",
    "rendering/test_bad_templates.py": "bad templates, and what the engines as a whole say of each",
    "rendering/test_hostile.py": "texts that are code somewhere, through every engine",
    "rendering/test_writing_broken_off.py": "writing as whole processes do it, killed, without room or without the right",
    "rosters/test_bad_lists.py": "bad lists, and what reading as a whole says of each",
    "rosters/test_odd_workbooks.py": "the faults that wards put into workbooks meet all that reads one",
    "source/test_corpus.py": "bad files, and what the reader as a whole says of each",
    "test_checking_crowds.py": "many plans of one folder, through all processors",
    "test_clauses.py": "plan.yaml against the source plan, clause by clause",
    "test_docs.py": "the readers' pages against the command line",
    "test_house.py": "sizes and tidiness of all code",
    "test_limits.py": "how long the whole program takes over bad files, and how much memory",
    "test_plans.py": "whole plans of other offices, through the whole program",
    "test_private_data.py": "numbers of people, looked for in all that the whole program says and writes",
    "test_repository.py": "what every file of the project may hold, and what the wheel carries",
    "test_same_bytes.py": "two builds of everything, on two machines",
    "test_slips.py": "plan.yaml against the known slips of the source plan, through all rules",
    "test_tests.py": "this file",
}

# Files that another test proves, each with the reason.
PROVED_ELSEWHERE: dict[str, str] = {}


def behaviour(path: Path) -> int:
    """Return the lines in functions: declarations and re-exports have nothing to prove by themselves."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return sum((node.end_lineno or node.lineno) - node.body[0].lineno + 1 for node in found)


def is_rule(path: Path) -> bool:
    """Tell a rule, which lies in a family's folder, from what all rules stand on."""
    return path.is_relative_to(RULES) and path.parent != RULES and not path.name.startswith("_")


def home(code: Path) -> Path:
    """Return where the proof of a file lies: a rule has its cases, any other file its test."""
    if is_rule(code):
        return ROOT / "tests" / "rules" / "cases" / f"{code.stem}.yaml"
    inside = code.relative_to(ROOT / "confplan").parent
    name = code.parent.name if code.stem == "__init__" else code.stem.strip("_")
    return ROOT / "tests" / inside / f"test_{name}.py"


def is_proved(code: Path) -> bool:
    """`timing_lengths.py`, a part of `timing.py`, may be proved by the test of the whole."""
    wholes = [other for other in code.parent.glob("*.py") if code.stem.startswith(f"{other.stem}_")]
    return any(home(one).is_file() for one in [code, *wholes])


def mirrored(test: Path) -> list[Path]:
    """Return the files that a test may be named for."""
    inside, name = test.relative_to(ROOT / "tests").parent, test.stem.removeprefix("test_")
    rooms = [ROOT / "confplan" / inside, ROOT / inside]
    names = [f"{name}.py", f"_{name}.py", f"__{name}__.py"]
    package = [ROOT / "confplan" / inside / "__init__.py"] if inside.name == name else []
    return [room / one for room in rooms for one in names] + package


def test_every_file_that_does_something_has_its_own_proof() -> None:
    asked = [path for path in CODE if path.relative_to(ROOT).as_posix() not in PROVED_ELSEWHERE]
    missing = [home(path) for path in asked if behaviour(path) > BEHAVIOUR and not is_proved(path)]

    assert [] == [path.relative_to(ROOT).as_posix() for path in missing]


def test_every_test_is_named_for_the_file_that_it_proves() -> None:
    names = {path.relative_to(ROOT / "tests").as_posix(): mirrored(path) for path in TESTS}

    assert [] == [
        name for name, codes in names.items() if name not in OF_THE_WHOLE and not any(map(Path.is_file, codes))
    ]


def test_every_exception_is_still_needed() -> None:
    gone = [name for name in OF_THE_WHOLE if not (ROOT / "tests" / name).is_file()]
    proved = [name for name in PROVED_ELSEWHERE if not (ROOT / name).is_file() or home(ROOT / name).is_file()]

    assert [] == gone + proved
