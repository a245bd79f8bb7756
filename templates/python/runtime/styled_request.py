"""Requests of operations with parameters of every style (OpenAPI 3.1, Parameter Object), in headers and cookies, and
with bodies and answers that are no JSON.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .address import Address
from .body import outgoing_body
from .build_request import check_whole, has_body, json_body, request_with
from .credential import OutgoingRequest
from .json_text import entries
from .named_json import named_json
from .operation import Operation, Parameter
from .path import check_path, path_segment
from .plain_answer import is_json_type
from .request import QueryPair, encoded, header_text, scalar_text
from .styles import encoded_but_reserved, query_pairs, simple_text

_PATH = Parameter("path")
_QUERY = Parameter("query")


def styled_request(
    operation: Operation[Any],
    given: Mapping[str, Any],
    address: Address,
    headers: Mapping[str, str],
    bare: bool = False,
) -> OutgoingRequest:
    """What ``build_request`` does, for all that an operation can say."""
    carries, body_member = has_body(operation), operation.body_member
    members: dict[str, Any] = {}
    query: list[QueryPair] = [(name, value, None) for name, value in operation.fixed_query]
    sent = dict(headers)
    cookies: list[str] = []
    path = operation.path
    for member, value in entries(given):
        parameter = operation.parameters.get(member)
        name = member if parameter is None else parameter.name or member
        place = f"{{{member}}}"
        if place in path and (parameter is None or parameter.place == "path"):
            path = path.replace(place, _path_text(member, value, parameter or _PATH))
        elif parameter is None and (carries or member == body_member):
            members[member] = value
        elif parameter is None or parameter.place == "query":
            query += _pairs_of(name, value, parameter or _QUERY)
        elif parameter.place == "header" and value is not None:
            sent[name.lower()] = header_text(member, _text_of(member, value, parameter, str))
        elif parameter.place == "cookie":
            cookies += _cookie_texts(name, value, parameter)
        if parameter is not None and parameter.also_body:
            members[member] = value
    check_path(path)
    if operation.accept is not None:
        sent["accept"] = operation.accept
    if cookies:
        sent["cookie"] = "; ".join([*filter(None, [sent.get("cookie")]), *cookies])
    body = None
    left_out = not members and (bool(operation.needs) or (bare and operation.optional))
    if carries and (operation.body or "json") == "json":
        body = json_body(operation, members, bare)
    elif carries and (body_member in members or (body_member is None and not left_out)):
        check_whole(operation, members)
        body = outgoing_body(
            operation.body or "json", members if body_member is None else members[body_member], operation
        )
    return request_with(operation, address, path, query, sent, body)


def _path_text(member: str, value: Any, parameter: Parameter) -> str:
    """Objects only where the description names a style: elsewhere nobody meant ``{userId}`` to be one."""
    encode = _encoded_in_path if parameter.allow_reserved else encoded
    plain = parameter.style is None and parameter.explode is None and parameter.content_type is None
    if plain and not isinstance(value, list | tuple):
        return path_segment(member, value, encode)
    if value is None:
        raise TypeError(f"{member}: missing")
    text = _text_of(member, value, parameter, lambda part: path_segment(member, part, encode))
    if text == "":
        raise ValueError(f"{member}: must not be empty")
    return text


def _encoded_in_path(text: str) -> str:
    """A slash and a question mark end a value whatever is allowed (OpenAPI 3.2, Path Templating)."""
    return encoded_but_reserved(text).replace("/", "%2F").replace("?", "%3F")


def _text_of(member: str, value: Any, parameter: Parameter, encode: Callable[[str], str]) -> str:
    """In a header, JSON keeps to ASCII."""
    if parameter.content_type is None:
        return simple_text(parameter.name or member, value, parameter.style, parameter.explode or False, encode)
    return encode(re.sub("[\x7f-\U0010ffff]", _escape, _content_text(member, value, parameter.content_type)))


def _escape(character: re.Match[str]) -> str:
    units = character[0].encode("utf-16-be")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))


def _pairs_of(name: str, value: Any, parameter: Parameter, verbatim: bool = False) -> list[QueryPair]:
    if parameter.content_type is not None and value is not None:
        return [(name, _content_text(name, value, parameter.content_type), None)]
    return query_pairs(
        name, value, "form" if verbatim else parameter.style, parameter.explode, parameter.allow_reserved
    )


def _cookie_texts(name: str, value: Any, parameter: Parameter) -> list[str]:
    """The spread form of a list or an object is several cookies: ``&`` would be a part of the value."""
    verbatim = parameter.style == "cookie"
    texts: list[str] = []
    for key, text, own in _pairs_of(name, value, parameter, verbatim):
        sent = _cookie_text(name, text) if verbatim else encoded(text) if own is None else own
        texts.append(f"{key if key == name else encoded(key)}={sent}")
    return texts


def _cookie_text(name: str, text: str) -> str:
    """The style ``cookie`` encodes nothing: what no cookie can carry (RFC 6265, section 4.1.1) is refused. A comma is
    not, it stands between items.
    """
    if re.search(r"[^!#-+\--:<-\[\]-~,]", text):
        raise ValueError(f"{name}: has characters that no cookie can carry")
    return text


def _content_text(name: str, value: Any, content_type: str) -> str:
    return named_json(name, value) if is_json_type(content_type) else scalar_text(name, value)
