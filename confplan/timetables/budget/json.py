"""One JSON object for programs: each line with its figures and norms; what is not known is null"""

import json

from confplan.findings import Language
from confplan.places import dotted
from confplan.planning.estimate_values import EstimateRow, Figure, NormShown
from confplan.timetables.budget.listing import Listing

VERSION = 1


def render(listing: Listing, language: Language) -> str:
    """Return the object."""
    estimate = listing.estimate
    found = {
        "version": VERSION,
        "name": listing.name,
        "source": estimate.source,
        "suggested": estimate.is_suggested,
        "lines": [_line(row, language) for row in estimate.rows],
        "counts": [_count(figure) for figure in estimate.figures],
        "total": estimate.total,
        "complete": estimate.is_complete,
        "stated_total": estimate.stated,
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _line(row: EstimateRow, language: Language) -> dict[str, object]:
    return {
        "number": row.number,
        "path": dotted(row.at),
        "text": row.text,
        "unit": row.unit,
        "per": row.figure,
        "quantity": row.quantity,
        "approximate": row.is_approximate,
        "times": row.times,
        "price": row.price,
        "amount": row.amount,
        "lump": row.lump is not None,
        "missing": row.missing,
        "norms": [_norm(norm, language) for norm in row.norms],
        "remark": row.remark.said(language) if row.remark else None,
        "note": row.note,
        "suggested": row.is_suggested,
    }


def _norm(norm: NormShown, language: Language) -> dict[str, object]:
    return {
        "about": norm.about.said(language),
        "value": norm.value,
        "source": norm.source or None,
        "valid_from": norm.valid_from.isoformat() if norm.valid_from else None,
        "valid_to": norm.valid_to.isoformat() if norm.valid_to else None,
    }


def _count(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "label": figure.label,
        "number": figure.number,
        "approximate": figure.is_approximate,
        "path": dotted(figure.at),
    }
