"""An application with Flask: pages for people who sign in, and an API for programs with a token."""

from typing import Any

from fief import Fief
from fief.integrations.flask import FiefAuth, FlaskLogin, Requirement, get_authorization_scheme_token
from flask import Flask, g


def application(client: Fief) -> Flask:
    app = Flask(__name__)
    login = FlaskLogin(client)
    login.init_app(app)
    auth = FiefAuth(client, get_authorization_scheme_token())

    @app.get("/")
    @login.protect(Requirement(optional=True))
    def home() -> Any:
        who = login.current()
        return "nobody" if who is None or who.session is None else f"{who.session.subject}"

    @app.get("/inside")
    @login.protect()
    def inside() -> Any:
        who = login.current()
        assert who is not None
        assert who.session is not None
        return {"subject": who.session.subject, "logout_token": login.sessions.logout_token(who.session)}

    @app.get("/castles")
    @login.protect(Requirement(permissions=["castles:read"]))
    def castles() -> str:
        return "castles"

    @app.get("/admin")
    @login.protect(Requirement(permissions=["admin"]))
    def admin() -> str:
        return "admin"

    @app.get("/profile")
    @login.protect(Requirement(user=True))
    def profile() -> Any:
        who = login.current()
        assert who is not None
        return who.user

    @app.get("/api/castles")
    @auth.authenticated(permissions=["castles:read"])
    def api() -> Any:
        return {"id": str(g.access_token_info["id"]), "acr": g.access_token_info["acr"]}

    @app.get("/api/admin")
    @auth.authenticated(optional=True, permissions=["admin"])
    def api_admin() -> str:
        return "open to nobody in particular"

    @app.get("/api/me")
    @auth.current_user(scope=["openid"])
    def me() -> Any:
        return g.user

    return app
