"""Signing profile ``hmac-headers``: an HMAC over method, headers with a prefix, path and parameters.

It is sent as ``authorization: <scheme> <key>:<signature>``. The canonical text is ambiguous (``a=1&b=2`` may be one
value or two) and covers no query of a POST: it is what such platforms verify. Where there is a choice, use
``http-message-signatures``.
"""

import json
import re
from collections.abc import Iterable, Mapping
from math import floor
from typing import Any
from urllib.parse import parse_qsl

from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from ..credentials.secret import Read
from ..credentials.signing_key import signature
from ..form import FORM_TYPE
from ..json_text import NO_JSON, entries, escaped, json_text, number_text, parsed_json
from ..moments import http_date
from ..shapes import is_list, is_object

_JSON_TYPE = re.compile(r"application/(\S+\+)?json\b")


def hmac_headers(parameters: Mapping[str, Any], read_key: Read, read_secret: Read) -> Credential:
    """Signs every attempt with a fresh date and nonce. ``parameters`` are those of ``x-signing``: ``prefix`` of the
    headers that belong to the signature, ``scheme``, ``algorithm`` (HMAC-SHA1 or HMAC-SHA256), ``version``, and
    perhaps ``sdkVersion`` and ``staleCode``.

    Authorizing raises ``CredentialError`` when key or secret is missing or cannot sign.
    """
    prefix: str = parameters["prefix"]
    scheme: str = parameters["scheme"]
    algorithm: str = parameters["algorithm"]
    nonce = f"{prefix}signature-nonce"
    fixed = {f"{prefix}signature-method": algorithm, f"{prefix}signature-version": f"{parameters['version']}"}
    if parameters.get("sdkVersion"):
        fixed[f"{prefix}sdk-version"] = f"{parameters['sdkVersion']}"

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        key = read_key()
        if not isinstance(key, str) or key == "":
            raise CredentialError("The key that signs requests is missing", missing=True)
        environment = context.environment
        headers = {
            **request.headers,
            **fixed,
            nonce: environment.nonce(),
            "date": http_date(floor(environment.now())),
            "authorization": "",
        }
        text = string_to_sign(request.method, request.path, headers, signed_payload(request), prefix)
        headers["authorization"] = (
            f"{scheme} {key}:{await signature('sha1' if algorithm == 'HMAC-SHA1' else 'sha256', read_secret(), text)}"
        )
        return OutgoingRequest(
            request.method,
            request.origin,
            request.prefix,
            request.path,
            request.query,
            headers,
            request.body,
            request.stream,
        )

    return Credential(authorize, stale_code=parameters.get("staleCode"))


def string_to_sign(method: str, uri: str, headers: Mapping[str, Any], payload: object, prefix: str) -> str:
    """The text that is signed: verb, headers (``date`` and those with the prefix), path, payload. Pure; nothing is
    encoded.

    A payload of text or a list counts as an object with its indices. Raises ``TypeError`` for a header without value
    and for a payload that JSON cannot carry.
    """
    lines = [
        f"{name}:{_header_text(name, headers[name])}\n"
        for name in sorted(headers)
        if name == "date" or name.startswith(prefix)
    ]
    members = _members(payload)
    names = sorted(members) if all(map(str.isascii, members)) else sorted(members, key=_code_units)
    pairs = "&".join([f"{name}={_value_text(members[name])}" for name in names])
    return f"{method}\n{''.join(lines)}{uri}{'?' if payload else ''}{pairs}"


def signed_payload(request: OutgoingRequest) -> object:
    """What a server finds when it parses the request as it goes on the wire: the query of a GET, the body of anything
    else.
    """
    if request.method == "GET":
        return _parsed_pairs((name, value) for name, value, _ in request.query)
    body = request.body
    if body is None or not isinstance(body.content, str):
        return {}
    content_type = body.content_type or ""
    if content_type.startswith(FORM_TYPE):
        return _parsed_pairs(parse_qsl(body.content, keep_blank_values=True, errors="replace"))
    value = parsed_json(body.content, _decoder) if _JSON_TYPE.match(content_type) else NO_JSON
    return value if isinstance(value, str) or is_object(value) or is_list(value) else {}


def _members(payload: Any) -> Mapping[str, Any]:
    if isinstance(payload, str):
        # By UTF-16 code unit, as the platform counts.
        units = payload.encode("utf-16-be", "surrogatepass")
        return {
            f"{place // 2}": units[place : place + 2].decode("utf-16-be", "surrogatepass")
            for place in range(0, len(units), 2)
        }
    if is_list(payload):
        return {f"{place}": item for place, item in enumerate(payload)}
    if not is_object(payload):
        raise TypeError("the payload must be an object, a list or text")
    return dict(entries(payload))


def _parsed_pairs(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """``a[]=1&a[]=2`` and ``a=1&a=2`` are the list ``["1","2"]``."""
    parsed: dict[str, Any] = {}
    for name, value in pairs:
        key = name.removesuffix("[]")
        before = parsed.get(key)
        if before is None:
            parsed[key] = value if key == name else [value]
        else:
            parsed[key] = [*before, value] if isinstance(before, list) else [before, value]
    return parsed


def _code_units(text: str) -> bytes:
    """Not by locale, not by code point: as the platform sorts."""
    return text.encode("utf-16-be", "surrogatepass")


def _header_text(name: str, value: Any) -> str:
    if value is None:
        raise TypeError(f"{name}: missing")
    text = ",".join(map(_value_text, value)) if is_list(value) else _value_text(value)
    return re.sub(r"[\t\n\r\f]", " ", text).strip() if re.search(r"\s", text) else text


def _value_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return number_text(value)
    return json_text(value, escaped)


def _whole_number(digits: str) -> float:
    """As the platform reads it: beyond 2**53 digits are lost."""
    return int(digits) if len(digits) < 16 else float(digits)


_decoder = json.JSONDecoder(parse_int=_whole_number, parse_constant=lambda _name: float("nan"))
