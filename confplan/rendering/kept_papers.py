"""Papers in the output folder that are still what would be printed: they stay, and nothing is rendered

A paper is looked up by all that makes it: the view, the stamp with its day, the template and all that stands around it, the
program and its libraries. Kept is only the hash of the file that came of it, in the user's cache folder; the file itself is
the one in the output folder, which must still be just that.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import jinja2

from confplan.cache_folder import cache_folder, forget_oldest
from confplan.frozen import frozen
from confplan.rendering.fingerprint import fingerprint
from confplan.rendering.output import Output
from confplan.rendering.safe_names import safe_name
from confplan.rendering.template_files import Template, shipped
from confplan.replay import program

KIND, MOST = "papers", 2000
LIBRARIES = Path(jinja2.__file__).parent.parent  # changes when anything is installed there


@frozen
class KeptPapers:
    """The papers of an output folder; `memory` is None where nothing is kept

    `around` tells templates and programs apart, `versions` the views of the documents by their names.
    """

    out: Path
    around: str
    versions: Mapping[str, str]
    memory: str | None

    def made_of(self, template: Template, context: Mapping[str, object]) -> str:
        """Return a short name of all that makes a paper."""
        own = (template.document, template.output, template.format, template.path, template.is_tagged)
        day = os.environ.get("SOURCE_DATE_EPOCH")
        version = self.versions.get(template.document)
        return fingerprint((own, day, self.around, sorted(context.items()), version))

    def find(self, made_of: str) -> Output | None:
        """Return the paper that was made of this, if it lies where it was written and is as it was written."""
        if self.memory is None:
            return None
        with suppress(OSError, ValueError):
            digest, document, name = Path(self.memory, made_of).read_text(encoding="utf-8").split("\n")
            file = self.out / safe_name(document) / safe_name(name)
            content = b"" if file.is_symlink() or file.parent.is_symlink() else file.read_bytes()
            if hashlib.sha256(content).hexdigest() == digest:
                return Output(document, name, content, is_there=True)
        return None

    def keep(self, made_of: str, output: Output) -> None:
        """Remember a paper of one file that is about to be written; a full disk remembers nothing."""
        if self.memory is None:
            return
        with suppress(OSError):
            told = f"{hashlib.sha256(output.content).hexdigest()}\n{output.document}\n{output.name}"
            Path(self.memory, made_of).write_text(told, encoding="utf-8")
            forget_oldest(self.memory, MOST)


def kept_papers(out: Path, users: Path | None, views: Mapping[str, object]) -> KeptPapers:
    """Return what is known of the papers in a folder that are printed of these views, with the user's templates or without."""
    memory = cache_folder(KIND)
    if memory is None:
        return KeptPapers(out, "", {}, None)
    return KeptPapers(out, _around(users), {name: fingerprint(view) for name, view in views.items()}, memory)


def _around(users: Path | None) -> str:
    """Return a short name of the templates and of what works on them, as long as their files are the same."""
    folders = [shipped(), *([users] if users else [])]
    return fingerprint((program(), _state(LIBRARIES), [sorted(_states(folder)) for folder in folders]))


def _states(folder: Path) -> Iterator[tuple[str, int, int]]:
    for home, _, names in os.walk(folder):
        yield from (_state(Path(home, name)) for name in names)


def _state(path: Path) -> tuple[str, int, int]:
    found = path.lstat()
    return str(path), found.st_mtime_ns, found.st_size
