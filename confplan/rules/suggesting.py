"""What may stand in place of a name that is not known: the nearest ones, and all that are allowed"""

from collections.abc import Sequence

from confplan.findings import Fix, Text
from confplan.model.messages import ALLOWED, Phrase, did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.places import Path

_MOST = 8
_MORE = Phrase("{0} … (còn {1} tên nữa)", "{0} … (and {1} more)")
_NONE = Phrase("; chưa có tên nào được khai ở {0}", "; none is declared yet in {0}")


def suggestion(written: str, allowed: Sequence[str], home: str, *, also: Sequence[str] = ()) -> Text:
    """Return the end of a message: " (did you mean …?); allowed: …".

    `home` is the section in which the names are declared, `also` are names that are only listed when they are near.
    """
    if not allowed:
        return _NONE.of(home)
    return joined(did_you_mean(nearest(written, [*also, *allowed])), _allowed(allowed))


def replacement(at: Path, written: str, allowed: Sequence[str]) -> Fix | None:
    """Return the one near name as a fix to look at; none where several are near."""
    near = nearest(written, allowed)
    return Fix(at, near[0], safe=False) if len(near) == 1 else None


def _allowed(names: Sequence[str]) -> Text:
    shown = ", ".join(names[:_MOST])
    if len(names) <= _MOST:
        return ALLOWED.of(shown)
    more = _MORE.of(shown, len(names) - _MOST)
    return Text(ALLOWED.vi.format(more.vi), ALLOWED.en.format(more.en))
