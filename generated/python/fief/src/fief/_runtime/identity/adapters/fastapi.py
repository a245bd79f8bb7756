"""FastAPI: routes of a login, and dependencies that protect routes.

What fails is raised; nothing is let through because of it.
"""

from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, NoReturn, Protocol, TypeVar

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Response, Security, WebSocketException
from fastapi.security import HTTPAuthorizationCredentials, SecurityScopes
from fastapi.security.base import SecurityBase
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from ...hooks import settled
from ...running import run
from ..form import LONGEST_FORM
from ..guard import Checked, Requirement
from ..having_login import HavingLogin
from ..login import Login
from ..scopes import listed
from ..token_auth import Authenticated, TokenInfo, UserClaims, authenticated, bearer_token
from ..user_info import user_info
from ..web_login import WebLogin, WebLoginOptions
from ..web_message import WebRequest, WebResponse
from .asgi import browser_path, mounted, root_of
from .no_parameter import GIVEN, within_depends
from .own_page import is_own_page
from .sending_cookies import WAITING, SendingCookies

Value = TypeVar("Value")

_POLICY_VIOLATION = 1008
"""RFC 6455, section 7.4.1."""
_NONE_ASKED = SecurityScopes()


class LoginRefused(HTTPException):
    """Who asks was not let in. Answered by ``FastAPILogin.install``; without that, without the text and cookies."""

    def __init__(self, response: WebResponse) -> None:
        headers = {name: value for name, value in response.headers if name not in ("content-type", "set-cookie")}
        super().__init__(response.status, response.body or "Unauthorized", headers)
        self.response = response


class FastAPILogin(WebLogin):
    """Login, callback and logout as routes, and a guard: ``Depends(login.protect(Requirement(scope=["openid"])))``.
    What ``Security(..., scopes=[...])`` asks for is required, too.

    ``client``: of the generated package; a synchronous one runs in threads.
    """

    def __init__(self, client: HavingLogin, options: WebLoginOptions | None = None) -> None:
        super().__init__(client.login, options)
        self._client = client
        self.routes = APIRouter(include_in_schema=False)
        """To include: login, callback and logout."""
        self._start = f"login-{id(self)}"
        self._own: set[object] = set()
        self._add(self.login_path, "GET", self._start)
        self._add(self.callback_path, "GET")
        self._add(self.logout_path, "POST")
        if self.logout_token_path is not None:
            self._add(self.logout_token_path, "POST")

    def install(self, app: FastAPI) -> None:
        """Adds the routes, the answers to who is not let in, and what sends cookies of renewed sessions along with any
        answer.
        """
        app.include_router(self.routes)
        app.add_exception_handler(LoginRefused, _answer_refused)
        app.add_middleware(SendingCookies)

    def protect(
        self, requirement: Annotated[Requirement | None, GIVEN] = None
    ) -> Callable[[HTTPConnection], Awaitable[Checked]]:
        """A dependency that lets through who fulfils the requirement, and says who it is: ``kind`` is ``ok``, or
        ``anonymous`` where that is enough.

        A WebSocket is not accepted from anybody else, nor, with a session, from a page of another host. It renews no
        session that only the browser keeps: see ``Sessions.read``, ``read_only``. As a dependency of the whole
        application it leaves the routes of the login open: who is sent there comes in.
        """

        @within_depends
        async def protected(request: HTTPConnection, asked_for: SecurityScopes = _NONE_ASKED) -> Checked:
            if request.scope.get("endpoint") in self._own:
                return Checked("anonymous")
            asked = _web_request(request)
            own = requirement or Requirement()
            required = replace(own, scope=[*listed(own.scope), *asked_for.scopes])
            if request.scope["type"] == "websocket":
                return await self._checked_socket(asked, required)
            checked = await driven(self._client.login, self.check(asked, required))
            request.scope.setdefault(WAITING, []).extend(checked.set_cookies)
            if checked.kind not in ("ok", "anonymous"):
                raise LoginRefused(self.refuse(replace(asked, root=self._root(request)), checked))
            return checked

        return protected

    async def _checked_socket(self, asked: WebRequest, requirement: Requirement) -> Checked:
        checked = await driven(self._client.login, self.check(asked, replace(requirement, read_only=True)))
        if checked.kind not in ("ok", "anonymous"):
            raise WebSocketException(_POLICY_VIOLATION, checked.kind.capitalize())
        addresses = (self._options.origin, self._client.login.redirect_uri)
        if checked.session is not None and not is_own_page(asked, addresses):
            raise WebSocketException(_POLICY_VIOLATION, "Origin")
        return checked

    def _add(self, path: str, method: str, name: str | None = None) -> None:
        async def answer(request: Request) -> Response:
            asked = mounted(_web_request(request, await _beginning(request)), request.scope, path)
            answered = await driven(self._client.login, self.respond(asked))
            return _response(WebResponse(404) if answered is None else answered)

        self._own.add(answer)
        self.routes.add_api_route(path, answer, methods=[method], name=name)

    def _root(self, request: HTTPConnection) -> str:
        return root_of(request.scope, self._start, self.login_path)


async def driven(login: Login, coroutine: Coroutine[Any, Any, Value]) -> Value:
    """What the coroutine returns; that of a synchronous client does not block the event loop."""
    return await run_in_threadpool(run, coroutine) if login.blocking else await coroutine


