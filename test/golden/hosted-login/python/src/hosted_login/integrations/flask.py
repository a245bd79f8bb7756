# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Login and guards for Flask; needs `flask`."""

from .._runtime.identity.adapters.flask import (
    AuthForbidden,
    AuthUnauthorized,
    FlaskLogin,
    TokenAuth,
    get_authorization_scheme_token,
    get_cookie,
)
from .._runtime.identity.guard import Checked, Requirement
from .._runtime.identity.session_store import MemorySessionStore
from .._runtime.identity.sessions import SessionsOptions
from .._runtime.identity.web_login import AuthorizeSettings, LoginFailed, WebLoginOptions

__all__ = [
    "AuthForbidden",
    "AuthUnauthorized",
    "AuthorizeSettings",
    "Checked",
    "FlaskLogin",
    "LoginFailed",
    "MemorySessionStore",
    "Requirement",
    "SessionsOptions",
    "TokenAuth",
    "WebLoginOptions",
    "get_authorization_scheme_token",
    "get_cookie",
]
