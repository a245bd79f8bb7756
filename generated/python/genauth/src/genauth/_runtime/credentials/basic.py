"""HTTP Basic authentication (RFC 7617) with UTF-8."""

import re
from base64 import b64encode
from dataclasses import replace

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from ..hooks import settled
from .secret import Read


def basic(read_username: Read, read_password: Read) -> Credential:
    """Authorizing raises ``CredentialError`` when both values are empty, the user name contains a colon, or either
    contains control characters. For OAuth clients there is ``client_authentication``, which encodes differently.
    """

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        username, password = await _text(read_username), await _text(read_password)
        if username + password == "":
            raise CredentialError("User name and password are missing", missing=True)
        if ":" in username:
            raise CredentialError("The user name contains a colon")
        if re.search(r"[\x00-\x1f\x7f]", username + password):
            raise CredentialError("User name or password contains control characters")
        proof = b64encode(f"{username}:{password}".encode()).decode()
        return replace(request, headers={**request.headers, "authorization": f"Basic {proof}"})

    return Credential(authorize)


async def _text(read: Read) -> str:
    value = await settled(read())
    return value if isinstance(value, str) else ""
