"""What a template may say: the walk over its Jinja tree that refuses the rest and names every printed value"""

from collections.abc import Iterable

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
    refused = REFUSED_EVERYWHERE | (REFUSED_IN_TYPST if typst else {})
    for kind, word in refused.items():
        for node in tree.find_all(kind):
            raise TemplateError(_refused(word), file, node.lineno)
    if typst:
        for name in tree.find_all(nodes.Name):
            if name.name in {"super", "self"}:
                raise TemplateError(_refused(f"{name.name}"), file, name.lineno)
    _check_names(tree.find_all(nodes.Filter), environment.filters, file)
    _check_names(tree.find_all(nodes.Test), environment.tests, file)


def name_outputs(tree: nodes.Template) -> None:
    """Wrap every printed expression, so that a missing value can say which one it is; `a ~ b` prints each of its parts."""
    for output in tree.find_all(nodes.Output):
        output.nodes = [_named(node, NAMED) for node in output.nodes]
    for concat in list(tree.find_all(nodes.Concat)):
        concat.nodes = [_named(node, PART) for node in concat.nodes]


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


def _check_names(found: Iterable[nodes.Filter | nodes.Test], known: Iterable[str], file: str) -> None:
    names = tuple(name for name in known if not name.startswith("_"))
    for node in found:
        if node.name not in names:
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
