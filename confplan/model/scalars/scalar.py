"""What all scalars share: how one is refused in words, and how pydantic reads and describes it"""

from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from typing import Any, ClassVar, Self

from pydantic_core._pydantic_core import PydanticCustomError

from confplan.findings import Text
from confplan.frozen import frozen

LONGEST_QUOTE = 60
_KEPT = 4096  # values: a plan and its lists write the same few days, numbers and lengths again and again
PARTED = "\n\n"  # between the two languages of a description


class ScalarError(ValueError):
    """A text that is no value of the kind asked for; `text` says what is written and what is allowed.

    The code begins with the kind: `clock-reversed`.
    """

    def __init__(self, code: str, text: Text) -> None:
        super().__init__(text.en)
        self.code = code
        self.text = text


@frozen(kw_only=True)
class Sort:
    """What a kind of value is called in codes and in words, what may be written, and what it can look like in YAML

    `looks` is what JSON Schema can tell of it: never stricter than `parse`. Its patterns speak of figures and what
    parts them, not of words, which have many writings.
    """

    kind: str
    name: Text
    allowed: Text
    examples: tuple[str | int, ...]
    types: tuple[str, ...] = ("string", "number")
    looks: Mapping[str, object] = field(default_factory=dict)

    def refusal(self, code: str, written: str, why: Text | None = None) -> ScalarError:
        if not written.strip():
            return self._refusal("empty", Text(f"chưa viết {self.name.vi}", f"{self.name.en} is missing"))
        quoted = f"“{_clipped(written)}”"
        if why is None:
            return self._refusal(code, Text(f"{quoted} chưa phải là {self.name.vi}", f"{quoted} is not {self.name.en}"))
        return self._refusal(code, Text(f"{quoted}: {why.vi}", f"{quoted}: {why.en}"))

    def of_another_shape(self, value: object) -> ScalarError:
        shape = _shape(value)
        return self._refusal(
            "not-a-text",
            Text(f"chỗ này cần {self.name.vi}, đang có {shape.vi}", f"{self.name.en} is expected here, not {shape.en}"),
        )

    def without_quoting(self, code: str, why: Text) -> ScalarError:
        """For personal data, which no message may repeat"""
        return self._refusal(code, why)

    def _refusal(self, code: str, what: Text) -> ScalarError:
        vi = f"{what.vi}; viết như {self.allowed.vi}"
        en = f"{what.en}; write it like {self.allowed.en}"
        return ScalarError(f"{self.kind}-{code}", Text(vi, en))


def _clipped(written: str) -> str:
    tidy = " ".join(written.split())
    return tidy if len(tidy) <= LONGEST_QUOTE else tidy[: LONGEST_QUOTE - 1] + "…"


def _shape(value: object) -> Text:
    match value:
        case dict():
            return Text("một nhóm ô", "a group of fields")
        case list() | tuple():
            return Text("một danh sách", "a list")
        case _:
            return Text("một giá trị không phải chữ", "a value that is not text")


class Scalar:
    """A value that is written as text; pydantic takes the text or the value itself, and nothing else

    It is no abstract base class: to ask whether something is one would take long, and is asked of every value.
    """

    __slots__ = ()
    sort: ClassVar[Sort]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return what the text says; ScalarError where it says nothing of that sort, and each sort says what is of it."""
        raise cls.sort.of_another_shape(text)

    @classmethod
    def read(cls, value: object) -> Self:
        if isinstance(value, str):
            return cls._known(value)
        if isinstance(value, cls):
            return value
        raise cls.sort.of_another_shape(value)

    @classmethod
    @lru_cache(maxsize=_KEPT)
    def _known(cls, text: str) -> Self:
        return cls.parse(text)

    @classmethod
    def _validated(cls, value: object) -> Self:
        try:
            return cls.read(value)
        except ScalarError as error:
            words = {"code": error.code, "kind": cls.sort.kind, "vi": error.text.vi, "en": error.text.en}
            raise PydanticCustomError("scalar", "{en}", words) from error

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> dict[str, Any]:
        return cls.core_schema()

    @classmethod
    def core_schema(cls) -> dict[str, Any]:
        """Return how pydantic's core reads and writes such a value."""
        reads = {"type": "no-info", "function": cls._validated}
        return {"type": "function-plain", "function": reads, "serialization": {"type": "to-string"}}

    @classmethod
    def __get_pydantic_json_schema__(cls, _core: object, _handler: object) -> dict[str, object]:
        return cls.json_schema()

    @classmethod
    def json_schema(cls) -> dict[str, object]:
        """Editors see YAML's types, not our texts: `1` is a number to them and `08:00` may be one."""
        sort = cls.sort
        vi = f"{sort.name.vi[0].upper()}{sort.name.vi[1:]}: {sort.allowed.vi}"
        en = f"{sort.name.en[0].upper()}{sort.name.en[1:]}: {sort.allowed.en}"
        return {
            "type": list(sort.types),
            **sort.looks,
            **({"patternErrorMessage": f"{vi} / {en}"} if "pattern" in sort.looks else {}),  # VS Code shows it
            "description": f"{vi}{PARTED}{en}",
            "examples": list(sort.examples),
        }
