"""OAuth 2.0 client credentials (RFC 6749, section 4.4): the application gets its token by itself."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urljoin

from ..address import parsed_address
from ..answer import at
from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingBody, OutgoingRequest
from ..form import FORM_TYPE, form_text
from .client_authentication import client_authentication
from .renewed_token import FetchedToken, lifetime, renewed_token
from .secret import read_secret

_VISIBLE = re.compile(r"[\x21-\x7e]+")

_KNOWN_CODE = re.compile(
    r"(invalid|unauthorized|unsupported)_(request|client|grant|scope|target|grant_type)"
    r"|access_denied|server_error|temporarily_unavailable"
)
"""RFC 6749, section 5.2, and what is registered beside. Anything else may repeat what was sent."""


class TokenError(CredentialError):
    """The token endpoint gave no token."""

    def __init__(self, name: str, status: int, code: str | None) -> None:
        said = "" if code is None else f" ({code})"
        super().__init__(f"{name}: the token endpoint answered HTTP {status} and gave no token{said}", status=status)
        self.code = code
        """``error`` of the answer, where it is a registered one."""
        self._made_of = name, status, code

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._made_of


def client_credentials(
    options: Mapping[str, Any],
    *,
    name: str,
    option: str,
    id_option: str,
    secret_option: str,
    method_option: str,
    scope_option: str,
    url_option: str,
    token_url: str,
    scope: str,
    arguments: Mapping[str, str],
) -> Credential:
    """Sends the token that an application gives (``option``), or one of the client credentials grant.

    ``token_url`` may be relative to the server; ``scope`` is for operations that name no others (separated by spaces,
    may be empty); ``arguments`` says what errors call the token, the id and the secret. ``renewed_token`` keeps a token
    for each set of scopes. Authorizing raises ``CredentialError`` when there is nothing to ask with, and ``TokenError``
    when the endpoint gives no token; it is not followed elsewhere.
    """
    tokens: dict[str, Credential] = {}

    async def fetched(wanted: str, request: OutgoingRequest, context: AuthorizeContext) -> FetchedToken:
        asking = _asking(options.get(url_option) or token_url, wanted, request, options)
        proof = client_authentication(
            lambda: read_secret(lambda: options.get(id_option), arguments[id_option]),
            lambda: read_secret(lambda: options.get(secret_option), arguments[secret_option]),
            lambda: options.get(method_option) or "client_secret_basic",
        )
        status, body = await context.send(await proof.authorize(asking, context))
        token, kind = at(body, "access_token"), at(body, "token_type") or "Bearer"
        is_token = isinstance(token, str) and _VISIBLE.fullmatch(token) is not None
        if not 200 <= status <= 299 or not is_token or str(kind).lower() != "bearer":
            code = at(body, "error")
            raise TokenError(name, status, code if isinstance(code, str) and _KNOWN_CODE.fullmatch(code) else None)
        return FetchedToken({"authorization": f"Bearer {token}"}, lifetime(at(body, "expires_in")))

    def token_for(wanted: str) -> Credential:
        # Threads that come at once get the same.
        return tokens.get(wanted) or tokens.setdefault(wanted, renewed_token(partial(fetched, wanted)))

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        if options.get(option) is not None:
            token = await read_secret(lambda: options.get(option), arguments[option])
            return replace(request, headers={**request.headers, "authorization": f"Bearer {token}"})
        if options.get(id_option) is None:
            raise CredentialError(f"{arguments[option]}: missing, and so is {arguments[id_option]}", missing=True)
        own = options.get(scope_option)
        return await token_for(context.scopes.get(name, scope) if own is None else own).authorize(request, context)

    async def refused(request: OutgoingRequest) -> bool:
        for kept in tuple(tokens.values()):
            if kept.refused is not None:
                await kept.refused(request)
        return options.get(option) is None

    return Credential(authorize, refused=refused)


def _asking(token_url: str, scope: str, request: OutgoingRequest, options: Mapping[str, Any]) -> OutgoingRequest:
    text, _, query = urljoin(f"{request.origin}{request.prefix}/", token_url).partition("?")
    address = parsed_address(text, options.get("allow_insecure") is True)
    if address is None:
        raise CredentialError("The token is asked for at an https address only (see allow_insecure)")
    members = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
    headers = {"accept": "application/json", "content-type": FORM_TYPE}
    agent = request.headers.get("user-agent")
    if agent is not None:
        headers["user-agent"] = agent
    return OutgoingRequest(
        "POST",
        address.origin,
        "",
        address.prefix or "/",
        query=tuple((key, value, None) for key, value in parse_qsl(query, keep_blank_values=True)),
        headers=headers,
        body=OutgoingBody(FORM_TYPE, form_text(members.items()), members),
    )
