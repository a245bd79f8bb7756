"""The order of decorators in Flask: a route has what stands below its own."""

import pytest
from fief import Fief
from fief.integrations.flask import FlaskLogin
from flask import Blueprint, Flask


def login_of(app: Flask) -> FlaskLogin:
    login = FlaskLogin(Fief("https://fief.example.com", "id", "secret", redirect_uri="https://app.example.com/callback"))
    login.init_app(app)
    return login


@pytest.mark.parametrize("place", ["application", "blueprint"])
def test_a_guard_above_the_route_serves_nobody(place: str) -> None:
    app = Flask(__name__)
    login = login_of(app)
    routes = Blueprint("pages", __name__) if place == "blueprint" else app

    @login.protect()
    @routes.get("/above")
    def above() -> str:
        raise AssertionError("nobody proved who asks")

    @routes.get("/below")
    @login.protect()
    def below() -> str:
        raise AssertionError("nobody proved who asks")

    @routes.get("/open")
    def everybody() -> str:
        return "open"

    if isinstance(routes, Blueprint):
        app.register_blueprint(routes)
    browser = app.test_client()
    assert [browser.get(path, headers={"accept": "text/html"}).status_code for path in ("/above", "/below", "/open")] == [500, 302, 200]
    app.testing = True
    with pytest.raises(RuntimeError, match=r"above: protect\(\) must stand below the decorator of the route"):
        browser.get("/above")
