"""The conference's own hall where `venues` declares it: one place, though it is named in two"""

from collections.abc import Mapping

from confplan.folding import same


def settle(grown: Mapping[str, object]) -> None:
    """Put the venue that the conference names, by id or name, in place of the bare name."""
    match grown:
        case {"conference": dict(conference), "venues": list(venues)}:
            named = conference.get("venue")
            if isinstance(named, dict) and isinstance(name := named.get("name"), str) and "address" not in named:
                conference["venue"] = next((venue for venue in venues if _is_named(venue, name)), named)


def _is_named(venue: object, name: str) -> bool:
    spellings = (venue.get("id"), venue.get("name")) if isinstance(venue, dict) else ()
    return any(isinstance(one, str) and same(one) == same(name) for one in spellings)
