"""For a wiki: a table of the fields, a table of the filters"""

from collections.abc import Iterable, Iterator

from confplan.findings import Language, Text
from confplan.vocabulary.vocabulary import Vocabulary
from confplan.vocabulary.words import (
    EVERYWHERE,
    EXAMPLE,
    FILTER,
    FILTERS,
    KIND,
    KNOWN_IN,
    MEANING,
    NAME,
    PRINTS,
    WRITE,
    kind,
)


def render(shown: Vocabulary, language: Language) -> str:
    """Return the tables; nothing of a plan is read as Markdown."""
    return "\n".join(_lines(shown, language)) + "\n"


def _lines(shown: Vocabulary, language: Language) -> Iterator[str]:
    yield f"# {shown.document}: {shown.summary.said(language)}\n"
    yield from _table((NAME, KIND, WRITE, EXAMPLE, MEANING), language)
    for entry in shown.entries:
        field, example = entry.field, entry.example.said(language) if entry.example else ""
        cells = (code(field.name), kind(field.shape).said(language), code(entry.write), plain(example))
        yield _row((*cells, plain(field.meaning.text.said(language))))
    yield f"\n## {FILTERS.said(language)}\n"
    yield from _table((FILTER, WRITE, PRINTS, KNOWN_IN, MEANING), language)
    for one in shown.filters:
        known = ", ".join(one.formats) or EVERYWHERE.said(language)
        yield _row([code(one.name), code(one.example), plain(one.prints), known, plain(one.text.said(language))])


def _table(heads: Iterable[Text], language: Language) -> Iterator[str]:
    said = [head.said(language) for head in heads]
    yield _row(said)
    yield _row(["---"] * len(said))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def code(text: str) -> str:
    """Return a name as code inside a table, where a bar ends the cell even in code."""
    return "`" + text.replace("|", "\\|") + "`" if text else ""


def plain(text: str) -> str:
    """Return a text of which nothing is read as Markdown."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>|~#" else letter for letter in text)
