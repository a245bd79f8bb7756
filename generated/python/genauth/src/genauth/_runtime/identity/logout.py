"""Where a login ends at the provider (OpenID Connect RP-Initiated Logout 1.0, and the like)."""

from .addresses import Pair, with_query
from .login import Login
from .redirect_uri import redirect_problem


async def logout_url(
    login: Login, *, redirect_uri: str | None = None, id_token: str | None = None, state: str | None = None
) -> str:
    """``redirect_uri``: where the browser goes afterwards; default: the client's ``logout_redirect_uri``; without one
    it stays at the provider.

    ``id_token`` tells the provider who logs out. ``state`` comes back with the browser; it is only sent with a redirect
    URI.

    Raises ``LoginError`` with ``configuration`` when the provider has no such address or the browser cannot be sent to
    the one afterwards, with ``discovery`` or ``request`` when it is only known by discovery and that fails.
    """
    address = await login.endpoint("logout")
    if address is None:
        raise login.fail("configuration", "The provider has no logout address")
    asked = redirect_uri or login.logout_redirect_uri
    problem = None if asked is None else redirect_problem(asked, fragment=True, http=True)
    if problem is not None:
        raise login.fail("configuration", f"redirect_uri: {problem}")
    parameter = login.protocol.logout_redirect_parameter
    pairs: list[Pair] = [(parameter, asked)]
    if login.protocol.kind == "oidc" and parameter == "post_logout_redirect_uri":
        pairs.append(("state", None if asked is None else state))
        # Without an ID token, the identifier tells the provider whose redirect URI it is.
        pairs.append(("client_id", login.client_id) if id_token is None else ("id_token_hint", id_token))
    return with_query(address, pairs)
