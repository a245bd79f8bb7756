"""Reads answers of operations that list what is wrong with a request: ``detail: [{loc: ["body", "email"], msg:
"..."}]``.
"""

import re

from .answer import at, text_from
from .envelope import AnyEnvelope
from .json_text import number_text
from .operation import AnswerKind
from .plain_answer import plain_answer
from .settings import EnvelopeFields
from .shapes import is_list
from .transport import TransportAnswer

# For documents that mark no secrets.
_SECRET = re.compile("passw|secret|token", re.IGNORECASE)


def problem_answer(
    answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | None, secret: tuple[str, ...] = ()
) -> AnyEnvelope:
    """What ``plain_answer`` does, with a message such as ``HTTP 422: body.email: value is not a valid email``.

    Of a secret member it has the name alone: the words may quote what was sent.
    """
    result = plain_answer(answer, kind, fields)
    listed = at(result.get("data"), "detail")
    if result["statusCode"] == 200 or not is_list(listed):
        return result
    problems = [text for text in (_problem(item, secret) for item in listed[:10]) if text is not None]
    if problems:
        result["message"] = text_from(f"HTTP {answer.status}: {'; '.join(problems)}")
    return result


def _problem(item: object, secret: tuple[str, ...]) -> str | None:
    place = at(item, "loc")
    names = [number_text(name) if isinstance(name, float) else f"{name}" for name in place] if is_list(place) else []
    words = "not accepted" if any(name in secret or _SECRET.search(name) for name in names) else at(item, "msg")
    return ": ".join(text for text in (".".join(names), words) if text) if isinstance(words, str) else None
