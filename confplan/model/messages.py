"""What growth and the schema say, keyed by what is wrong; the words are ours, never pydantic's"""

from collections.abc import Sequence

from confplan.findings import Text
from confplan.frozen import frozen


@frozen
class Phrase:
    """A message in both languages with places `{0}`, `{1}` for values"""

    vi: str
    en: str

    def of(self, *values: object) -> Text:
        return Text(self.vi.format(*values), self.en.format(*values))


COLON_IN_TEXT = Phrase(
    "dấu hai chấm trong câu làm YAML hiểu nhầm thành một ô; hãy đặt cả câu trong dấu nháy: '{0}'",
    "the colon turns this sentence into a field; put the whole sentence in quotes: '{0}'",
)
COMMA_IN_BRACES = Phrase(
    "dấu phẩy trong {{ }} cắt câu ở đây: “{0}” bị hiểu là một ô rỗng; hãy viết mỗi ô một dòng hoặc đặt câu trong dấu nháy",
    "a comma inside {{ }} cuts the sentence here: “{0}” is read as an empty field; write one field a line, or quote the sentence",
)
PROSE_IN_BRACKETS = Phrase(
    "câu chữ đặt trong [ ] bị dấu phẩy cắt thành {0} mục; hãy viết mỗi mục một dòng, bắt đầu bằng “- ”",
    "sentences in [ ] are cut at each comma, here into {0} entries; write one entry a line, each beginning with “- ”",
)
UNKNOWN_KEY = Phrase("không có ô “{0}” ở đây", "there is no field “{0}” here")
DID_YOU_MEAN = Phrase(" (có phải là {0}?)", " (did you mean {0}?)")
ALLOWED = Phrase("; dùng được: {0}", "; allowed: {0}")
MISSING = Phrase("thiếu ô “{0}”", "the field “{0}” is missing")
NOT_ALLOWED = Phrase("“{0}” không dùng được ở đây", "“{0}” is not allowed here")
LIST_EXPECTED = Phrase("ở đây cần một danh sách, mỗi mục một dòng bắt đầu bằng “- ”", "a list is expected here, one entry a line, each beginning with “- ”")  # fmt: skip
TEXT_EXPECTED = Phrase(
    "ở đây cần một câu chữ, không phải các ô con hay danh sách", "a text is expected here, not fields or a list"
)
FIELDS_EXPECTED = Phrase("ở đây cần các ô, ví dụ: {0}", "fields are expected here, such as: {0}")
NOT_A_FLAG = Phrase(
    "“{0}” không phải là có hay không; hãy viết true hoặc false", "“{0}” is neither yes nor no; write true or false"
)
UNREADABLE = Phrase("không đọc được giá trị “{0}”", "the value “{0}” cannot be read")


def did_you_mean(names: Sequence[str]) -> Text:
    """Return the question after a name that is not known; nothing where no name is near."""
    *first, last = [f"“{name}”" for name in names] or [""]
    before = ", ".join(first)
    vi, en = (f"{before} hay {last}", f"{before} or {last}") if first else (last, last)
    return Text(DID_YOU_MEAN.vi.format(vi), DID_YOU_MEAN.en.format(en)) if last else Text("", "")


def joined(*parts: Text) -> Text:
    """Return one message made of several."""
    return Text("".join(part.vi for part in parts), "".join(part.en for part in parts))
