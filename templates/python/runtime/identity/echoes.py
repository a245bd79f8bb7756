"""What a provider repeats of a request's secrets when it refuses: its words end up in errors, and those in logs."""

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl, quote, quote_plus, unquote_plus

from ..json_text import NO_JSON, escaped, parsed_json
from ..redact import HIDDEN, is_secret
from ..shapes import is_list, is_object

_SHORTEST = 6
"""Characters; what is shorter is no secret, and would hide parts of words."""
_KIND = re.compile("_(?:hint|type)$")
_ESCAPED = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)+(?:"|\\?\Z)', re.DOTALL)
"""Within quotes, where a server may write a letter in several ways. To the end where no quote ends it, or each quote on
the way would be looked at so.
"""


def secrets_sent(headers: Mapping[str, str], content: str | None) -> Sequence[str]:
    """Secrets that a request sends, as they are and as they may be written: in its ``authorization``, and under telling
    names in its form or JSON.
    """
    scheme, _, credentials = headers.get("authorization", "").partition(" ")
    found = [credentials]
    if scheme.lower() == "basic":
        found.extend(_password_of(credentials))
    text = content or ""
    is_form = "form" in headers.get("content-type", "")
    found.extend(_secrets_in("", dict(parse_qsl(text)) if is_form else parsed_json(text)))
    several = {way for one in found if len(one) >= _SHORTEST for way in _written(one)}
    return sorted(several, key=len, reverse=True)


def _written(secret: str) -> Sequence[str]:
    """Plain, in a form, in an address and in JSON."""
    ways = quote_plus(secret, "*", errors="replace").replace("~", "%7E"), quote(secret, "!'()*", errors="replace")
    return secret, *ways, escaped(secret)[1:-1]


def _read(found: re.Match[str]) -> str:
    value = parsed_json(found[0])
    return found[0] if value is NO_JSON else escaped(value)


def without_echoes(text: str, secrets: Sequence[str]) -> str:
    text = _ESCAPED.sub(_read, text) if secrets else text
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def _password_of(credentials: str) -> Sequence[str]:
    """As it was encoded for the header (RFC 6749, section 2.3.1), and as it is."""
    try:
        encoded = base64.b64decode(credentials).decode().partition(":")[2]
    except ValueError:
        return ()
    return encoded, unquote_plus(encoded)


def _secrets_in(name: str, value: object) -> Iterator[str]:
    if isinstance(value, str) and is_secret(name, ()) and _KIND.search(name) is None:
        # ``token_type_hint``, ``subject_token_type``: what kind, not which.
        yield value
    if is_object(value):
        for own, inner in value.items():
            yield from _secrets_in(own, inner)
    if is_list(value):
        for inner in value:
            yield from _secrets_in(name, inner)
