import re
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest

import confplan
from confplan.patterns import USED, Late, regex, with_late_patterns


def test_each_expression_of_the_program_is_a_right_one() -> None:
    """They are compiled when they are first used, so a wrong one would else wait for its first text."""
    names = [one.name for one in walk_packages(confplan.__path__, "confplan.") if not one.name.endswith("__main__")]
    late = {
        id(value): value for name in names for value in vars(import_module(name)).values() if isinstance(value, Late)
    }

    assert len(late) > 150
    for one in late.values():
        assert re.compile(*one.made_of)


@pytest.mark.parametrize("method", USED)
def test_it_answers_as_the_compiled_one_does(method: str) -> None:
    late, whole = regex(r"(ộ|i)(?P<x>\d)?", re.IGNORECASE), re.compile(r"(ộ|i)(?P<x>\d)?", re.IGNORECASE)
    words = ("-", "Hội nghị 2i1") if method.startswith("sub") else ("Ội nghị 2i1",)

    for _ in range(2):  # before and after it is compiled
        assert str(getattr(late, method)(*words)).partition(" at 0x")[0] == str(getattr(whole, method)(*words)).partition(" at 0x")[0]  # fmt: skip
    assert (late.pattern, late.flags, late.groupindex) == (whole.pattern, whole.flags, whole.groupindex)


def test_wrong_expression_says_so_when_it_is_used() -> None:
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.search("x")


def test_library_that_compiles_its_patterns_late_answers_as_before() -> None:
    text = "[2024-07-20, 1.5, 0x1F, 1:30, yes, ~, 2024-07-20 07:30:00 +07:00, Hội nghị]"
    program = f"import yaml; print(yaml.load({text!r}, yaml.Loader), type(yaml.reader.Reader.NON_PRINTABLE).__name__)"

    now, late = (run(before + program) for before in ("", "import confplan.source; "))

    assert now.endswith("Pattern")
    assert late == now.removesuffix("Pattern") + "Late"


def test_patterns_are_compiled_at_once_again_also_where_the_import_fails() -> None:
    with pytest.raises(ImportError):
        with_late_patterns("no_such_library")

    assert isinstance(re.compile("x"), re.Pattern)


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
