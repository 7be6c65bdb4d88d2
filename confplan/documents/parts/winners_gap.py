"""What papers of awards say where nobody is named yet, each in the same words: a reader finds it once in the list"""

from confplan.documents.document import Gap
from confplan.findings import Text
from confplan.model.preparations import Award
from confplan.planning.award_waves import winner_count


def unnamed(award: Award) -> Gap:
    """Return the gap of an award whose winners no list names; how many they are may be known."""
    if winner_count(award):
        words = Text(f"“{award.name}” mới có số lượng, chưa có danh sách tên", f"the winners of “{award.name}” have no names yet")  # fmt: skip
    else:
        words = Text(f"chưa có danh sách nhận “{award.name}”", f"it is not known yet who gets “{award.name}”")
    return Gap(award.at("winners"), words)
