"""What a template may say: the walk over its Jinja tree that refuses the rest and names every printed value"""

from collections.abc import Collection

from jinja2 import Environment, nodes

from confplan.findings import Text
from confplan.rendering.errors import TemplateError
from confplan.rendering.guessing import did_you_mean

REFUSED_EVERYWHERE: dict[type[nodes.Node], str] = {
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.EvalContextModifier: "autoescape",
}
REFUSED_IN_TYPST: dict[type[nodes.Node], str] = {
    nodes.Macro: "macro",
    nodes.CallBlock: "call",
    nodes.FilterBlock: "filter",
    nodes.AssignBlock: "set … endset",
    nodes.Import: "import",
    nodes.FromImport: "from … import",
}
NAMED = "_named"
PART = "_part"


def check(tree: nodes.Template, environment: Environment, file: str, *, typst: bool) -> None:
    """Raise TemplateError at the first thing that a template may not say; one walk over the tree finds all of them."""
    refused = REFUSED_EVERYWHERE | (REFUSED_IN_TYPST if typst else {})
    kinds: tuple[type[nodes.Node], ...] = (*refused, nodes.Name, nodes.Filter, nodes.Test)
    for node in tree.find_all(kinds):
        match node:
            case nodes.Name():
                if typst and node.name in {"super", "self"}:
                    raise TemplateError(_refused(node.name), file, node.lineno)
            case nodes.Filter():
                _check_name(node, environment.filters, file)
            case nodes.Test():
                _check_name(node, environment.tests, file)
            case _:
                word = next(word for kind, word in refused.items() if isinstance(node, kind))
                raise TemplateError(_refused(word), file, node.lineno)


def name_outputs(tree: nodes.Template) -> None:
    """Wrap every printed expression, so that a missing value can say which one it is; `a ~ b` prints each of its parts."""
    kinds: tuple[type[nodes.Output | nodes.Concat], ...] = (nodes.Output, nodes.Concat)
    for node in list(tree.find_all(kinds)):
        kind = NAMED if isinstance(node, nodes.Output) else PART
        node.nodes = [_named(part, kind) for part in node.nodes]


def _named(node: nodes.Expr, filter_name: str) -> nodes.Expr:
    if isinstance(node, nodes.TemplateData):
        return node
    said = nodes.Const(_words(node), lineno=node.lineno)
    return nodes.Filter(node, filter_name, [said], [], None, None, lineno=node.lineno)


def _words(node: nodes.Node | None) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_words(node.node)}.{node.attr}"
        case nodes.Getitem():
            return f"{_words(node.node)}[{_words(node.arg)}]"
        case nodes.Filter():
            return f"{_words(node.node)}|{node.name}"
        case nodes.Const():
            return repr(node.value)
        case _:
            return "…"


def _check_name(node: nodes.Filter | nodes.Test, known: Collection[str], file: str) -> None:
    if node.name not in known or node.name.startswith("_"):
        names = tuple(name for name in known if not name.startswith("_"))
        vi, en = did_you_mean(node.name, names)
        text = Text(vi=f"Mẫu không có bộ lọc “{node.name}”{vi}", en=f"Templates have no filter “{node.name}”{en}")
        raise TemplateError(text, file, node.lineno)


def _refused(word: str) -> Text:
    if word == "autoescape":
        return Text(
            vi="Mẫu không tắt được việc bảo vệ chữ của kế hoạch (autoescape)",
            en="A template cannot turn off what keeps the plan's text safe (autoescape)",
        )
    return Text(
        vi=f"Mẫu loại này không dùng được “{word}”; phần dùng chung là hàm #let của Typst hoặc khối block",
        en=f"Templates of this kind cannot use “{word}”; shared parts are Typst #let functions or blocks",
    )
