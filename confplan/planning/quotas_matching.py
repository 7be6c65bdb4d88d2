"""Which title, neighbourhood or ward a list means, however its office writes it"""

import re
from collections.abc import Iterable
from functools import lru_cache

from confplan.folding import alike, bare
from confplan.model.directory import Entry
from confplan.patterns import regex

_ABBREVIATIONS = {
    "kp": "khu pho",
    "ctmt": "cong tac mat tran",
    "tncs": "thanh nien cong san",
    "hcm": "ho chi minh",
    "ubnd": "uy ban nhan dan",
    "mttq": "mat tran to quoc",
    "btcb": "bi thu chi bo",
    "btcd": "bi thu chi doan",
    "tkp": "truong khu pho",
    "tbctmt": "truong ban cong tac mat tran",
    "chtpn": "chi hoi truong phu nu",
    "cht": "chi hoi truong",
    "pn": "phu nu",
    "ccb": "cuu chien binh",
    "nct": "nguoi cao tuoi",
}
_PLACE = regex(r"\bkhu pho(?: so)?(?: \d+[a-z]?)?\b")  # says where the post is, not which
_JOINED = regex(r"\bkp(?=\d)")  # KP3
_SEVERAL = regex(r"[,;/+&]|\s-\s|\bkiêm\b", re.IGNORECASE)
_NOUN = regex(r"(?:khu phố|khu pho|kp|k\.\s*p\.?)(?=[\W\d])[\W_]*(?:số\b|so\b)?[\W_]*")
_NUMBER = regex(r"0*(\d+[a-zđ]?)(?:\s*[,;(].*|-\D.*|\s+(?:phường|xã)\b.*)?")
_WARD_NOUNS = ("phuong", "p", "xa", "x", "thi tran", "dac khu")


@lru_cache(maxsize=4096)
def title_among(titles: tuple[str, ...], written: str) -> str | None:
    """Return the title that a list means: the same words, or a shortened form that can mean only one.

    Of somebody with two posts (`Bí thư Chi bộ, Trưởng khu phố`) the first that is among the titles counts.
    """
    for part in (written, *_SEVERAL.split(written)):
        plain, words = bare(alike(part)), _post(part).split()
        found = [title for title in titles if bare(alike(title)) == plain]
        found = found or [title for title in titles if words and _post(title).split() == words]
        found = found or [title for title in titles if _shortens(words, _post(title).split())]
        if len(found) == 1:
            return found[0]
    return None


def _post(title: str) -> str:
    """Return the words of a title without marks, abbreviations written out, the neighbourhood left out."""
    apart = _JOINED.sub("kp ", bare(alike(title)))
    words = " ".join(_ABBREVIATIONS.get(word, word) for word in apart.split())
    return " ".join(_PLACE.sub("", words).split())


def _shortens(words: list[str], title: list[str]) -> bool:
    """Tell a form that leaves out words: `Bí thư Chi đoàn`. One word alone says too little."""
    rest = iter(title)
    return len(words) > 1 and words[:1] == title[:1] and all(word in rest for word in words)


@lru_cache(maxsize=4096)
def neighbourhood_key(written: str) -> str:
    """Return the key under which spellings of one neighbourhood are equal: `KP 1`, `khu phố 01`, `Khu phố 1`, `1`."""
    text = alike(written)
    name = _NOUN.sub("", text, count=1) if _NOUN.match(text) else text
    number = _NUMBER.fullmatch(name)
    return number[1] if number else name or text


def neighbourhood_called(written: str) -> str:
    """Return a neighbourhood as a sentence names it: a list often has the number alone."""
    return f"khu phố {written}" if _NUMBER.fullmatch(alike(written)) else written


class Entries:
    """The entries of a list by their names, aliases and ids, with and without the leading noun, with and without marks"""

    def __init__(self, entries: Iterable[Entry], each: str) -> None:
        self._nouns = tuple(dict.fromkeys((bare(each), *_WARD_NOUNS)))
        self._exact: dict[str, Entry] = {}
        self._bare: dict[str, Entry | None] = {}
        self._found: dict[str, Entry | None] = {}
        for entry in entries:
            for name in (entry.name, *entry.also, *([entry.id] if entry.id else [])):
                self._exact.setdefault(alike(name), entry)
                for key in {bare(alike(name)), self._without_noun(bare(alike(name)))}:
                    self._bare[key] = entry if self._bare.get(key, entry) is entry else None

    def find(self, written: str) -> Entry | None:
        """Return the entry that is meant (a name, or the stem of a file); None where there is none, or not only one."""
        if written not in self._found:
            key = bare(alike(written))
            near = self._bare.get(key) or self._bare.get(self._without_noun(key))
            self._found[written] = self._exact.get(alike(written)) or near
        return self._found[written]

    def _without_noun(self, name: str) -> str:
        noun = next((noun for noun in self._nouns if noun and name.startswith(f"{noun} ")), None)
        return name[len(noun) + 1 :] if noun else name
