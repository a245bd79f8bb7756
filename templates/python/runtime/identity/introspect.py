"""What the provider knows of a token (RFC 7662)."""

from typing import Literal, Required, cast

from ..typed_dict import TypedDict
from .login import Login
from .token_request import proved_request, usable_members


class TokenState(TypedDict, total=False):
    """Names as on the wire; a provider may add others. ``active`` False says nothing more."""

    active: Required[bool]
    scope: str
    client_id: str
    sub: str
    exp: float


async def introspect(
    login: Login, token: str, hint: Literal["access_token", "refresh_token"] | None = None
) -> TokenState:
    """A token that is not valid is no error: ``active`` is False.

    Raises ``LoginError`` with ``refused``, ``request``, or ``configuration`` when the protocol has no such endpoint.
    """
    form = {"token": token} | ({} if hint is None else {"token_type_hint": hint})
    answer = await proved_request(login, "introspection", form)
    state = usable_members(login, answer)
    if not isinstance(state.get("active"), bool):
        raise login.fail(
            "request", "The provider's answer does not say whether the token is active", status=answer.status
        )
    return cast(TokenState, state)
