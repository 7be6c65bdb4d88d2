"""Regular expressions of modules: each is compiled when it is first used, since a run uses less than half of them"""

import re
from importlib import import_module
from typing import Any, cast

USED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class Late:
    """An expression that is compiled when it is first asked; from then on its methods stand here as its own"""

    def __init__(self, written: str, flags: int) -> None:
        self.made_of = written, flags

    @property
    def pattern(self) -> str:
        """The expression as it is written, for longer ones that are made of it"""
        return self.made_of[0]

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self.made_of)
        self.__dict__.update({method: getattr(compiled, method) for method in USED})
        return getattr(compiled, name)


def regex(written: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` would; only a wrong expression is told later, by the test that asks all of them."""
    return cast("re.Pattern[str]", Late(written, flags))


def with_late_patterns(name: str) -> None:
    """Import a library so that its patterns, too, are compiled when they are first used."""
    compiled_now, vars(re)["compile"] = re.compile, regex
    try:
        import_module(name)
    finally:
        vars(re)["compile"] = compiled_now
