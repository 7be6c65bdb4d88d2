"""What a run does not need of a library is not imported, and is still there for whoever asks"""

import subprocess
import sys

import pytest

from confplan.lean import alone, later

MODEL = "import confplan.model.plan, sys; "
LATER = "from confplan.lean import later; import sys; later('inspect'); "


def printed(program: str) -> str:
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_only_the_compiled_part_of_pydantics_core_is_imported() -> None:
    names = "'pydantic_core', 'pydantic_core.core_schema', 'pydantic_core._pydantic_core'"

    assert "False False True" == printed(f"{MODEL}print(*(name in sys.modules for name in ({names})))")


@pytest.mark.parametrize(
    "program",
    [
        "import pydantic_core as c; print(c.core_schema.str_schema()['type'] == 'str')",
        "import pydantic_core as c; print(c.SchemaValidator is sys.modules['pydantic_core._pydantic_core'].SchemaValidator)",
        "import pydantic_core._pydantic_core as c; print('pydantic_core' in sys.modules and bool(c.__version__))",
        "from pydantic import TypeAdapter; print(TypeAdapter(list[int]).validate_python(['1']) == [1])",
        "import pydantic; print('pydantic-core version' in pydantic.version.version_info())",
    ],
)
def test_whoever_asks_for_the_whole_package_gets_it(program: str) -> None:
    assert "True" == printed(MODEL + program)


def test_package_that_was_imported_before_stays_as_it_is() -> None:
    program = "import pydantic_core as c; import confplan.model, sys; print(sys.modules['pydantic_core'] is c)"

    assert "True" == printed(program)


@pytest.mark.parametrize("part", ["cyaml", "nothing"])
def test_part_that_needs_its_package_is_left_to_be_imported_whole(part: str) -> None:
    asked = (
        "print([name for name in sys.modules if 'yaml' in name], end=' '); import yaml; print(yaml.safe_load('[1]'))"
    )

    assert "[] [1]" == printed(f"import sys; from confplan.lean import alone; alone('yaml', '{part}'); {asked}")


def test_package_that_does_not_exist_is_missed_where_it_is_imported() -> None:
    before = {*sys.modules}

    alone("no_such_package", "part")

    assert before == {*sys.modules}


def test_module_is_imported_when_something_in_it_is_asked_for() -> None:
    asked = "print('ast' in sys.modules, inspect.isclass(int), 'ast' in sys.modules)"

    assert "False True True" == printed(f"{LATER}import inspect; {asked}")


@pytest.mark.parametrize(
    "program",
    [
        "from inspect import isclass; import inspect; print(inspect.isclass is isclass)",
        "import inspect as early; early.isclass; import inspect; print(inspect is not early and bool(inspect.__file__))",
        "import inspect; print(not hasattr(inspect, 'nothing'))",
        "import typing, dataclasses; print(bool(dataclasses.make_dataclass('One', ['a']).__doc__))",
    ],
)
def test_it_answers_as_the_module_itself(program: str) -> None:
    assert "True" == printed(LATER + program)


def test_module_that_is_imported_stays_as_it_is() -> None:
    before = sys.modules["subprocess"]

    later("subprocess")

    assert sys.modules["subprocess"] is before
