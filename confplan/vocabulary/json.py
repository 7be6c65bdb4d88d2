"""One JSON object for programs: each field with its type, both meanings and an example"""

import json

from confplan.findings import Language
from confplan.rendering.filter_list import Filter
from confplan.vocabulary.vocabulary import Entry, Vocabulary

VERSION = 1


def render(shown: Vocabulary, language: Language) -> str:
    """Return the object; what a plan does not have is null."""
    found = {
        "version": VERSION,
        "document": shown.document,
        "formats": shown.formats,
        "fields": [_field(entry, language) for entry in shown.entries],
        "filters": [_filter(one) for one in shown.filters],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _field(entry: Entry, language: Language) -> dict[str, object]:
    shape, text = entry.field.shape, entry.field.meaning.text
    return {
        "name": entry.field.name,
        "type": shape.kind,
        "list": shape.is_list,
        "optional": shape.is_optional,
        "words": shape.words,
        "vi": text.vi,
        "en": text.en,
        "loop": entry.loop,
        "write": entry.write or None,
        "example": entry.example.said(language) if entry.example else None,
    }


def _filter(one: Filter) -> dict[str, object]:
    return {
        "name": one.name,
        "vi": one.text.vi,
        "en": one.text.en,
        "formats": one.formats or None,
        "example": one.example,
        "prints": one.prints,
    }
