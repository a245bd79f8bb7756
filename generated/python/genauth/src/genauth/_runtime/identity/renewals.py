"""One refresh for all requests of a session that come at once, in all processes with the same store: many providers
take a refresh token once only, and end the login at the second time.
"""

import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import cast

from ..hooks import settled
from .kept_session import KeptSession, end_of
from .login import Login
from .login_error import LoginError
from .pkce import random_text
from .refresh import refresh_tokens
from .session_store import SessionStore
from .single_flight import SingleFlight
from .token_request import Tokens

_ANSWER_KEPT = 10
"""Seconds: requests that are on their way with the old cookie still find what a refresh answered."""

_LOOK_STEP = 100
"""Milliseconds between two looks at what another process is doing."""
_MOST_LOOKS = 50
_LOOKS_AFTER_REFUSAL = 5
"""When another process is about to write."""
_LONGEST_ASKING = 10
"""Seconds after which a process that has noted that it asks counts as gone."""

_Renewed = tuple[Tokens | None, float]
_Answer = _Renewed | LoginError


@dataclass(frozen=True, slots=True)
class KeptElsewhere:
    store: SessionStore
    latest: Callable[[str], Awaitable[KeptSession | None]]
    """The session as it is kept now; None when it has ended."""
    keep: Callable[[KeptSession], Awaitable[object]]


class Renewals:
    """``elsewhere``: None where sessions are kept in cookies, which other processes cannot see."""

    def __init__(self, login: Login, elsewhere: KeptElsewhere | None) -> None:
        self._login = login
        self._elsewhere = elsewhere
        self._running: dict[str, _Renewal] = {}

    async def renewed(self, kept: KeptSession, refresh_token: str) -> KeptSession:
        """The session with fresh tokens. Raises as ``refresh_tokens`` does."""
        now = self._login.now()
        # Threads agree without a lock: a copy of the process (``os.fork``) that was made meanwhile would wait for one
        # that it does not have.
        for token in [token for token, one in [*self._running.items()] if one.until <= now]:
            self._running.pop(token, None)
        renewal = self._running.get(refresh_token) or self._running.setdefault(refresh_token, _Renewal(self._login))

        async def fresh() -> _Renewed:
            subject = None if kept.claims is None else kept.claims["sub"]
            tokens = await refresh_tokens(self._login, refresh_token, subject=subject)
            return cast(Tokens, {**(kept.tokens or {}), **tokens}), end_of(tokens, now)

        async def ask() -> _Answer:
            try:
                return await (fresh() if self._elsewhere is None else self._asked_by_one(self._elsewhere, kept, fresh))
            except LoginError as error:
                if is_refused(error):
                    return error
                raise

        # The provider takes the refresh token once only: what it answers must not get lost with who asked.
        answer: _Answer = await self._login.whole(renewal.answer(ask))
        if isinstance(answer, LoginError):
            raise answer.with_traceback(None)
        tokens, ends_at = answer
        return replace(kept, tokens=tokens, ends_at=ends_at)

    async def _asked_by_one(
        self, elsewhere: KeptElsewhere, kept: KeptSession, ask: Callable[[], Awaitable[_Renewed]]
    ) -> _Renewed:
        """A store has no locks: it can happen that two ask all the same, and then who is refused finds what the other
        got.
        """
        store, note, own = elsewhere.store, f"renewing:{kept.id}", random_text()

        async def others() -> _Renewed | None:
            """What another process got, if one did.

            A session that has ended meanwhile is told as it was: whoever looks next finds that.
            """
            found = await elsewhere.latest(kept.id)
            if found is None:
                return kept.tokens, kept.ends_at
            return None if _access_token(found) == _access_token(kept) else (found.tokens, found.ends_at)

        for _ in range(_MOST_LOOKS):
            if await settled(store.get(note)) is None:
                await settled(store.set(note, own, _LONGEST_ASKING))
            # Of several that found nothing there, the last one's stays.
            if await settled(store.get(note)) in (None, own):
                break
            await self._login.wait(_LOOK_STEP)
        try:
            already = await others()
            if already is not None:
                return already
            tokens, ends_at = await ask()
            if await elsewhere.latest(kept.id) is not None:
                await elsewhere.keep(replace(kept, tokens=tokens, ends_at=ends_at))
            return tokens, ends_at
        except LoginError as error:
            for _ in range(_LOOKS_AFTER_REFUSAL if is_refused(error) else 0):
                found = await others()
                if found is not None:
                    return found
                await self._login.wait(_LOOK_STEP)
            raise
        finally:
            await settled(store.delete(note))


def _access_token(kept: KeptSession) -> str | None:
    return None if kept.tokens is None else kept.tokens["access_token"]


class _Renewal:
    """Of one refresh token."""

    def __init__(self, login: Login) -> None:
        self._login = login
        self._flight: SingleFlight[_Answer] = SingleFlight(login.new_lock)
        self._kept: _Answer | None = None
        self.until = math.inf

    async def answer(self, ask: Callable[[], Awaitable[_Answer]]) -> _Answer:
        """A refusal is kept as well: asking again would be refused again. What fails otherwise may be asked again."""

        async def once() -> _Answer:
            if self._kept is None:
                self._kept = await ask()
                self.until = self._login.now() + _ANSWER_KEPT
            return self._kept

        return await self._flight.run(once)


def is_refused(error: LoginError) -> bool:
    """The refresh token was used up or withdrawn (RFC 6749, section 5.2)."""
    return error.error == "invalid_grant"
