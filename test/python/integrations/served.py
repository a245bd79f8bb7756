"""Applications without a server: clients ask them as a server or a proxy would."""

from typing import Any

import anyio
import httpx
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.middleware.proxy_fix import ProxyFix


class Served(httpx.BaseTransport):
    """An ASGI application, for a client that does not wait; ``stripped``: by a proxy in front of it."""

    def __init__(self, app: Any, root_path: str = "", stripped: str = "") -> None:
        self._app = app
        self._stripped = stripped
        self._transport = httpx.ASGITransport(self._ask, root_path=root_path)

    async def _ask(self, scope: Any, receive: Any, send: Any) -> None:
        scope = {**scope, "path": scope["path"].removeprefix(self._stripped)}
        await self._app(scope, receive, send)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        async def answered() -> httpx.Response:
            answer = await self._transport.handle_async_request(request)
            return httpx.Response(answer.status_code, headers=answer.headers, content=await answer.aread())

        return anyio.run(answered)


def wsgi(app: Any, script_name: str = "") -> httpx.BaseTransport:
    """A server that takes the name off the path, as WSGI has it."""
    below = DispatcherMiddleware(app, {script_name: app}) if script_name else app

    def asked(environ: Any, start: Any) -> Any:
        # PEP 3333; httpx gives the letters.
        return below({**environ, "PATH_INFO": environ["PATH_INFO"].encode().decode("latin-1")}, start)

    return httpx.WSGITransport(asked)


def behind_proxy(app: Flask) -> httpx.BaseTransport:
    """A proxy that takes ``/api`` off the path and tells it in a header."""
    fixed = ProxyFix(app.wsgi_app, x_prefix=1)

    def stripped(environ: Any, start: Any) -> Any:
        given = {**environ, "PATH_INFO": environ["PATH_INFO"].removeprefix("/api"), "HTTP_X_FORWARDED_PREFIX": "/api"}
        return fixed(given, start)

    return httpx.WSGITransport(stripped)
