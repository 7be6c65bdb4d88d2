"""Values as JSON inside a page's <script>, where no text of a plan can end the element or be code"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from markupsafe import Markup

from confplan.rendering.values import printable

_ESCAPED = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&'\u2028\u2029"})


def script_data(value: object) -> Markup:
    """Return the value as JSON that is safe in a script element and in HTML; a frozen view is an object of its fields."""
    written = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    return Markup(written.translate(_ESCAPED))


def _plain(value: object) -> object:
    match value:
        case None | bool() | int():
            return value
        case date():
            return value.isoformat()
        case Mapping():
            return {printable(name): _plain(one) for name, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case _ if is_dataclass(value):
            return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        case _:
            return printable(value)
