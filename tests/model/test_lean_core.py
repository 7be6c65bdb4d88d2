"""pydantic's core is imported without its types, and still has them for whoever asks"""

import subprocess
import sys

import pytest

LEAN = "import confplan.model, sys; "


def printed(program: str) -> str:
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_types_are_not_imported() -> None:
    asked = "print('pydantic_core' in sys.modules, 'pydantic_core.core_schema' in sys.modules)"

    assert "True False" == printed(LEAN + asked)


@pytest.mark.parametrize(
    "program",
    [
        "import pydantic_core as c; print(c.CoreSchema is c.core_schema.CoreSchema)",
        "from pydantic_core import core_schema as s; print(s.str_schema()['type'] == 'str')",
        "from pydantic_core.core_schema import CoreConfig as one; import pydantic_core as c; print(c.CoreConfig is one)",
        "from pydantic import TypeAdapter; print(TypeAdapter(list[int]).validate_python(['1']) == [1])",
        "import pydantic_core as c; print(not hasattr(c, 'nothing'))",
    ],
)
def test_whoever_asks_for_them_gets_them(program: str) -> None:
    assert "True" == printed(LEAN + program)


def test_core_that_was_imported_before_stays_as_it_is() -> None:
    program = "import pydantic_core as c; one = c.core_schema; import confplan.model; print(c.core_schema is one)"

    assert "True" == printed(program)


def test_core_that_wants_other_types_is_imported_whole() -> None:
    program = (
        "import sys, types; import confplan.model.lean_core as l; "
        "[sys.modules.pop(n) for n in [*sys.modules] if n.startswith('pydantic_core')]; "
        "l.NAMES = ('CoreConfig',); l.import_core(); import pydantic_core as c; "
        "print(c.CoreSchema is sys.modules['pydantic_core.core_schema'].CoreSchema)"
    )

    assert "True" == printed(program)
