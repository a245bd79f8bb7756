"""What is wrong with a request, where the answer lists it: ``detail: [{loc: ["body", "email"], msg: "..."}]``."""

import re

from .answer import at, text_from
from .json_text import number_text
from .shapes import is_list

# For documents that mark no secrets.
_SECRET = re.compile("passw|secret|token", re.IGNORECASE)


def problems_text(status: int, body: object, secret: tuple[str, ...]) -> str:
    """Such as ``HTTP 422: body.email: value is not a valid email``; empty where nothing is listed. The first ten count.

    Of a secret member it has the name alone: the words may quote what was sent.
    """
    listed = at(body, "detail")
    if not is_list(listed):
        return ""
    problems = [text for text in (_problem(item, secret) for item in listed[:10]) if text is not None]
    return text_from(f"HTTP {status}: {'; '.join(problems)}") if problems else ""


def _problem(item: object, secret: tuple[str, ...]) -> str | None:
    place = at(item, "loc")
    names = [number_text(name) if isinstance(name, float) else f"{name}" for name in place] if is_list(place) else []
    words = "not accepted" if any(name in secret or _SECRET.search(name) for name in names) else at(item, "msg")
    return ": ".join(text for text in (".".join(names), words) if text) if isinstance(words, str) else None
