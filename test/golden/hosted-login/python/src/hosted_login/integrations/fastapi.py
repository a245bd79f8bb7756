# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Login and guards for FastAPI; needs `fastapi`."""

from .._runtime.identity.adapters.fastapi import FastAPILogin, LoginRefused, TokenAuth
from .._runtime.identity.guard import Checked, Requirement
from .._runtime.identity.session_store import MemorySessionStore
from .._runtime.identity.sessions import SessionsOptions
from .._runtime.identity.web_login import AuthorizeSettings, LoginFailed, WebLoginOptions

__all__ = [
    "AuthorizeSettings",
    "Checked",
    "FastAPILogin",
    "LoginFailed",
    "LoginRefused",
    "MemorySessionStore",
    "Requirement",
    "SessionsOptions",
    "TokenAuth",
    "WebLoginOptions",
]
