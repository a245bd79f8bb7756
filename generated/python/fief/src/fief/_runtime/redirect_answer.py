"""Reads answers of operations whose declared answer is a redirect: its address is the data, and is not followed."""

from .envelope import AnyEnvelope, success, unreadable, unusable
from .plain_answer import plain_answer
from .settings import EnvelopeFields
from .transport import TransportAnswer


def redirect_answer(answer: TransportAnswer, fields: EnvelopeFields | None) -> AnyEnvelope:
    """A redirect (RFC 9110, 15.4) becomes a success with its ``location`` as it came, perhaps relative; anything else
    is a failure.
    """
    if answer.status in {301, 302, 303, 307, 308}:
        location = answer.headers.get("location")
        message = f"The server answered HTTP {answer.status} without Location"
        return success(location) if location else unusable("redirect", message, answer.status)
    other = plain_answer(answer, "json", fields)
    return unreadable(answer, "something else than a redirect") if other["statusCode"] == 200 else other
