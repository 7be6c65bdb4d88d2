"""Libraries with only that part of them that a run needs: what would take long and goes unused is left for later"""

import sys
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType


def later(name: str) -> None:
    """Let a module be imported when somebody first asks for something in it."""
    if name in sys.modules:
        return

    def asked(attribute: str) -> object:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stand_in = ModuleType(name)
    vars(stand_in)["__getattr__"] = asked
    sys.modules[name] = stand_in


def alone(package: str, part: str) -> None:
    """Import a part without its package, which is imported when somebody asks for it."""
    spec = None if package in sys.modules else PathFinder.find_spec(package)
    if spec is None or spec.submodule_search_locations is None:
        return
    stand_in = ModuleType(package)
    stand_in.__path__ = list(spec.submodule_search_locations)
    sys.modules[package] = stand_in
    try:
        import_module(f"{package}.{part}")
    except (ImportError, AttributeError):  # it needs its package after all: that is imported where it is used
        for name in [name for name in sys.modules if name.startswith(f"{package}.")]:
            del sys.modules[name]
    finally:
        del sys.modules[package]
