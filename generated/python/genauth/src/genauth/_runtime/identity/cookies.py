"""Cookies of a login (RFC 6265): bound to this host, out of reach of scripts, split where one would be too large."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .addresses import split
from .login import Login
from .own_machine import is_own_machine
from .web_message import WebRequest

_MOST_BYTES = 3800
_MOST_PARTS = 8
"""Bytes of one ``set-cookie`` that every browser keeps, and how many parts a value may have."""


@dataclass(frozen=True, slots=True)
class CookieSettings:
    name: str
    """With its prefix, as ``cookie_name`` gives it."""
    max_age: int
    """Seconds; 0 deletes."""
    secure: bool


def cookie_name(login: Login, name: str) -> str:
    """``__Host-`` binds a cookie to this very host and to TLS; without TLS, on the own machine only, there is none."""
    return name if login.insecure_cookies else f"__Host-{name}"


def cookies_of(request: WebRequest) -> Mapping[str, str]:
    """Cookies of a request by name; of two with the same name the first counts.

    Between two stand blanks and no other space, behind which browsers see no ``__Host-``.
    """
    found: dict[str, str] = {}
    for pair in re.split("; *", request.header("cookie") or ""):
        name, equals, value = pair.partition("=")
        if equals and name:
            found.setdefault(name, value)
    return found


def joined_cookie(cookies: Mapping[str, str], name: str) -> str | None:
    """A value that may be split (``name.0``, ``name.1`` ...); None when it is not there or a part is missing."""
    if name in cookies:
        return cookies[name]
    joined = ""
    for part in range(_MOST_PARTS):
        value = cookies.get(f"{name}.{part}")
        if value is None:
            break
        joined += value
    return joined or None


def cookie_line(value: str, settings: CookieSettings) -> str:
    """One line of ``set-cookie``. The value must be text that a cookie can carry: sealed values are base64url."""
    secure = "; Secure" if settings.secure else ""
    return f"{settings.name}={value}; Path=/; Max-Age={settings.max_age}; HttpOnly; SameSite=Lax{secure}"


def split_cookie_lines(value: str, before: Mapping[str, str] | None, settings: CookieSettings) -> Sequence[str] | None:
    """Lines that set the value, in parts when it is large, and delete what a former one left (see
    ``deleted_cookie_lines``).

    None when it is too large for cookies.
    """
    room = _MOST_BYTES - len(settings.name)
    parts = [value[start : start + room] for start in range(0, len(value), room)] or [value]
    if len(parts) > _MOST_PARTS:
        return None
    names = [settings.name] if len(parts) == 1 else [f"{settings.name}.{index}" for index in range(len(parts))]
    lines = [cookie_line(part, replace(settings, name=name)) for name, part in zip(names, parts, strict=True)]
    left = [line for line in deleted_cookie_lines(before, settings) if line.partition("=")[0] not in names]
    return [*lines, *left]


def deleted_cookie_lines(before: Mapping[str, str] | None, settings: CookieSettings) -> Sequence[str]:
    """Lines that delete the value and its parts, as far as the request has them; all that may be there where the
    request is not known.
    """
    names = [settings.name, *(f"{settings.name}.{part}" for part in range(_MOST_PARTS))]
    present = [name for name in names if before is None or name in before]
    return [cookie_line("", replace(settings, name=name, max_age=0)) for name in present]


def check_insecure(login: Login, address: str) -> None:
    """Cookies without TLS are for developing on the own machine.

    Raises ``configuration`` when this address is of any other.
    """
    if not login.insecure_cookies:
        return
    parts = split(address)
    if parts is None or not is_own_machine(parts.hostname):
        raise login.fail("configuration", f"{login.argument('insecure_cookies')}: for this machine only; use https")
