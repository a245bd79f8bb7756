"""Signing profile ``http-message-signatures``: RFC 9421 with hmac-sha256, and Content-Digest (RFC 9530) over the
body.
"""

import hashlib
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import floor
from typing import Any

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingBody, OutgoingRequest
from ..credentials.secret import Read
from ..credentials.signing_key import signature
from ..moments import http_date
from ..request import query_text
from .signature_base import SignedMessage, is_component, signature_base, signature_parameters

_OF_BODY = frozenset({"content-type", "content-length"})


def http_message_signatures(parameters: Mapping[str, Any], read_key: Read, read_secret: Read) -> Credential:
    """Signs every attempt with a fresh time and nonce. ``parameters`` are those of ``x-signing``: ``components`` that
    are covered, in their order; ``algorithm``, hmac-sha256; and perhaps ``label`` (default: sig1) and ``digest``
    (sha-256: sends and covers ``content-digest``).

    ``content-type`` and ``content-length`` are covered only when there is a body, ``date`` is added when it is
    covered; any other covered component must be in the request. Raises ``ValueError`` for unknown parameters.
    Authorizing raises ``CredentialError`` when a component is missing, the body cannot be digested (it is sent as it
    comes), or key or secret is missing or cannot sign.
    """
    label: str = parameters.get("label") or "sig1"
    digest: str | None = parameters.get("digest")
    covered = _covered_components(parameters["components"], digest)
    algorithm: str = parameters["algorithm"]
    if algorithm != "hmac-sha256":
        raise ValueError(f"Signing algorithm {algorithm} is unknown")
    if digest not in {None, "sha-256"}:
        raise ValueError(f"Digest {digest} is unknown")
    # RFC 8941, section 3.1.2: a dictionary's key.
    if re.fullmatch("[a-z*][a-z0-9_*.-]*", label) is None:
        raise ValueError(f"Signature label {label} is not a key")

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        key = read_key()
        if not isinstance(key, str) or key == "":
            raise CredentialError("The key that signs requests is missing", missing=True)
        now = floor(context.environment.now())
        headers = dict(request.headers)
        if "date" in covered:
            headers["date"] = http_date(now)
        if digest is not None:
            headers["content-digest"] = _content_digest(request.body)
        components = [name for name in covered if request.body is not None or name not in _OF_BODY]
        description = signature_parameters(
            components, {"created": now, "keyid": key, "alg": algorithm, "nonce": context.environment.nonce()}
        )
        # As the transport writes it: what is signed is what is sent only as long as both come from one function.
        url = request.origin + request.prefix + request.path + query_text(request.query)
        base = signature_base(SignedMessage(request.method, url, headers), components, description)
        headers["signature-input"] = f"{label}={description}"
        headers["signature"] = f"{label}=:{await signature('sha256', read_secret(), base)}:"
        return replace(request, headers=headers)

    return Credential(authorize)


def _covered_components(components: Sequence[str], digest: str | None) -> tuple[str, ...]:
    for component in components:
        if not is_component(component):
            raise ValueError(f"Component {component} cannot be signed")
    return (*components,) if digest is None or "content-digest" in components else (*components, "content-digest")


def _content_digest(body: OutgoingBody | None) -> str:
    """RFC 9530, section 2. A request without a body has the digest of no bytes, so that nobody can add one."""
    content = "" if body is None else body.content
    if not isinstance(content, str | bytes):
        raise CredentialError("A body that is not in memory as a whole cannot be digested")
    digest = hashlib.sha256(content.encode() if isinstance(content, str) else content).digest()
    return f"sha-256=:{b64encode(digest).decode()}:"
