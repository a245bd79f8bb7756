"""One refresh for all requests of a session that come at once: many providers take a refresh token once only, and end
the login at the second time.
"""

import math
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import cast

from .kept_session import KeptSession, end_of
from .login import Login
from .login_error import LoginError
from .refresh import refresh_tokens
from .single_flight import SingleFlight
from .token_request import Tokens

_ANSWER_KEPT = 10
"""Seconds: requests that are on their way with the old cookie still find what a refresh answered."""

_Answer = tuple[Tokens, float] | LoginError


class Renewals:
    def __init__(self, login: Login) -> None:
        self._login = login
        self._lock = threading.Lock()
        self._running: dict[str, _Renewal] = {}

    async def renewed(self, kept: KeptSession, refresh_token: str) -> KeptSession:
        """The session with fresh tokens. Raises as ``refresh_tokens`` does."""
        now = self._login.now()
        with self._lock:
            self._running = {token: one for token, one in self._running.items() if one.until > now}
            renewal = self._running.setdefault(refresh_token, _Renewal(self._login))

        async def ask() -> _Answer:
            subject = None if kept.claims is None else kept.claims["sub"]
            try:
                tokens = await refresh_tokens(self._login, refresh_token, subject=subject)
            except LoginError as error:
                if is_refused(error):
                    return error
                raise
            return tokens, end_of(tokens, now)

        answer = await renewal.answer(ask)
        if isinstance(answer, LoginError):
            raise answer
        tokens, ends_at = answer
        return replace(kept, tokens=cast(Tokens, {**(kept.tokens or {}), **tokens}), ends_at=ends_at)


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
