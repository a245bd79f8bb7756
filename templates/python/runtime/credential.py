"""A credential is a function: what it knows stays in its closure and cannot be logged, inspected or serialised."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol

from .blocking import BlockingLock


@dataclass(frozen=True, slots=True)
class OutgoingBody:
    content_type: str | None
    content: str | bytes | Any = field(repr=False)
    """What goes on the wire: text (JSON, a form) or bytes, or an iterable (or asynchronous iterable) of bytes, which
    is sent once.
    """
    members: Mapping[str, object] | None = field(repr=False)
    """The members that ``content`` was made from, exactly as it carries them."""


@dataclass(frozen=True, slots=True)
class OutgoingRequest:
    """A request that is complete but for its credential."""

    method: str
    """Upper case."""
    origin: str
    """``https://api.example.com``"""
    prefix: str
    """Path of the host option: sent, but no part of the operation's path. Empty or ``/prefix``."""
    path: str
    """The operation's path as it goes on the wire, percent-encoded."""
    query: tuple[tuple[str, str, str | None], ...] = field(default=(), repr=False)
    """Name, value before percent-encoding, and the encoded value where it is not the usual one."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Lower-case names."""
    body: OutgoingBody | None = None
    stream: bool = False
    """The answer is wanted as it comes."""
    secret_query: tuple[str, ...] = ()
    """Names of query parameters that prove the caller: no log shows their values."""


class Environment(Protocol):
    """Clock and chance of a client."""

    def now(self) -> float:
        """Seconds since the epoch, corrected for a known clock skew."""
        ...

    def nonce(self) -> str:
        """32 hexadecimal digits that nobody can guess."""
        ...

    def random(self) -> float:
        """From 0 (inclusive) to 1 (exclusive); for waiting times, not for secrets."""
        ...


@dataclass(frozen=True, slots=True)
class AuthorizeContext:
    environment: Environment
    attempt: int
    """From one; every attempt is authorized anew."""
    send: Callable[[OutgoingRequest], Awaitable[tuple[int, object]]]
    """Sends another request of the same client, without this credential; status and parsed body (None for what is no
    JSON).
    """
    new_lock: Callable[[], AbstractAsyncContextManager[None]] = BlockingLock
    """For what only one call at a time may do: a lock for threads, or for tasks of an asynchronous client."""
    scopes: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the operation needs of OAuth with these credentials, by name; scopes are separated by spaces. Absent: the
    usual.
    """


@dataclass(frozen=True, slots=True)
class Credential:
    authorize: Callable[[OutgoingRequest, AuthorizeContext], Awaitable[OutgoingRequest]]
    """Returns the request with what proves the caller: runs last, once per attempt. Raises ``CredentialError``."""
    stale_code: int | None = None
    """Business code that says that the date of a request is wrong: the clock is then set by the server's, once per
    call.
    """
    refused: Callable[[OutgoingRequest], Awaitable[bool]] | None = None
    """The platform refused it: true when another attempt may succeed. Asked once per call."""


class CredentialError(Exception):
    """There is nothing to authorize with, or it could not be obtained. Never carries a secret."""

    def __init__(self, message: str, *, missing: bool = False, status: int | None = None) -> None:
        super().__init__(message)
        self.missing = missing
        """There is nothing to authorize with: another credential may serve."""
        self.status = status
        """Of HTTP, where an answer is behind it."""
