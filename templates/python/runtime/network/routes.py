"""How an origin is reached: one pool of connections for each proxy, and one without."""

import os
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar
from urllib.parse import urlsplit

import httpx

from .proxy import proxy_for
from .trust import tls_context
from .wire_request import WireAddress

Pool = TypeVar("Pool")

LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=4)
"""Idle connections are closed after so many seconds, before most servers do: a reused one that is gone fails a call."""


class Route(Generic[Pool]):
    def __init__(self, pool: Pool, origin: str) -> None:
        self.pool = pool
        self.address = WireAddress(origin)
        self.host = urlsplit(origin).netloc
        """For messages."""


class Routes(Generic[Pool]):
    def __init__(
        self, options: Mapping[str, object], make: Callable[[ssl.SSLContext, httpx.Proxy | None], Pool]
    ) -> None:
        self._options = options
        self._make = make
        self._routes: dict[str, Route[Pool]] = {}
        self.pools: dict[tuple[str | None, bool], Pool] = {}
        self._making = threading.Lock()

    def route(self, origin: str) -> Route[Pool]:
        """Raises ``OptionError`` when a variable of the environment names no proxy."""
        return self._routes.get(origin) or self._made(origin)

    def _made(self, origin: str) -> Route[Pool]:
        with self._making:
            proxy = proxy_for(origin, self._options.get("proxy"), os.environ)
            secure = origin.startswith("https:") or (proxy or "").startswith("https:")
            if (proxy, secure) not in self.pools:
                # Without TLS nothing is trusted, which costs nothing to know.
                context = tls_context(self._options) if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                self.pools[proxy, secure] = self._make(context, None if proxy is None else httpx.Proxy(proxy))
            return self._routes.setdefault(origin, Route(self.pools[proxy, secure], origin))
