"""Is what was built whole? Each document has its files, none is empty, and the manifest names every one with its true hash"""

import hashlib
import json
import sys
from pathlib import Path


def faults(out: Path, documents: list[str]) -> list[str]:
    """Return what is wrong with an output folder, in sentences."""
    named: dict[str, str] = {
        one["path"]: one["sha256"] for one in json.loads((out / "manifest.json").read_text(encoding="utf-8"))["files"]
    }
    there = {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
    there.pop("manifest.json")
    wrong = [
        f"{document} has no file"
        for document in documents
        if not any(name.startswith(f"{document}/") for name in there)
    ]
    wrong += [f"{name} is empty" for name, content in there.items() if not content]
    wrong += [f"{name} is not in the manifest" for name in there if name not in named]
    wrong += [f"{name} is in the manifest only" for name in named if name not in there]
    wrong += [
        f"{name} has another hash"
        for name, content in there.items()
        if named.get(name) not in {None, hashlib.sha256(content).hexdigest()}
    ]
    return wrong


def main(arguments: list[str]) -> int:
    found = faults(Path(arguments[0]), arguments[1:])
    print("\n".join(found) or f"{arguments[0]}: whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
