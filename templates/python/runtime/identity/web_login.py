"""The login of a server application in terms of web requests: its routes, its guard, its refusals.

Every framework's adapter translates to this and adds nothing.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import quote, unquote, urlsplit

from .addresses import parameters_of
from .form import form_of
from .guard import Checked, Guard, Requirement, bearer_of
from .login import Login
from .login_cookie import forgotten_login
from .login_error import LoginError
from .logout_token import logout_token_claims
from .redirects import finish_login, start_login, start_logout
from .return_to import return_path
from .sessions import Sessions, SessionsOptions
from .user_info_cache import UserInfoCache
from .web_message import WebRequest, WebResponse, quoted_path

_WORD = re.compile("[a-z_]{1,64}")
_ORIGIN = re.compile(r"https?://[^/?#@\\\s]+/?")


@dataclass(frozen=True, slots=True)
class AuthorizeSettings:
    """What the login at the provider is asked for besides the client's own settings, the same for everybody: as for
    ``authorize_url``.
    """

    scope: str | Sequence[str] | None = None
    prompt: str | None = None
    max_age: int | None = None
    acr_values: str | None = None
    lang: str | None = None
    parameters: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class WebLoginOptions:
    """Paths are relative to where the routes of the login are mounted."""

    login_path: str = "/login"
    """Begins a login; ``?return_to=/path`` says where to go afterwards."""
    callback_path: str | None = None
    """Where the provider sends the browser back to.

    Default: the path of the client's redirect URI, else ``/callback``; below a path it must be given where the client
    has a redirect URI.
    """
    logout_path: str = "/logout"
    """Ends the session, by POST with ``Sessions.logout_token`` as ``logout_token`` (or header ``x-logout-token``), and
    then the one at the provider.

    Where that has no logout, or cannot be reached, the browser goes to the client's ``logout_redirect_uri``, else to
    the beginning of the application.
    """
    logout_token_path: str | None = None
    """Where the provider's server posts logout tokens to (``backchannel_logout_uri``); needs ``sessions`` with a store
    and ``ended_elsewhere``. Default: nowhere.
    """
    authorize: AuthorizeSettings = field(default_factory=AuthorizeSettings)
    origin: str | None = None
    """The application's own address, ``https://app.example.com``, as browsers see it: needed behind a proxy when the
    client has no redirect URI. Without a path: what a proxy takes off is ``root_path`` (ASGI) or ``SCRIPT_NAME``.
    """
    sessions: SessionsOptions = field(default_factory=SessionsOptions)
    token_from: Callable[[WebRequest], str | None] | None = None
    """Finds an access token in a request. Default: that of ``authorization: Bearer``."""
    user_info_cache: UserInfoCache | None = None
    """Default: one minute in this process."""
    failed_path: str | None = None
    """Path of a page of the application, where a browser is sent whose login could not be finished, with the reason as
    ``?error=``: ``access_denied``, or a code of ``LoginError``. Default: a text, with status 400.
    """


class LoginFailed(Exception):
    """The login failed, or it could not be told who asks: a route is never open because of it.

    ``__cause__`` is the ``LoginError``.

    An error of its own, because frameworks answer with the status of an error: that of the provider's answer is none of
    the application's.
    """


class WebLogin:
    """``login``: of a client of the generated package. Raises ``configuration`` for an ``origin`` that is none, and as
    ``Sessions`` does.
    """

    def __init__(self, login: Login, options: WebLoginOptions | None = None) -> None:
        self._login = login
        self._options = options or WebLoginOptions()
        origin = self._options.origin
        if origin is not None and not _ORIGIN.fullmatch(origin):
            raise login.fail("configuration", "origin: must be an address without a path, https://app.example.com")
        own = None if login.redirect_uri is None else unquote(urlsplit(login.redirect_uri).path)
        self.login_path = self._options.login_path
        self.callback_path = self._options.callback_path or own or "/callback"
        self.logout_path = self._options.logout_path
        self.logout_token_path = self._options.logout_token_path
        self.sessions = Sessions(login, self._options.sessions)
        self._guard = Guard(
            login,
            sessions=self.sessions,
            token_from=self._options.token_from,
            user_info_cache=self._options.user_info_cache,
        )

    async def respond(self, request: WebRequest) -> WebResponse | None:
        """Answers a request to one of these paths; None for every other. Raises ``LoginFailed``."""
        try:
            return await self._responded(self._seen(request))
        except LoginError as error:
            raise LoginFailed("The login failed") from error

    async def check(self, request: WebRequest, requirement: Requirement | None = None) -> Checked:
        """Who asks, and whether that is enough. What is neither yes nor no is raised as ``LoginFailed``."""
        try:
            return await self._guard.check(self._seen(request), requirement)
        except LoginError as error:
            raise LoginFailed("It could not be told who asks") from error

    def refuse(self, request: WebRequest, checked: Checked) -> WebResponse:
        """Answers who was not let in: a browser is sent to log in, anything else gets 401; 403 where logging in does
        not help.
        """
        if checked.kind == "forbidden":
            return _plain(403, "Forbidden", checked.set_cookies, _challenge("insufficient_scope"))
        if request.method == "GET" and "text/html" in (request.header("accept") or ""):
            parts = request.parts
            here = parts.path + (f"?{parts.query}" if parts.query else "")
            # Proxies hand on what the application is below.
            address = return_path(f"{request.root}{quoted_path(self.login_path)}")
            location = f"{address}?return_to={quote(here, safe='')}"
            return _plain(302, "", checked.set_cookies, ("location", location))
        error = None if bearer_of(request) is None else "invalid_token"
        return _plain(401, "Unauthorized", checked.set_cookies, _challenge(error))

    async def _responded(self, request: WebRequest) -> WebResponse | None:
        path = request.path
        if path is None:
            return None
        if path == self.callback_path:
            return await self._finished(request)
        if path == self.login_path and request.method in ("GET", "HEAD"):
            if _is_fetched(request):
                return _plain(204)
            (return_to, *_) = [*parameters_of(request.url).get("return_to", ()), None]
            asked = self._options.authorize
            return await start_login(
                self._login,
                request=request,
                redirect_uri=self._redirect_uri(request),
                return_to=return_path(return_to, return_path(request.home)),
                scope=asked.scope,
                prompt=asked.prompt,
                max_age=asked.max_age,
                acr_values=asked.acr_values,
                lang=asked.lang,
                parameters=asked.parameters,
            )
        if path == self.logout_token_path:
            return await self._told(request)
        return await self._logged_out(request) if path == self.logout_path else None

    async def _finished(self, request: WebRequest) -> WebResponse:
        try:
            result = await finish_login(self._login, request)
            cookies = await self.sessions.create(result, request)
            return _plain(302, "", (*cookies, *result.set_cookies), ("location", result.return_to))
        except LoginError as error:
            # Anything else is the application's to know.
            if not _is_visitors(error):
                raise
            # The login is of no use any more. Of a state that came twice, none is known to be ours.
            states = parameters_of(request.url).get("state", ())
            forgotten = (forgotten_login(self._login, states[0]),) if len(states) == 1 else ()
            failed = self._options.failed_path
            if failed is not None:
                page = return_path(f"{request.root}{quoted_path(failed)}")
                return _plain(302, "", forgotten, ("location", f"{page}?error={_reason(error)}"))
            return _plain(400, f"The login could not be finished. Please try again.\n\n{error}\n", forgotten)

    async def _told(self, request: WebRequest) -> WebResponse:
        """OpenID Connect Back-Channel Logout 1.0, section 2.8."""
        if request.method != "POST":
            return _plain(405, "Logout tokens come by POST", (), ("allow", "POST"))
        try:
            await self.sessions.end(await logout_token_claims(self._login, request))
            return _plain(200)
        except LoginError as error:
            if error.code != "logout_token_invalid":
                raise
            headers = (("cache-control", "no-store"), ("content-type", "application/json"))
            return WebResponse(400, headers, '{"error":"invalid_request"}')

    async def _logged_out(self, request: WebRequest) -> WebResponse:
        if request.method != "POST":
            return _plain(405, "Log out by POST", (), ("allow", "POST"))
        # Nothing is renewed that is about to end, and a provider that cannot be reached does not keep anybody in.
        session = await self.sessions.ending(request)
        if session is not None and not self.sessions.is_logout_token(session, _logout_token(request)):
            return _plain(403, "The logout token is missing or of another session")
        tokens = None if session is None else session.tokens
        id_token = None if tokens is None else tokens.get("id_token")
        cookies = await self.sessions.destroy(request)
        try:
            return await start_logout(self._login, id_token=id_token, set_cookies=cookies)
        except LoginError:
            # It has no logout, or none that can be found now: then the session ends here at least.
            home = self._login.logout_redirect_uri or return_path(request.home)
            return _plain(303, "", cookies, ("location", home))

    def _redirect_uri(self, request: WebRequest) -> str:
        own = self._login.redirect_uri
        if own is None:
            parts = request.parts
            return f"{parts.scheme}://{parts.netloc}{request.root}{quoted_path(self.callback_path)}"
        if request.root and self._options.callback_path is None:
            problem = f"must be given below {request.root}, relative to that, or nothing answers the redirect URI"
            raise self._login.fail("configuration", f"callback_path: {problem}")
        return own

    def _seen(self, request: WebRequest) -> WebRequest:
        """The request under the address that browsers use."""
        if self._options.origin is None:
            return request
        # Set apart, and not joined: a path that begins with two slashes would be read as another host.
        own, parts = urlsplit(self._options.origin), request.parts
        address = f"{own.scheme}://{own.netloc}{parts.path}" + (f"?{parts.query}" if parts.query else "")
        return replace(request, url=address)


def _logout_token(request: WebRequest) -> str:
    header = request.header("x-logout-token")
    return (form_of(request).get("logout_token") or [""])[0] if header is None else header


def _is_fetched(request: WebRequest) -> bool:
    """No login may begin for ``HEAD``, when a browser fetches ahead, nor for Next.js (``rsc``), which fetches what its
    links lead to, and sends the browser there when no page comes back.
    """
    ahead = request.header("purpose") == "prefetch" or (request.header("sec-purpose") or "").startswith("prefetch")
    return ahead or request.method == "HEAD" or request.header("rsc") is not None


def _is_visitors(error: LoginError) -> bool:
    """What the visitor brought along: an answer that is not his, or a code or ticket that is used up.

    A wrong secret or a bad ID token is not his fault.
    """
    return error.code in ("callback", "ticket_invalid") or (error.code == "refused" and error.error == "invalid_grant")


def _reason(error: LoginError) -> str:
    """Anybody can make an address of the callback: only words come out of it."""
    return error.error if error.error is not None and _WORD.fullmatch(error.error) else error.code


def _challenge(error: str | None) -> tuple[str, str]:
    """Says that a token is wanted, and what is wrong with the one that came (RFC 6750, section 3)."""
    return ("www-authenticate", "Bearer" if error is None else f'Bearer error="{error}"')


def _plain(status: int, text: str = "", cookies: Sequence[str] = (), *headers: tuple[str, str]) -> WebResponse:
    """Answers about a login are for one person and one moment."""
    kind = (("content-type", "text/plain; charset=utf-8"),) if text else ()
    own = (("cache-control", "no-store"), *kind, *headers, *(("set-cookie", cookie) for cookie in cookies))
    return WebResponse(status, own, text)
