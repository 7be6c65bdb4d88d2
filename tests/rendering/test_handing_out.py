from pathlib import Path

from confplan.rendering.handing_out import hand_out
from confplan.rendering.template_files import documents, shipped, templates


def test_templates_and_the_parts_that_they_share_are_copied(tmp_path: Path) -> None:
    copied, kept = hand_out(["banner"], tmp_path)
    names = {file.relative_to(tmp_path).as_posix() for file in copied}

    assert [] == kept
    assert {"banner/banner.svg.typ", "banner/_stage.typ", "shared/nd30.typ"} <= names
    assert all(file.read_bytes() == (shipped() / file.relative_to(tmp_path)).read_bytes() for file in copied)


def test_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "banner").mkdir()
    (tmp_path / "banner/banner.svg.typ").write_text("của tôi", encoding="utf-8")
    copied, kept = hand_out(["banner"], tmp_path)

    assert [tmp_path / "banner/banner.svg.typ"] == kept
    assert "của tôi" == (tmp_path / "banner/banner.svg.typ").read_text(encoding="utf-8")
    assert tmp_path / "banner/banner.svg.typ" not in copied


def test_second_handing_out_copies_nothing(tmp_path: Path) -> None:
    hand_out(documents(), tmp_path)

    assert [] == hand_out(documents(), tmp_path)[0]


def test_copies_take_the_place_of_ours(tmp_path: Path) -> None:
    hand_out(documents(), tmp_path)

    assert all(one.is_users for name in documents(tmp_path) for one in templates(name, tmp_path))
