"""A name where there is little room: letters for all but the given name, as in `N.T.M. Khai`"""

from confplan.planning.person_names import name_in


def short(written: str) -> str:
    """Return the short form of a name; what stands around it (`Bà`, `Đ/c`, a post behind a dash) is left out."""
    *before, given = (name_in(written).text or written).split() or [""]
    letters = "".join(f"{word[0].upper()}." for word in before)
    return f"{letters} {given}".strip()
