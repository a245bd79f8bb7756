"""The border to the network: one interface, implemented in ``network/`` and by whoever tests without one."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

FailureKind = Literal["timeout", "network", "too-large", "invalid-answer"]


@dataclass(frozen=True, slots=True)
class TransportRequest:
    method: str
    origin: str
    """``https://api.example.com``"""
    target: str = field(repr=False)
    """Path and query, exactly as they go on the wire."""
    headers: Mapping[str, str] = field(repr=False)
    """Lower-case names."""
    body: Any = field(default=None, repr=False)
    """Text, bytes, or an iterable (or asynchronous iterable) of bytes."""
    deadline: float = float("inf")
    """A value of ``time.monotonic()``. An asynchronous call is cancelled then; a blocking transport has to look at
    it.
    """
    max_answer_bytes: int = 104_857_600
    """After decompression; more is a failure of kind ``too-large``."""
    authority: str | None = None
    """Value of the ``host`` header where an internal address is called under a public name. Default: that of
    ``origin``.
    """
    stream: bool = False
    """A 2xx is answered as soon as its headers are there. Neither ``deadline`` nor ``max_answer_bytes`` counts for
    its body.
    """


class TransportAnswer:
    """A whole answer, or the beginning of a stream. Redirects are never followed by a transport."""

    __slots__ = ("_given", "_headers", "body", "chunks", "close", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str] | Callable[[], Mapping[str, str]],
        body: bytes = b"",
        chunks: Iterator[bytes] | AsyncIterator[bytes] | None = None,
        close: Callable[[], Any] | None = None,
    ) -> None:
        self.status = status
        self._given = headers
        self._headers: Mapping[str, str] | None = None
        self.body = body
        self.chunks = chunks
        """Instead of ``body``, for a request that asks for it."""
        self.close = close
        """Ends a stream before its end; may return an awaitable."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Lower-case names; several values joined with ``, `` (``set-cookie`` with a line feed)."""
        if self._headers is None:
            # Most calls never look at them.
            self._headers = self._given() if callable(self._given) else self._given
        return self._headers

    def __repr__(self) -> str:
        return f"<TransportAnswer {self.status}>"


class Transport(Protocol):
    """``close()``, which may return an awaitable, is called when a client that uses it is closed, if there is one."""

    def send(self, request: TransportRequest, /) -> Awaitable[TransportAnswer] | TransportAnswer:
        """Raises ``TransportError``; anything else that it raises counts as ``network``."""
        ...


class TransportError(Exception):
    """There is no usable answer. The message names at most the host: never a header, a path or a credential."""

    def __init__(self, kind: FailureKind, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.kind: FailureKind = kind
        self.status = status
        """Of HTTP, when an answer had begun."""

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.kind, str(self), self.status)
