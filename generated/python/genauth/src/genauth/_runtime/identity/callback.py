"""What came back from the provider, for a login that is known."""

from collections.abc import Mapping, Sequence

from .cas import ticket_user
from .code import verified_tokens
from .id_token import IdTokenClaims
from .login import Login
from .provider_text import provider_text
from .token_request import Tokens

Parameters = Mapping[str, Sequence[str]]

_ERROR_DESCRIPTION = "error_description"
"""A text for people, which decides nothing: a server is known that sends it letter by letter, each under this name."""


def state_of(login: Login, parameters: Parameters) -> str:
    """The ``state`` of an answer.

    Raises ``callback`` when there is none, or when any parameter but a description came twice (RFC 6749, section 3.1).
    """
    for name, values in parameters.items():
        if name != _ERROR_DESCRIPTION and len(values) > 1:
            raise login.fail("callback", "A parameter came back twice")
    state = _one(parameters, "state")
    if not state:
        raise login.fail("callback", "No state came back")
    return state


async def answered_tokens(
    login: Login,
    parameters: Parameters,
    *,
    redirect_uri: str | None,
    code_verifier: str | None,
    nonce: str | None,
    max_age: float | None,
) -> tuple[Tokens, IdTokenClaims | None]:
    """Tokens, and the claims of the verified ID token (None where the protocol has none).

    The state was compared before.

    Raises ``callback`` when the answer is of another issuer (RFC 9207), tells of a refusal or has no code, and as
    ``exchange_code`` does.
    """
    await _check_issuer(login, _one(parameters, "iss"))
    error = _one(parameters, "error")
    if error is not None:
        reason = provider_text(error)
        message = f"The provider refused the login: {reason}" if reason else "The provider refused the login"
        description = provider_text("".join(parameters.get(_ERROR_DESCRIPTION, ())))
        raise login.fail("callback", message, error=reason, error_description=description)
    code = _one(parameters, "code")
    if not code:
        raise login.fail("callback", "No code came back")
    return await verified_tokens(
        login, code, redirect_uri=redirect_uri, code_verifier=code_verifier, nonce=nonce, max_age=max_age
    )


async def answered_user(login: Login, parameters: Parameters, service: str) -> str:
    """Name of the user of the CAS ticket that came back for this service.

    Raises ``callback`` when there is none, and as ``ticket_user`` does.
    """
    ticket = _one(parameters, "ticket")
    if not ticket:
        raise login.fail("callback", "No ticket came back")
    return await ticket_user(login, ticket, service)


def _one(parameters: Parameters, name: str) -> str | None:
    values = parameters.get(name)
    return values[0] if values else None


async def _check_issuer(login: Login, issuer: str | None) -> None:
    # Where nothing says who the issuer is, there is nothing to compare with.
    if login.protocol.discovery is None and login.protocol.issuer is None:
        return
    metadata = await login.metadata()
    promised = metadata.get("authorization_response_iss_parameter_supported") is True
    if promised if issuer is None else issuer != metadata["issuer"]:
        raise login.fail("callback", "The answer comes from another issuer")
