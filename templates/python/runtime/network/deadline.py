"""Ends blocking reads and writes at the deadline of the call that they belong to.

``httpx`` limits each read and write alone, so that a server which sends a byte now and then could keep a thread for
ever.
"""

from ssl import SSLContext
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
    if backend is not None:
        vars(inner)["_network_backend"] = _Backend(backend)
    return pool


class _Backend:
    """As ``httpcore.NetworkBackend``, which the oldest version keeps to itself."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> "_Stream":
        return _Stream(self._inner.connect_tcp(host, port, timeout=_limit(timeout, httpcore.ConnectTimeout), **more))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        content: bytes = self._inner.read(max_bytes, _limit(timeout, httpcore.ReadTimeout))
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _limit(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> "_Stream":
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _limit(timeout, httpcore.ConnectTimeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _limit(timeout: float | None, late: type[Exception]) -> float | None:
    left = remaining()
    if left is None:
        return timeout
    if left <= 0:
        raise late("the call took too long")
    return left if timeout is None else min(left, timeout)
