"""The one result that methods return, for success and for every failure after the call is well-formed."""

from typing import Any, Literal, Required

from .transport import TransportAnswer
from .typed_dict import TypedDict

CauseKind = Literal["timeout", "network", "redirect", "invalid-answer", "too-large", "credential", "hook"]


class FailureCause(TypedDict, total=False):
    """Why there is no usable answer."""

    kind: Required[CauseKind]
    httpStatus: int
    """When there was an answer."""
    error: str
    """The underlying error; never carries credentials."""


AnyEnvelope = dict[str, Any]
"""Before the document says what is in it: ``statusCode``, ``message``, and perhaps ``apiCode``, ``requestId``,
``data``, ``cause``.
"""


def success(data: object) -> AnyEnvelope:
    return {"statusCode": 200, "message": "", "data": data}


def unusable(kind: CauseKind, message: str, http_status: int | None = None, error: str | None = None) -> AnyEnvelope:
    """A failure without a usable answer. Its message never has a part of the answer: that may carry secrets."""
    cause: FailureCause = {"kind": kind}
    if http_status:
        cause["httpStatus"] = http_status
    if error is not None:
        cause["error"] = error
    return {"statusCode": 0, "message": message, "cause": cause}


def unreadable(answer: TransportAnswer, what: str) -> AnyEnvelope:
    status = answer.status
    if is_redirect(status):
        return unusable("redirect", f"The server answered HTTP {status} with a redirect", status)
    return unusable("invalid-answer", f"The server answered HTTP {status} with {what}", status)


def is_redirect(status: int) -> bool:
    return 299 < status < 400
