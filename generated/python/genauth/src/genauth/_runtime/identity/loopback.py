"""A listener on this machine for the one request that ends a login (RFC 8252, section 7.3)."""

import queue
import re
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

_PATIENCE = 10
"""Seconds for a connection that says nothing: browsers open some in advance."""
_LONGEST_TARGET = 16_384
_THIS_MACHINE = re.compile(r"localhost|127(\.\d+){3}")

Answer = tuple[int, str]
"""HTTP status and page."""


class Loopback:
    """Listens from the beginning of ``with`` to its end.

    ``answer`` gets the address of every request to the path. One that it answers by 400 is of no login of ours; any
    other ends the wait.
    """

    def __init__(self, server_address: tuple[str, int], path: str, answer: Callable[[str], Answer]) -> None:
        host, port = server_address
        if _THIS_MACHINE.fullmatch(host) is None:
            raise ValueError("server_address: must be of this machine (localhost)")
        if not path.startswith("/"):
            raise ValueError("redirect_path: must begin with a slash")
        self._found: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._server = ThreadingHTTPServer((host, port), _handler(path, self._taken))
        self._answer = answer
        self.address = f"http://{host}:{self._server.server_port}{path}"

    def wait(self, seconds: float) -> str | None:
        """Address of the request that ended the login; None when none came in time."""
        try:
            return self._found.get(timeout=seconds)
        except queue.Empty:
            return None

    def _taken(self, query: str) -> Answer:
        address = f"{self.address}?{query}"
        status, page = self._answer(address)
        if status != 400:
            self._found.put(address)
        return status, page

    def __enter__(self) -> Self:
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(path: str, taken: Callable[[str], Answer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _PATIENCE

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            is_ours = parts.path == path and len(self.path) <= _LONGEST_TARGET
            status, page = taken(parts.query) if is_ours else (404, "")
            body = page.encode()
            self.send_response(status)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            self.send_header("cache-control", "no-store")
            self.send_header("referrer-policy", "no-referrer")
            self.send_header("connection", "close")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any, **__: Any) -> None:
            """Nothing: the line of a request has the code in it."""

        def version_string(self) -> str:
            return "login"

    return Handler
