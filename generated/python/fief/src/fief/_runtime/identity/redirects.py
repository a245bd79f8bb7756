"""Login and logout by redirects, in terms of web requests and responses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .addresses import parameters_of
from .authorize import authorize_url
from .callback import answered_tokens, answered_user, state_of
from .id_token import IdTokenClaims
from .login import Login
from .login_cookie import BegunLogin, forgotten_login, remembered_by, remembered_login
from .login_error import LoginError
from .logout import logout_url
from .return_to import return_path
from .token_request import Tokens
from .user_info import user_info
from .web_message import WebRequest, WebResponse


@dataclass(frozen=True, slots=True)
class FinishedLogin:
    tokens: Tokens | None = field(repr=False)
    """None where the protocol has none (CAS)."""
    claims: IdTokenClaims | None = field(repr=False)
    """Of the verified ID token; None where the protocol has none."""
    subject: str | None
    """Who logged in: ``sub`` of the ID token, or of the user info where there is none (OAuth 2.0), or the user of the
    CAS ticket; None where nothing says.
    """
    return_to: str
    """Path of the application to go on with."""
    set_cookies: tuple[str, ...] = field(repr=False)
    """To send along: ``set-cookie`` that forgets the login."""


async def start_login(
    login: Login,
    *,
    return_to: str | None = None,
    request: WebRequest | None = None,
    redirect_uri: str | None = None,
    scope: str | Sequence[str] | None = None,
    state: str | None = None,
    nonce: str | None = None,
    code_verifier: str | None = None,
    prompt: str | None = None,
    forced: bool = False,
    max_age: int | None = None,
    acr_values: str | None = None,
    login_hint: str | None = None,
    lang: str | None = None,
    parameters: Mapping[str, str] | None = None,
) -> WebResponse:
    """Answers 302 to the provider, with a sealed cookie that remembers state, nonce, verifier and redirect URI; with
    SAML there is nothing to remember.

    ``return_to``: path of the application to go to afterwards; anything else counts as ``/``. ``request``: the one that
    asks for the login: lets old logins be forgotten. The others are those of ``authorize_url``; the answer comes back
    in the query, because the cookie does not travel with a form from another site. Raises as ``authorize_url`` does.
    """
    if "response_mode" in (parameters or {}):
        reason = "the cookie of a login does not travel with a form from another site"
        raise login.fail("configuration", f"parameters: response_mode cannot be chosen, since {reason}")
    url = await authorize_url(
        login,
        redirect_uri=redirect_uri,
        scope=scope,
        state=state,
        nonce=nonce,
        code_verifier=code_verifier,
        prompt=prompt,
        forced=forced,
        max_age=max_age,
        acr_values=acr_values,
        login_hint=login_hint,
        lang=lang,
        parameters=parameters,
    )
    if url.state is None:
        return _redirect(url.url, ())
    begun: BegunLogin = {
        "state": url.state,
        "nonce": url.nonce,
        "codeVerifier": url.code_verifier,
        "redirectUri": url.service or redirect_uri or login.redirect_uri,
        "returnTo": return_path(return_to),
        "maxAge": max_age,
        "begunAt": round(login.now() * 1000),
    }
    return _redirect(url.url, remembered_login(login, begun, request))


async def finish_login(login: Login, request: WebRequest) -> FinishedLogin:
    """Takes what the browser brought back in the query (a form from elsewhere would come without the cookie).

    State, issuer (RFC 9207) and ID token are checked, and the code is exchanged with the redirect URI and the verifier
    of that login; a CAS ticket is validated for the service of that login. Raises ``LoginError`` with ``callback`` for
    whatever is wrong with the request, with the provider's ``error`` in it where it refused, with ``ticket_invalid``,
    and as ``exchange_code`` and, without an ID token, ``user_info`` do.
    """
    if login.protocol.kind == "saml":
        raise login.fail("configuration", "protocol: an assertion of SAML is not read here")
    try:
        parameters = parameters_of(request.url)
    except ValueError:
        raise login.fail("callback", "The address that came back is none") from None
    state = state_of(login, parameters)
    begun = remembered_by(login, state, request)
    if begun is None:
        raise login.fail("callback", "The login was not begun by this browser, or too long ago")
    cookies = (forgotten_login(login, state),)
    if login.protocol.kind == "cas":
        user = await answered_user(login, parameters, begun["redirectUri"] or "")
        return FinishedLogin(None, None, user, begun["returnTo"], cookies)
    tokens, claims = await answered_tokens(
        login,
        parameters,
        redirect_uri=begun["redirectUri"],
        code_verifier=begun["codeVerifier"],
        nonce=begun["nonce"],
        max_age=begun["maxAge"],
    )
    subject = await _described_user(login, tokens["access_token"]) if claims is None else claims["sub"]
    return FinishedLogin(tokens, claims, subject, begun["returnTo"], cookies)


async def _described_user(login: Login, access_token: str) -> str | None:
    """Of OAuth 2.0, whose tokens name nobody; None where they do not do for the user info either."""
    if await login.endpoint("user_info") is None:
        return None
    try:
        subject: str = (await user_info(login, access_token))["sub"]
    except LoginError as error:
        if error.code == "refused":
            return None
        raise
    return subject


async def start_logout(
    login: Login,
    *,
    redirect_uri: str | None = None,
    id_token: str | None = None,
    state: str | None = None,
    set_cookies: Sequence[str] = (),
) -> WebResponse:
    """Answers 303 to the provider's logout address; ``set_cookies`` (of the session that ended) are sent along.

    Raises as ``logout_url`` does.
    """
    return _redirect(
        await logout_url(login, redirect_uri=redirect_uri, id_token=id_token, state=state), set_cookies, 303
    )


def _redirect(location: str, cookies: Sequence[str], status: int = 302) -> WebResponse:
    headers = (("location", location), ("cache-control", "no-store"), *(("set-cookie", cookie) for cookie in cookies))
    return WebResponse(status, headers)
