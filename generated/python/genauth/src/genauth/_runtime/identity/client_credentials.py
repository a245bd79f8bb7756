"""The client credentials grant (RFC 6749, section 4.4): a token for the application itself."""

from collections.abc import Sequence
from typing import Literal

from .client_authentication import secret_proof
from .login import Login
from .scopes import joined
from .token_request import Tokens, requested_tokens


async def client_credentials(
    login: Login,
    scope: str | Sequence[str],
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    method: Literal["client_secret_post", "client_secret_basic"] = "client_secret_post",
) -> Tokens:
    """``client_id`` and ``client_secret``: of another client than the login's own, such as a machine-to-machine access
    key, which proves itself by ``method``.

    Raises ``LoginError`` with ``refused`` or ``request``, and with ``configuration`` when the scope or one of the other
    client's two halves is missing.
    """
    scopes = joined(scope)
    if scopes == "":
        raise login.fail("configuration", "scope: missing")
    if (client_id is None) != (client_secret is None):
        raise login.fail("configuration", "client_id and client_secret: only one of them is given")
    proof = None if client_id is None else secret_proof(method, client_id, client_secret)
    return await requested_tokens(login, "client_credentials", {"scope": scopes}, proof)
