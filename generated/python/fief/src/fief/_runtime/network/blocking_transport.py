"""The transport of synchronous clients."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from ssl import SSLContext
from typing import cast

import httpx

from ..transport import TransportAnswer, TransportError, TransportRequest
from .deadline import with_deadlines
from .decoding import decoded, too_large
from .failure import FAILURES, connection_failure
from .routes import LIMITS, Routes
from .wire_request import answer_headers, problem_of, time_limits


class BlockingTransport:
    """Connections, TLS options and proxies belong to this transport alone. ``send`` raises ``TransportError``."""

    def __init__(self, options: Mapping[str, object]) -> None:
        client = cast(httpx.Client | None, options.get("http_client"))
        self._send = None if client is None else _sender(client)
        self._routes = Routes[httpx.HTTPTransport](options, _pool)

    async def send(self, given: TransportRequest) -> TransportAnswer:
        route = self._routes.route(given.origin)
        limits = time_limits(given.deadline)
        opened: httpx.Response | None = None
        request: httpx.Request | None = None
        try:
            request = route.address.request(given)
            request.extensions["timeout"] = limits
            response = opened = (self._send or route.pool.handle_request)(request)
            if given.stream and 199 < response.status_code < 300:
                limits["read"] = opened = None
                return TransportAnswer(
                    response.status_code, lambda: answer_headers(response), b"", _chunks(response), response.close
                )
            return TransportAnswer(response.status_code, lambda: answer_headers(response), _body(response, given))
        except TransportError as error:
            raise error from error.__cause__ or problem_of(request)
        except FAILURES as error:
            raise connection_failure(error, route.host, route.proxy) from error
        finally:
            if opened is not None:
                opened.close()

    def close(self) -> None:
        """A client that was given stays open."""
        for pool in self._routes.pools():
            pool.close()


def _pool(context: SSLContext, proxy: httpx.Proxy | None) -> httpx.HTTPTransport:
    return with_deadlines(httpx.HTTPTransport(verify=context, proxy=proxy, limits=LIMITS))


def _sender(client: httpx.Client) -> Callable[[httpx.Request], httpx.Response]:
    def send(request: httpx.Request) -> httpx.Response:
        return client.send(request, stream=True, auth=None, follow_redirects=False)

    return send


def _body(response: httpx.Response, given: TransportRequest) -> bytes:
    limit, left = given.max_answer_bytes, given.max_answer_bytes
    announced = response.headers.get("content-length", "")
    if given.method != "HEAD" and announced.isdecimal() and int(announced) > limit:
        raise too_large(limit, response.status_code)
    parts: list[bytes] = []
    for part in cast(Iterable[bytes], response.stream):
        left -= len(part)
        if left < 0:
            raise too_large(limit, response.status_code)
        if time.monotonic() > given.deadline:
            raise TransportError("timeout", "The answer took too long")
        parts.append(part)
    return decoded(b"".join(parts), response.headers.get("content-encoding"), limit, response.status_code)


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    try:
        yield from cast(Iterable[bytes], response.stream)
    except FAILURES as error:
        raise TransportError("network", "The answer broke off") from error
    finally:
        response.close()
