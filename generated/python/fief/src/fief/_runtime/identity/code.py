"""The authorization code grant (RFC 6749, section 4.1.3), with the ID token of the answer verified."""

from .id_token import IdTokenClaims, id_token_claims
from .login import Login
from .token_request import Tokens, requested_tokens


async def exchange_code(
    login: Login,
    code: str,
    *,
    redirect_uri: str | None = None,
    code_verifier: str | None = None,
    nonce: str | None = None,
    max_age: float | None = None,
) -> Tokens:
    """Exchanges a code for tokens, once.

    ``redirect_uri``: the one that the authorization request named; default: the client's. ``code_verifier``: of the
    login that the code belongs to (RFC 7636); without one nothing is sent. ``nonce``: the one that was sent, which the
    ID token must have then. ``max_age``: seconds, as sent.

    Raises ``LoginError`` with ``refused``, ``request``, ``id_token_invalid`` or ``configuration``; where OpenID Connect
    promises an ID token, its absence is ``id_token_invalid``.
    """
    tokens, _ = await verified_tokens(
        login, code, redirect_uri=redirect_uri, code_verifier=code_verifier, nonce=nonce, max_age=max_age
    )
    return tokens


async def exchange_code_for_claims(
    login: Login,
    code: str,
    *,
    redirect_uri: str | None = None,
    code_verifier: str | None = None,
    nonce: str | None = None,
    max_age: float | None = None,
) -> tuple[Tokens, IdTokenClaims]:
    """Tokens, and the claims of the ID token, which there must be. Raises as ``exchange_code`` does."""
    tokens, claims = await verified_tokens(
        login, code, redirect_uri=redirect_uri, code_verifier=code_verifier, nonce=nonce, max_age=max_age
    )
    if claims is None:
        raise login.fail("id_token_invalid", "The answer has no ID token")
    return tokens, claims


async def verified_tokens(
    login: Login,
    code: str,
    *,
    redirect_uri: str | None,
    code_verifier: str | None,
    nonce: str | None,
    max_age: float | None,
) -> tuple[Tokens, IdTokenClaims | None]:
    """Tokens, and the claims of the ID token where there is one. Raises as ``exchange_code`` does."""
    if not code:
        raise login.fail("configuration", "code: missing")
    asked = redirect_uri or login.redirect_uri
    if asked is None:
        raise login.fail("configuration", "redirect_uri: missing")
    form = {"code": code, "redirect_uri": asked} | ({} if code_verifier is None else {"code_verifier": code_verifier})
    tokens = await requested_tokens(login, "authorization_code", form)
    if "id_token" not in tokens:
        if login.protocol.kind == "oidc":
            raise login.fail("id_token_invalid", "The answer has no ID token")
        return tokens, None
    claims = await id_token_claims(
        login, tokens["id_token"], access_token=tokens["access_token"], code=code, nonce=nonce, max_age=max_age
    )
    return tokens, claims
