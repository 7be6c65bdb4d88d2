"""Mutants of a file: the same code with one small lie in it, which a good test notices"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

OPPOSITES: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed source, and what was changed where"""

    line: int
    change: str
    source: str


class Swap(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


class Apart(ast.NodeTransformer):
    """Gives each operator an object of its own: the parser has one for all of a kind, so that all would change at once."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        return type(node)() if type(node) in OPPOSITES else super().generic_visit(node)


def mutants(source: str) -> Iterator[Mutant]:
    """Yield the source once for each change. Texts and decorators stay: people read the ones, types are in the others."""
    tree = Apart().visit(ast.parse(source))
    untouched = {
        id(inner)
        for node in ast.walk(tree)
        for outer in getattr(node, "decorator_list", ())
        for inner in ast.walk(outer)
    }
    for node, line in lined(tree, 1):
        for change, new in changes(node) if id(node) not in untouched else ():
            Swap(node, new).visit(tree)
            yield Mutant(line, change, ast.unparse(ast.fix_missing_locations(tree)))
            Swap(new, node).visit(tree)


def lined(node: ast.AST, line: int) -> list[tuple[ast.AST, int]]:
    """Return all nodes with their lines; operators and loops have none of their own, and get that of what holds them."""
    own = getattr(node, "lineno", line)
    return [(node, own), *(pair for inner in ast.iter_child_nodes(node) for pair in lined(inner, own))]


def changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.operator() | ast.cmpop() | ast.boolop() if type(node) in OPPOSITES:
            new = OPPOSITES[type(node)]
            yield f"{type(node).__name__} → {new.__name__}", new()
        case ast.Constant(value=bool(value)):
            yield f"{value} → {not value}", ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield f"{value} → {value + 1}", ast.Constant(value + 1)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not left out", operand
        case ast.If(test=test, body=body, orelse=orelse):
            yield "condition turned round", ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)
        case ast.IfExp(test=test, body=here, orelse=there):
            yield "branches exchanged", ast.IfExp(test, there, here)
        case ast.comprehension(target=target, iter=source, ifs=[_, *rest], is_async=is_async):
            yield "filter left out", ast.comprehension(target, source, rest, is_async)
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield "statement left out", ast.Pass()
