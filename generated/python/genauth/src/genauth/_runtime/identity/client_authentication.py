"""How a client proves itself at an endpoint of its provider (RFC 6749, section 2.3): by one of these methods, never by
two.
"""

import base64
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from ..option_error import OptionError
from .addresses import form_value
from .client_assertion import AssertionKey, signed_proof
from .login import ClientProof

_METHODS = ("client_secret_post", "client_secret_basic", "client_secret_jwt", "private_key_jwt", "none")

Authentication = Callable[[], Awaitable[ClientProof]]


@dataclass(frozen=True, slots=True)
class Proving:
    client_id: str
    secret: str | None = field(repr=False)
    key: AssertionKey | None
    secret_key: AssertionKey
    """The secret as a key."""
    key_argument: str
    """Name of the option of the key."""
    audience: Callable[[], Awaitable[str]]
    """Who is to believe an assertion."""
    now: Callable[[], float]


def client_authentication(method: str | None, argument: str, proving: Proving) -> Authentication:
    """``method``: what the option says for this endpoint; default: ``client_secret_post``.

    A client without what the method needs has no secret to send, and signs where there is a key. Raises ``OptionError``
    for a method that there is not, and for ``private_key_jwt`` without a key.
    """
    if method is not None and method not in _METHODS:
        raise OptionError(argument, f"must be one of {', '.join(_METHODS)}")
    if method == "private_key_jwt" and proving.key is None:
        raise OptionError(proving.key_argument, "missing, and private_key_jwt needs it")
    client_id, secret, key = proving.client_id, proving.secret, proving.key
    is_signed = key is not None and (method == "private_key_jwt" or secret is None)
    signing = key if is_signed else proving.secret_key if method == "client_secret_jwt" and secret is not None else None

    async def authenticate() -> ClientProof:
        if method != "none" and signing is not None:
            return signed_proof(signing, client_id, await proving.audience(), proving.now())
        return secret_proof(method, client_id, secret)

    return authenticate


def secret_proof(method: str | None, client_id: str, secret: str | None) -> ClientProof:
    """The secret in the form or by Basic. Without one, the identifier alone is sent."""
    if secret is None or method == "none":
        return ClientProof({"client_id": client_id}, {})
    if method == "client_secret_basic":
        # RFC 6749, appendix B: both are encoded as a form first.
        pair = f"{form_value(client_id)}:{form_value(secret)}"
        return ClientProof({}, {"authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"})
    return ClientProof({"client_id": client_id, "client_secret": secret}, {})
