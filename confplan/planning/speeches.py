"""How long the manuscripts of an agenda take at a lectern, and whether that fits the minutes of their items"""

from collections.abc import Iterator
from functools import lru_cache

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.manuscripts import Manuscript
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.spoken import spoken
from confplan.planning.timing_lengths import extent
from confplan.profiles import Profile
from confplan.profiles.speech import readings

_RATE = "speech-syllables-per-minute"
_MINUTE = 60


@frozen
class Pace:
    """Syllables a minute: read slowly, as usual, and fast; `is_assumed`: nobody has set the usual one"""

    slow: int
    usual: int
    fast: int
    is_assumed: bool


@frozen
class Slot:
    """The most minutes that the plan gives to a speech, and where it says so; `of_section`: as the limit for all papers"""

    minutes: int
    at: Path
    of_section: bool

    def room(self, rate: int, spare_seconds: int) -> int:
        """Return how many syllables fit at a rate."""
        return rate * (self.minutes * _MINUTE + spare_seconds) // _MINUTE


@frozen(eq=False)
class Speech:
    """An item's manuscript, counted. Unread: nothing is counted. `slot` is None where the plan states no minutes."""

    item: Item
    manuscript: Manuscript
    words: int  # as Word counts them, without marks that stand alone
    syllables: int
    slot: Slot | None
    pace: Pace

    def seconds(self, rate: int) -> int:
        """Return how long it takes at so many syllables a minute, rounded up."""
        return -(-self.syllables * _MINUTE // rate)

    def is_hopeless(self, spare_seconds: int = 0) -> bool:
        """Tell a speech that is too long for its item even when read fast."""
        return self.slot is not None and self.syllables > self.slot.room(self.pace.fast, spare_seconds)

    def cut(self, spare_seconds: int = 0) -> int | None:
        """Return how many words must go so that it fits at the usual pace; negative: so many more have room."""
        if self.slot is None or self.manuscript.paragraphs is None:
            return None
        excess = self.syllables - self.slot.room(self.pace.usual, spare_seconds)
        return -(-excess * self.words // self.syllables) if self.syllables else excess


def pace(profile: Profile) -> Pace:
    """Return the profile's rates, in order whatever a plan says otherwise of one of them."""
    usual = max(1, profile.number(_RATE))
    slow, fast = (max(1, profile.number(f"{_RATE}-{name}")) for name in ("slow", "fast"))
    return Pace(min(slow, usual), usual, max(fast, usual), profile.figures[_RATE].is_assumed)


@lru_cache(maxsize=4)
def speeches(plan: Plan, profile: Profile, manuscripts: tuple[Manuscript, ...]) -> tuple[Speech, ...]:
    """Return the speeches in the order of the agenda."""
    by_path = {one.item: one for one in manuscripts}
    rates = pace(profile)
    return tuple(
        _speech(item, section, by_path[item.path], rates, profile)
        for item, section in _with_sections(plan.agenda, None)
        if item.path in by_path
    )


def lasting(seconds: int) -> Text:
    """Return a time in words: 9 phút 30 giây."""
    minutes, rest = divmod(seconds, _MINUTE)
    vi = [f"{minutes} phút" if minutes else "", f"{rest} giây" if rest or not minutes else ""]
    en = [f"{minutes} min" if minutes else "", f"{rest} s" if rest or not minutes else ""]
    return Text(" ".join(filter(None, vi)), " ".join(filter(None, en)))


def told(speech: Speech) -> Text:
    """Return what a finding says of a speech: its syllables, and its time as usual and read fast."""
    rates, syllables = speech.pace, f"{speech.syllables:,}"
    usual, fast = lasting(speech.seconds(rates.usual)), lasting(speech.seconds(rates.fast))
    assumed = Text(" (tạm tính)", " (assumed)") if rates.is_assumed else Text("", "")
    return Text(
        f"bài viết có {syllables.replace(',', '.')} âm tiết: mỗi phút đọc {rates.usual}{assumed.vi} thì mất {usual.vi}, đọc nhanh {rates.fast} thì mất {fast.vi}",
        f"the manuscript has {syllables} syllables: {usual.en} at {rates.usual} a minute{assumed.en}, {fast.en} read fast at {rates.fast}",
    )


def _with_sections(items: tuple[Item, ...], section: Item | None) -> Iterator[tuple[Item, Item | None]]:
    for item in items:
        yield item, section
        yield from _with_sections(item.items, item)


def _speech(item: Item, section: Item | None, manuscript: Manuscript, rates: Pace, profile: Profile) -> Speech:
    heard = [one.syllables for one in spoken(manuscript.text, readings(profile.day)) if one.syllables]
    return Speech(item, manuscript, len(heard), sum(heard), _slot(item, section), rates)


def _slot(item: Item, section: Item | None) -> Slot | None:
    whole = extent(item)
    if whole and whole.at:
        return Slot(whole.high, whole.at, of_section=False)
    if item.minutes_each:
        return Slot(item.minutes_each.high, item.at("minutes_each"), of_section=False)
    if section and section.minutes_each:
        return Slot(section.minutes_each.high, section.at("minutes_each"), of_section=True)
    return None
