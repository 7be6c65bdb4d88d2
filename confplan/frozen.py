"""`@frozen`: an unchangeable value with slots, as `@dataclass(frozen=True, slots=True)` makes it, but ready much sooner

That one compiles six methods for every class on import, which was a quarter of a whole run. Here the standard library
only collects the fields; the methods need no compiling, but for `__init__`, which is compiled at its first call.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from types import FunctionType
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

Made = TypeVar("Made")


@overload
def frozen(cls: type[Made], /) -> type[Made]: ...
@overload
def frozen(*, kw_only: bool = False, eq: bool = True) -> Callable[[type[Made]], type[Made]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Made] | None = None, /, *, kw_only: bool = False, eq: bool = True) -> Any:
    """Make the class one of unchangeable values. Without `eq` each value equals only itself; what it defines is kept."""
    if cls is None:
        return lambda cls: _made(cls, kw_only=kw_only, eq=eq)
    return _made(cls, kw_only=kw_only, eq=eq)


def _made(cls: type[Made], *, kw_only: bool, eq: bool) -> type[Made]:
    own = vars(cls).keys() - ({"__hash__"} if vars(cls).get("__hash__", cls) is None else set())
    cls.__doc__ = cls.__doc__ or cls.__name__  # else a dataclass works out its signature, which takes long
    made = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
    methods = {"__init__": _init_at_first_call(made), **_FIXED, **(_compared(made) if eq else {})}
    _put(made, {name: method for name, method in methods.items() if name not in own})
    _let_super_find(made)
    return made


def _let_super_find(made: type) -> None:
    """Tell methods that say `super()` of the class with slots, which is another than the one that they were written in."""
    for method in vars(made).values():
        function = method.__func__ if isinstance(method, classmethod) else method
        if isinstance(function, FunctionType) and "__class__" in function.__code__.co_freevars:
            (function.__closure__ or ())[function.__code__.co_freevars.index("__class__")].cell_contents = made


def _put(made: type, methods: Mapping[str, Any]) -> None:
    for name, method in methods.items():
        setattr(made, name, method)


def _init_at_first_call(made: type) -> Callable[..., None]:
    def first(self: object, *given: object, **named: object) -> None:
        init = _init(made)
        _put(made, {"__init__": init})
        init(self, *given, **named)

    return first


def _init(made: type) -> Callable[..., None]:
    """Return the method that takes the fields, as a dataclass has it."""
    all_fields = fields(made)
    names: dict[str, Any] = {"_MISSING": MISSING}
    names |= {
        f"_set_{one.name}": getattr(made, one.name).__set__ for one in all_fields
    }  # the slot's own: twice as quick
    names |= {f"_default_{one.name}": one.default for one in all_fields}
    names |= {f"_factory_{one.name}": one.default_factory for one in all_fields}
    placed = [_parameter(one) for one in all_fields if one.init and not one.kw_only]
    named = [_parameter(one) for one in all_fields if one.init and one.kw_only]
    parameters = ", ".join(["self", *placed, *(["*", *named] if named else [])])
    lines = [f"_set_{one.name}(self, {value})" for one in all_fields if (value := _value(one))]
    after = ["self.__post_init__()"] if hasattr(made, "__post_init__") else []
    exec(f"def __init__({parameters}):\n " + "\n ".join([*lines, *after] or ["pass"]), names)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"  # named when an argument is missing
    return init


def _parameter(one: Field[Any]) -> str:
    if one.default is not MISSING:
        return f"{one.name}=_default_{one.name}"
    return one.name if one.default_factory is MISSING else f"{one.name}=_MISSING"


def _value(one: Field[Any]) -> str:
    """Return the expression that a field takes, or nothing where it stays unset."""
    made = f"_factory_{one.name}()" if one.default_factory is not MISSING else ""
    if one.init:
        return f"{made} if {one.name} is _MISSING else {one.name}" if made else one.name
    return made or (f"_default_{one.name}" if one.default is not MISSING else "")


def _compared(made: type) -> dict[str, Any]:
    """Return the methods of equality: of one class, with equal fields."""
    names = [one.name for one in fields(made) if one.compare]
    values = attrgetter(*names) if names else type

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _refuse(self: object, name: str, *_value: object) -> NoReturn:
    message = f"{type(self).__name__}.{name} cannot be changed"
    raise FrozenInstanceError(message)


def _repr(self: Any) -> str:
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _state(self: Any) -> list[object]:
    return [getattr(self, one.name) for one in fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


_FIXED = {
    "__repr__": _repr,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _restore,
}
