"""Running the steps of a composite action as the runner does: bash, its files for outputs, and nothing of ours in the script"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
EXPRESSION = re.compile(r"\$\{\{ *(.+?) *\}\}")


@dataclass
class Runner:
    """A runner's folder, and what the steps before have put out"""

    folder: Path
    workspace: Path
    inputs: dict[str, str]
    known: dict[str, str] = field(default_factory=dict)  # other expressions, such as of the event
    environment: dict[str, str] = field(default_factory=dict)

    def step(self, action: dict[str, Any], name: str) -> subprocess.CompletedProcess[str]:
        """Run the step of that name; its outputs are known to the steps after it."""
        step = next(one for one in action["runs"]["steps"] if one.get("name") == name)
        files = {key: self.folder / key for key in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        files["GITHUB_OUTPUT"].write_text("", encoding="utf-8")
        files["GITHUB_STEP_SUMMARY"].touch()
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.workspace,
            env={**self._environment(), **self._resolved(step.get("env", {})), **{k: str(f) for k, f in files.items()}},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for line in files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition("=")
            self.known[f"steps.{step.get('id')}.outputs.{key}"] = value
        return done

    @property
    def summary(self) -> str:
        return (self.folder / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")

    def _environment(self) -> dict[str, str]:
        path = f"{self.folder}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        whole = {**os.environ, "PATH": path, "RUNNER_TEMP": str(self.folder), "GITHUB_REPOSITORY": "quan-12/ke-hoach"}
        return {**whole, "PYTHONPATH": str(ROOT), **self.environment}

    def _resolved(self, values: dict[str, str]) -> dict[str, str]:
        known = {**self.known, **{f"inputs.{key}": value for key, value in self.inputs.items()}}
        return {key: EXPRESSION.sub(lambda found: known.get(found[1], ""), value) for key, value in values.items()}


def install(folder: Path) -> None:
    """Put the program into a folder as pip would, for this Python."""
    script = f"#!{sys.executable}\nimport sys\nfrom confplan.cli.main import run\nsys.exit(run())\n"
    (folder / "confplan").write_text(script, encoding="utf-8")
    (folder / "confplan").chmod(0o755)


def action(path: str) -> dict[str, Any]:
    found = yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def defaults(action: dict[str, Any]) -> dict[str, str]:
    return {key: str(one["default"]) for key, one in action["inputs"].items()}
