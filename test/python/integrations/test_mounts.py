"""Logins whose routes are below a path: of a proxy, of the server, of another application, or of the router."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Annotated, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import APIRouter, Depends, FastAPI
from fief import Fief
from fief._runtime.identity.sealed import opened, own_purpose
from fief._runtime.running import run
from fief.integrations.fastapi import Checked, FastAPILogin, LoginFailed, SessionsOptions
from fief.integrations.fastapi import WebLoginOptions as Options
from fief.integrations.flask import FlaskLogin
from fief.login import LoginError, WebRequest
from flask import Blueprint, Flask
from flask import request as posted
from person import PERSON
from served import Served, behind_proxy, wsgi
from starlette.applications import Starlette
from starlette.routing import Mount
from werkzeug.middleware.dispatcher import DispatcherMiddleware

ORIGIN = "https://app.example.com"
HTML = {"accept": "text/html"}


def fastapi_page(app: FastAPI | APIRouter, login: FastAPILogin) -> None:
    async def inside(who: Annotated[Checked, Depends(login.protect())]) -> str:
        assert who.session is not None
        return login.sessions.logout_token(who.session)

    app.add_api_route("/inside", inside)
    app.add_api_route("/inside/{name}", inside)


def whole(login: FastAPILogin, **given: Any) -> FastAPI:
    app = FastAPI(**given)
    login.install(app)
    fastapi_page(app, login)
    return app


def mounted(login: FastAPILogin, name: str | None = None, at: str = "/sub") -> FastAPI:
    app = FastAPI()
    app.mount(at, whole(login), name=name)
    return app


def included(login: FastAPILogin, prefix: str, *middle: str) -> FastAPI:
    app = FastAPI()
    routes = login.routes
    for one in middle:
        router = APIRouter()
        router.include_router(routes, prefix=one)
        routes = router
    app.include_router(routes, prefix=prefix)
    fastapi_page(app, login)
    return app


def guarded(login: FastAPILogin) -> FastAPI:
    """All of it, by one dependency."""
    app = FastAPI(dependencies=[Depends(login.protect())])
    login.install(app)
    fastapi_page(app, login)
    return app


def with_parameter(login: FastAPILogin) -> FastAPI:
    app, router = FastAPI(), APIRouter(prefix="/tenants/{tenant}")
    router.include_router(login.routes)
    fastapi_page(router, login)
    app.include_router(router)
    return app


def login_in_parent(login: FastAPILogin) -> FastAPI:
    app, sub = FastAPI(), FastAPI()
    login.install(app)
    fastapi_page(sub, login)
    app.mount("/sub", sub)
    return app


def login_in_sibling(login: FastAPILogin, name: str | None) -> FastAPI:
    app, sub = FastAPI(), FastAPI()
    sub.include_router(login.routes)
    app.mount("/auth", sub, name=name)
    fastapi_page(app, login)
    return app


def hidden_below(login: FastAPILogin) -> Starlette:
    inner = whole(login)

    async def between(scope: Any, receive: Any, send: Any) -> None:
        await inner(scope, receive, send)

    return Starlette(routes=[Mount("/sub", between)])


def flask_page(app: Flask | Blueprint, login: FlaskLogin) -> None:
    @app.get("/inside")
    @app.get("/inside/<name>")
    @login.protect()
    def inside(name: str = "", tenant: str = "") -> str:
        who = login.current()
        assert who is not None
        assert who.session is not None
        return login.sessions.logout_token(who.session)


def flask(login: FlaskLogin, *prefixes: str) -> Flask:
    app = Flask(__name__)
    routes = login.routes
    for index, prefix in enumerate(prefixes[1:]):
        outer = Blueprint(f"outer{index}", __name__)
        outer.register_blueprint(routes, url_prefix=prefix)
        routes = outer
    if prefixes:
        app.register_blueprint(routes, url_prefix=prefixes[0])
    else:
        login.init_app(app)
    flask_page(app, login)
    return app


def flask_that_reads(login: FlaskLogin, what: str) -> Flask:
    """As protections against forgery do before any view."""
    app = flask(login)

    @app.before_request
    def reading() -> None:
        getattr(posted, what)

    return app


def guarded_flask(login: FlaskLogin) -> Flask:
    app = flask(login)

    @app.before_request
    @login.protect()
    def guard() -> None: ...

    return app


def flask_with_parameter(login: FlaskLogin) -> Flask:
    app, pages = Flask(__name__), Blueprint("pages", __name__)
    flask_page(pages, login)
    app.register_blueprint(login.routes, url_prefix="/tenants/<tenant>")
    app.register_blueprint(pages, url_prefix="/tenants/<tenant>")
    return app


def flask_login_elsewhere(login: FlaskLogin) -> Any:
    main, sub = Flask(__name__), Flask(__name__)
    login.init_app(main)
    flask_page(sub, login)
    return DispatcherMiddleware(main.wsgi_app, {"/sub": sub.wsgi_app})


DEPRECATED = "ignore:The `root_path` parameter"

#: How it is served; path of the login's routes, path of the page and path of the application, as browsers see them.
CASES: dict[str, tuple[Callable[[Any], httpx.BaseTransport], str, str, str]] = {
    "FastAPI at the root": (lambda login: Served(whole(login)), "", "", "/"),
    "FastAPI(root_path), whole path": (lambda login: Served(whole(login, root_path="/api")), "/api", "/api", "/api/"),
    "FastAPI(root_path), stripped": (lambda login: Served(whole(login, root_path="/api"), stripped="/api"), "/api", "/api", "/api/"),
    "root path of the server": (lambda login: Served(whole(login), root_path="/ä pi"), "/%C3%A4%20pi", "/%C3%A4%20pi", "/%C3%A4%20pi/"),
    "FastAPI mounted": (lambda login: Served(mounted(login)), "/sub", "/sub", "/"),
    "FastAPI mounted by name": (lambda login: Served(mounted(login, "sub")), "/sub", "/sub", "/"),
    "FastAPI mounted at a parameter": (lambda login: Served(mounted(login, at="/tenants/{tenant}")), "/tenants/a", "/tenants/a", "/"),
    "FastAPI mounted below a root path": (lambda login: Served(mounted(login), root_path="/api"), "/api/sub", "/api/sub", "/api/"),
    "FastAPI mounted behind another application": (lambda login: Served(hidden_below(login)), "/sub", "/sub", "/"),
    "include_router": (lambda login: Served(included(login, "/auth")), "/auth", "", "/"),
    "include_router, stripped root path": (lambda login: Served(included(login, "/auth"), "/api", "/api"), "/api/auth", "/api", "/api/"),
    "include_router within another": (lambda login: Served(included(login, "/a", "/b")), "/a/b", "", "/"),
    "include_router, prefix with a parameter": (lambda login: Served(with_parameter(login)), "/tenants/a%20b", "/tenants/a%20b", "/"),
    "FastAPI, login in the parent": (lambda login: Served(login_in_parent(login)), "", "/sub", "/"),
    "FastAPI, login in another mount": (lambda login: Served(login_in_sibling(login, None)), "/auth", "", "/"),
    "FastAPI, login in another mount by name": (lambda login: Served(login_in_sibling(login, "auth")), "/auth", "", "/"),
    "FastAPI, guarded as a whole": (lambda login: Served(guarded(login)), "", "", "/"),
    "Flask, guarded as a whole": (lambda login: wsgi(guarded_flask(login)), "", "", "/"),
    "Flask at the root": (lambda login: wsgi(flask(login)), "", "", "/"),
    "Flask below SCRIPT_NAME": (lambda login: wsgi(flask(login), "/sub"), "/sub", "/sub", "/sub/"),
    "Flask behind a proxy": (lambda login: behind_proxy(flask(login)), "/api", "/api", "/api/"),
    "Flask, url_prefix": (lambda login: wsgi(flask(login, "/auth")), "/auth", "", "/"),
    "Flask, url_prefix twice and SCRIPT_NAME": (lambda login: wsgi(flask(login, "/a", "/b"), "/sub"), "/sub/a/b", "/sub", "/sub/"),
    "Flask, url_prefix with a parameter": (lambda login: wsgi(flask_with_parameter(login)), "/tenants/a%20b", "/tenants/a%20b", "/"),
    "Flask, forms are read before": (lambda login: wsgi(flask_that_reads(login, "form")), "", "", "/"),
    "Flask, bodies are read before": (lambda login: wsgi(flask_that_reads(login, "data")), "", "", "/"),
    "Flask, login in another application": (lambda login: wsgi(flask_login_elsewhere(login)), "", "/sub", "/"),
}


@pytest.fixture(params=[*CASES])
def case(request: pytest.FixtureRequest, fief: Any) -> Iterator[tuple[httpx.Client, str, str, str]]:
    serve, routes, page, home = CASES[request.param]
    redirect_uri = f"{ORIGIN}{routes}/callback"
    fief.call("fiefAllow", redirectUri=redirect_uri)
    kind = FlaskLogin if request.param.startswith("Flask") else FastAPILogin
    client = Fief(fief.url, "confidential", fief.secret, redirect_uri=redirect_uri, scope="openid", proxy=False)
    with httpx.Client(base_url=ORIGIN, transport=serve(kind(client, Options(callback_path="/callback")))) as browser:
        yield browser, routes, page, home
    client.close()


def finished(browser: httpx.Client, begun: httpx.Response) -> str:
    """From the login to where it leads."""
    assert begun.status_code == 302, begun.text
    with httpx.Client(trust_env=False) as elsewhere:
        back = elsewhere.get(begun.headers["location"] + "&login_hint=" + PERSON).headers["location"]
    done = browser.get(back)
    assert done.status_code == 302, done.text
    location: str = done.headers["location"]
    return location


@pytest.mark.filterwarnings(DEPRECATED)
@pytest.mark.parametrize("page", ["/inside", "/inside/a%20b?c=d%26e"])
def test_somebody_signs_in_and_out_below_a_path(case: Any, page: str) -> None:
    browser, routes, below, _ = case
    asked = browser.get(f"{below}{page}", headers=HTML)
    location = urlsplit(asked.headers["location"])
    assert (asked.status_code, location.path, parse_qs(location.query)) == (302, f"{routes}/login", {"return_to": [f"{below}{page}"]})
    assert finished(browser, browser.get(asked.headers["location"])) == f"{below}{page}"
    inside = browser.get(f"{below}{page}", headers=HTML)
    assert inside.status_code == 200
    for cookie in browser.cookies.jar:
        assert cookie.path == "/"
    token = inside.text.strip('"')
    assert browser.post(f"{routes}/logout").status_code == 403
    assert browser.post(f"{routes}/logout", data={"logout_token": token}).status_code == 303
    assert browser.get(f"{below}{page}").status_code == 401


@pytest.mark.filterwarnings(DEPRECATED)
@pytest.mark.parametrize("given", [{}, {"return_to": "//evil.example.com/"}])
def test_a_login_leads_to_the_application_itself(case: Any, given: dict[str, str]) -> None:
    browser, routes, _, home = case
    assert finished(browser, browser.get(f"{routes}/login", params=given)) == home


@pytest.mark.parametrize("kind", [FastAPILogin, FlaskLogin])
def test_the_redirect_uri_is_that_of_the_mount(fief: Any, kind: Any) -> None:
    fief.call("fiefAllow", redirectUri=f"{ORIGIN}/sub/callback")
    with Fief(fief.url, "confidential", fief.secret, proxy=False) as client:
        login = kind(client)
        served = wsgi(flask(login), "/sub") if kind is FlaskLogin else Served(mounted(login))
        with httpx.Client(base_url=ORIGIN, transport=served) as browser:
            begun = browser.get("/sub/login")
            assert parse_qs(urlsplit(begun.headers["location"]).query)["redirect_uri"] == [f"{ORIGIN}/sub/callback"]
            assert finished(browser, browser.get("/sub/login?return_to=/sub/inside")) == "/sub/inside"


@pytest.mark.parametrize("kind", [FastAPILogin, FlaskLogin])
def test_a_redirect_uri_that_nothing_answers_is_told(fief: Any, kind: Any) -> None:
    with Fief(fief.url, "confidential", fief.secret, redirect_uri=f"{ORIGIN}/sub/callback", proxy=False) as client:
        login = kind(client)
        if kind is FlaskLogin:
            app = flask(login)
            app.testing = True
            served = wsgi(app, "/sub")
        else:
            served = Served(mounted(login))
        with httpx.Client(base_url=ORIGIN, transport=served) as browser, pytest.raises(LoginFailed) as raised:
            browser.get("/sub/login")
        assert str(raised.value.__cause__) == "callback_path: must be given below /sub, relative to that, or nothing answers the redirect URI"


@pytest.mark.parametrize("kind", [FastAPILogin, FlaskLogin])
@pytest.mark.parametrize("redirect_uri", [f"{ORIGIN}/zur%C3%BCck", None])
def test_paths_may_have_any_letter(fief: Any, kind: Any, redirect_uri: str | None) -> None:
    fief.call("fiefAllow", redirectUri=f"{ORIGIN}/zur%C3%BCck")
    with Fief(fief.url, "confidential", fief.secret, redirect_uri=redirect_uri, proxy=False) as client:
        login = kind(client, Options(login_path="/anmeld€", callback_path=None if redirect_uri else "/zurück"))
        served = wsgi(flask(login)) if kind is FlaskLogin else Served(whole(login))
        with httpx.Client(base_url=ORIGIN, transport=served) as browser:
            asked = browser.get("/inside", headers=HTML)
            assert finished(browser, browser.get(asked.headers["location"])) == "/inside"


def test_a_mount_is_no_other_host(fief: Any) -> None:
    """A proxy may hand on a prefix that somebody else has written."""
    with Fief(fief.url, "confidential", fief.secret, proxy=False) as client:
        login = FlaskLogin(client, Options(callback_path="/callback"))
        evil = WebRequest(f"{ORIGIN}//evil.example.com/login", root="//evil.example.com", home="//evil.example.com/")
        assert login.refuse(replace(evil, headers=HTML), Checked("unauthorized")).location == "/?return_to=%2F%2Fevil.example.com%2Flogin"
        begun = run(login.respond(evil))
        assert begun is not None
        cookies = "; ".join(line.partition(";")[0] for line in begun.set_cookies)
        assert opened(client.login, own_purpose(client.login, "login"), cookies.partition("=")[2])["returnTo"] == "/"


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("origin", Options(origin="app.example.com")),
        ("origin", Options(origin="https://app.example.com/sub")),
        ("idle_seconds", Options(sessions=SessionsOptions(idle_seconds=float("nan")))),
        ("absolute_seconds", Options(sessions=SessionsOptions(absolute_seconds=0))),
    ],
)
def test_what_cannot_be_served_is_refused_when_the_login_is_made(name: str, options: Options) -> None:
    with pytest.raises(LoginError, match=f"^{name}: ") as refused:
        FastAPILogin(Fief(ORIGIN, "id", "secret"), options)
    assert refused.value.code == "configuration"
