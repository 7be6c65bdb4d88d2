"""How a body signs on a day: as a collective or by its head; and what the lines of a signature block are"""

import re
from datetime import date
from functools import cache

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.directory import directory
from confplan.profiles import Regime, offices
from confplan.profiles.protocol import protocol

COMMITTEE = regex(rf"(?:{re.escape(same('Ủy ban nhân dân'))}|ubnd) ")
ON_BEHALF = regex(r"T\s?[./]?\s?M\b", re.IGNORECASE)
FOR = regex(r"K\s?[./]?\s?T\b", re.IGNORECASE)
BY_ORDER = regex(r"(?:T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q)\b", re.IGNORECASE)
DEPUTY = regex(r"phó\b", re.IGNORECASE)
MAX_DEPTH = 4
# Degrees and honorary titles, one or several: `PGS.TS.`; what is short needs its dot or a space, so that no name begins so.
DEGREE = regex(
    r"(?:(?:(?:P\s?\.?\s?)?GS|TSKH|TS|Th\.?S|ThS|CKI{1,2}|BS|DS|KS|KTS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ)(?:\s*[.,]\s*|\s+)"
    r"|(?i:(?:phó\s+)?giáo sư|tiến s[ĩỹ](?: khoa học)?|thạc s[ĩỹ]|cử nhân|kỹ sư|bác s[ĩỹ](?: chuyên khoa i{1,2})?|luật sư|dược s[ĩỹ]"
    r"|nhà giáo (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú)|nghệ s[ĩỹ] (?:nhân dân|ưu tú))(?:\s*[.,]\s*|\s+))+(?=\w)"
)
OF_THE_SECTOR = regex(
    r"\s*(?:trường|đại học|học viện|cao đẳng|bệnh viện|viện(?! kiểm sát)|trung tâm y tế|trạm y tế|phòng khám)(?!\w)",
    re.IGNORECASE,
)


def regime_of(plan: Plan, day: date) -> Regime | None:
    """Return how the issuer of the plan worked on that day; None where no source at hand says it."""
    issuer = same(plan.document.issuer or "")
    found = COMMITTEE.match(issuer)
    if found is None:
        return None
    name, around = issuer[found.end() :], _around(plan)
    fitting = (
        one
        for one in offices().regimes
        if one.valid_from <= day <= one.valid_to
        and any(_begins(name, level) for level in one.levels)
        and (not one.within or any(_names(text, place) for text in around for place in one.within))
    )
    return next(fitting, None)


def is_post_line(line: str) -> bool:
    """Tell a line of the block that says by what right somebody signs, and is no name."""
    marks = (ON_BEHALF, FOR, BY_ORDER, DEPUTY)
    return any(mark.match(line) for mark in marks) or same(line).startswith(_posts())


@cache
def _posts() -> tuple[str, ...]:
    return tuple(map(same, protocol().single_posts))


def degree_before(name: str) -> str:
    """Return the degrees and honorary titles in front of a name as they are written, or nothing."""
    found = DEGREE.match(name)
    return found[0] if found else ""


def may_show_degrees(issuer: str) -> bool:
    """Tell a school, a hospital or an institute: heads of those sectors decide themselves what stands before a name."""
    return OF_THE_SECTOR.match(issuer) is not None


def _around(plan: Plan) -> tuple[str, ...]:
    """Return the texts that say where the issuer sits: its name, the place of issue, the bodies above it."""
    issuer = plan.document.issuer or ""
    found = [issuer, plan.document.place or ""]
    body = directory(plan).find(issuer)
    for _ in range(MAX_DEPTH):
        if body is None or not body.unit.of:
            break
        found += [body.unit.name, body.unit.of]
        body = directory(plan).find(body.unit.of)
    return tuple(same(text) for text in found)


def _begins(name: str, level: str) -> bool:
    return re.match(rf"{re.escape(same(level))}(?!\w)", name) is not None


def _names(text: str, place: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(same(place))}(?!\w)", text) is not None
