"""Who asks, and whether that is enough: the one decision behind every protected route.

What is neither yes nor no is raised.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..hooks import settled
from .access_token import AccessTokenInfo, validate_access_token
from .login import Login
from .login_error import LoginError
from .scopes import listed
from .sessions import FoundSession, Session, Sessions
from .user_info import user_info
from .user_info_cache import MemoryUserInfoCache, UserInfoCache
from .web_message import WebRequest

_UNAUTHORIZED = 401
_JUST_BEGUN = 10
"""Seconds after a login: who comes that soon comes from it."""


@dataclass(frozen=True, slots=True)
class Requirement:
    scope: Sequence[str] = ()
    """All of these scopes."""
    acr: str | None = None
    """At least this level."""
    permissions: Sequence[str] = ()
    """All of these permissions."""
    optional: bool = False
    """Let in who is not signed in, too. A token that lacks something is refused all the same."""
    user: bool = False
    """Load the user's claims from the provider."""
    refresh: bool = False
    """Load them even where the cache has them."""
    read_only: bool = False
    """No cookie can be set: see ``Sessions.read``."""

    @property
    def needs_token(self) -> bool:
        """Level and permissions are said by access tokens only."""
        return self.acr is not None or len(listed(self.permissions)) > 0


@dataclass(frozen=True, slots=True)
class Checked:
    """``ok`` may come with nothing known of an access token: where the session tells who it is, and nothing is required
    of the token.
    """

    kind: Literal["ok", "anonymous", "unauthorized", "forbidden"]
    set_cookies: tuple[str, ...] = field(default=(), repr=False)
    """To send along in every case: a session may have been renewed before it turned out that it is not enough."""
    reason: str = ""
    """Of a refusal."""
    info: AccessTokenInfo | None = field(default=None, repr=False)
    session: Session | None = None
    user: Mapping[str, Any] | None = field(default=None, repr=False)
    """None unless the requirement asks for it, and where there is no access token to ask with."""


class Guard:
    """Guards what needs an access token: of the request itself, else of its session.

    Nothing is asked before the first ``check``.

    ``sessions``: of the application; without them only bearer tokens are looked at. ``token_from`` finds an access
    token in a request; default: that of ``authorization: Bearer``. ``user_info_cache``: default: one minute in this
    process.
    """

    def __init__(
        self,
        login: Login,
        *,
        sessions: Sessions | None = None,
        token_from: Callable[[WebRequest], str | None] | None = None,
        user_info_cache: UserInfoCache | None = None,
    ) -> None:
        self._login = login
        self._sessions = sessions
        self._token_from = token_from or bearer_of
        self._cache: UserInfoCache = user_info_cache or MemoryUserInfoCache(login.now)

    async def check(self, request: WebRequest, requirement: Requirement | None = None) -> Checked:
        """Raises when it cannot be told: never read that as a yes.

        The provider cannot be reached, or the tokens of a login that has just been finished are of no use here.
        """
        required = requirement or Requirement()
        presented = self._token_from(request)
        found: FoundSession | None = None
        if presented is None and self._sessions is not None:
            found = await self._sessions.read(request, read_only=required.read_only)
        session = None if found is None else found.session
        cookies = () if found is None else found.set_cookies
        try:
            return await self._decided(presented, session, cookies, required)
        except LoginError as error:
            if error.code in ("missing_scope", "acr_too_low", "missing_permission"):
                return Checked("forbidden", cookies, error.message)
            # The provider no longer takes the token.
            refused = error.code == "refused" and error.status == _UNAUTHORIZED
            if not refused and error.code not in ("access_token_invalid", "access_token_expired"):
                raise
            # Another login would end here as well, and send the browser round in circles: its tokens do not fit the
            # settings.
            if found is not None and not required.optional and abs(self._login.now() - found.begun_at) < _JUST_BEGUN:
                raise
            return _nobody(required, cookies, "the provider refused the token" if refused else error.message)

    async def _decided(
        self, presented: str | None, session: Session | None, cookies: tuple[str, ...], required: Requirement
    ) -> Checked:
        tokens = None if session is None else session.tokens
        token = presented if presented is not None or tokens is None else tokens["access_token"]
        subject = None if session is None else session.subject
        if token is None and subject is None:
            return _nobody(required, cookies, "not signed in")
        info = None if token is None else await self._validated(token, subject, required)
        if info is None:
            self._check_session(session, required)
        user_id = (subject or "") if info is None else info["id"]
        user = await self._loaded(user_id, token, required.refresh) if required.user and token is not None else None
        return Checked("ok", cookies, info=info, session=session, user=user)

    async def _validated(self, token: str, subject: str | None, required: Requirement) -> AccessTokenInfo | None:
        try:
            return await validate_access_token(
                self._login, token, scope=required.scope, acr=required.acr, permissions=required.permissions
            )
        except LoginError as error:
            # A session was begun by a verified login: its access token need not be one that can be read here, and what
            # was granted came with it.
            if subject is None or required.needs_token or not await self._is_unreadable(error):
                raise
            return None

    async def _is_unreadable(self, error: LoginError) -> bool:
        """Whether nobody can read the token here: it is none that can be verified, or the provider publishes no keys,
        as with plain OAuth.
        """
        if error.code == "discovery":
            return await self._login.endpoint("keys") is None
        return error.code == "access_token_invalid"

    def _check_session(self, session: Session | None, required: Requirement) -> None:
        tokens = None if session is None else session.tokens
        granted = ("" if tokens is None else tokens.get("scope", "")).split()
        for name in listed(required.scope):
            if name not in granted:
                raise self._login.fail("missing_scope", f"The session lacks the scope {name}")
        if required.needs_token:
            message = "The session has no access token, which alone tells levels and permissions"
            raise self._login.fail("missing_permission", message)

    async def _loaded(self, user_id: str, token: str, refresh: bool) -> Mapping[str, Any]:
        known: Mapping[str, Any] | None = None if refresh else await settled(self._cache.get(user_id))
        if known is not None:
            return known
        fresh = await user_info(self._login, token, subject=user_id)
        await settled(self._cache.set(user_id, fresh))
        return fresh


def _nobody(required: Requirement, cookies: tuple[str, ...], reason: str) -> Checked:
    return Checked("anonymous", cookies) if required.optional else Checked("unauthorized", cookies, reason)


def bearer_of(request: WebRequest) -> str | None:
    """RFC 6750, section 2.1: one token after the word, in any case."""
    found = re.fullmatch(r"bearer +(\S+)", request.header("authorization") or "", re.IGNORECASE)
    return None if found is None else found.group(1)
