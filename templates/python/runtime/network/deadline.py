"""Ends blocking reads and writes at the deadline of the call that they belong to.

``httpx`` limits each read and write alone, so that a server which sends a byte now and then could keep a thread for
ever.
"""

import ssl
from typing import Any, TypeVar

import httpcore
import httpx

from ..blocking import remaining

Pool = TypeVar("Pool", bound=httpx.HTTPTransport)


def with_deadlines(pool: Pool) -> Pool:
    """``httpx`` does not hand this setting of ``httpcore`` through. Where a later version has no place for it, its
    own limits count.
    """
    inner: Any = vars(pool).get("_pool")
    backend = getattr(inner, "_network_backend", None)
    if isinstance(backend, httpcore.NetworkBackend):
        vars(inner)["_network_backend"] = DeadlineBackend(backend)
    return pool


class DeadlineBackend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        *more: Any,
        **named: Any,
    ) -> httpcore.NetworkStream:
        return DeadlineStream(
            self._inner.connect_tcp(host, port, _limit(timeout, httpcore.ConnectTimeout), local_address, *more, **named)
        )

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, *more: Any, **named: Any
    ) -> httpcore.NetworkStream:
        return DeadlineStream(
            self._inner.connect_unix_socket(path, _limit(timeout, httpcore.ConnectTimeout), *more, **named)
        )

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class DeadlineStream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _limit(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _limit(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return DeadlineStream(
            self._inner.start_tls(ssl_context, server_hostname, _limit(timeout, httpcore.ConnectTimeout))
        )

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _limit(timeout: float | None, late: type[Exception]) -> float | None:
    left = remaining()
    if left is None:
        return timeout
    if left <= 0:
        raise late("the call took too long")
    return left if timeout is None else min(left, timeout)
