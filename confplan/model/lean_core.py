"""pydantic's core without the types by which a checker of types knows its schemas: they take most of its import

`pydantic_core` imports them for four names of its own that nothing asks for while a plan is read. They are imported when
somebody does, as pydantic itself where the JSON Schema is made.
"""

import sys
from importlib import import_module
from types import ModuleType

CORE, TYPES = "pydantic_core", "pydantic_core.core_schema"
NAMES = ("CoreConfig", "CoreSchema", "CoreSchemaType", "ErrorType")


def import_core() -> None:
    """Import the core with an empty stand-in for these types; a core that wants more of them is imported whole later."""
    if CORE in sys.modules:
        return
    stand_in = ModuleType(TYPES)
    vars(stand_in).update(dict.fromkeys(NAMES))
    sys.modules[TYPES] = stand_in
    try:
        core = vars(import_module(CORE))
    except ImportError:
        return
    finally:
        del sys.modules[TYPES]
    for name in (*NAMES, "core_schema"):
        core.pop(name, None)
    core["__getattr__"] = _asked_for


def _asked_for(name: str) -> object:
    """Return what the core has only where it was imported whole."""
    if name in NAMES:
        return getattr(import_module(TYPES), name)
    if name == "core_schema":
        return import_module(TYPES)
    raise AttributeError(name)
