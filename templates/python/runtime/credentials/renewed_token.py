"""A token that is fetched when it is needed and shared by all calls of a client."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from typing import Any

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from ..transport import TransportError

LONGEST_MARGIN = 60
"""At most so many seconds before its end is a token renewed; less for a token that lives less than ten minutes."""


@dataclass(frozen=True, slots=True)
class FetchedToken:
    headers: Mapping[str, str] = field(repr=False)
    """``authorization``, and what goes with it."""
    expires_in: float
    """Seconds."""


Fetch = Callable[[OutgoingRequest, AuthorizeContext], Awaitable[FetchedToken]]


@dataclass(frozen=True, slots=True)
class _Token:
    headers: Mapping[str, str] = field(repr=False)
    renew_at: float
    """Seconds since the epoch: when to ask for another one, and when this one ends."""
    ends_at: float


def renewed_token(fetch: Fetch) -> Credential:
    """Sends what ``fetch`` gets. One fetch serves all calls that wait; a token is renewed up to two minutes before its
    end and thrown away when the platform refuses it. Authorizing raises what ``fetch`` raises.
    """
    present: _Token | None = None
    # Threads that come at once agree on one without a lock: a copy of the process (``os.fork``) that was made meanwhile
    # would wait for a thread that it does not have.
    locks: dict[str, AbstractAsyncContextManager[None]] = {}
    # How many fetches ended, and what the last of them failed with.
    ended = 0
    failure: Exception | None = None

    async def present_token(request: OutgoingRequest, context: AuthorizeContext) -> _Token:
        nonlocal present, ended, failure
        now = context.environment.now
        found = present
        if found is not None and now() < found.renew_at:
            return found
        before = ended
        async with locks.get("lock") or locks.setdefault("lock", context.new_lock()):
            # Another call made the fetch while this one waited, and its failure is that of all who did.
            made = ended != before
            if not made or (failure is None and present is None):
                try:
                    present, failure = _dated(await fetch(request, context), context), None
                except TransportError as error:
                    if error.kind == "timeout":
                        # This call was given up; those that wait begin anew.
                        raise
                    failure = error
                except Exception as error:
                    failure = error
                ended += 1
            found, error_of_all = present, failure
        if found is None or (error_of_all is not None and now() >= found.ends_at):
            raise error_of_all or CredentialError("The token was refused")
        return found

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        found = await present_token(request, context)
        return replace(request, headers={**request.headers, **found.headers})

    async def refused(request: OutgoingRequest) -> bool:
        nonlocal present
        # One that was renewed in the meantime is kept.
        if present is not None and request.headers.get("authorization") == present.headers["authorization"]:
            present = None
        return True

    return Credential(authorize, refused=refused)


def _dated(token: FetchedToken, context: AuthorizeContext) -> _Token:
    ends_at = context.environment.now() + token.expires_in
    # Chance spreads the renewals of many processes that started together.
    margin = min(LONGEST_MARGIN, token.expires_in / 10) * (1 + context.environment.random())
    return _Token(token.headers, ends_at - margin, ends_at)


def lifetime(value: Any) -> float:
    """Seconds. A token without a lifetime is kept until it is refused; one with a wrong one serves the calls that
    wait.
    """
    if value is None:
        return float("inf")
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return 0
    return seconds if seconds > 0 else 0
