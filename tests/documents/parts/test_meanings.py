"""What each field of a view is for: every field of every document is described, and nothing else is"""

from collections.abc import Iterator
from dataclasses import fields
from importlib.resources import files

import pytest

from confplan.documents.document import View
from confplan.documents.index import document, document_names
from confplan.documents.invitations import Invitations
from confplan.documents.parts.guest_letters import Letter
from confplan.documents.parts.meanings import CONTEXT, context, home, meaning, tables
from confplan.documents.parts.view_fields import hints, shaped


def classes(view: type, found: dict[type, None]) -> dict[type, None]:
    """Return the classes of a view and of all its parts."""
    if view not in found:
        found[view] = None
        for _, hint in hints(view):
            if part := shaped(hint).part:
                classes(part, found)
    return found


def undescribed(name: str) -> Iterator[str]:
    """Yield what is to be added, as it is to be written."""
    for view in classes(document(name).view_class, {}):
        for field, _ in hints(view):
            if meaning(view, field) is None:
                line = f'{field} = {{ vi = "…", en = "…" }}'
                yield f"confplan/documents/meanings/{home(view)}.toml, under [{view.__name__}], needs: {line}"


@pytest.mark.parametrize("name", document_names())
def test_every_field_that_a_template_may_name_is_described(name: str) -> None:
    missing = list(undescribed(name))

    assert not missing, "\n".join(missing)


def test_nothing_is_described_that_no_view_has() -> None:
    every: dict[type, None] = {}
    for name in document_names():
        classes(document(name).view_class, every)
    known = {(home(one), one.__name__): {name for name, _ in hints(one)} for one in [*every, View]}
    known["document", CONTEXT] = {"stamp"}
    described = [
        (file.name.removesuffix(".toml"), view, field)
        for file in files("confplan.documents").joinpath("meanings").iterdir()
        for view, entries in tables(file.name.removesuffix(".toml")).items()
        for field in entries
    ]

    assert [] == [one for one in described if one[2] not in known.get(one[:2], ())]


def test_meanings_say_something_in_both_languages_and_end_without_a_full_stop() -> None:
    texts = [meaning(one, field.name) for one in (Invitations, Letter) for field in fields(one)]

    assert all(one and one.text.vi and one.text.en and not one.text.vi.endswith(".") for one in texts)
    assert context()["stamp"].text.vi.startswith("Dấu phiên bản")


def test_a_field_that_a_view_inherits_is_described_once() -> None:
    assert meaning(Invitations, "is_draft") == meaning(View, "is_draft")
    assert meaning(Letter, "colour") is None
    assert {} == tables("no-such-module")
