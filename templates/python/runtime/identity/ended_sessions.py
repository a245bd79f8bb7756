"""What logout tokens have ended: noted in the store of the sessions, which knows a session by its id only."""

import math
import re
from collections.abc import Mapping
from typing import Any

from ..hooks import settled
from ..json_text import json_text
from .login import Login
from .login_cookie import LONGEST_LOGIN
from .logout_token import LogoutTokenClaims
from .sealed import own_purpose
from .session_store import SessionStore

_GRACE = 600
"""Seconds that a token is remembered beyond its end, because clocks differ."""
_END = re.compile(r"([0-9.]+) ([0-9.]+)", re.ASCII)


class EndedSessions:
    """``longest``: seconds that a session may last.

    An end is kept as when it was told, in seconds of the provider's clock, and when it was noted, in milliseconds of
    ours: clients in other languages read them, too.
    """

    def __init__(self, store: SessionStore, login: Login, longest: float) -> None:
        self._store = store
        self._login = login
        self._longest = longest

    async def add(self, ended: LogoutTokenClaims) -> None:
        """Notes it for as long as what it ends may last; a token that was noted already says nothing new."""
        token = self._key("logout-token", ended["jti"])
        if await settled(self._store.get(token)) is not None:
            return
        sid = ended.get("sid")
        key = self._key("ended-user", ended.get("sub", "")) if sid is None else self._key("ended-session", sid)
        issued_at = ended["iat"]
        # Tokens come in any order: a later end stays.
        if issued_at >= (await self._end(key))[0]:
            end = f"{json_text(issued_at)} {round(self._login.now() * 1000)}"
            await settled(self._store.set(key, end, self._longest + LONGEST_LOGIN))
        # Last, so that a token whose session could not be ended counts as new when it is sent again.
        await settled(self._store.set(token, "", max(ended["exp"] - math.floor(self._login.now()), 0) + _GRACE))

    async def has(self, claims: Mapping[str, Any] | None, begun_at: float) -> bool:
        """Whether the session with these claims has ended, maybe before it began here: a logout can overtake a
        login.
        """
        if claims is None:
            return False
        kinds = [("ended-user", claims["sub"]), ("ended-session", claims.get("sid"))]
        for kind, name in kinds:
            if not isinstance(name, str):
                continue
            issued_at, noted_at = await self._end(self._key(kind, name))
            if claims["iat"] < issued_at or (claims["iat"] == issued_at and round(begun_at * 1000) <= noted_at):
                return True
        return False

    def _key(self, kind: str, name: str) -> str:
        """Others may keep their sessions in the same store, with users and sessions of the same names."""
        return own_purpose(self._login, f"{kind}:{name}")

    async def _end(self, key: str) -> tuple[float, float]:
        noted: str | None = await settled(self._store.get(key))
        found = _END.fullmatch(noted or "")
        return (-math.inf, -math.inf) if found is None else (float(found[1]), float(found[2]))
