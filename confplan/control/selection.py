"""Which rules run: `--select` and `--ignore`, by rule or by family; what names one more closely decides"""

from collections.abc import Iterable, Sequence

from confplan.findings import Text
from confplan.findings.basics import BASICS
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.rules.index import families

_NOT, _ALL, _FAMILY, _RULE = range(4)  # how closely a rule is named


def listed(options: Iterable[str]) -> tuple[str, ...]:
    """Return the names of options that are repeated, or hold several names between commas."""
    return tuple(name for option in options for name in option.replace(",", " ").split())


def chosen(select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """Return the names of the rules that run. All do where none is selected; ignored are those not named more closely."""
    unnamed = _NOT if select else _ALL
    return frozenset(
        rule
        for rule, family in families().items()
        if _nearness(rule, family, select, unnamed) > _nearness(rule, family, ignore, _NOT)
    )


def misnamed(name: str) -> Text | None:
    """Return what is wrong with a name that is neither a rule nor a family; None for one that is."""
    known = families()
    if name in known or name in known.values():
        return None
    if name in BASICS:
        return Text(
            f"“{name}” nói về cách đọc, cách viết tệp nên luôn được báo; chỉ chọn hay bỏ được quy tắc và nhóm quy tắc",
            f"“{name}” is about how the files are read and written, and is always told; only rules and families can be chosen",
        )
    groups = sorted(set(known.values()))
    near = did_you_mean(nearest(name, (*groups, *known), most=1))
    listed = ", ".join(groups)
    return joined(
        Text(f"không có quy tắc hay nhóm “{name}”", f"there is no rule or family “{name}”"),
        near,
        Text(
            f"; dùng được tên quy tắc (xem confplan rules) hoặc nhóm: {listed}",
            f"; allowed are rules (see confplan rules) and the families {listed}",
        ),
    )


def _nearness(rule: str, family: str, names: Sequence[str], unnamed: int) -> int:
    if rule in names:
        return _RULE
    return _FAMILY if family in names else unnamed
