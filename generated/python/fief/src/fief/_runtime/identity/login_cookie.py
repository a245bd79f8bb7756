"""What a login that has begun must remember until the browser comes back: a sealed cookie for each, for ten minutes."""

import re
from collections.abc import Sequence
from typing import Any, TypeGuard, cast

from ..typed_dict import TypedDict
from .cookies import CookieSettings, check_insecure, cookie_line, cookie_name, cookies_of
from .equal import equal
from .login import Login
from .pkce import code_challenge
from .sealed import opened, own_purpose, sealed
from .web_message import WebRequest

LONGEST_LOGIN = 600
"""Seconds that a login may take."""
_MOST_LOGINS = 5
"""Logins that have begun and not ended, for each browser: of more the oldest are forgotten."""
_PURPOSE = "login"


class BegunLogin(TypedDict):
    """Names as clients in other languages have them, which open it too."""

    state: str
    nonce: str | None
    codeVerifier: str | None
    redirectUri: str | None
    """CAS: the service, with the state in it."""
    returnTo: str
    maxAge: float | None
    begunAt: int
    """Milliseconds since the epoch."""


def remembered_login(login: Login, begun: BegunLogin, request: WebRequest | None) -> Sequence[str]:
    """Lines of ``set-cookie`` that remember this login, and forget others when there are too many; without a request
    none are forgotten.

    Raises ``configuration`` when there is no key to seal with, and for cookies without TLS on another machine.
    """
    address = begun["redirectUri"] if request is None else request.url
    if address is not None:
        check_insecure(login, address)
    name = _name_of(login, begun["state"])
    others = [] if request is None else [one for one in _begun_logins(login, request) if one[1] != name]
    forgotten = sorted(others, reverse=True)[_MOST_LOGINS - 1 :]
    value = sealed(login, own_purpose(login, _PURPOSE), begun, LONGEST_LOGIN)
    return [
        cookie_line(value, _settings(login, name, LONGEST_LOGIN)),
        *(cookie_line("", _settings(login, own, 0)) for _, own in forgotten),
    ]


def remembered_by(login: Login, state: str, request: WebRequest) -> BegunLogin | None:
    """The login that this state belongs to; None when this browser did not begin it, or too long ago.

    Raises as ``remembered_login`` does.
    """
    check_insecure(login, request.url)
    text = cookies_of(request).get(_name_of(login, state))
    begun = None if text is None else opened(login, own_purpose(login, _PURPOSE), text)
    return begun if _is_begun(begun) and equal(begun["state"], state) else None


def forgotten_login(login: Login, state: str) -> str:
    """Line of ``set-cookie`` that forgets the login."""
    return cookie_line("", _settings(login, _name_of(login, state), 0))


def _settings(login: Login, name: str, max_age: int) -> CookieSettings:
    return CookieSettings(name, max_age, not login.insecure_cookies)


def _begun_logins(login: Login, request: WebRequest) -> list[tuple[int, str]]:
    """Names alone do not tell: other cookies of the application may begin the same way, its session among them."""
    prefix = cookie_name(login, f"{login.settings.cookie}-")
    found: list[tuple[int, str]] = []
    for name, text in cookies_of(request).items():
        begun = opened(login, own_purpose(login, _PURPOSE), text) if name.startswith(prefix) else None
        if _is_begun(begun):
            found.append((begun["begunAt"], name))
    return found


def _name_of(login: Login, state: str) -> str:
    """With the beginning of the state, which is enough to tell logins apart: the whole state is inside."""
    # A state of the application's own making may have characters that no name can, or be the end of another cookie's
    # name.
    text = state if re.fullmatch(r"[A-Za-z0-9_-]{16,}", state) else code_challenge(state)
    return cookie_name(login, f"{login.settings.cookie}-{text[:12]}")


def _is_begun(value: object) -> TypeGuard[BegunLogin]:
    if not isinstance(value, dict):
        return False
    members = cast(dict[str, Any], value)
    return (
        isinstance(members.get("state"), str)
        and isinstance(members.get("returnTo"), str)
        and isinstance(members.get("begunAt"), int)
    )
