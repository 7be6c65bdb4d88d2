"""Files in the user's folder of templates that look like templates and that nothing would print: each with the reason"""

from collections.abc import Collection, Iterator
from pathlib import Path

from confplan.findings import Text
from confplan.rendering.guessing import did_you_mean
from confplan.rendering.template_files import ENGINES, SHARED

OLD = (".doc", ".dot", ".dotx", ".docm", ".dotm", ".odt", ".rtf")
DOCX = ".docx"


def idle(users: Path | None, documents: Collection[str]) -> Iterator[tuple[Path, Text]]:
    """Yield them in the order of their names; temporary files of Word (`~$…`) and parts (`_…`) are none."""
    for entry in sorted(users.iterdir()) if users else ():
        if entry.is_file() and _is_word(entry):
            yield entry, _lost(entry, documents)
        elif entry.is_dir() and entry.name != SHARED:
            yield from _in_folder(entry, documents)


def _in_folder(folder: Path, documents: Collection[str]) -> Iterator[tuple[Path, Text]]:
    files = [file for file in sorted(folder.iterdir()) if file.is_file() and not file.name.startswith(("_", "~", "."))]
    if folder.name in documents:
        yield from ((file, _unread(file)) for file in files if _is_word(file) and not _is_known(file))
    elif any(map(_is_known, files)):
        guess = did_you_mean(folder.name, documents)
        yield (
            folder,
            Text(
                vi=f"không có giấy tờ nào tên “{folder.name}” nên các mẫu ở đây không được dùng{guess.vi}",
                en=f"there is no document “{folder.name}”, so the templates here are not used{guess.en}",
            ),
        )


def _lost(file: Path, documents: Collection[str]) -> Text:
    guess = did_you_mean(file.stem, documents)
    return Text(
        vi=f"mẫu phải nằm trong thư mục mang tên giấy tờ, như invitations/{file.name}{guess.vi}",
        en=f"a template belongs into the folder of its document, such as invitations/{file.name}{guess.en}",
    )


def _unread(file: Path) -> Text:
    if file.suffix.lower() in OLD:
        return Text(
            vi=f"mẫu Word phải lưu dạng .docx; tệp {file.suffix} không được dùng",
            en=f"a Word template is saved as .docx; the {file.suffix} file is not used",
        )
    return Text(
        vi=f"tên mẫu không có dấu chấm nào trước {DOCX} viết thường; tệp này không được dùng",
        en=f"the name of a template has no dot before {DOCX} in small letters; the file is not used",
    )


def _is_word(file: Path) -> bool:
    return file.suffix.lower() in (*OLD, DOCX) and not file.name.startswith(("_", "~", "."))


def _is_known(file: Path) -> bool:
    output, *suffixes = file.name.split(".")
    return bool(output) and tuple(suffixes) in ENGINES
