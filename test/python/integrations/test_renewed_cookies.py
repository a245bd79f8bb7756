"""What goes along with an answer of the application when a request renews the cookie of its session."""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import Depends, FastAPI, Response
from fief import Fief
from fief._runtime.running import run
from fief.integrations.fastapi import FastAPILogin
from fief.integrations.flask import FlaskLogin
from fief.login import FinishedLogin, Requirement, SessionsOptions, WebLogin, WebLoginOptions
from flask import Flask, make_response

ORIGIN = "https://app.example.com"
ANYBODY = Requirement(optional=True)
OPTIONS = WebLoginOptions(sessions=SessionsOptions())


class Clock:
    time = 1_767_000_000.0

    def now(self) -> float:
        return self.time


CLOCK = Clock()


def client() -> Fief:
    return Fief("https://fief.example.com", "id", "secret", redirect_uri=f"{ORIGIN}/callback", environment=CLOCK)


def cookie_of_a_session(login: WebLogin) -> str:
    """Of somebody who signed in some minutes ago."""
    lines = run(login.sessions.create(FinishedLogin(None, None, "anna", "/", ())))
    CLOCK.time += 300
    return lines[0].partition(";")[0]


def flask(cookie: bool) -> Any:
    app = Flask(__name__)

    @app.after_request
    def kept(response: Any) -> Any:
        response.headers["cache-control"] = "public, max-age=600"
        return response

    login = FlaskLogin(client(), OPTIONS)
    login.init_app(app)

    @app.get("/")
    @login.protect(ANYBODY)
    def page() -> Any:
        return make_response("page")

    headers = {"cookie": cookie_of_a_session(login)} if cookie else {}
    return app.test_client(use_cookies=False).get("/", base_url=ORIGIN, headers=headers).headers


def fastapi(cookie: bool) -> Any:
    app = FastAPI()
    login = FastAPILogin(client(), OPTIONS)
    login.install(app)

    @app.get("/", dependencies=[Depends(login.protect(ANYBODY))])
    def page() -> Response:
        return Response("page", headers={"cache-control": "public, max-age=600"})

    headers = {"cookie": cookie_of_a_session(login)} if cookie else {}

    async def asked() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ORIGIN) as visitor:
            return (await visitor.get("/", headers=headers)).headers

    return asyncio.run(asked())


def broken_flask() -> tuple[int, Any, str]:
    app = Flask(__name__)
    login = FlaskLogin(client(), OPTIONS)
    login.init_app(app)

    @app.get("/")
    @login.protect(ANYBODY)
    def page() -> Any:
        raise KeyError("broken")

    headers = {"cookie": cookie_of_a_session(login)}
    answer = app.test_client(use_cookies=False).get("/", base_url=ORIGIN, headers=headers)
    return answer.status_code, answer.headers, answer.text


def broken_fastapi(app: FastAPI) -> tuple[int, Any, str]:
    login = FastAPILogin(client(), OPTIONS)
    login.install(app)

    @app.get("/", dependencies=[Depends(login.protect(ANYBODY))])
    def page() -> Response:
        raise KeyError("broken")

    async def asked(raising: bool) -> Any:
        transport = httpx.ASGITransport(app, raise_app_exceptions=raising)
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as visitor:
            return await visitor.get("/", headers={"cookie": cookie_of_a_session(login)})

    # The server logs it.
    with pytest.raises(KeyError, match="broken"):
        asyncio.run(asked(True))
    answer = asyncio.run(asked(False))
    return answer.status_code, answer.headers, answer.text


def handled() -> FastAPI:
    def answer(_request: Any, error: Exception) -> Response:
        return Response(f"handled {error}", 503)

    return FastAPI(exception_handlers={Exception: answer})


@pytest.mark.parametrize(
    ("asked", "status", "text"),
    [
        (broken_flask, 500, "Internal Server Error"),
        (lambda: broken_fastapi(FastAPI()), 500, "Internal Server Error"),
        (lambda: broken_fastapi(FastAPI(debug=True)), 500, "KeyError"),
        (lambda: broken_fastapi(handled()), 503, "handled 'broken'"),
    ],
)
def test_a_page_that_fails_loses_no_renewed_session(asked: Any, status: int, text: str) -> None:
    """What was renewed is in the cookie alone: a refresh token that was used ends the login."""
    answered, headers, body = asked()
    assert (answered, text in body) == (status, True)
    assert headers["set-cookie"].startswith("__Host-fief-login-session-seen=")
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("asked", [flask, fastapi])
def test_nothing_keeps_an_answer_with_the_cookie_of_a_session_for_others(asked: Any) -> None:
    renewed = asked(True)
    assert renewed["set-cookie"].startswith("__Host-fief-login-session-seen=")
    assert renewed["cache-control"] == "no-store"
    usual = asked(False)
    assert "set-cookie" not in usual
    assert usual["cache-control"] == "public, max-age=600"
