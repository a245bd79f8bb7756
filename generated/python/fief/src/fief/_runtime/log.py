"""Logging as hooks: off unless an application asks for it, and redacted always."""

import json
import logging
from collections.abc import Callable
from typing import Any, Literal

from .credential import OutgoingRequest
from .hooks import HookContext, Hooks
from .redact import redacted_headers, redacted_query, redacted_value
from .transport import TransportAnswer
from .typed_dict import TypedDict


class LogEntry(TypedDict, total=False):
    event: Literal["request", "answer", "failure"]
    operation: str
    """The operation's name; empty for a raw request."""
    attempt: int
    """From one."""
    method: str
    url: str
    """Without the values of secret query parameters."""
    headers: dict[str, str]
    body: Any
    """Members of the body, secret ones replaced."""
    status: int
    """Of HTTP for an answer, that of the failure otherwise: 0 when there was no usable answer."""
    apiCode: int
    message: str
    requestId: str
    retried: bool
    """Another attempt follows."""


def log_to(
    target: logging.Logger | logging.LoggerAdapter[Any] | Callable[[LogEntry], object],
    *,
    bodies: bool = False,
    level: int = logging.DEBUG,
) -> Hooks:
    """``ManagementClient(..., hooks=log_to(logging.getLogger("genauth")))``

    A logger gets one line of JSON for each entry. ``bodies``: members of bodies too; those that the specification
    marks as secret, and those with telling names, are replaced.
    """

    def write(entry: LogEntry) -> object:
        """In clients that are asynchronous the function may be so too."""
        if not isinstance(target, logging.Logger | logging.LoggerAdapter):
            return target(entry)
        if target.isEnabledFor(level):
            target.log(level, "%s", json.dumps(entry, ensure_ascii=False, default=str))
        return None

    def before_sending(request: OutgoingRequest, context: HookContext) -> object:
        secret = context.secret
        query = redacted_query(request.query, (*secret, *request.secret_query))
        url = f"{request.origin}{request.prefix}{request.path}{query}"
        entry: LogEntry = {
            "event": "request",
            "operation": context.operation,
            "attempt": context.attempt,
            "method": request.method,
            "url": url,
        }
        entry["headers"] = redacted_headers(request.headers)
        if bodies and request.body is not None and request.body.members is not None:
            entry["body"] = redacted_value(request.body.members, secret)
        return write(entry)

    def after_answer(answer: TransportAnswer, context: HookContext) -> object:
        headers = redacted_headers(answer.headers)
        return write(
            {
                "event": "answer",
                "operation": context.operation,
                "attempt": context.attempt,
                "status": answer.status,
                "headers": headers,
            }
        )

    def on_failure(failure: dict[str, Any], context: HookContext) -> object:
        entry: LogEntry = {
            "event": "failure",
            "operation": context.operation,
            "attempt": context.attempt,
            "status": failure["statusCode"],
        }
        entry["message"] = failure["message"]
        entry["retried"] = context.retried
        if "apiCode" in failure:
            entry["apiCode"] = failure["apiCode"]
        if "requestId" in failure:
            entry["requestId"] = failure["requestId"]
        return write(entry)

    return Hooks(before_sending=before_sending, after_answer=after_answer, on_failure=on_failure)
