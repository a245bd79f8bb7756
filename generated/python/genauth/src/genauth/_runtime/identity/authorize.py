"""Where a login begins: the address that the browser is sent to."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from .addresses import Pair, with_query
from .login import Login
from .pkce import code_challenge as challenge_of
from .pkce import code_verifier as new_verifier
from .pkce import random_text
from .redirect_uri import redirect_uri_of
from .scopes import joined

ResponseMode = Literal["query", "fragment", "form_post", "web_message"]

_ARGUMENTS = frozenset(
    ("client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method", "scope")
)
_REMEMBERED = _ARGUMENTS | {"nonce", "max_age"}
"""An age that nobody remembers is not checked when the browser comes back."""


class AuthorizeUrl(str):
    """The address, as a text, with what the application keeps until the browser comes back: in the user's own session,
    never in the address.
    """

    __slots__ = ("code_verifier", "nonce", "service", "state")

    state: str | None
    """Comes back with the browser and must be the same. None with SAML, which has none."""
    nonce: str | None
    """None where the protocol has none."""
    code_verifier: str | None
    """A secret until the code is exchanged. None where the protocol has none, or the application keeps it itself."""
    service: str | None
    """CAS: the address that the ticket is for, which comes back with ``state`` in it; needed to validate the ticket."""

    def __new__(
        cls,
        url: str,
        *,
        state: str | None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        service: str | None = None,
    ) -> "AuthorizeUrl":
        self = super().__new__(cls, url)
        self.state = state
        self.nonce = nonce
        self.code_verifier = code_verifier
        self.service = service
        return self

    @property
    def url(self) -> str:
        """The same address as a plain ``str``."""
        return str.__str__(self)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str | None]]:
        return (self.url,), {
            "state": self.state,
            "nonce": self.nonce,
            "code_verifier": self.code_verifier,
            "service": self.service,
        }


async def authorize_url(
    login: Login,
    *,
    redirect_uri: str | None = None,
    scope: str | Sequence[str] | None = None,
    state: str | None = None,
    nonce: str | None = None,
    code_verifier: str | None = None,
    code_challenge: str | None = None,
    response_mode: ResponseMode | None = None,
    prompt: str | None = None,
    forced: bool = False,
    max_age: int | None = None,
    acr_values: str | None = None,
    login_hint: str | None = None,
    lang: str | None = None,
    parameters: Mapping[str, str] | None = None,
) -> AuthorizeUrl:
    """Address of a login with everything that protects it: state, nonce and a PKCE challenge (S256, RFC 7636).

    ``redirect_uri``, ``scope``: default: the client's. ``state``, ``nonce``, ``code_verifier``: default: new ones that
    nobody can guess. ``code_challenge``: of a verifier that the application keeps itself; then there is none in the
    result. ``prompt``: default: ``login`` when ``forced``, ``consent`` when ``offline_access`` is asked for, where the
    provider wants that. ``max_age``: seconds: a login that is older does not do. ``parameters``: further ones; those
    that protect the login cannot be replaced.

    CAS has no state, so that it is a part of the service that the ticket is for; SAML has an address only.

    Raises ``LoginError`` with ``configuration`` when there is no redirect URI or the protocol cannot do what is asked,
    with ``discovery`` or ``request`` when the endpoint is only known by discovery and that fails.
    """
    protocol = login.protocol
    if max_age is not None and protocol.kind != "oidc":
        raise login.fail("configuration", "max_age: belongs to OpenID Connect")
    address = await _authorization_endpoint(login)
    if protocol.kind == "saml":
        if state is not None:
            raise login.fail("configuration", "state: SAML has none")
        return AuthorizeUrl(address, state=None)
    kept = state or random_text()
    asked = redirect_uri_of(login, redirect_uri or login.redirect_uri)
    if protocol.kind == "cas":
        service = with_query(asked, [("state", kept)])
        return AuthorizeUrl(with_query(address, [("service", service)]), state=kept, service=service)

    is_oidc = protocol.kind == "oidc"
    sent_nonce = (nonce or random_text()) if is_oidc else None
    verifier, challenge = _pkce(login, code_verifier, code_challenge)
    if max_age is not None and (not _is_number(max_age) or max_age < 0):
        raise login.fail("configuration", "max_age: must be a number of seconds")
    scopes = joined(login.scope if scope is None else scope)
    if is_oidc and "openid" not in scopes.split(" "):
        raise login.fail("configuration", "scope: openid must be among the scopes")
    asks_consent = is_oidc and protocol.offline_consent and "offline_access" in scopes.split(" ")
    url = with_query(
        address,
        [
            ("response_type", "code"),
            ("client_id", login.client_id),
            ("redirect_uri", asked),
            ("scope", scopes),
            ("state", kept),
            ("nonce", sent_nonce),
            ("response_mode", response_mode),
            ("code_challenge", challenge),
            ("code_challenge_method", "S256"),
            ("prompt", prompt or ("login" if forced else "consent" if asks_consent else None)),
            ("max_age", None if max_age is None else str(max_age)),
            ("acr_values", acr_values),
            ("login_hint", login_hint),
            ("ui_locales", lang),
            *((name, login.option(option)) for name, option in login.settings.parameters.items()),
            *further(login, "parameters", parameters),
        ],
    )
    return AuthorizeUrl(url, state=kept, nonce=sent_nonce, code_verifier=verifier)


async def authorization_url(
    login: Login,
    redirect_uri: str,
    *,
    state: str | None = None,
    scope: Sequence[str] | None = None,
    code_challenge: str | None = None,
    code_challenge_method: Literal["S256", "plain"] | None = None,
    lang: str | None = None,
    extras_params: Mapping[str, str] | None = None,
) -> str:
    """Address of a login for applications that make and keep state and PKCE verifier themselves; what is not given is
    not sent.

    ``code_challenge`` is sent together with its method, or not at all. ``extras_params`` cannot replace what has an
    argument of its own; a ``nonce`` among them is the application's to compare. ``authorize_url`` is the safer choice.
    Raises as ``authorize_url`` does.
    """
    if login.protocol.kind in ("cas", "saml"):
        message = f"The protocol {login.protocol.kind} has no such address (see authorize_url)"
        raise login.fail("configuration", message)
    both = code_challenge is not None and code_challenge_method is not None
    return with_query(
        await _authorization_endpoint(login),
        [
            ("response_type", "code"),
            ("client_id", login.client_id),
            ("redirect_uri", redirect_uri_of(login, redirect_uri)),
            ("state", state),
            ("scope", None if scope is None else joined(scope)),
            ("code_challenge", code_challenge if both else None),
            ("code_challenge_method", code_challenge_method if both else None),
            ("lang", lang),
            *further(login, "extras_params", extras_params, _ARGUMENTS),
        ],
    )


def _pkce(login: Login, verifier: str | None, challenge: str | None) -> tuple[str | None, str]:
    if verifier is not None and re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", verifier) is None:
        message = "code_verifier: must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~ (RFC 7636, 4.1)"
        raise login.fail("configuration", message)
    if challenge is not None:
        if re.fullmatch(r"[A-Za-z0-9_-]{43}", challenge) is None:
            raise login.fail(
                "configuration", "code_challenge: must be the S256 challenge of a verifier (RFC 7636, 4.2)"
            )
        return None, challenge
    kept = verifier or new_verifier()
    return kept, challenge_of(kept)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


async def _authorization_endpoint(login: Login) -> str:
    address = await login.endpoint("authorization")
    if address is None:
        raise login.fail("configuration", "The provider has no authorization endpoint")
    return address


def further(
    login: Login, argument: str, parameters: Mapping[str, str] | None, own: frozenset[str] = _REMEMBERED
) -> list[Pair]:
    """Parameters of the application's own; those that protect the login are refused under the argument's name."""
    for name in parameters or {}:
        if name in own:
            raise login.fail("configuration", f"{argument}: {name} has an option of its own, or cannot be replaced")
    return list((parameters or {}).items())
