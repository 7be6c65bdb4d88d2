"""The desk's program in a process of its own, and requests as a browser on its page sends them"""

import http.client
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
PIN = "246810"


class Desk:
    """One running program; `kill` is kill -9, and `start` starts it again on the same data and the same port."""

    def __init__(self, folder: Path, db: str = "reception.db") -> None:
        self.folder, self.db, self.port = folder, db, 0
        self.cookie = self.proof = self.said = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        words = ["checkin", "plan.yaml", "--db", self.db, "--host", "127.0.0.1", "--port", str(self.port)]
        environment = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(ROOT), "CONFPLAN_PIN": PIN}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "confplan", *words], cwd=self.folder, env=environment, stdout=subprocess.PIPE
        )
        assert self.process.stdout is not None
        first = self.process.stdout.readline().decode()
        self.port = int(first.rstrip("/\n").rpartition(":")[2])
        self.said = first + "".join(self.process.stdout.readline().decode() for _ in range(3))

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self, method: str, path: str, sent: object = None, **headers: str
    ) -> tuple[int, Any, http.client.HTTPMessage]:
        """Send one request with the desk's cookie and proof; an empty header is left out."""
        own = {"Cookie": self.cookie, "X-Proof": self.proof, "Origin": self.address, "Content-Type": "application/json"}
        whole = {**own, **{name.replace("_", "-"): value for name, value in headers.items()}}
        body = None if sent is None else json.dumps(sent)
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)) as connection:
            connection.request(method, path, body, {name: value for name, value in whole.items() if value})
            answer = connection.getresponse()
            with answer:
                content = answer.read()
        kind = answer.headers.get("Content-Type", "")
        return answer.status, json.loads(content) if "json" in kind else content, answer.headers

    def enter(self) -> None:
        """Type the PIN."""
        _, data, headers = self.ask("POST", "/api/pin", {"pin": PIN})
        self.cookie, self.proof = headers["Set-Cookie"].partition(";")[0], data["proof"]
