"""Servers of this process on the loopback interface, and the transports that call them."""

import re
import socket
import socketserver
import ssl
import struct
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from rig import Kind
from runtime.transport import TransportAnswer, TransportRequest


@dataclass
class Received:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class KeyPair:
    key: str
    cert: str


def _key_pairs() -> dict[str, KeyPair]:
    """They protect nothing, and are those of the TypeScript tests."""
    text = (Path(__file__).parents[2] / "runtime" / "node" / "key-pairs.ts").read_text()
    found = re.findall(r"export const (\w+): KeyPair = \{\s*key: `([^`]+)`,\s*cert: `([^`]+)`", text)
    return {name: KeyPair(key, cert) for name, key, cert in found}


_PAIRS = _key_pairs()
HERE, ELSEWHERE = _PAIRS["here"], _PAIRS["elsewhere"]

Answer = Callable[[Received, Callable[[bytes], None]], Any]
"""Writes what the server sends. What it returns is sent too; ``CLOSE`` and ``RESET`` end the connection."""

CLOSE = object()
RESET = object()


def http(body: bytes | str = b"", status: int = 200, headers: Mapping[str, str] | None = None) -> bytes:
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Status"]
    given = dict(headers or {})
    if not {"content-length", "transfer-encoding"} & given.keys() and status not in {204, 304}:
        given["content-length"] = f"{len(content)}"
    lines += [f"{name}: {line}" for name, value in given.items() for line in value.split("\n")]
    return "\r\n".join([*lines, "", ""]).encode() + content


@dataclass
class Server:
    url: str
    port: int
    received: list[Received] = field(default_factory=list)
    opened: int = 0
    closed: int = 0

    def wait_closed(self, count: int = 1) -> None:
        """Returns when so many connections are over."""
        until = time.monotonic() + 5
        while self.closed < count:
            assert time.monotonic() < until, f"{self.closed} of {count} connections are over"
            time.sleep(0.005)


@contextmanager
def serving(answer: Answer, pair: KeyPair | None = None) -> Iterator[Server]:
    server: Server
    context = None if pair is None else _server_context(pair)

    class Handler(socketserver.StreamRequestHandler):
        def setup(self) -> None:
            server.opened += 1
            if context is not None:
                self.request = context.wrap_socket(self.request, server_side=True)
            super().setup()

        def handle(self) -> None:
            while (received := _received(self.rfile)) is not None:
                server.received.append(received)
                sent = answer(received, lambda content: (self.wfile.write(content), self.wfile.flush())[0] and None)
                if isinstance(sent, bytes):
                    self.wfile.write(sent)
                    self.wfile.flush()
                if sent is RESET:
                    self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                if sent in (CLOSE, RESET) or (isinstance(sent, bytes) and b"connection: close" in sent):
                    return

        def finish(self) -> None:
            try:
                super().finish()
            finally:
                self.request.close()
                server.closed += 1

    class Threaded(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, *_: Any) -> None:
            """Broken connections are what some tests want."""

    with Threaded(("127.0.0.1", 0), Handler) as running:
        port = running.server_address[1]
        server = Server(f"http{'' if pair is None else 's'}://127.0.0.1:{port}", port)
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield server
        running.shutdown()
        thread.join()


def _server_context(pair: KeyPair) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(pair.key + pair.cert)
        file.flush()
        context.load_cert_chain(file.name)
    return context


def _received(stream: BinaryIO) -> Received | None:
    line = stream.readline().decode("latin-1").strip()
    if not line:
        return None
    method, target, _ = line.split(" ")
    headers: dict[str, str] = {}
    while header := stream.readline().decode("latin-1").strip():
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    return Received(method, target, headers, _body(stream, headers))


def _body(stream: BinaryIO, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return stream.read(int(headers.get("content-length", 0)))
    parts = []
    while size := int(stream.readline(), 16):
        parts.append(stream.read(size))
        stream.readline()
    stream.readline()
    return b"".join(parts)


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def sending(url: str, target: str = "/", **changes: Any) -> TransportRequest:
    return TransportRequest(**{"method": "GET", "origin": url, "target": target, "headers": {}, **changes})


class Transported:
    """A transport of one kind of clients."""

    def __init__(self, kind: Kind, options: Mapping[str, object] | None = None) -> None:
        self._kind = kind
        self._options = options or {}

    def send(self, *requests: TransportRequest) -> list[TransportAnswer]:
        """Answers, in turn, over connections that are kept between them. Raises what the transport raises."""
        found: list[TransportAnswer] = []
        self._kind.run(lambda: self._sent(requests, found) if not self._kind.blocking else self._sent_at_once(requests, found))
        return found

    def one(self, request: TransportRequest) -> TransportAnswer:
        return self.send(request)[0]

    def _sent_at_once(self, requests: tuple[TransportRequest, ...], found: list[TransportAnswer]) -> None:
        from runtime.network.blocking_transport import BlockingTransport
        from runtime.running import run

        transport = BlockingTransport(self._options)
        try:
            for request in requests:
                found.append(run(transport.send(request)))
        finally:
            transport.close()

    async def _sent(self, requests: tuple[TransportRequest, ...], found: list[TransportAnswer]) -> None:
        from runtime.network.suspending_transport import SuspendingTransport

        transport = SuspendingTransport(self._options)
        try:
            for request in requests:
                found.append(await transport.send(request))
        finally:
            await transport.close()
