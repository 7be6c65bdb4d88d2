"""Whether two spellings name one host: through the plan's units, usual abbreviations, and a tail that several share"""

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.directory import directory

_ABBREVIATIONS = {
    "ub": "ủy ban",
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "vn": "việt nam",
    "tp": "thành phố",
    "tphcm": "thành phố hồ chí minh",
    "đtn": "đoàn thanh niên",
    "lhpn": "liên hiệp phụ nữ",
    "ccb": "cựu chiến binh",
    "lđlđ": "liên đoàn lao động",
}


def is_one_host(plan: Plan, first: str, second: str) -> bool:
    """In a line of hosts the last one carries what all share: `Ủy ban nhân dân` may be that of the district."""
    one, other = directory(plan).find(first), directory(plan).find(second)
    if one and other:
        return one == other
    shorter, longer = sorted((_written_out(first), _written_out(second)), key=len)
    return f"{longer} ".startswith(f"{shorter} ") and _is_of_here(plan, longer[len(shorter) :].split())


def _is_of_here(plan: Plan, tail: list[str]) -> bool:
    """Tell a tail that may name the plan's own district: one with a number has to be the number of the plan."""
    texts = (plan.document.place, plan.document.issuer, plan.conference.name, *plan.conference.hosts)
    numbers = {word for text in texts for word in _written_out(text or "").split() if word.isdecimal()}
    return not numbers or all(word in numbers for word in tail if word.isdecimal())


def _written_out(name: str) -> str:
    words = same(name).replace(".", " ").split()
    return " ".join(same(_ABBREVIATIONS.get(word, word)) for word in words)
