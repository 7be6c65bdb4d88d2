import pytest

from tools.mutants import mutants


def sources(text: str) -> list[str]:
    return [mutant.source for mutant in mutants(text)]


@pytest.mark.parametrize(
    ("written", "mutated"),
    [
        ("a < b", ["a <= b"]),
        ("a + b", ["a - b"]),
        ("a and b", ["a or b"]),
        ("7", ["8"]),
        ("True", ["False"]),
        ("not a", ["a"]),
        ("a if b else c", ["c if b else a"]),
        ("[a for a in b if a]", ["[a for a in b]"]),
        ("speak()", ["pass"]),
        ("'a text'", []),
    ],
)
def test_one_change_at_a_time(written: str, mutated: list[str]) -> None:
    assert mutated == sources(written)


def test_each_mutant_differs_from_the_source_in_one_place() -> None:
    assert ["x = 2\ny = 2", "x = 1\ny = 3"] == sources("x = 1\ny = 2")


def test_decorators_stay() -> None:
    assert [] == sources("@dataclass(frozen=True)\nclass A:\n    x: int")


def test_a_mutant_knows_its_line() -> None:
    (mutant,) = mutants("a\nb\nc = 7\n")

    assert (3, "7 → 8") == (mutant.line, mutant.change)


def test_an_operator_has_the_line_of_what_holds_it() -> None:
    (mutant,) = mutants("a\nb = c < d\n")

    assert (2, "Lt → LtE") == (mutant.line, mutant.change)


def test_of_several_alike_operators_one_is_changed_at_a_time() -> None:
    assert ["a <= b < c", "a < b <= c"] == sources("a < b < c")
    assert ["(a - b) * (c + d)", "(a + b) * (c - d)"] == [one for one in sources("(a + b) * (c + d)") if "*" in one]
