"""How a template writes each field: the braces, the filter that its value needs, the loop around an item of a list"""

from collections.abc import Iterator

from confplan.documents.parts.view_fields import EACH, Field, Kind

FILTERS = {
    Kind.DAY: "day_long",
    Kind.HOUR: "clock",
    Kind.MINUTES: "minutes",
    Kind.COUNT: "count2",
    Kind.MONEY: "money",
}
ATTRIBUTES = {Kind.LANGUAGES: ".vi", Kind.SYMBOL: ".text"}


def written(field: Field) -> str:
    """Return the field as a template writes it, empty where only its own fields are written."""
    made = written_as(field, _name(field.steps))
    return f"{{% if {_name(field.guard)} %}}{made}{{% endif %}}" if field.guard and made else made


def loop(field: Field) -> str | None:
    """Return the step that opens the list in which the field stands: `{% for letter in letters %}`."""
    *outer, inner = _inside(field.steps)
    return f"{{% for {inner[0]} in {'.'.join(outer[-1])} %}}" if outer else None


def written_as(field: Field, name: str) -> str:
    """Return the field under another name, with everything around it."""
    shape = field.shape
    match shape.kind:
        case Kind.PART if shape.is_list:
            return f"{{% for {_item(field.steps[-1])} in {name} %}} … {{% endfor %}}"
        case Kind.PART if shape.is_optional:
            return f"{{% if {name} %}} … {{% endif %}}"
        case Kind.PART | Kind.OTHER:
            return ""
        case Kind.YES_NO:
            return f"{{% if {name} %}} … {{% endif %}}"
    ending = ATTRIBUTES.get(shape.kind, "")
    return f"{{{{ {'|'.join((name + ending, *_filters(field)))} }}}}"


def _filters(field: Field) -> Iterator[str]:
    """Yield the filters after a name."""
    shape, filter_ = field.shape, field.meaning.filter_ or FILTERS.get(field.shape.kind)
    if shape.is_list and shape.kind is Kind.DAY:
        yield "days_long"
    elif shape.is_list:
        yield from (f"map('{filter_}')", "joined") if filter_ else ("joined",)
    elif filter_:
        yield filter_
    if shape.is_optional or shape.is_list:
        yield "dotted"


def _name(steps: tuple[str, ...]) -> str:
    *_, inner = _inside(steps)
    return ".".join(inner)


def _inside(steps: tuple[str, ...]) -> list[list[str]]:
    """Return the names on the way to a field: of each list in its item, at the end of the field in the innermost item."""
    names: list[list[str]] = [[]]
    for place, step in enumerate(steps):
        if step == EACH:
            names.append([_item(steps[place - 1])])
        else:
            names[-1].append(step)
    return names


def _item(name: str) -> str:
    """Return what an item of a list may be called in a template."""
    return name[:-1] if name.endswith("s") else "one"
