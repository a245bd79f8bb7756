"""A WebSocket server of the test, in a thread of its own: what it saw, and how it misbehaves."""

import asyncio
import http
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response


class EventServer:
    def __init__(self, *, context: ssl.SSLContext | None = None, greeting: str | None = None) -> None:
        self.requests: list[Request] = []
        self.sockets: list[ServerConnection] = []
        self.closed: list[ServerConnection] = []
        self.status = 101
        self._greeting = greeting
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server: Server = self.run(self._started(context))
        self.port: int = next(iter(self._server.sockets)).getsockname()[1]
        self.address = f"{'ws' if context is None else 'wss'}://127.0.0.1:{self.port}"

    def run(self, awaitable: Any) -> Any:
        async def awaited() -> Any:
            return await awaitable

        return asyncio.run_coroutine_threadsafe(awaited(), self._loop).result(10)

    def send(self, index: int, text: str) -> None:
        self.run(self._socket(index).send(text))

    def close_socket(self, index: int) -> None:
        self.run(self._socket(index).close())

    def terminate(self, index: int) -> None:
        self._loop.call_soon_threadsafe(self._socket(index).transport.abort)

    def pause(self, index: int) -> None:
        self._loop.call_soon_threadsafe(self._socket(index).transport.pause_reading)

    def _socket(self, index: int) -> ServerConnection:
        """A client may know before the server that the connection stands."""
        until(lambda: len(self.sockets) > index)
        return self.sockets[index]

    def stop(self) -> None:
        self.run(self._stopped())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _stopped(self) -> None:
        for socket in self.sockets:
            socket.transport.abort()
        self._server.close()
        await self._server.wait_closed()

    async def _started(self, context: ssl.SSLContext | None) -> Server:
        return await serve(
            self._serve, "127.0.0.1", 0, process_request=self._answer, ssl=context, ping_interval=None, close_timeout=1
        )

    async def _answer(self, _: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        if self.status == 101:
            return None
        headers = Headers({"content-length": "0", "location": "/elsewhere"})
        return Response(self.status, http.HTTPStatus(self.status).phrase, headers, b"")

    async def _serve(self, socket: ServerConnection) -> None:
        self.sockets.append(socket)
        if self._greeting is not None:
            await socket.send(self._greeting)
        await socket.wait_closed()
        self.closed.append(socket)


def until(condition: Callable[[], object], seconds: float = 4) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("this did not happen in time")
        time.sleep(0.005)
