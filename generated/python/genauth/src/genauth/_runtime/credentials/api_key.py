"""A key where the platform looks for it."""

import re
from dataclasses import replace
from typing import Literal

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from .secret import Read, read_secret


def api_key(option: str, place: Literal["header", "query", "cookie"], name: str, read: Read) -> Credential:
    """``option`` holds the key and is named in errors. Authorizing raises ``CredentialError`` when there is none."""

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        value = await read_secret(read, option)
        if place == "query":
            # Some documents describe the key as a parameter too: it travels once.
            return replace(
                request,
                query=(*(pair for pair in request.query if pair[0] != name), (name, value, None)),
                secret_query=(*request.secret_query, name),
            )
        if place == "header":
            return replace(request, headers={**request.headers, name.lower(): value})
        # RFC 6265, section 4.1.1: what a cookie's value may not contain.
        if re.search(r'[^\x21-\x7e]|[",;\\]', value):
            raise CredentialError(f"{option}: has characters that no cookie can carry")
        before = request.headers.get("cookie")
        return replace(
            request, headers={**request.headers, "cookie": f"{'' if before is None else f'{before}; '}{name}={value}"}
        )

    return Credential(authorize)
