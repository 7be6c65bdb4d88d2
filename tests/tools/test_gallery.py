from pathlib import Path

import pytest
from PIL import Image

from confplan.documents.index import document_names
from tools.gallery import LARGEST, PICTURES, ROOT, entries, known, page, settings, small

AGAIN = "run: python -m tools.gallery"


@pytest.mark.parametrize(("name", "language"), [("documents.md", "en"), ("documents.vi.md", "vi")])
def test_gallery_is_that_of_the_documents_as_they_stand(name: str, language: str) -> None:
    assert page(language) == (ROOT / "docs" / name).read_text(encoding="utf-8"), AGAIN


@pytest.mark.parametrize("name", document_names())
def test_every_document_has_its_place_its_use_and_a_small_picture(name: str) -> None:
    placed = [one for group in settings()["group"] for one in group["documents"]]
    use = settings()["use"].get(name, {})

    assert 1 == placed.count(name), f"tools/gallery.toml: put {name} into one of the groups"
    assert {"vi", "en"} == use.keys(), f'tools/gallery.toml, under [use], needs: {name} = {{ vi = "…", en = "…" }}'
    assert f"### {name}\n" in page("vi")
    assert (PICTURES / f"{name}.png").stat().st_size <= LARGEST
    with Image.open(PICTURES / f"{name}.png") as picture:
        assert "P" == picture.mode


def test_pictures_are_drawn_from_the_documents_as_they_stand() -> None:
    assert {one.name: one.fingerprint for one in entries()} == known(), AGAIN
    assert {path.stem for path in PICTURES.glob("*.png")} == set(document_names()), AGAIN


def test_a_picture_is_made_narrower_until_it_is_small(tmp_path: Path) -> None:
    file = tmp_path / "small.png"
    file.write_bytes(small(Image.effect_noise((1440, 400), 90).convert("RGB")))

    with Image.open(file) as picture:
        assert picture.width < 720
    with Image.open(PICTURES / "banner.png") as picture:
        assert picture.width == 720
