"""CAS tickets: a service asks the provider whom a ticket is for (CAS protocol 1.0 ``validate`` and 2.0
``serviceValidate``).
"""

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, cast

from ..json_text import NO_JSON, parsed_json
from ..typed_dict import TypedDict
from .addresses import with_query
from .login import Login
from .provider_text import provider_text
from .refused_answer import refused_answer


class Ticket1(TypedDict):
    valid: bool
    user: NotRequired[str]
    """Name of the user, when the ticket is valid."""


class Ticket2(TypedDict):
    """Answer of protocol 2.0: JSON (parsed), or XML as text."""

    format: Literal["JSON", "XML"]
    answer: Any


async def validate_ticket1(login: Login, ticket: str, service: str | None = None) -> Ticket1:
    """Asks by protocol 1.0, for the ``service`` of ``authorize_url``; default: the client's redirect URI.

    A ticket that is not valid is no error.

    Raises ``LoginError`` with ``request``, ``refused``, or ``configuration`` when the protocol is not CAS.
    """
    # Whatever else counts as a space or ends a line is a part of the name: without it, it would be the name of somebody
    # else.
    lines = (await _ticket_answer(login, "validate", ticket, service, {})).split("\n")
    verdict, user = (*(line.removesuffix("\r") for line in lines[:2]), "")[:2]
    if verdict == "no":
        return {"valid": False}
    if verdict != "yes" or user.strip() == "":
        raise login.fail("request", "The provider's answer says neither yes nor no")
    return {"valid": True, "user": user}


async def validate_ticket2(
    login: Login, ticket: str, service: str | None = None, answer_format: Literal["JSON", "XML"] = "JSON"
) -> Ticket2:
    """Asks by protocol 2.0, for the ``service`` of ``authorize_url``; default: the client's redirect URI.

    Whether the ticket is valid stands in the answer.

    Raises ``LoginError`` with ``request``, ``refused``, or ``configuration`` when the protocol is not CAS.
    """
    text = await _ticket_answer(login, "service_validate", ticket, service, {"format": answer_format})
    if answer_format == "XML":
        return {"format": answer_format, "answer": text}
    value = parsed_json(text)
    if value is NO_JSON:
        raise login.fail("request", "The provider's answer is no JSON")
    return {"format": answer_format, "answer": value}


async def ticket_user(login: Login, ticket: str, service: str) -> str:
    """Name of the user that the ticket is for: by protocol 2.0, or 1.0 where the provider has no other.

    Raises ``LoginError`` with ``ticket_invalid`` when the ticket is unknown, was used or is for another service, and as
    ``validate_ticket2`` does.
    """
    if login.protocol.service_validate is None:
        user: object = (await validate_ticket1(login, ticket, service)).get("user")
        if not isinstance(user, str):
            raise login.fail("ticket_invalid", "The provider refused the ticket")
        return user
    response = _member((await validate_ticket2(login, ticket, service))["answer"], "serviceResponse")
    user = _member(_member(response, "authenticationSuccess"), "user")
    failure = _member(response, "authenticationFailure")
    if failure is None:
        if isinstance(user, str) and user != "":
            return user
        raise login.fail("request", "The provider's answer says neither yes nor no")
    error = provider_text(_member(failure, "code"))
    message = "The provider refused the ticket" + ("" if error is None else f": {error}")
    raise login.fail(
        "ticket_invalid", message, error=error, error_description=provider_text(_member(failure, "description"))
    )


def _member(value: object, name: str) -> object:
    return cast(Mapping[str, object], value).get(name) if isinstance(value, dict) else None


async def _ticket_answer(
    login: Login,
    endpoint: Literal["validate", "service_validate"],
    ticket: str,
    service: str | None,
    more: Mapping[str, str],
) -> str:
    address = await login.endpoint(endpoint)
    asked = service or login.redirect_uri
    if address is None:
        raise login.fail("configuration", "Tickets belong to the protocol cas")
    if asked is None:
        raise login.fail("configuration", "service: missing, and the client has no redirect URI")
    if ticket == "":
        raise login.fail("configuration", "ticket: missing")
    url = with_query(address, [("service", asked), ("ticket", ticket), *more.items()])
    answer = await login.fetch(url, headers={"accept": "*/*"})
    if answer.status != 200:
        raise refused_answer(login, answer)
    return answer.text
