"""Flask: routes of a login, and decorators that protect views.

What fails is raised; nothing is let through because of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import wraps
from typing import Any, ParamSpec, cast
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, current_app, g, request, url_for
from werkzeug.exceptions import Forbidden, HTTPException, Unauthorized

from ...running import run
from ..form import LONGEST_FORM
from ..guard import Checked, Requirement
from ..having_login import HavingLogin, synchronous_login
from ..token_auth import Authenticated, UserClaims, authenticated, bearer_token
from ..user_info import user_info
from ..web_login import WebLogin, WebLoginOptions
from ..web_message import WebRequest, WebResponse, quoted_path

Arguments = ParamSpec("Arguments")
View = Callable[Arguments, Any]

_COOKIES = "login.set_cookies"
"""Member of the environment: lines that wait for the answer."""


class FlaskLogin(WebLogin):
    """Login, callback and logout as routes, and a guard: ``@login.protect(Requirement(scope=["openid"]))`` under the
    decorator of the route.

    ``client``: of the generated package, a synchronous one.
    """

    def __init__(self, client: HavingLogin, options: WebLoginOptions | None = None, *, name: str = "login") -> None:
        super().__init__(synchronous_login(client), options)
        self.routes = Blueprint(name, __name__)
        """To register: login, callback and logout."""
        self._own: set[object] = set()
        self._guarded: set[object] = set()
        self._start = self._add(self.login_path, "start", "GET")
        self._add(self.callback_path, "finish", "GET")
        self._add(self.logout_path, "end", "POST")
        if self.logout_token_path is not None:
            self._add(self.logout_token_path, "told", "POST")

    def init_app(self, app: Flask) -> None:
        """Adds the routes, and what sends cookies of renewed sessions along with any answer."""
        app.register_blueprint(self.routes)
        app.before_request(self._refuse_unguarded)
        app.wsgi_app = _SendingCookies(app.wsgi_app)  # type: ignore[method-assign]

    def protect(self, requirement: Requirement | None = None) -> Callable[[View[Arguments]], View[Arguments]]:
        """Lets through who fulfils the requirement; then ``current()`` says who it is.

        Before every request (``before_request``) it leaves the routes of the login open: who is sent there comes in.
        """

        def protecting(view: View[Arguments]) -> View[Arguments]:
            self._guarded.add(view)

            @wraps(view)
            def protected(*arguments: Arguments.args, **named: Arguments.kwargs) -> Any:
                if current_app.view_functions.get(request.endpoint or "") in self._own:
                    return None
                asked = _web_request()
                checked = run(self.check(asked, requirement))
                if checked.kind not in ("ok", "anonymous"):
                    return _response(self.refuse(replace(asked, root=self._root()), checked))
                request.environ.setdefault(_COOKIES, []).extend(checked.set_cookies)
                g.login_checked = {**g.get("login_checked", {}), self: checked}
                return current_app.ensure_sync(view)(*arguments, **named)

            return protected

        return protecting

    def current(self) -> Checked | None:
        """Who asks: what ``protect`` of this login found; None where it was not asked."""
        found: dict[FlaskLogin, Checked] = g.get("login_checked", {})
        return found.get(self)

    def _refuse_unguarded(self) -> None:
        """A route has what stands below its decorator: with the guard above, it is open to everybody."""
        if current_app.view_functions.get(request.endpoint or "") in self._guarded:
            raise RuntimeError(f"{request.endpoint}: protect() must stand below the decorator of the route")

    def _add(self, path: str, endpoint: str, method: str) -> Callable[..., Response]:
        def answer(**_of_the_prefix: object) -> Response:
            body = _beginning() if request.method == "POST" else b""
            root = quoted_path(request.root_path + request.path.removesuffix(path))
            home = quoted_path(f"{request.root_path}/")
            answered = run(self.respond(replace(_web_request(body), root=root, home=home)))
            return _response(WebResponse(404) if answered is None else answered)

        self._own.add(answer)
        self.routes.add_url_rule(path, endpoint, answer, methods=[method])
        return answer

    def _root(self) -> str:
        """Where this application has the routes; that of the host when another one has them."""
        for rule in cast(Any, current_app.url_map.iter_rules()):
            if current_app.view_functions.get(rule.endpoint) is self._start:
                given = request.view_args or {}
                values = {name: given[name] for name in rule.arguments if name in given}
                return url_for(rule.endpoint, **values).removesuffix(quoted_path(self.login_path))
        return ""


class _SendingCookies:
    """Hooks of the application may come after ours, and set headers of their own."""

    def __init__(self, app: Callable[..., Any]) -> None:
        self._app = app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            cookies = environ.pop(_COOKIES, [])
            if cookies:
                # A cache would give the session to others.
                headers = [pair for pair in headers if pair[0].lower() != "cache-control"]
                headers += [("Cache-Control", "no-store"), *(("Set-Cookie", line) for line in cookies)]
            return start_response(status, headers, *error)

        return self._app(environ, start)


def _beginning() -> bytes:
    """Of the body, as much as a form with a token needs; when a hook has read it, Flask knows what was in it."""
    return request.stream.read(LONGEST_FORM) or urlencode(list(request.form.items(multi=True))).encode()


def _web_request(body: bytes = b"") -> WebRequest:
    return WebRequest(
        request.url, {name.lower(): value for name, value in request.headers.items()}, request.method, body
    )


def _response(answer: WebResponse) -> Response:
    response = Response(answer.body, answer.status)
    # A header of the framework's own stands for none of ours.
    response.headers.clear()
    for name, value in answer.headers:
        response.headers.add(name, value)
    response.autocorrect_location_header = False
    return response


class _Challenging(HTTPException):
    challenge = "Bearer"
    """Value of ``www-authenticate``."""

    def get_headers(self, *context: Any, **named: Any) -> list[tuple[str, str]]:
        return [*super().get_headers(*context, **named), ("www-authenticate", self.challenge)]


class AuthUnauthorized(_Challenging, Unauthorized):
    """There is no token, or it is not valid any more: answers 401, unless the application handles it."""


class AuthForbidden(_Challenging, Forbidden):
    """The token lacks a scope, a level or a permission: answers 403, unless the application handles it."""


TokenGetter = Callable[[], str | None]


def get_authorization_scheme_token(*, scheme: str = "bearer") -> TokenGetter:
    """Finds the token of the ``authorization`` header."""
    return lambda: bearer_token(request.headers.get("authorization", ""), scheme)


def get_cookie(cookie_name: str) -> TokenGetter:
    """Finds the token of a cookie."""
    return lambda: request.cookies.get(cookie_name)


class TokenAuth:
    """Decorators for views that get an access token themselves, without a session; they stand under the decorator of
    the route.

    ``get_userinfo_cache`` gets the id of a user and returns claims or None, ``set_userinfo_cache`` gets both.
    """

    def __init__(
        self,
        client: HavingLogin,
        token_getter: TokenGetter,
        *,
        get_userinfo_cache: Callable[[Any], UserClaims | None] | None = None,
        set_userinfo_cache: Callable[[Any, Any], None] | None = None,
    ) -> None:
        self._login = synchronous_login(client)
        self._token_getter = token_getter
        self._get_cache = get_userinfo_cache
        self._set_cache = set_userinfo_cache

    def authenticated(
        self,
        *,
        optional: bool = False,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
    ) -> Callable[[View[Arguments]], View[Arguments]]:
        """Sets ``g.access_token_info``; None where a token is ``optional`` and there is no good one.

        Raises ``AuthUnauthorized`` and ``AuthForbidden``, the latter even where a token is optional. Everything else is
        raised as it is.
        """

        def decorating(view: View[Arguments]) -> View[Arguments]:
            @wraps(view)
            def decorated(*arguments: Arguments.args, **named: Arguments.kwargs) -> Any:
                work = authenticated(
                    self._login, self._token_getter(), optional=optional, scope=scope, acr=acr, permissions=permissions
                )
                found = run(work)
                g.access_token_info = None
                if found.kind not in ("ok", "anonymous"):
                    raise _refusal(found)
                g.access_token_info = found.info
                return current_app.ensure_sync(view)(*arguments, **named)

            return decorated

        return decorating

    def current_user(
        self,
        *,
        optional: bool = False,
        scope: Sequence[str] | None = None,
        acr: str | None = None,
        permissions: Sequence[str] | None = None,
        refresh: bool = False,
    ) -> Callable[[View[Arguments]], View[Arguments]]:
        """As ``authenticated``, and sets ``g.user``: from the cache, unless ``refresh`` is true, else from the
        provider; None for nobody.
        """

        def decorating(view: View[Arguments]) -> View[Arguments]:
            @wraps(view)
            def decorated(*arguments: Arguments.args, **named: Arguments.kwargs) -> Any:
                g.user = self._user(refresh)
                return current_app.ensure_sync(view)(*arguments, **named)

            return self.authenticated(optional=optional, scope=scope, acr=acr, permissions=permissions)(decorated)

        return decorating

    def _user(self, refresh: bool) -> UserClaims | None:
        info = g.access_token_info
        if info is None:
            return None
        known = None if refresh or self._get_cache is None else self._get_cache(info["id"])
        if known is not None:
            return known
        fresh = run(user_info(self._login, info["access_token"], subject=str(info["id"])))
        if self._set_cache is not None:
            self._set_cache(info["id"], fresh)
        return fresh


def _refusal(found: Authenticated) -> HTTPException:
    refusal = AuthForbidden("Forbidden") if found.kind == "forbidden" else AuthUnauthorized("Unauthorized")
    refusal.challenge = found.challenge
    return refusal
