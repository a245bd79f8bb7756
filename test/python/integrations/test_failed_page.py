"""Who could not log in is sent to a page of the application."""

import pytest
from fief import Fief
from fief.integrations.flask import FlaskLogin, WebLoginOptions
from flask import Flask

ORIGIN = "https://app.example.com"


@pytest.mark.parametrize("root", ["", "/sub"])
def test_with_the_reason_and_no_words_of_others(root: str) -> None:
    client = Fief("https://fief.example.com", "id", "secret", redirect_uri=f"{ORIGIN}{root}/callback")
    app = Flask(__name__)
    FlaskLogin(client, WebLoginOptions(failed_path="/sorry", callback_path="/callback")).init_app(app)
    for query in ("", "?error=a%26b%3D%3Cscript%3E&state=s", "?error=access_denied&state=s"):
        answer = app.test_client(use_cookies=False).get(f"/callback{query}", base_url=ORIGIN, environ_overrides={"SCRIPT_NAME": root})
        assert (answer.status_code, answer.headers["location"]) == (302, f"{root}/sorry?error=callback")
