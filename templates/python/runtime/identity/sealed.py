"""Values that the browser keeps and cannot read, change or make: encrypted and authenticated (JWE ``dir`` with A256GCM,
RFC 7516), with an end inside.
"""

import json
from typing import Any

from joserfc.jwe import JWERegistry, decrypt_compact, encrypt_compact
from joserfc.jwk import Key

from ..json_text import NO_JSON, parsed_json
from ..shapes import is_object
from .login import Login
from .signed_token import is_time


class _Registry(JWERegistry):
    max_ciphertext_length = 262_144

    def __init__(self) -> None:
        super().__init__(algorithms=["dir", "A256GCM"])


def own_purpose(login: Login, purpose: str) -> str:
    """A purpose of this client at this provider alone: an application may seal for several with one secret."""
    return f"{purpose} of {login.client_id} at {login.address}"


def sealed(login: Login, purpose: str, value: object, seconds: float) -> str:
    """The value as base64url text with dots; ``seconds`` from now on it can be opened.

    Clients in other languages open it, too.
    """
    content = json.dumps({"until": round((login.now() + seconds) * 1000), "value": value}, separators=(",", ":"))
    return encrypt_compact(
        {"alg": "dir", "enc": "A256GCM"}, content, login.sealing_keys(purpose)[0], registry=_Registry()
    )


def opened(login: Login, purpose: str, text: str) -> Any:
    """What was sealed for this purpose; None for anything else, and after its end."""
    for key in login.sealing_keys(purpose):
        content = _content(text, key)
        if content is NO_JSON:
            continue
        if not is_object(content) or not is_time(content.get("until")) or content["until"] <= login.now() * 1000:
            return None
        return content.get("value")
    return None


def _content(text: str, key: Key) -> Any:
    """``NO_JSON`` for what this key does not open: another may, and what a stranger made up none does."""
    try:
        plaintext = decrypt_compact(text, key, registry=_Registry()).plaintext
    except Exception:
        return NO_JSON
    return NO_JSON if plaintext is None else parsed_json(plaintext.decode("utf-8", "replace"))
