"""Calendar files read by a reader of our own, straight after RFC 5545, so that no library judges itself"""

import re
from dataclasses import dataclass, field

LINE = re.compile(r"([A-Z0-9-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)", re.DOTALL)
ESCAPED = re.compile(r"\\(.)")


@dataclass
class Part:
    """A component: its name, its properties with their parameters, the components inside"""

    name: str
    values: dict[str, tuple[str, str]] = field(default_factory=dict)
    parts: list["Part"] = field(default_factory=list)

    def text(self, name: str) -> str:
        return ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.values[name][1])

    def all(self, name: str) -> list["Part"]:
        return [part for part in self.parts if part.name == name]


def read(text: str) -> Part:
    """Return the calendar; every rule of the form (3.1: lines, folding, octets) is held on the way."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75

    open_parts = [Part("")]
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        found = LINE.fullmatch(line)
        assert found, line
        name, parameters, value = found[1], found[2], found[3]
        if name == "BEGIN":
            open_parts.append(Part(value))
        elif name == "END":
            ended = open_parts.pop()
            assert ended.name == value
            open_parts[-1].parts.append(ended)
        else:
            assert name not in open_parts[-1].values, f"{name} twice"
            open_parts[-1].values[name] = (parameters, value)
    assert len(open_parts) == 1
    return open_parts[0].parts[0]
