"""Which language people are spoken to in: `--lang`, else CONFPLAN_LANG, else the locale's Vietnamese, else English"""

import os
from collections.abc import Mapping, Sequence

from confplan.findings import Language, Text

LANGUAGES = ("vi", "en")
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


class _Chosen:
    """The language of this run: set once, before any command is imported, since help texts are made at import"""

    language: Language = "en"


def choose(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
    """Set the language from the command line and the environment."""
    _Chosen.language = asked(arguments) or preferred(environment)


def chosen() -> Language:
    return _Chosen.language


def say(vi: str, en: str) -> str:
    """Return the words in the chosen language."""
    return Text(vi, en).said(_Chosen.language)


def tell(text: Text) -> str:
    return text.said(_Chosen.language)


def asked(arguments: Sequence[str]) -> Language | None:
    """Return the language that `--lang vi` or `--lang=vi` asks for."""
    for index, word in enumerate(arguments):
        following = arguments[index + 1] if index + 1 < len(arguments) else ""
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else following if word == "--lang" else None
        if value in {"vi", "en"}:
            return "vi" if value == "vi" else "en"
    return None


def preferred(environment: Mapping[str, str]) -> Language:
    """Return the language of the environment."""
    wish = environment.get("CONFPLAN_LANG", "").casefold()
    if wish in {"vi", "en"}:
        return "vi" if wish == "vi" else "en"
    locale = next((environment[name] for name in _LOCALES if environment.get(name)), "")
    return "vi" if locale.casefold().startswith("vi") else "en"