async def _answer_refused(_request: Request, error: Exception) -> Response:
    if not isinstance(error, LoginRefused):
        raise error
    # Its cookies go the same way as those of an answer.
    kept = tuple((name, value) for name, value in error.response.headers if name != "set-cookie")
    return _response(WebResponse(error.response.status, kept, error.response.body))


def _web_request(request: HTTPConnection, body: bytes = b"") -> WebRequest:
    headers = {
        name: ("; " if name == "cookie" else ", ").join(request.headers.getlist(name)) for name in request.headers
    }
    # A WebSocket begins as a request of HTTP.
    url = request.url.replace(scheme=request.url.scheme.replace("ws", "http"), path=browser_path(request.scope))
    return WebRequest(str(url), headers, request.scope.get("method", "GET"), body)


async def _beginning(request: Request) -> bytes:
    """Of the body, as much as a form with a token needs."""
    body = b""
    if request.method == "POST":
        async for chunk in request.stream():
            body += chunk
            if len(body) > LONGEST_FORM:
                break
    return body


def _response(answer: WebResponse) -> Response:
    response = Response(answer.body, answer.status)
    # A header of the framework's own stands for none of ours.
    response.raw_headers = [
        *(pair for pair in response.raw_headers if pair[0] == b"content-length"),
        *((name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers),
    ]
    return response


class UserCache(Protocol):
    """User info that was asked for lately, by id of the user."""

    def get(self, user_id: Any, /) -> UserClaims | Awaitable[UserClaims | None] | None: ...

    def set(self, user_id: Any, user_info: UserClaims, /) -> Awaitable[None] | None: ...


def _no_cache() -> UserCache | None:
    return None


class TokenAuth:
    """Dependencies for routes that get an access token themselves, without a session.

    ``scheme``: any security scheme of FastAPI that yields a text or ``HTTPAuthorizationCredentials``; it stands in the
    OpenAPI document. Give it ``auto_error=False``, or it answers requests without a token itself.
    ``get_userinfo_cache``: a dependency that yields a cache of user info.
    """

    def __init__(
        self, client: HavingLogin, scheme: SecurityBase, *, get_userinfo_cache: Callable[..., Any] | None = None
    ) -> None:
        self.client = client
        self.scheme = scheme
        self.get_userinfo_cache = get_userinfo_cache or _no_cache

    def authenticated(
        self,
        optional: Annotated[bool, GIVEN] = False,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
    ) -> Callable[..., Coroutine[Any, Any, TokenInfo | None]]:
        """A dependency that yields what the token says; None only where it is ``optional``.

        No token, one that is not valid and one that has expired answer 401; a scope, level or permission that is
        missing answers 403, even where a token is optional. What ``Security(..., scopes=[...])`` asks for is required,
        too. Everything else is raised. A WebSocket is not accepted from whom that refuses.
        """
        scheme: Any = self.scheme
        presented = Security(scheme)

        @within_depends
        async def authenticate(
            request: HTTPConnection,
            response: Response,
            token: HTTPAuthorizationCredentials | str | None = presented,
            asked_for: SecurityScopes = _NONE_ASKED,
        ) -> TokenInfo | None:
            text = token.credentials if isinstance(token, HTTPAuthorizationCredentials) else token
            if isinstance(text, str):
                # `OpenIdConnect` yields the whole header.
                text = bearer_token(text) or text
            login = self.client.login
            required = [*listed(scope), *asked_for.scopes]
            work = authenticated(login, text, optional=optional, scope=required, acr=acr, permissions=permissions)
            found = await driven(login, work)
            if found.kind in ("unauthorized", "forbidden"):
                await self._refuse(found, request, response)
            return found.info

        return authenticate

    def current_user(
        self,
        optional: Annotated[bool, GIVEN] = False,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
        refresh: bool = False,
    ) -> Callable[..., Coroutine[Any, Any, UserClaims | None]]:
        """A dependency that yields the user's claims, as ``authenticated`` lets through: from the cache, unless
        ``refresh`` is true, else from the provider.
        """
        dependency = self.authenticated(optional, scope, acr, permissions)
        found, kept = Depends(dependency), Depends(self.get_userinfo_cache)

        @within_depends
        async def current_user(info: TokenInfo | None = found, cache: UserCache | None = kept) -> UserClaims | None:
            if info is None:
                return None
            known: UserClaims | None = None if cache is None or refresh else await settled(cache.get(info["id"]))
            if known is not None:
                return known
            login = self.client.login
            fresh: Mapping[str, Any] = await driven(
                login, user_info(login, info["access_token"], subject=str(info["id"]))
            )
            if cache is not None:
                await settled(cache.set(info["id"], fresh))
            return fresh

        return current_user

    async def _refuse(self, found: Authenticated, request: HTTPConnection, response: Response) -> NoReturn:
        if not isinstance(request, Request):
            raise WebSocketException(_POLICY_VIOLATION, found.kind.capitalize())
        if found.kind == "unauthorized":
            await self.get_unauthorized_response(request, response)
            raise HTTPException(401, "Unauthorized", {"www-authenticate": found.challenge})
        await self.get_forbidden_response(request, response)
        raise HTTPException(403, "Forbidden", {"www-authenticate": found.challenge})

    async def get_unauthorized_response(self, request: Request, response: Response) -> None:
        """To override: raise what answers instead of 401. What merely returns changes nothing."""

    async def get_forbidden_response(self, request: Request, response: Response) -> None:
        """To override: raise what answers instead of 403. What merely returns changes nothing."""
