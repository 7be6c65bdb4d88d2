"""What `--set` tries: a value written at an address, in place of what the plan says there"""

from unicodedata import normalize

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form
from confplan.places import Path
from confplan.planning.setting_addresses import Aim, addressed
from confplan.planning.setting_names import Unclear
from confplan.profiles import Profile

FORM = Text("viết ĐỊA_CHỈ=GIÁ_TRỊ, ví dụ phim.minutes=20", "write ADDRESS=VALUE, for example phim.minutes=20")


@frozen
class Setting:
    """`value` is put at the path; None empties the field: not decided. `before` stands there so far; None: nothing does.

    `text` is what was asked for, word by word.
    """

    text: str
    path: Path
    value: str | None
    before: str | None = None

    @property
    def place(self) -> str:
        """What stands in reports where otherwise a file's name does"""
        return place_of(self.text)


@frozen
class Change:
    """A field by its key, what stands there (None: nothing), and what is tried there"""

    key: str
    before: str | None
    after: str | None


@frozen
class Trial:
    """What was changed, and the plan with its profile as they are without that"""

    changes: tuple[Change, ...]
    plan: Plan
    profile: Profile


def place_of(text: str) -> str:
    return f"--set {text}"


def setting_of(plan: Plan, text: str) -> Setting | Unclear:
    """Return what `ADDRESS=VALUE` sets; the value begins after the first equals sign. Otherwise why it cannot be set."""
    address, equals, value = normalize("NFC", text).partition("=")
    if not equals or not address.strip():
        return Unclear(FORM)
    aim = addressed(plan, address.strip())
    if isinstance(aim, Unclear):
        return aim
    return _refusal(aim, address.strip()) or Setting(text, aim.path, value.strip() or None, _said(aim.value))


def _said(value: object) -> str | None:
    match value:
        case None | False | ():
            return None
        case True:
            return "true"
        case Node():
            return _said(getattr(value, value.short or "path"))
        case tuple():
            return ", ".join(_said(one) or "" for one in value)
    return str(value)


def _refusal(aim: Aim, address: str) -> Unclear | None:
    form, takes_text = aim.slot and aim.slot.form, aim.node is None or aim.node.short is not None
    match form:
        case None:
            field = "minutes" if aim.path[:1] == ("agenda",) else (aim.node and aim.node.short) or "…"
            vi, en = "là một mục; nêu thêm ô, ví dụ", "is an entry; name a field of it, as in"
            return Unclear(Text(f"“{address}” {vi} {address}.{field}", f"“{address}” {en} {address}.{field}"))
        case Form.VALUE | Form.TEXTS:
            return _computed(aim, address)
        case Form.NODE if takes_text:
            return None
        case Form.NODE_MAP | Form.VALUE_MAP if aim.is_inside and takes_text:
            return None
    vi, en = "gồm nhiều ô; nêu một ô trong đó", "has several fields; name one of them"
    return Unclear(Text(f"“{address}” {vi}", f"“{address}” {en}"))


def _computed(aim: Aim, address: str) -> Unclear | None:
    """Refuse a number that the plan works out from others: it would have to change there."""
    if not isinstance(aim.owner, Group) or aim.path[-1] != "quota" or aim.owner.quota is not None:
        return None
    group = aim.owner
    if group.titles:
        home = f"{address.rpartition('.')[0]}.titles"
        sum_ = " + ".join(str(count.value) for count in group.titles.values())
        return Unclear(Text(f"số này cộng từ {home} ({sum_}); hãy đổi ở đó", f"this number is the sum of {home} ({sum_}); change it there"))  # fmt: skip
    if group.source:
        return Unclear(Text("số này đếm từ danh sách khen thưởng (awards); hãy đổi ở đó", "this number is counted from the awards; change it there"))  # fmt: skip
    return None
