"""What every format of a choice is made from: each ward with whom it sends, and what is to be said of the whole"""

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.planning.picking_answers import Picked


@frozen(eq=False)
class Listing:
    """The choice of one group, under the conference's name. `notes` are told beside the wards"""

    name: str
    group: Group
    wards: tuple[Picked, ...]
    notes: tuple[Text, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether every ward has its choice."""
        return all(one.reason is None for one in self.wards)
