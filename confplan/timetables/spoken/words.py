"""The few words and figures that lists of speeches say themselves, in both languages"""

from confplan.findings import Language, Text
from confplan.timetables.spoken.listing import Entry, Listing

FILE, SPEAKER = Text("Tệp", "File"), Text("Trình bày", "Speaker")
SYLLABLES, TAKES = Text("Âm tiết", "Syllables"), Text("Đọc hết (nhanh-chậm)", "Takes (fast-slow)")
HAS, LEFT = Text("Mục có", "Item has"), Text("Bớt, còn", "Cut, room")
NONE = Text(
    "Chưa mục nào của chương trình có bài viết (script: papers/bai.docx)",
    "No item of the agenda has a manuscript yet (script: papers/speech.docx)",
)
_UNREAD = Text("không đọc được", "cannot be read")
_NO_SLOT = Text("chưa rõ số phút", "no minutes")
_FITS = Text("vừa đủ", "just fits")
_MINUTE = 60


def number(value: int, language: Language) -> str:
    """Print a whole number with the marks of the language: 1.900, 1,900."""
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")


def clocked(seconds: int) -> str:
    """Print a time as minutes and seconds: 9:30."""
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"


def takes(entry: Entry) -> str:
    """Print the time as usual, and in brackets read fast and slowly; nothing where nobody could count."""
    rates, speech = entry.speech.pace, entry.speech
    usual, fast, slow = (clocked(speech.seconds(rate)) for rate in (rates.usual, rates.fast, rates.slow))
    return f"{usual} ({fast}-{slow})" if entry.is_read else ""


def left(entry: Entry, language: Language) -> str:
    """Print how many words must go, or for how many there is room."""
    cut = entry.speech.cut()
    if not entry.is_read:
        return _UNREAD.said(language)
    if cut is None:
        return _NO_SLOT.said(language)
    if cut == 0:
        return _FITS.said(language)
    words = number(abs(cut), language)
    said = Text(f"bớt {words} chữ", f"cut {words} words") if cut > 0 else Text(f"còn {words} chữ", f"room for {words}")
    return said.said(language)


def summary(listing: Listing, language: Language) -> Text:
    """Return what is said below: how many, how long in all, and at which pace."""
    rates, syllables = listing.pace, number(listing.syllables, language)
    assumed = Text(" (tạm tính)", " (assumed)") if rates.is_assumed else Text("", "")
    read, all_ = sum(entry.is_read for entry in listing.entries), clocked(listing.seconds)
    unread = len(listing.entries) - read
    others = (
        Text(f" (và {unread} bài không đọc được)", f" (and {unread} that cannot be read)") if unread else Text("", "")
    )
    return Text(
        f"{read} bài{others.vi}, {syllables} âm tiết, đọc hết {all_}; mỗi phút đọc {rates.usual}{assumed.vi}, nhanh {rates.fast}, chậm {rates.slow}",
        f"{read} in all{others.en}, {syllables} syllables, {all_}; at {rates.usual} a minute{assumed.en}, fast {rates.fast}, slow {rates.slow}",
    )
