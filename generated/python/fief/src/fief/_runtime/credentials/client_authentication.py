"""OAuth 2.0 client authentication (RFC 6749, section 2.3.1): the application proves itself to a token endpoint."""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qsl

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingBody, OutgoingRequest
from ..form import FORM_TYPE, form_encoded, form_text
from ..hooks import settled
from ..json_text import json_text
from .secret import Read


def client_authentication(read_id: Read, read_secret: Read, read_method: Read) -> Credential:
    """``client_secret_post`` (the default): body members ``client_id`` and ``client_secret``.
    ``client_secret_basic``: both, each form-encoded, in ``authorization``. ``none``: ``client_id`` in a form; a JSON
    body stays as it is.

    Authorizing raises ``CredentialError`` when id or secret is missing or the body can carry no member.
    """

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        client_id, secret = await settled(read_id()), await settled(read_secret())
        method = await settled(read_method()) or "client_secret_post"
        if not isinstance(client_id, str) or client_id == "":
            raise CredentialError("The client id is missing", missing=True)
        if method == "none":
            return _with_members(request, {"client_id": client_id}) if _is_form(request) else request
        if not isinstance(secret, str) or secret == "":
            raise CredentialError(f"The client secret is missing, and {method} needs it", missing=True)
        if method == "client_secret_post":
            return _with_members(request, {"client_id": client_id, "client_secret": secret})
        return replace(request, headers={**request.headers, "authorization": client_basic(client_id, secret)})

    return Credential(authorize)


def client_basic(client_id: str, secret: str) -> str:
    """``authorization`` of an OAuth client by Basic."""
    # RFC 6749, appendix B: letters, digits and `*-._` stay as they are, so that servers which forget to decode
    # understand most ids.
    return f"Basic {b64encode(f'{form_encoded(client_id)}:{form_encoded(secret)}'.encode()).decode()}"


def _is_form(request: OutgoingRequest) -> bool:
    return request.body is None or (request.body.content_type or FORM_TYPE).startswith(FORM_TYPE)


def _with_members(request: OutgoingRequest, added: Mapping[str, str]) -> OutgoingRequest:
    if request.method in {"GET", "HEAD"}:
        raise CredentialError(
            f"A {request.method} request has no body for the client's credentials; use client_secret_basic"
        )
    body = _body_with(request.body or OutgoingBody(FORM_TYPE, "", {}), added)
    # A length of the former body would cut the new one off.
    headers = {name: value for name, value in request.headers.items() if name != "content-length"}
    return replace(request, body=body, headers={**headers, "content-type": body.content_type or FORM_TYPE})


def _body_with(body: OutgoingBody, added: Mapping[str, str]) -> OutgoingBody:
    members = {**(body.members or {}), **added}
    content_type = body.content_type or FORM_TYPE
    if isinstance(body.content, str) and content_type.startswith(FORM_TYPE):
        return OutgoingBody(
            content_type, form_text(_replaced(parse_qsl(body.content, keep_blank_values=True), added)), members
        )
    if (
        isinstance(body.content, str)
        and body.members is not None
        and re.match(r"application/(\S+\+)?json\b", content_type)
    ):
        return OutgoingBody(content_type, json_text(members), members)
    raise CredentialError("A body of this kind cannot carry the client's credentials; use client_secret_basic")


def _replaced(pairs: list[tuple[str, str]], added: Mapping[str, str]) -> list[tuple[str, str]]:
    """Each of the added ones takes the place of the first of its name, and of all others."""
    form: list[tuple[str, str]] = []
    for name, value in pairs:
        if name not in added:
            form.append((name, value))
        elif (name, added[name]) not in form:
            form.append((name, added[name]))
    return form + [pair for pair in added.items() if pair not in form]
