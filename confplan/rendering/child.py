"""A user's template is rendered in a process of its own, which has little memory, little time and no network"""

import copyreg
import io
import json
import pickle
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.rendering.errors import TemplateError
from confplan.rendering.process_limits import Limits, environment, lower
from confplan.rendering.template_files import SHARED, Template

LIMITS = Limits()
FILES_A_SECOND = 4  # of those that are asked for at once, on a slow machine
REFUSED = "refused.json"
PROGRAM = """
import sys
package, answers = sys.argv[1:]
if package not in sys.path:
    sys.path.insert(0, package)
from confplan.rendering.child import serve
serve(answers)
"""
OUT_OF_TIME = -getattr(signal, "SIGXCPU", -1)  # Windows knows the clock only
PACKAGE = Path(__file__).resolve().parents[2]

Names = Mapping[str, object]


@frozen
class Request:
    """What the process is to render: one template, once for each set of names"""

    template: Template
    names: tuple[Names, ...]
    limits: Limits


def is_needed(template: Template) -> bool:
    """Tell whether anything of the user's may run: the template itself, or a part that it includes or imports."""
    if template.users is None:
        return False
    return template.is_users or any((template.users / name).is_dir() for name in (template.document, SHARED))


def render(template: Template, names: Sequence[Names], limits: Limits = LIMITS) -> tuple[bytes, ...]:
    """Return the files that a template makes of each set of names; TemplateError as if it ran here."""
    with TemporaryDirectory(prefix="confplan-", ignore_cleanup_errors=True) as name:
        answers, home = Path(name, "answers"), Path(name, "home")
        answers.mkdir()
        home.mkdir()
        patient = replace(limits, seconds=limits.seconds + len(names) // FILES_A_SECOND)
        stopped = _run(Request(template, tuple(names), patient), answers, home)
        _raise_refusal(answers / REFUSED)
        if stopped:
            raise TemplateError(stopped, template.path)
        return tuple((answers / str(number)).read_bytes() for number in range(len(names)))


def serve(folder: str) -> None:
    """Answer the request on standard input by files in the folder."""
    request = pickle.load(sys.stdin.buffer)
    lower(request.limits)
    answer(request, Path(folder))


def answer(request: Request, folder: Path) -> None:
    """Write one file for each set of names, or the reason why there is none."""
    from confplan.rendering.rendering import rendered_by_engine

    try:
        for number, names in enumerate(request.names):
            _keep(folder / str(number), rendered_by_engine(request.template, names), request)
    except TemplateError as error:
        told = {"vi": error.text.vi, "en": error.text.en, "file": error.file, "line": error.line}
        (folder / REFUSED).write_text(json.dumps(told), encoding="ascii")


def _keep(file: Path, content: bytes, request: Request) -> None:
    if len(content) > request.limits.file:  # the system would refuse it too, and not say why
        raise TemplateError(_too_large(request.limits), request.template.path)
    file.write_bytes(content)


def _run(request: Request, answers: Path, home: Path) -> Text | None:
    """Run the process to its end; return why it came to none."""
    try:
        status = subprocess.run(
            [sys.executable, "-I", "-c", PROGRAM, str(PACKAGE), str(answers)],
            input=_packed(request),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=home,
            env=environment(home),
            timeout=request.limits.seconds,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        return _too_slow(request.limits)
    if status == 0:
        return None
    return (_too_slow if status == OUT_OF_TIME else _ended)(request.limits)


def _packed(request: Request) -> bytes:
    """Pickle a request; read-only mappings, which a frozen view may hold, pass as what they show."""
    packed = io.BytesIO()
    pickler = pickle.Pickler(packed)
    pickler.dispatch_table = copyreg.dispatch_table | {MappingProxyType: lambda shown: (read_only, (dict(shown),))}
    pickler.dump(request)
    return packed.getvalue()


def read_only(shown: dict[str, object]) -> Names:
    """Return what a pickled mapping was; its own class has no name that a process could import."""
    return MappingProxyType(shown)


def _raise_refusal(file: Path) -> None:
    """Read what the process wrote as plain data: whatever ran there, it can only say a sentence."""
    if not file.is_file():
        return
    match json.loads(file.read_bytes()):
        case {"vi": str(vi), "en": str(en), "file": str(name), "line": int() | None as line}:
            raise TemplateError(Text(vi, en), name, line)


def _too_slow(limits: Limits) -> Text:
    return Text(
        vi=f"Mẫu chạy quá {limits.seconds} giây nên đã bị dừng",
        en=f"The template ran for more than {limits.seconds} seconds and was stopped",
    )


def _too_large(limits: Limits) -> Text:
    return Text(
        vi=f"Mẫu dựng ra tệp lớn hơn {limits.file_words} nên đã bị dừng",
        en=f"The template makes a file of more than {limits.file_words} and was stopped",
    )


def _ended(limits: Limits) -> Text:
    return Text(
        vi=f"Việc dựng mẫu dừng giữa chừng, thường là vì mẫu cần hơn {limits.memory_words} bộ nhớ",
        en=f"Rendering the template broke off, most often because it needs more than {limits.memory_words} of memory",
    )
