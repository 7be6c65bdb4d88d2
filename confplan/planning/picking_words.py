"""The smallest reason why a ward cannot send whom the plan asks for, in words"""

from collections.abc import Iterator, Mapping

from confplan.findings import Text
from confplan.planning.picking_limits import Demand, Limit
from confplan.planning.picking_reasons import Obstacle

UNSETTLED = Text(
    "chưa tìm ra cách chọn mà cũng chưa chứng minh được là không có; hãy cố định một vài người rồi thử lại",
    "neither a choice nor that there is none was found in time; fix a few people and try again",
)


def in_words(found: Obstacle, demand: Demand, names: Mapping[int, str], word: str) -> Text:
    """Return the reason as a sentence without its end; `word` is what the ward calls a neighbourhood, `names` are by person."""
    told = _plain(found, word) or _fixed(found, demand, names, word) or _room(found, demand, names, word)
    if Limit.EXCLUDED not in found.limits:
        return told
    return Text(f"{told.vi} (không kể những người bị loại)", f"{told.en} (those excluded left aside)")


def _plain(found: Obstacle, word: str) -> Text | None:
    """Say the reason where it is a number of people, or of neighbourhoods, and nothing else."""
    limits, there, due = found.limits - {Limit.EXCLUDED}, found.there, found.due
    title, several = _titles(found), len(found.titles) > 1
    if limits in ({Limit.APART}, {Limit.EVERYONE}) and there == found.places and found.titles != ("",):
        each = Limit.EVERYONE in limits
        vi = f"chỉ {there} {word} có người giữ {title.vi}; cần {due}" + (f", mỗi {word} một người" if each else "")
        en = f"only {there} {'neighbourhood has' if there == 1 else 'neighbourhoods have'} a holder of {title.en}; {due} are needed"
        return Text(vi, en + (", one from each" if each else ""))
    if limits == {Limit.PERSON} and there == found.people and found.titles != ("",):
        vi = ", mỗi người chỉ một ghế" if several else ""
        en = ", one seat for each" if several else ""
        return Text(
            f"chỉ {there} người giữ {title.vi}; cần {due}{vi}",
            f"only {there} {_people(there)} {title.en}; {due} are needed{en}",
        )
    if not limits:
        if found.titles == ("",):
            return Text(
                f"danh sách chỉ có {there} người; cần {due}", f"the list has only {there} people; {due} are needed"
            )
        return Text(
            f"chỉ {there} người giữ {title.vi}; cần {due}",
            f"only {there} {_people(there)} {title.en}; {due} are needed",
        )
    return None


def _people(count: int) -> str:
    return "person holds" if count == 1 else "people hold"


def _fixed(found: Obstacle, demand: Demand, names: Mapping[int, str], word: str) -> Text | None:
    """Say who of the fixed stands in the way."""
    if not found.wanted:
        return None
    who, title = ", ".join(names[one] for one in found.wanted), _titles(found)
    rules = list(_rules(found, demand, names, word))
    vi, en = "; ".join(one.vi for one in rules), "; ".join(one.en for one in rules)
    return Text(
        f"không chọn đủ {found.due} người cho {title.vi} được khi phải có {who}" + (f": {vi}" if vi else ""),
        f"{found.due} people for {title.en} cannot be chosen with {who} among them" + (f": {en}" if en else ""),
    )


def _room(found: Obstacle, demand: Demand, names: Mapping[int, str], word: str) -> Text:
    """Say how many can be chosen at most, and by which limits."""
    rules, title = list(_rules(found, demand, names, word)), _titles(found)
    vi = f"{title.vi} cần {found.due} người nhưng nhiều nhất chỉ chọn được {found.there} trong {found.places} {word}"
    en = f"{title.en} need {found.due} people, but at most {found.there} can be chosen in {_places(found.places)}"
    return Text(f"{vi}: {'; '.join(one.vi for one in rules)}", f"{en}: {'; '.join(one.en for one in rules)}")


def _rules(found: Obstacle, demand: Demand, names: Mapping[int, str], word: str) -> Iterator[Text]:
    if Limit.EVERYONE in found.limits:
        yield Text(f"mỗi {word} một người", "one from each neighbourhood")
    if Limit.APART in found.limits:
        yield Text(f"cùng chức danh phải khác {word}", "holders of one title come from different neighbourhoods")
    if Limit.MOST in found.limits:
        what = Text("chức danh", "titles") if demand.is_titled else Text("người", "people")
        yield Text(f"mỗi {word} nhiều nhất {demand.most} {what.vi}", f"at most {demand.most} {what.en} from each")
    if Limit.PERSON in found.limits and found.doubled:
        who = _some([names[one] for one in found.doubled])
        yield Text(
            f"mỗi người chỉ một ghế ({who.vi} có nhiều dòng)", f"one seat for each person ({who.en} in several rows)"
        )


def _some(names: list[str], most: int = 3) -> Text:
    shown, more = ", ".join(names[:most]), len(names) - most
    return Text(f"{shown} và {more} người nữa", f"{shown} and {more} more") if more > 0 else Text(shown, shown)


def _places(count: int) -> str:
    return "1 neighbourhood" if count == 1 else f"{count} neighbourhoods"


def _titles(found: Obstacle) -> Text:
    """Name the titles: `chức danh “A”`, `các chức danh “A”, “B”`."""
    if found.titles == ("",):
        return Text("danh sách", "the seats")
    named = ", ".join(f"“{one}”" for one in found.titles)
    several = len(found.titles) > 1
    return Text(f"{'các ' if several else ''}chức danh {named}", f"the title{'s' if several else ''} {named}")
