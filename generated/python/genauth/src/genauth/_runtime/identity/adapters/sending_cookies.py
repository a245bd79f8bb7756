"""Cookies of renewed sessions go along with any answer of an ASGI application, one that says that it failed too."""

from starlette.middleware.errors import ServerErrorMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WAITING = "login.set_cookies"
"""Member of the scope: lines that wait for the answer."""


class SendingCookies:
    """An endpoint may answer with a response of its own, which nothing that is injected reaches."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = [*message.get("headers", [])]
                own = [(b"set-cookie", line.encode("latin-1")) for line in scope.pop(WAITING, [])]
                if own:
                    # A cache would give the session to others.
                    headers = [pair for pair in headers if pair[0].lower() != b"cache-control"]
                    own.append((b"cache-control", b"no-store"))
                message = {**message, "headers": [*headers, *own]}
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            if started or not scope.get(WAITING):
                raise
            # What would answer stands outside of this, and knows nothing of cookies.
            handlers = scope["app"].exception_handlers
            handler = handlers.get(500) or handlers.get(Exception)
            await ServerErrorMiddleware(_raising(error), handler, scope["app"].debug)(scope, receive, sending)


def _raising(error: Exception) -> ASGIApp:
    async def raised(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise error

    return raised
