"""The transport of asynchronous clients."""

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from ssl import SSLContext
from typing import cast

import httpx

from ..transport import TransportAnswer, TransportError, TransportRequest
from .decoding import decoded, too_large
from .event_loop import event_loop
from .failure import FAILURES, connection_failure
from .routes import LIMITS, Routes
from .wire_request import answer_headers, problem_of


class SuspendingTransport:
    """Connections, TLS options and proxies belong to this transport alone. ``send`` raises ``TransportError``."""

    def __init__(self, options: Mapping[str, object]) -> None:
        client = cast(httpx.AsyncClient | None, options.get("http_client"))
        self._send = None if client is None else _sender(client)
        self._routes = Routes[httpx.AsyncHTTPTransport](options, _pool, event_loop)

    async def send(self, given: TransportRequest) -> TransportAnswer:
        route = self._routes.route(given.origin)
        opened: httpx.Response | None = None
        request: httpx.Request | None = None
        try:
            request = route.address.request(given)
            response = opened = await (self._send or route.pool.handle_async_request)(request)
            if given.stream and 199 < response.status_code < 300:
                opened = None
                return TransportAnswer(
                    response.status_code, lambda: answer_headers(response), b"", _Chunks(response), response.aclose
                )
            return TransportAnswer(response.status_code, lambda: answer_headers(response), await _body(response, given))
        except TransportError as error:
            raise error from error.__cause__ or problem_of(request)
        except FAILURES as error:
            raise connection_failure(error, route.host, route.proxy) from error
        finally:
            if opened is not None:
                await opened.aclose()

    async def close(self) -> None:
        """Closes the connections of the event loop that runs. A client that was given stays open."""
        for pool in self._routes.pools():
            await pool.aclose()


def _pool(context: SSLContext, proxy: httpx.Proxy | None) -> httpx.AsyncHTTPTransport:
    return httpx.AsyncHTTPTransport(verify=context, proxy=proxy, limits=LIMITS)


def _sender(client: httpx.AsyncClient) -> Callable[[httpx.Request], Awaitable[httpx.Response]]:
    async def send(request: httpx.Request) -> httpx.Response:
        return await client.send(request, stream=True, auth=None, follow_redirects=False)

    return send


async def _body(response: httpx.Response, given: TransportRequest) -> bytes:
    limit, left = given.max_answer_bytes, given.max_answer_bytes
    announced = response.headers.get("content-length", "")
    if given.method != "HEAD" and announced.isdecimal() and int(announced) > limit:
        raise too_large(limit, response.status_code)
    parts: list[bytes] = []
    async for part in cast(AsyncIterable[bytes], response.stream):
        left -= len(part)
        if left < 0:
            raise too_large(limit, response.status_code)
        parts.append(part)
    return decoded(b"".join(parts), response.headers.get("content-encoding"), limit, response.status_code)


class _Chunks:
    """No generator: an event loop that ends closes all of those at once, and one within another fails at that."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._parts = aiter(cast(AsyncIterable[bytes], response.stream))

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._parts)
        except BaseException as error:
            await self._response.aclose()
            if isinstance(error, FAILURES):
                raise TransportError("network", "The answer broke off") from error
            raise
