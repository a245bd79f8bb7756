"""Where a provider may send the browser back to: what carries a code must not be read on the way, nor run (RFC 6749,
section 3.1.2; RFC 8252, section 7).
"""

import re
from urllib.parse import SplitResult, urlsplit

from .addresses import check_text
from .login import Login
from .own_machine import is_own_machine

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*", re.IGNORECASE)
_OTHER_SCHEMES = frozenset(("javascript", "data", "vbscript", "file", "blob", "about", "ftp", "ws", "wss"))
"""Of which a browser makes something else than a request to the application."""

_HOST_AND_PORT = re.compile(r"[\w.-]+:\d+(?:[/?]|$)", re.ASCII)
"""An address whose scheme was left out: ``localhost`` would be one."""


def redirect_problem(given: str, *, fragment: bool, http: bool) -> str | None:
    """What is wrong with an address for the browser to come back to, None for nothing. A fragment does no harm after
    a logout.

    Raises ``TypeError`` for what is no text, such as the ``URL`` that a framework makes.
    """
    check_text("redirect_uri", given)
    parts = _parts(given)
    is_other = parts is None or parts.scheme in _OTHER_SCHEMES or _HOST_AND_PORT.match(given) is not None
    if parts is None or is_other or (not fragment and "#" in given) or "@" in parts.netloc:
        without = "" if fragment else " without a fragment"
        return f"must be a whole address (https://...){without}, of the application itself"
    if parts.scheme == "http" and not http and not is_own_machine(parts.hostname):
        return "must be https (see allow_insecure)"
    return None


def redirect_uri_of(login: Login, given: str | None) -> str:
    """The redirect URI as it was given, because providers compare it letter by letter.

    Raises ``configuration`` when there is none, for what is no whole address, has a fragment or credentials, and for
    ``http:`` to another machine than this one, unless the client allows it.
    """
    problem = "missing" if given is None else redirect_problem(given, fragment=False, http=login.allow_insecure)
    if given is None or problem is not None:
        raise login.fail("configuration", f"redirect_uri: {problem}")
    return given


def _parts(address: str) -> SplitResult | None:
    """None for what is no whole address."""
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https")
        has_host = parts.hostname is not None and (parts.port or 0) >= 0
    except ValueError:
        return None
    is_whole = has_host if is_web else parts.netloc + parts.path != ""
    is_clean = re.search(r"[\x00-\x20\x7f\\]", address) is None
    return parts if _SCHEME.fullmatch(parts.scheme) and is_whole and is_clean else None
