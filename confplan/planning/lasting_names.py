"""Names that things of a conference keep from one run to the next, for programs that recognise them again"""

from uuid import UUID, uuid5

from confplan.folding import same
from confplan.model.plan import Plan

SPACE = UUID("5f6c9d1e-6d6f-5b0c-9a58-2f6f4c7f6b11")  # of all names that the program gives; never changed


def conference_key(plan: Plan) -> str:
    """Return what stays the conference's when its day, hours and place change: who plans it, and its name."""
    return f"{same(plan.document.issuer or '')}/{same(plan.conference.name or '')}"


def lasting(plan: Plan, *parts: str) -> UUID:
    """Return the same name for the same thing in every run."""
    return uuid5(SPACE, "/".join((conference_key(plan), *parts)))
