"""An application that reads forms itself before the login sees them: the logout needs its form all the same."""

from collections.abc import Callable

import pytest
from fief import Fief
from fief._runtime.running import run
from fief.integrations.flask import FlaskLogin
from fief.login import FinishedLogin, WebRequest
from flask import Flask, request

ORIGIN = "https://app.example.com"


def signed_in(login: FlaskLogin) -> tuple[str, str]:
    """Cookie and logout token of somebody, without a login at a provider."""
    lines = run(login.sessions.create(FinishedLogin(None, None, "anna", "/", ())))
    cookie = lines[0].partition(";")[0]
    found = run(login.sessions.read(WebRequest(ORIGIN, {"cookie": cookie})))
    assert found is not None
    return cookie, login.sessions.logout_token(found.session)


@pytest.mark.parametrize("read", [lambda: request.form, lambda: request.get_data(cache=True)], ids=["form", "bytes"])
def test_what_read_the_body_before_takes_nothing_away(read: Callable[[], object]) -> None:
    login = FlaskLogin(Fief("https://fief.example.com", "id", "secret", redirect_uri=f"{ORIGIN}/callback"))
    app = Flask(__name__)

    @app.before_request
    def looking() -> None:
        read()

    login.init_app(app)
    cookie, token = signed_in(login)
    client = app.test_client(use_cookies=False)

    def posted(given: str) -> int:
        return client.post("/logout", base_url=ORIGIN, data={"logout_token": given}, headers={"cookie": cookie}).status_code

    assert (posted("guessed"), posted(token)) == (403, 303)
