"""Who is signed in at a server application: a session from login to logout, with tokens that are renewed in time."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..hooks import settled
from ..json_text import parsed_json
from .cookies import (
    CookieSettings,
    check_insecure,
    cookie_name,
    cookies_of,
    deleted_cookie_lines,
    joined_cookie,
    split_cookie_lines,
)
from .ended_sessions import EndedSessions
from .equal import equal
from .id_token import IdTokenClaims
from .kept_session import KeptSession, end_of, kept_session
from .login import Login
from .login_error import LoginError
from .logout_token import LogoutTokenClaims
from .pkce import random_text
from .redirects import FinishedLogin
from .renewals import KeptElsewhere, Renewals, is_refused
from .sealed import opened, own_purpose, sealed
from .seen_cookie import SeenCookie
from .session_store import SessionStore
from .token_request import Tokens
from .web_message import WebRequest

_LOGOUT_PURPOSE = "logout"
_RENEWAL_MARGIN = 60
"""Seconds before its end at which an access token is renewed; half of its life, where that is less, or each request
would renew it.
"""
_SEEN_STEP = 60
"""Seconds: the time of the last request is noted no more often than this, to spare cookies."""


@dataclass(frozen=True, slots=True)
class SessionsOptions:
    store: SessionStore | None = None
    """Default: none, the session is sealed in cookies at the browser."""
    cookie: str | None = None
    """Name of the cookie, without prefix. Default: that of the login and ``-session``."""
    ended_elsewhere: bool = False
    """Whether sessions can end by a logout token; then each reading looks for that in the store, two entries more."""
    idle_seconds: float = 28_800
    """Without a request after which a session ends. Default: 8 hours."""
    absolute_seconds: float = 604_800
    """After the login at which a session ends in any case. Default: 7 days."""


@dataclass(frozen=True, slots=True)
class Session:
    id: str = field(repr=False)
    tokens: Tokens | None = field(repr=False)
    """None where the protocol has none (CAS)."""
    claims: IdTokenClaims | None = field(repr=False)
    """Of the ID token of the login; None where the protocol has none."""
    subject: str | None
    """Who is signed in: ``sub`` of the ID token, or the user of the CAS ticket; None where the protocol does not say
    (OAuth 2.0).
    """


@dataclass(frozen=True, slots=True)
class FoundSession:
    session: Session
    set_cookies: tuple[str, ...] = field(repr=False)
    """To send along: renewed tokens, or the time of this request."""
    begun_at: float
    """Seconds since the epoch: when the login was finished."""


class Sessions:
    """Sessions of an application; one object for all requests, because it joins refreshes of the same session.

    Raises ``configuration`` for ``ended_elsewhere`` without a store, and for seconds that are none.
    """

    def __init__(self, login: Login, options: SessionsOptions | None = None) -> None:
        self._login = login
        self._options = options or SessionsOptions()
        for name in ("idle_seconds", "absolute_seconds"):
            if not getattr(self._options, name) > 0:
                raise login.fail("configuration", f"{name}: must be a number of seconds")
        self._purpose = own_purpose(login, "session")
        own_name = self._options.cookie or f"{login.settings.cookie}-session"
        self._name = cookie_name(login, own_name)
        self._seen = SeenCookie(login, own_name)
        store = self._options.store
        elsewhere = None if store is None else KeptElsewhere(store, self._stored, self._keep)
        self._renewals = Renewals(login, elsewhere)
        self._ended: EndedSessions | None = None
        if self._options.ended_elsewhere:
            if store is None:
                problem = "sessions that only the browser keeps cannot end elsewhere, give them a store"
                raise login.fail("configuration", f"ended_elsewhere: {problem}")
            self._ended = EndedSessions(store, login, self._options.absolute_seconds)

    async def read(self, request: WebRequest, *, read_only: bool = False) -> FoundSession | None:
        """The session of a request; None for nobody, which is also when the provider refuses to renew the tokens.

        ``read_only``: no cookie can be set. Then a session that is kept in cookies stays as it is: renewed tokens would
        get lost, and the old ones be worth nothing. When its access token is over, nobody is signed in. Raises as
        ``refresh_tokens`` does when the tokens are over and cannot be renewed for another reason than the provider's
        refusal.
        """
        store = self._options.store
        fixed = read_only and store is None
        found = await self._load(request)
        kept = None if found is None else await self._current(found, fixed)
        if found is None or kept is None:
            return None
        is_renewed = kept is not found
        if fixed or not (is_renewed or self._login.now() - found.seen_at >= _SEEN_STEP):
            return FoundSession(_shown(kept), (), kept.begun_at)
        if store is None and not is_renewed:
            return FoundSession(_shown(kept), (self._seen.line(kept.id, self._idle_left(kept)),), kept.begun_at)
        # Meanwhile another request may have ended the session, or renewed its tokens.
        latest = kept if store is None else await self._stored(kept.id)
        if latest is None:
            return None
        if not is_renewed:
            kept = latest
        cookies = await self._save(replace(kept, seen_at=self._login.now()), cookies_of(request))
        return FoundSession(_shown(kept), tuple(cookies), kept.begun_at)

    async def create(self, finished: FinishedLogin, request: WebRequest | None = None) -> Sequence[str]:
        """Begins a session, in place of that of the request; returns lines of ``set-cookie``.

        Raises ``configuration`` when the tokens are too large for cookies (about 30 kB; many servers take no more than
        16 kB of headers): then a store is needed. Raises ``callback`` when a logout token has overtaken the login.
        """
        now = self._login.now()
        if self._ended is not None and await self._ended.has(finished.claims, now):
            raise self._login.fail("callback", "The provider has ended the session of this login already")
        before = None if request is None else await self._load(request)
        if before is not None:
            await self._delete(before.id)
        kept = KeptSession(
            id=random_text(),
            tokens=finished.tokens,
            claims=finished.claims,
            subject=finished.subject,
            begun_at=now,
            seen_at=now,
            ends_at=end_of(finished.tokens, now),
        )
        return await self._save(kept, None if request is None else cookies_of(request))

    async def ending(self, request: WebRequest) -> Session | None:
        """The session of a request as it is kept, also when its access token is over: asks no provider.

        For what ends it; None for nobody.
        """
        kept = await self._load(request)
        return None if kept is None else _shown(kept)

    async def destroy(self, request: WebRequest) -> Sequence[str]:
        """Ends the session of a request, if there is one; returns lines of ``set-cookie``."""
        kept = await self._load(request)
        if kept is not None:
            await self._delete(kept.id)
        return [*deleted_cookie_lines(cookies_of(request), self._settings(0)), *self._seen.deleted_lines(request)]

    async def end(self, ended: LogoutTokenClaims) -> None:
        """Ends the session that a logout token names, or all sessions of its user whose ID token is older; also
        those of logins that are still on their way. The same token again ends nothing.

        Raises ``configuration`` without a store, and without ``ended_elsewhere``.
        """
        if self._ended is None:
            raise self._login.fail("configuration", "ended_elsewhere: not set, so nobody would look")
        await self._ended.add(ended)

    def logout_token(self, session: Session) -> str:
        """Proves that a form is of this application: to put into the logout form, under the name ``logout_token``.

        Of this session alone.
        """
        return sealed(self._login, _LOGOUT_PURPOSE, session.id, self._options.absolute_seconds)

    def is_logout_token(self, session: Session, token: str) -> bool:
        """Whether the text is a logout token of this session."""
        found = opened(self._login, _LOGOUT_PURPOSE, token)
        return isinstance(found, str) and equal(found, session.id)

    def _settings(self, max_age: int) -> CookieSettings:
        return CookieSettings(self._name, max_age, not self._login.insecure_cookies)

    def _alive(self, kept: KeptSession | None) -> KeptSession | None:
        now, options = self._login.now(), self._options
        if (
            kept is None
            or now - kept.begun_at >= options.absolute_seconds
            or now - kept.seen_at >= options.idle_seconds
        ):
            return None
        return kept

    async def _stored(self, session_id: object) -> KeptSession | None:
        if not isinstance(session_id, str) or self._options.store is None:
            return None
        text = await settled(self._options.store.get(session_id))
        kept = self._alive(kept_session(parsed_json(text or "null")))
        if kept is None or self._ended is None:
            return kept
        return None if await self._ended.has(kept.claims, kept.begun_at) else kept

    async def _load(self, request: WebRequest) -> KeptSession | None:
        check_insecure(self._login, request.url)
        text = joined_cookie(cookies_of(request), self._name)
        if text is None:
            return None
        value = opened(self._login, self._purpose, text)
        if self._options.store is not None:
            return await self._stored(value)
        kept = kept_session(value)
        if kept is None:
            return None
        return self._alive(replace(kept, seen_at=max(kept.seen_at, self._seen.at(request, kept.id))))

    def _absolute_left(self, kept: KeptSession) -> int:
        """Seconds until it ends in any case."""
        return math.ceil(self._options.absolute_seconds - (self._login.now() - kept.begun_at))

    def _idle_left(self, kept: KeptSession) -> int:
        """Seconds until it ends when nobody asks again."""
        return math.ceil(min(self._options.idle_seconds, self._absolute_left(kept)))

    async def _keep(self, kept: KeptSession) -> None:
        if self._options.store is not None:
            await settled(self._options.store.set(kept.id, json.dumps(kept.members()), self._idle_left(kept)))

    async def _save(self, kept: KeptSession, before: Mapping[str, str] | None) -> Sequence[str]:
        await self._keep(kept)
        # In cookies it stays as long as it may; the other cookie tells whether it was idle.
        at_browser = self._options.store is None
        value = kept.members() if at_browser else kept.id
        left = self._absolute_left(kept) if at_browser else self._idle_left(kept)
        lines = split_cookie_lines(sealed(self._login, self._purpose, value, left), before, self._settings(left))
        if lines is None:
            raise self._login.fail("configuration", "The tokens are too large for cookies: give the sessions a store")
        return lines

    async def _delete(self, session_id: str) -> None:
        if self._options.store is not None:
            await settled(self._options.store.delete(session_id))

    async def _current(self, kept: KeptSession, fixed: bool) -> KeptSession | None:
        """With tokens that are valid now; None when the session is over."""
        now = self._login.now()
        refresh_token = None if fixed or kept.tokens is None else kept.tokens.get("refresh_token")
        lifetime = math.inf if kept.tokens is None else kept.tokens.get("expires_in", math.inf)
        if kept.ends_at - min(_RENEWAL_MARGIN, lifetime / 2) > now:
            return kept
        if refresh_token is None:
            return kept if kept.ends_at > now else None
        try:
            return await self._renewals.renewed(kept, refresh_token)
        except LoginError as error:
            # A provider that cannot be reached takes nothing away from a token that is still good; nor does one that
            # refuses where another process, which cannot be seen from here, may have used the refresh token just now.
            if kept.ends_at > self._login.now() and (self._options.store is None or not is_refused(error)):
                return kept
            if not is_refused(error):
                raise
        await self._delete(kept.id)
        return None


def _shown(kept: KeptSession) -> Session:
    return Session(kept.id, kept.tokens, kept.claims, kept.subject)
