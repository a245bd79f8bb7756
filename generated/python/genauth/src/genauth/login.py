# Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.
"""The steps of a login as functions, and sessions and guards without a framework."""

from ._runtime.identity.access_token import (
    AccessTokenClaims,
    AccessTokenInfo,
    access_token_claims,
    validate_access_token,
)
from ._runtime.identity.authorize import AuthorizeUrl, authorization_url, authorize_url
from ._runtime.identity.bearer_call import bearer_call
from ._runtime.identity.cas import Ticket1, Ticket2, validate_ticket1, validate_ticket2
from ._runtime.identity.client_credentials import client_credentials
from ._runtime.identity.code import exchange_code, exchange_code_for_claims
from ._runtime.identity.guard import Checked, Guard, Requirement
from ._runtime.identity.id_token import NOTHING_CAME, IdTokenClaims, id_token_claims, token_hash
from ._runtime.identity.introspect import TokenState, introspect
from ._runtime.identity.login import Login
from ._runtime.identity.login_error import LoginError, LoginErrorCode
from ._runtime.identity.logout import logout_url
from ._runtime.identity.logout_token import LogoutTokenClaims, logout_token_claims
from ._runtime.identity.pkce import code_challenge, code_verifier
from ._runtime.identity.redirects import FinishedLogin, finish_login, start_login, start_logout
from ._runtime.identity.refresh import refresh_tokens, refresh_tokens_for_claims
from ._runtime.identity.revoke import revoke
from ._runtime.identity.session_store import MemorySessionStore, SessionStore
from ._runtime.identity.sessions import Session, Sessions, SessionsOptions
from ._runtime.identity.token_request import Tokens
from ._runtime.identity.user_info import UserInfo, user_info
from ._runtime.identity.user_info_cache import MemoryUserInfoCache, UserInfoCache
from ._runtime.identity.web_login import AuthorizeSettings, LoginFailed, WebLogin, WebLoginOptions
from ._runtime.identity.web_message import WebRequest, WebResponse

__all__ = [
    "NOTHING_CAME",
    "AccessTokenClaims",
    "AccessTokenInfo",
    "AuthorizeSettings",
    "AuthorizeUrl",
    "Checked",
    "FinishedLogin",
    "Guard",
    "IdTokenClaims",
    "Login",
    "LoginError",
    "LoginErrorCode",
    "LoginFailed",
    "LogoutTokenClaims",
    "MemorySessionStore",
    "MemoryUserInfoCache",
    "Requirement",
    "Session",
    "SessionStore",
    "Sessions",
    "SessionsOptions",
    "Ticket1",
    "Ticket2",
    "TokenState",
    "Tokens",
    "UserInfo",
    "UserInfoCache",
    "WebLogin",
    "WebLoginOptions",
    "WebRequest",
    "WebResponse",
    "access_token_claims",
    "authorization_url",
    "authorize_url",
    "bearer_call",
    "client_credentials",
    "code_challenge",
    "code_verifier",
    "exchange_code",
    "exchange_code_for_claims",
    "finish_login",
    "id_token_claims",
    "introspect",
    "logout_token_claims",
    "logout_url",
    "refresh_tokens",
    "refresh_tokens_for_claims",
    "revoke",
    "start_login",
    "start_logout",
    "token_hash",
    "user_info",
    "validate_access_token",
    "validate_ticket1",
    "validate_ticket2",
]
