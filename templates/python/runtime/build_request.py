"""From an operation and its members to a request: everything but the credential. A malformed call ends here, before
any network.

Usual parameters in path and query, and JSON bodies, are made here; ``styled_request`` knows the rest and is imported
with the first operation that needs it.
"""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from .address import Address
from .credential import OutgoingBody, OutgoingRequest
from .json_text import entries, json_text
from .named_json import named_json
from .operation import Operation, Parameter
from .path import check_path, path_segment
from .request import QueryPair, own_members, scalar_text
from .shapes import is_object, is_structure

JSON_TYPE = "application/json"


def build_request(
    operation: Operation[Any],
    members: Mapping[str, Any] | None,
    address: Address,
    headers: Mapping[str, str],
    bare: bool = False,
) -> OutgoingRequest:
    """``bare``: a body without members does not travel, unless the operation says that it has one.

    Raises ``TypeError`` or ``ValueError`` that names the member, never its value.
    """
    given = own_members(members)
    if operation.key is not None:
        given = with_key(operation, operation.key, given, headers)
    if operation.preset:
        given = with_preset(operation, given, headers)
    if operation.elsewhere is not None:
        address = operation.elsewhere.address(address)
    if _needs_styles(operation):
        from .styled_request import styled_request

        return styled_request(operation, given, address, headers, bare)
    parameters, body_member = operation.parameters, operation.body_member
    carries = has_body(operation)
    path, left = operation.path, given
    query: list[QueryPair] = [(name, value, None) for name, value in operation.fixed_query]
    if parameters or not carries or "{" in path:
        left = {}
        for member, value in entries(given):
            parameter = parameters.get(member)
            place = f"{{{member}}}"
            if place in path and (parameter is None or parameter.place == "path"):
                path = path.replace(place, path_segment(member, value))
                if parameter is not None and parameter.also_body:
                    left[member] = value
                continue
            in_body = carries or member == body_member if parameter is None else parameter.also_body
            if in_body:
                left[member] = value
            if parameter is not None or not in_body:
                _add(query, member if parameter is None else parameter.name or member, value, parameter)
        check_path(path)
    return request_with(operation, address, path, query, headers, json_body(operation, left, bare) if carries else None)


def with_key(
    operation: Operation[Any], member: str, members: dict[str, Any], headers: Mapping[str, str]
) -> dict[str, Any]:
    """A random UUID where the caller gives no key, as a member or as a header: all attempts of a call have the same."""
    named = operation.parameters[member].name or member
    if members.get(member) is not None or named.lower() in headers:
        return members
    return {**members, member: str(uuid4())}


def with_preset(operation: Operation[Any], members: dict[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    """Parameters that may have one value only have it where the caller gives none, as a member or as a header."""
    missing = {member: value for member, value in operation.preset.items() if members.get(member) is None}
    for member, parameter in operation.parameters.items():
        if parameter.place == "header" and (parameter.name or member).lower() in headers:
            missing.pop(member, None)
    return {**members, **missing}


def request_with(
    operation: Operation[Any],
    address: Address,
    path: str,
    query: list[QueryPair],
    headers: Mapping[str, str],
    body: OutgoingBody | None,
) -> OutgoingRequest:
    sent = headers if body is None or body.content_type is None else {**headers, "content-type": body.content_type}
    return OutgoingRequest(
        operation.method, address.origin, address.prefix, path, tuple(query), sent, body, operation.answer == "stream"
    )


def has_body(operation: Operation[Any]) -> bool:
    """POST, PUT and PATCH carry a body unless the operation says otherwise."""
    return operation.method in {"POST", "PUT", "PATCH"} if operation.body is None else operation.body != "none"


def check_whole(operation: Operation[Any], members: Mapping[str, Any]) -> None:
    """Raises ``TypeError`` for a part of a body that may be left out as a whole."""
    missing = next((member for member in operation.needs if member not in members), None)
    if members and missing is not None:
        raise TypeError(f"{missing}: missing (a body without it may only be left out)")


def json_body(operation: Operation[Any], members: Mapping[str, Any], bare: bool) -> OutgoingBody | None:
    """All members, or the one that is the body."""
    body_member = operation.body_member
    content_type = operation.content_type or JSON_TYPE
    if body_member is not None:
        return (
            OutgoingBody(content_type, named_json(body_member, members[body_member]), None)
            if body_member in members
            else None
        )
    if not members and (operation.needs or (bare and (operation.body is None or operation.optional))):
        return None
    check_whole(operation, members)
    try:
        return OutgoingBody(content_type, json_text(members), members)
    except (TypeError, ValueError):
        for member, value in members.items():
            named_json(member, value)
        raise


def _needs_styles(operation: Operation[Any]) -> bool:
    # No operation of a document has the answer `any`: it is that of a request which no operation describes.
    if operation.accept is not None or operation.answer == "any" or operation.body not in {None, "json", "none"}:
        return True
    return any(map(_is_styled, operation.parameters.values()))


def _is_styled(parameter: Parameter) -> bool:
    if parameter.place in {"header", "cookie"} or parameter.allow_reserved or parameter.content_type is not None:
        return True
    if parameter.place == "path":
        return parameter.style is not None or parameter.explode is not None
    return parameter.style not in {None, "form", "brackets"} or parameter.explode is False


def _add(query: list[QueryPair], name: str, value: object, parameter: Parameter | None) -> None:
    if parameter is not None and parameter.style == "brackets":
        _add_brackets(query, name, value)
    else:
        _add_form(query, name, value)


def _add_form(query: list[QueryPair], name: str, value: Any) -> None:
    """None and empty lists do not travel in a query."""
    if value is None:
        return
    if not is_structure(value):
        query.append((name, scalar_text(name, value), None))
    elif is_object(value):
        for key, member in entries(value):
            _add_form(query, key, [member] if is_object(member) else member)
    else:
        for item in value:
            _add_form(query, name, named_json(name, item) if is_structure(item) else item)


def _add_brackets(query: list[QueryPair], name: str, value: Any) -> None:
    """The same with ``name[]`` and ``name[key]``, and ``name[0][key]`` within a list."""
    if is_object(value):
        for key, member in entries(value):
            _add_brackets(query, f"{name}[{key}]", member)
    elif is_structure(value):
        for index, item in enumerate(item for item in value if item is not None):
            _add_brackets(query, f"{name}[{index if is_structure(item) else ''}]", item)
    else:
        _add_form(query, name, value)
