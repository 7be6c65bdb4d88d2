"""The schema for editors agrees with the program about what may be written"""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from check_jsonschema.cli import main as check_jsonschema
from click.testing import CliRunner

from confplan.model.schema import schema

ROOT = Path(__file__).parents[2]


def accepts(plan: Any, folder: Path) -> bool:
    (folder / "schema.json").write_text(json.dumps(schema()), encoding="utf-8")
    (folder / "plan.yaml").write_text(
        plan if isinstance(plan, str) else yaml.safe_dump(plan, allow_unicode=True), encoding="utf-8"
    )
    result = CliRunner().invoke(
        check_jsonschema, ["--schemafile", str(folder / "schema.json"), str(folder / "plan.yaml")]
    )
    return result.exit_code == 0


def test_schema_in_the_repository_is_the_one_that_the_model_gives() -> None:
    assert json.loads((ROOT / "docs/plan.schema.json").read_text(encoding="utf-8")) == schema()


def test_schema_takes_the_real_plan(tmp_path: Path) -> None:
    assert accepts((ROOT / "plan.yaml").read_text(encoding="utf-8"), tmp_path)


@pytest.mark.parametrize(
    "plan",
    [
        "format: 1\nagenda:\n  - Bế mạc\n  - {title: Phim, minutes: 15}\n  - {title: Phim, minutes: 5-7}\n",
        "conference: {venue: 1, start: 8:30, date: 2024-07-26, chair: }\n",
        "conference: {venue: {name: Hội trường, seats: 350}, date: [26/7/2024, 27/7/2024]}\n",
        "lists: {phường: [{name: A, mã: 17, neighbourhoods: 4}], điểm cầu: diem-cau.csv}\n",
        "tasks: [{unit: A, with: B, for: [x, y], do: [chuẩn bị]}]\n",
    ],
)
def test_schema_takes_what_the_program_takes(plan: str, tmp_path: Path) -> None:
    assert accepts(plan, tmp_path)


@pytest.mark.parametrize(
    "plan", ["conferenc: {}\n", "status: isued\n", "agenda: {title: x}\n", "agenda: [{titel: x}]\n", "format: 2\n"]
)
def test_schema_refuses_what_the_program_refuses(plan: str, tmp_path: Path) -> None:
    assert not accepts(plan, tmp_path)
