"""What to say where a figure that is needed is not known: what it is, and where the plan fills it in"""

from collections.abc import Sequence

from confplan.findings import Text
from confplan.profiles import Profile


def where_to_fill(profile: Profile, names: Sequence[str]) -> Text:
    """Return what is not known and the fields that take it."""
    norms = [(name, norm) for name in names if (norm := profile.norm(name))]
    vi = "; ".join(f"{norm.about.vi} chưa có, điền ở profile.figures.{name}" for name, norm in norms)
    en = "; ".join(f"{norm.about.en} is not known, fill it in at profile.figures.{name}" for name, norm in norms)
    return Text(vi, en)
