"""Numbers planted in a plan and its lists, looked for in everything that the program says and writes"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from confplan.cli.main import status
from confplan.reports.index import formats

CONTACT = "0901112220"  # of who answers for the office: guests are to call it
PLANTED = {  # as they are written, and the digits by which they are known again
    "0902223331": "902223331",
    "+84 903 334 442": "903334442",
    "0904.445.553": "904445553",
    "090 555 666": "90555666",  # a digit is missing, so that something is said of it
    "079075001234": "079075001234",
    "079 175 005 678": "079175005678",
    "B7654321": "7654321",
    "kin.nguyen@quan12.gov.vn": "kin.nguyen",
    "17/03/1961": "17031961",
}
PLAN = f"""\
format: 1
document: {{issuer: Ủy ban nhân dân phường Thới An, place: Thới An, number: 12/KH-UBND, date: 1/12/2025}}
conference:
  name: Hội nghị tổng kết
  date: 26/12/2025
  start: 08:00
  venue: {{name: Hội trường, layout: {{rows: 6, blocks: [4, 4]}}}}
lists:
  ward: wards.csv
invitation: {{contact: "Nguyễn Văn Bàn, {CONTACT}", number: 5/GM-UBND, date: 19/12/2025}}
delegates:
  - text: Cán bộ khu phố
    each: ward
    quota: 3
    roster: rosters/*.csv
agenda:
  - {{title: Khai mạc, minutes: 10, by: Lê Văn Kín}}
  - {{title: Tham luận, minutes: 8, by: Trần Thị Riêng}}
tasks:
  - {{unit: Văn phòng, text: Gửi giấy mời, until: 20/12/2025}}
"""
SLIPS = """\
contact: 0902223331
invitations: {phone: 079075001234}
todo: [gọi 0902223331]  # hoặc +84 903 334 442
unknown: {cccd: 079 175 005 678, email: kin.nguyen@quan12.gov.vn}
"""
WARDS = "Tên,Điện thoại,Đầu mối\nphường A,0902223331,Lê Văn Kín\nphường B,090 555 666,\n"
PEOPLE = """\
Họ và tên,Chức danh,Khu phố,Điện thoại,Số CCCD,Ngày sinh
Lê Văn Kín,Trưởng khu phố,KP 1,+84 903 334 442,079075001234,17/03/1961
Trần Thị Riêng,Bí thư chi bộ,KP 2,0904.445.553,079 175 005 678,
Lê Văn Kín,Trưởng khu phố,KP 1,090 555 666,B7654321,17/03/1961
"""
GOOD = PEOPLE.replace("090 555 666,B7654321,17/03/1961", ",B7654321,").replace(
    "Lê Văn Kín,Trưởng khu phố,KP 1,,", "Ngô Văn Ẩn,Trưởng khu phố,KP 3,,"
)
LISTS = (  # the ward's own, to put right and send back; and whom a ward sends: telephones, nothing else
    "forms/delegate-forms/phường A.docx",
    "forms/delegate-forms/phường A.xlsx",
    "picks/rosters/phuong-a.csv",
)
SAID = [
    *(f"validate --format {form}" for form in formats()),
    "validate --fix --diff", "validate --unsafe-fixes --diff", "validate --select nothing",
    *(f"agenda --format {form}" for form in ("table", "json", "csv", "markdown", "ics", "frab", "ontime")),
    "agenda --timing", "agenda --speeches", "agenda --simulate 9",
    *(f"{name} --format {form}" for name in ("budget", "seats", "tasks") for form in ("table", "json", "csv", "markdown")),
    *(f"delegates {name} --format {form}" for name in ("check", "pick") for form in ("table", "json", "csv", "markdown")),
    *(f"diff old.yaml plan.yaml --format {form}" for form in ("text", "markdown", "json", "notice")),
    *(f"documents --fields {name}" for name in ("invitations", "name-plates", "sign-in", "seating-chart")),
    "profile", "profile --format json", "explain personal-data-exposed",
]  # fmt: skip
WRITTEN = [
    "build --out out", "validate --write-baseline baseline.json", "agenda --out agenda.xlsx", "seats --out seats.xlsx",
    "delegates check --out check.xlsx", "delegates forms --out forms", "delegates remind --out letters",
    "delegates pick --out picks", "checkin --export attendance.xlsx", "checkin --export attendance.csv",
    "render invitations --separate --out apart",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rosters").mkdir()
    for name, text in {"plan.yaml": PLAN, "wards.csv": WARDS, "rosters/phuong-a.csv": PEOPLE}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def run(line: str) -> None:
    assert status([*line.split(), *(["--today", "2025-12-10"] if "--today" not in line else [])]) in {0, 1, 2}


def found(text: str) -> list[str]:
    """Return the planted numbers that stand in a text, however it parts their digits."""
    joined = re.sub(r"(?<=\d)[^\w\n]{1,3}(?=\d)", "", text)
    return [written for written, known in PLANTED.items() if known in joined or written in text]


def texts(name: str, content: bytes) -> Iterator[str]:
    """Yield the texts of a file, of all its parts where it is packed."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for one in packed.namelist():
                yield re.sub(r"<[^>]+>", "", packed.read(one).decode("utf-8", "replace"))
    elif name.endswith(".pdf"):
        yield from (page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    else:
        yield content.decode("utf-8", "replace")


@pytest.mark.parametrize("slips", ["", SLIPS])
def test_no_command_says_a_private_number(slips: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "plan.yaml").write_text(PLAN + slips, encoding="utf-8")
    (folder / "old.yaml").write_text(PLAN.replace("0902223331", "0904.445.553"), encoding="utf-8")
    told = {}
    for line in SAID:
        run(line)
        said = capfd.readouterr()
        told[line] = [*found(said.out), *found(said.err)]

    assert {} == {line: numbers for line, numbers in told.items() if numbers}


def test_only_lists_themselves_hold_private_numbers(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "rosters/phuong-a.csv").write_text(GOOD, encoding="utf-8")
    (folder / "wards.csv").write_text(WARDS.partition("phường B")[0], encoding="utf-8")
    given = {path for path in folder.rglob("*") if path.is_file()}
    statuses = {line: status([*line.split(), "--today", "2025-12-10"]) for line in WRITTEN}
    said = capfd.readouterr()
    made = sorted({path for path in folder.rglob("*") if path.is_file()} - given)
    read = {path.relative_to(folder).as_posix(): "\n".join(texts(path.name, path.read_bytes())) for path in made}

    assert {} == {line: code for line, code in statuses.items() if code}
    assert [] == found(said.out + said.err)
    assert {"docx", "pdf", "xlsx", "html", "svg", "csv", "json"} <= {path.suffix[1:] for path in made}
    assert {name: ["+84 903 334 442", "0904.445.553"] for name in LISTS} == {
        name: numbers for name, text in read.items() if (numbers := sorted(found(text)))
    }
    assert {"invitations", "speaker-letters"} == {name.split("/")[1] for name, text in read.items() if CONTACT in text}
