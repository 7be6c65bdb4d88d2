"""What a fix means for a plan that is issued: a printed word that changes is never a safe fix there"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from confplan.findings import Finding, Fix
from confplan.fixing.proposals import is_of_others, own_file, proposed, value_at
from confplan.patterns import regex
from confplan.places import Key, Place
from confplan.source import Source
from confplan.source.locating import Atlas
from confplan.source.normal_form import INVISIBLE, SPACES

_UNSEEN = regex(f"[{INVISIBLE}]")
_SPACE = regex(rf"[\s{SPACES}]+")


def weighed(findings: Iterable[Finding], atlas: Atlas) -> Iterator[Finding]:
    """Yield the findings; of an issued plan, those fixes stay safe that change no letter of what was issued."""
    own = own_file(atlas)
    is_issued = own is not None and _is_issued(own)
    for finding in findings:
        fix = finding.fix
        if own and is_issued and fix and fix.safe and not _reads_the_same(fix, own, atlas):
            yield replace(finding, fix=replace(fix, safe=False))
        else:
            yield finding


def _is_issued(own: Source) -> bool:
    status = value_at(own.data, ("status",))
    return isinstance(status, str) and _letters(status).casefold() != "draft"


def _reads_the_same(fix: Fix, own: Source, atlas: Atlas) -> bool:
    return all(_is_same(part, own, atlas) for part in (fix, *fix.also))


def _is_same(fix: Fix, own: Source, atlas: Atlas) -> bool:
    if isinstance(fix.at, Place) or is_of_others(fix.at, atlas):
        return False
    if fix.at and isinstance(fix.at[-1], Key):
        return _letters(fix.at[-1]) == _letters(fix.new)
    proposal = proposed(fix, own)
    return proposal is not None and _letters(proposal.old) == _letters(proposal.new)


def _letters(text: str) -> str:
    """Return what is seen of a text: composed letters, one kind of space, nothing invisible."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():  # so most are
        return " ".join(composed.split())
    return _SPACE.sub(" ", _UNSEEN.sub("", composed)).strip()
