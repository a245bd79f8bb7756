"""Why a subscription ended: never carries an address, a token or a key."""

from typing import Literal

EventErrorCode = Literal["refused", "untrusted", "lost", "overflow", "too-large", "credential"]
"""
``refused``: the server does not let this subscriber in (HTTP 401, 403 or another 4xx), or sends it elsewhere: asking
again would not help. ``untrusted``: the server's TLS certificate is not trusted, or that of another. ``lost``: the
connection was lost more often in a row than the options allow, or the subscription was closed before it stood.
``overflow``: events came faster than they were read. ``too-large``: an event has more bytes than the options allow.
``credential``: there is no credential, or it could not be obtained or sent.
"""


class EventError(Exception):
    """``code`` is for programs, the message for people."""

    def __init__(self, code: EventErrorCode, message: str) -> None:
        super().__init__(message)
        self.code: EventErrorCode = code

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.code, str(self))
