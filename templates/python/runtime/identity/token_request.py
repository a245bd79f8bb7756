"""Requests that prove the application: to the token, introspection and revocation endpoints (RFC 6749, 7009, 7662)."""

from collections.abc import Mapping
from typing import Any, Required, cast

from ..json_text import parsed_json
from ..typed_dict import TypedDict
from .login import ClientProof, Login, LoginAnswer, ProvedEndpoint
from .login_error import LoginError
from .provider_text import provider_text
from .refused_answer import challenged, members_of

_MOST_SECONDS = 2**53


class Tokens(TypedDict, total=False):
    """What a token endpoint answers (RFC 6749, section 5.1), names as on the wire; a provider may add others."""

    access_token: Required[str]
    token_type: Required[str]
    expires_in: int
    """Seconds that the access token is valid."""
    refresh_token: str
    scope: str
    id_token: str


async def proved_request(
    login: Login, endpoint: ProvedEndpoint, form: Mapping[str, str], proof: ClientProof | None = None
) -> LoginAnswer:
    """An answer that is no refusal, by POST.

    Raises ``refused``, ``request``, or ``configuration`` when the protocol has no such endpoint.
    """
    address = await login.endpoint(endpoint)
    if address is None:
        raise login.fail("configuration", f"The protocol {login.protocol.kind} has no endpoint for this ({endpoint})")
    proved = proof or await login.authenticate(endpoint)
    answer = await login.fetch(address, method="POST", headers=proved.headers, form={**form, **proved.form})
    if answer.status == 200:
        return answer
    raise _refusal(login, answer)


def _refusal(login: Login, answer: LoginAnswer) -> LoginError:
    """An error of OAuth, or of HTTP authentication, is a refusal; anything else is no usable answer."""
    challenge = answer.headers.get("www-authenticate", "")
    body: Mapping[str, Any] = members_of(answer.text) if is_json(answer) else {}
    # Names of other types are none, and may be anything.
    error = body.get("error") if isinstance(body.get("error"), str) else None
    reason = provider_text(error) or challenged(challenge, "error")
    if 400 <= answer.status < 500 and (reason is not None or challenge != ""):
        description = provider_text(body.get("error_description")) or challenged(challenge, "error_description")
        message = f"The provider refused: {reason or f'HTTP {answer.status}'}"
        return login.fail("refused", message, status=answer.status, error=reason, error_description=description)
    return login.fail("request", f"The provider's answer cannot be used: HTTP {answer.status}", status=answer.status)


async def requested_tokens(
    login: Login, grant: str, parameters: Mapping[str, str], proof: ClientProof | None = None
) -> Tokens:
    """Asks for tokens. The ID token in the answer, if there is one, is not looked at.

    Raises ``refused`` (the provider's ``error`` in the error), or ``request`` when there is no usable answer.
    """
    answer = await proved_request(login, "token", {"grant_type": grant, **parameters}, proof)
    tokens = usable_members(login, answer)
    problem = _problem(tokens)
    if problem is not None:
        raise login.fail("request", f"The provider's answer cannot be used: {problem}", status=answer.status)
    if "id_token" in tokens:
        # The ID token is verified by what was configured; what is no text is no token.
        tokens["id_token"] = str(tokens["id_token"])
    if "expires_in" in tokens:
        tokens["expires_in"] = int(tokens["expires_in"])
    return cast(Tokens, tokens)


def usable_members(login: Login, answer: LoginAnswer) -> dict[str, Any]:
    """Members of the JSON object that answers. Raises ``request`` for anything else; the error has nothing of it."""
    if is_json(answer):
        value: Any = parsed_json(answer.text)
        if isinstance(value, dict):
            return cast(dict[str, Any], value)
    raise login.fail("request", "The provider's answer cannot be used: it is no JSON object", status=answer.status)


def is_json(answer: LoginAnswer) -> bool:
    """Whether it says so."""
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"


def _problem(tokens: Mapping[str, Any]) -> str | None:
    access_token, kind, seconds = tokens.get("access_token"), tokens.get("token_type"), tokens.get("expires_in", 0)
    if not isinstance(access_token, str) or access_token == "":
        return "access_token is missing"
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return "token_type is not one that can be used"
    if not _is_duration(seconds):
        return "expires_in is no number"
    for name in ("refresh_token", "scope"):
        if name in tokens and not isinstance(tokens[name], str):
            return f"{name} is no text"
    if tokens.get("refresh_token") == "":
        return "refresh_token is empty"
    return None


def _is_duration(value: object) -> bool:
    """Seconds; some providers write the number as a text."""
    if isinstance(value, str):
        return value.isascii() and value.isdigit() and len(value) < len(str(_MOST_SECONDS))
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MOST_SECONDS
