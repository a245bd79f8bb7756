"""A token in ``authorization``."""

from dataclasses import replace

from ..credential import AuthorizeContext, Credential, OutgoingRequest
from .secret import Read, read_secret


def bearer(option: str, read: Read, scheme: str = "Bearer") -> Credential:
    """``option`` holds the token and is named in errors; ``scheme`` is the word before it (RFC 6750, section 2.1).

    Authorizing raises ``CredentialError`` when there is no token.
    """

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        return replace(
            request, headers={**request.headers, "authorization": f"{scheme} {await read_secret(read, option)}"}
        )

    return Credential(authorize)
