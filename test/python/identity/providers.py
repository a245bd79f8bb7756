"""The providers of the TypeScript tests, in a process of their own."""

import json
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

_SERVE = Path(__file__).parent.parent / "providers" / "serve.js"
_ROOT = Path(__file__).parents[3]


class Providers:
    """Calls them by name, one after the other, from any thread."""

    def __init__(self) -> None:
        node = shutil.which("node")
        assert node is not None, "node must be installed: the providers of these tests are written for it"
        self._process = subprocess.Popen(
            [node, str(_SERVE)], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._lock = threading.Lock()
        assert self._read() == "ready\n"

    def call(self, name: str, /, **given: Any) -> Any:
        with self._lock:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps({"call": name, "given": given}) + "\n")
            self._process.stdin.flush()
            line = self._read()
        answer = json.loads(line)
        if "error" in answer:
            raise RuntimeError(f"{name}: {answer['error']}")
        return answer["result"]

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()
