"""What an MC may stumble over: short forms, numbers of documents, Roman numbers, each with the words that are said for it"""

from collections.abc import Iterable, Iterator

from confplan.folding import same
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.planning.spoken import spoken
from confplan.profiles.speech import Readings

_PEOPLES = regex(r"\b(?:[^\W\d_]{1,2}['’]|[YHK]-)[^\W\d_]")  # H'Hen, Y-Ngông: who bears such a name says how it is read
OUTER = ".,;:!?…()[]{}\"'“”‘’«»*_"


@frozen
class Reading:
    """What is written, and how it is read"""

    written: str
    said: str


def readings_of(texts: Iterable[str], readings: Readings) -> tuple[Reading, ...]:
    """Return each form that is read otherwise than it is written, once, in the order of the texts."""
    return tuple(dict.fromkeys(one for text in texts for one in _of(text, readings)))


def _of(text: str, readings: Readings) -> Iterator[Reading]:
    """Days and hours alone anybody can read, and a name is its bearer's to tell; what holds capitals side by side, or a letter beside a digit, is told."""
    for one in spoken(text, readings):
        written = one.written.strip(OUTER)
        is_name = _PEOPLES.search(written) is not None
        if one.syllables and not is_name and _is_short(written) and same(one.words) != same(written):
            yield Reading(written, one.words)


def _is_short(written: str) -> bool:
    letters = [letter for letter in written if letter.isalpha()]
    is_mixed = any(map(str.isdigit, written))
    return bool(letters) and (is_mixed or sum(map(str.isupper, letters)) > 1 or written.casefold() in {"đ/c", "tp"})
