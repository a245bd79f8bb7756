"""Reads an envelope from an answer of the network; nothing that a server sends makes it raise."""

import re
from typing import Any

from .envelope import AnyEnvelope, is_redirect, unreadable
from .json_text import NO_JSON, parsed_json
from .settings import EnvelopeFields
from .shapes import is_object
from .transport import TransportAnswer

# Control characters, and marks that turn the direction of writing.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


def envelope_answer(answer: TransportAnswer, fields: EnvelopeFields) -> AnyEnvelope:
    """Answers that are envelopes, whatever their HTTP status."""
    found = enveloped(parsed(answer), fields, answer)
    return unreadable(answer, "what is no envelope") if found is None else found


def enveloped(value: Any, fields: EnvelopeFields | None, answer: TransportAnswer) -> AnyEnvelope | None:
    """None when the value is no envelope."""
    http_status = answer.status
    if fields is None or not is_object(value) or is_redirect(http_status):
        return None
    envelope = value
    status = _number(envelope.get(fields.status))
    if status is None:
        return None
    succeeded = status == fields.success
    status_code = 200 if succeeded and http_status < 300 else 0 if succeeded or status == 200 else status
    result: AnyEnvelope = {"statusCode": status_code, "message": text_from(envelope.get(fields.message))}
    api_code = _number(envelope.get(fields.code))
    if api_code is not None:
        result["apiCode"] = api_code
    request_id = envelope.get(fields.request_id)
    # The headers are made when they are read: a success does without.
    if request_id is None and not succeeded:
        request_id = answer.headers.get("x-request-id")
    if isinstance(request_id, str):
        result["requestId"] = request_id
    if status_code == 200 or fields.data in envelope:
        result["data"] = envelope.get(fields.data)
    # What fails and calls itself a success, here or in HTTP, must not be read as one.
    if status_code == 0:
        result["cause"] = {"kind": "invalid-answer", "httpStatus": http_status}
    return result


def parsed(answer: TransportAnswer) -> Any:
    """JSON of a body, ``NO_JSON`` for what is none."""
    return parsed_json(body_text(answer)) if answer.body else NO_JSON


def body_text(answer: TransportAnswer) -> str:
    """What is no UTF-8 becomes U+FFFD."""
    return answer.body.decode("utf-8", "replace").removeprefix("\ufeff")


def text_from(value: object) -> str:
    """Untrusted text: without control characters and marks that turn the direction of writing, and not endless."""
    return _UNPRINTABLE.sub(" ", value[:2000]) if isinstance(value, str) else ""


def at(value: Any, *path: str) -> Any:
    """A member at any depth, or None."""
    found: Any = value
    for name in path:
        found = found.get(name) if is_object(found) else None
    return found


def _number(value: Any) -> int | float | None:
    """A fraction, or what has no end, stays what it is: made whole it might mean success."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else value
