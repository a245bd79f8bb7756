"""Reads answers that are no envelopes of the platform into envelopes: JSON, text, bytes or nothing, and the failures
of HTTP.
"""

import re
from typing import Any

from .answer import at, enveloped, parsed, text_from
from .any_content import any_content
from .declared_text import declared_text
from .envelope import AnyEnvelope, success, unreadable
from .json_text import NO_JSON
from .operation import AnswerKind
from .settings import EnvelopeFields
from .transport import TransportAnswer

_JSON_TYPE = re.compile(r"[/+]json\b", re.IGNORECASE)


def is_json_type(content_type: str | None) -> bool:
    return content_type is not None and _JSON_TYPE.search(content_type) is not None


def plain_answer(answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | None) -> AnyEnvelope:
    """A 2xx becomes a success with the body as its data; a failure of HTTP has the status of HTTP, and the body as
    its data.
    """
    status = answer.status
    good = 200 <= status < 300
    is_plain = good and kind in {"none", "text", "binary"}
    is_json = is_json_type(answer.headers.get("content-type"))
    # Platforms say no with HTTP 200: only JSON can be such a no where something else was expected.
    value = NO_JSON if is_plain and not is_json else parsed(answer)
    envelope = enveloped(value, fields, answer)
    if envelope is not None and (kind in {"any", "undescribed"} or envelope["statusCode"] != 200):
        return envelope
    if is_plain:
        return success(None if kind == "none" else declared_text(answer) if kind == "text" else answer.body)
    if good and kind == "undescribed" and value is NO_JSON:
        return success(any_content(answer) if answer.body else None)
    if good and (value is not NO_JSON or status in {204, 205} or (kind == "optional" and not answer.body)):
        return success(None if value is NO_JSON else value)
    if good or status < 400 or (value is NO_JSON and answer.body):
        return unreadable(answer, "malformed JSON" if is_json else "something else than JSON")
    return _failure(value, answer)


def _failure(value: Any, answer: TransportAnswer) -> AnyEnvelope:
    """``error`` and ``error_description`` as in RFC 6749, section 5.2; ``title`` and ``detail`` as in RFC 9457."""
    texts = [text_from(at(value, name)) for name in ("error_description", "message", "detail", "title", "error")]
    message = next((text for text in texts if text), f"The server answered HTTP {answer.status}")
    envelope: AnyEnvelope = {"statusCode": answer.status, "message": message}
    request_id = answer.headers.get("x-request-id")
    if request_id is not None:
        envelope["requestId"] = request_id
    if value is not NO_JSON:
        envelope["data"] = value
    return envelope
