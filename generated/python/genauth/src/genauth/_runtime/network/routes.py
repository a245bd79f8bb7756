"""How an origin is reached: one pool of connections for each proxy, and one without."""

import os
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar
from urllib.parse import urlsplit

import httpx

from ..option_error import OptionError
from ..transport import TransportError
from .proxy import proxy_for
from .trust import tls_context
from .wire_request import WireAddress

Pool = TypeVar("Pool")

LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=4)
"""Idle connections are closed after so many seconds, before most servers do: a reused one that is gone fails a call."""


class Route(Generic[Pool]):
    def __init__(self, pool: Pool, origin: str, proxy: str | None) -> None:
        self.pool = pool
        self.address = WireAddress(origin)
        self.host = urlsplit(origin).netloc
        """For messages."""
        self.proxy = None if proxy is None else urlsplit(proxy).netloc.rpartition("@")[2]
        """For messages: without its credentials."""


class _Home(Generic[Pool]):
    """The connections of one event loop; of all threads where clients block."""

    def __init__(self) -> None:
        self.routes: dict[str, Route[Pool]] = {}
        self.pools: dict[tuple[str | None, bool], Pool] = {}


class Routes(Generic[Pool]):
    """A process that is a copy of another (``os.fork``) has connections of its own: on one that both use, each would
    read the answers of the other. So has each event loop, which alone can wait for what it opened.
    """

    def __init__(
        self,
        options: Mapping[str, object],
        make: Callable[[ssl.SSLContext, httpx.Proxy | None], Pool],
        loop: Callable[[], object] = lambda: None,
    ) -> None:
        self._options = options
        self._make = make
        self._loop = loop
        self._process = os.getpid()
        self._homes: dict[object, _Home[Pool]] = {}
        self._making = threading.Lock()

    def route(self, origin: str) -> Route[Pool]:
        """Raises ``TransportError`` when a variable of the environment names no proxy."""
        if self._process != os.getpid():
            # Nothing is closed: a farewell would reach the server for the other process too.
            self._process, self._homes, self._making = os.getpid(), {}, threading.Lock()
        loop = self._loop()
        home = self._homes.get(loop) or self._made_home(loop)
        return home.routes.get(origin) or self._made(home, origin)

    def pools(self) -> list[Pool]:
        """Those of this event loop, which are forgotten."""
        home = self._homes.pop(self._loop(), None) if self._process == os.getpid() else None
        return [] if home is None else [*home.pools.values()]

    def _made_home(self, loop: object) -> _Home[Pool]:
        with self._making:
            # What is left of loops that have ended cannot be closed by anybody. Those of trio do not tell.
            running = [other for other in self._homes if not getattr(other, "is_closed", lambda: True)()]
            self._homes = {other: self._homes[other] for other in running}
            return self._homes.setdefault(loop, _Home[Pool]())

    def _made(self, home: _Home[Pool], origin: str) -> Route[Pool]:
        # A client that the application gives has ways of its own.
        given = self._options.get("http_client") is not None
        with self._making:
            try:
                proxy = None if given else proxy_for(origin, self._options.get("proxy"), os.environ)
            except OptionError as error:
                raise TransportError("network", f"{error}") from None
            secure = not given and (origin.startswith("https:") or (proxy or "").startswith("https:"))
            if (proxy, secure) not in home.pools:
                # Without TLS nothing is trusted, which costs nothing to know.
                context = tls_context(self._options) if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                home.pools[proxy, secure] = self._make(context, None if proxy is None else httpx.Proxy(proxy))
            return home.routes.setdefault(origin, Route(home.pools[proxy, secure], origin, proxy))
