"""What logout tokens have ended: noted in the store of the sessions, which knows a session by its id only."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from ..hooks import settled
from .logout_token import LogoutTokenClaims
from .session_store import SessionStore

_GRACE = 600
"""Seconds that a token is remembered beyond its end, because clocks differ."""


class EndedSessions:
    """``longest``: seconds that a session may last.

    Times in the store are milliseconds: clients in other languages read them, too.
    """

    def __init__(self, store: SessionStore, now: Callable[[], float], longest: float) -> None:
        self._store = store
        self._now = now
        self._longest = longest

    async def add(self, ended: LogoutTokenClaims) -> None:
        """Notes it for as long as sessions that have begun by now may last; a token that was noted already says nothing
        new.
        """
        token = f"logout-token:{ended['jti']}"
        if await settled(self._store.get(token)) is not None:
            return
        sid = ended.get("sid")
        key = f"ended-user:{ended.get('sub', '')}" if sid is None else f"ended-session:{sid}"
        await settled(self._store.set(key, str(round(self._now() * 1000)), self._longest))
        # Last, so that a token whose session could not be ended counts as new when it is sent again.
        await settled(self._store.set(token, "", max(ended["exp"] - math.floor(self._now()), 0) + _GRACE))

    async def has(self, claims: Mapping[str, Any] | None, begun_at: float) -> bool:
        """Whether the session with these claims, which began then, has ended."""
        if claims is None:
            return False
        sid = claims.get("sid")
        if await self._is_after(f"ended-user:{claims.get('sub')}", begun_at):
            return True
        return isinstance(sid, str) and await self._is_after(f"ended-session:{sid}", begun_at)

    async def _is_after(self, key: str, begun_at: float) -> bool:
        noted: str | None = await settled(self._store.get(key))
        return noted is not None and noted.isascii() and noted.isdigit() and int(noted) >= round(begun_at * 1000)
