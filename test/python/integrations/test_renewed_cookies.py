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


@pytest.mark.parametrize("asked", [flask, fastapi])
def test_nothing_keeps_an_answer_with_the_cookie_of_a_session_for_others(asked: Any) -> None:
    renewed = asked(True)
    assert renewed["set-cookie"].startswith("__Host-fief-login-session-seen=")
    assert renewed["cache-control"] == "no-store"
    usual = asked(False)
    assert "set-cookie" not in usual
    assert usual["cache-control"] == "public, max-age=600"
