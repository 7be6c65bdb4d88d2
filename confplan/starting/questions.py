"""What a new plan asks first: few things, each of which may stay open"""

from collections.abc import Callable, Mapping

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars import Clock, Day
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Path
from confplan.source.quoting import tidy


@frozen
class Question:
    """A question and the fields that its answer fills; `read` refuses an answer that the field could not hold"""

    text: Text
    fields: tuple[Path, ...]
    read: Callable[[str], object] | None = None
    has_holes: bool = False  # in which `<` begins a hole

    def problem(self, answer: str) -> Text | None:
        """Return why an answer cannot be written, if so."""
        try:
            if self.read and answer:
                self.read(answer)
        except ScalarError as error:
            return error.text
        return None

    def filled(self, answer: str) -> Mapping[Path, str]:
        """Return the fields with the answer in each, as they are to be written."""
        said = tidy(answer)
        return dict.fromkeys(self.fields, said.replace("<", "<<") if self.has_holes else said)


QUESTIONS = (
    Question(
        Text("Tên hội nghị, viết như sẽ in", "The conference's name, as it will be printed"),
        (("conference", "name"),),
        has_holes=True,
    ),
    Question(
        Text("Cơ quan tổ chức và ban hành kế hoạch", "The body that holds it and issues the plan"),
        (("document", "issuer"), ("conference", "hosts")),
    ),
    Question(Text("Ngày, ví dụ 26/7/2024", "The day, such as 26/7/2024"), (("conference", "date"),), Day.parse),
    Question(
        Text("Giờ bắt đầu, ví dụ 08:00", "When it begins, such as 08:00"), (("conference", "start"),), Clock.parse
    ),
    Question(Text("Địa điểm", "The venue"), (("conference", "venue", "name"),)),
)
