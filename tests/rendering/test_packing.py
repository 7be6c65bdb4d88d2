import io
import zipfile
from datetime import UTC, datetime

from confplan.rendering.packing import repacked

AT = datetime(2024, 7, 26, tzinfo=UTC)


def packed(*names: str, year: int = 2020) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), f"part {name}")
    return content.getvalue()


def test_order_and_times_of_the_parts_leave_no_trace() -> None:
    first = repacked(packed("b.xml", "[Content_Types].xml", "a.xml"), AT)
    second = repacked(packed("a.xml", "b.xml", "[Content_Types].xml", year=2024), AT)

    assert first == second


def test_parts_are_whole_with_the_types_in_front() -> None:
    with zipfile.ZipFile(io.BytesIO(repacked(packed("b.xml", "[Content_Types].xml"), AT))) as archive:
        assert ["[Content_Types].xml", "b.xml"] == archive.namelist()
        assert b"part b.xml" == archive.read("b.xml")
        assert {(2024, 7, 26, 0, 0, 0)} == {entry.date_time for entry in archive.infolist()}
