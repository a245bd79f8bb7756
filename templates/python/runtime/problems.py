"""What is wrong with a request, where the answer lists it."""

import re
from collections.abc import Sequence

from .answer import at, text_from
from .json_text import number_text
from .shapes import is_list, is_object

# For documents that mark no secrets.
_SECRET = re.compile("passw|secret|token", re.IGNORECASE)


def problems_text(body: object, secret: tuple[str, ...]) -> str:
    """``body.email: value is not a valid email; age: must be a number``; empty where nothing is listed.

    The first ten count. Lists are those of FastAPI (``detail: [{loc, msg}]``), of NestJS (``message: ["..."]``), of
    Symfony and Quarkus (``violations``), and ``errors`` of many: by name as in ASP.NET, Laravel and Rails, or one by
    one. Of a secret member it has the name alone: the words may quote what was sent.
    """
    listed = [at(body, "detail"), at(body, "message"), at(body, "violations"), _by_name(at(body, "errors"))]
    items = [item for one in listed if is_list(one) for item in one]
    return text_from("; ".join(text for text in (_problem(item, secret) for item in items[:10]) if text is not None))


def _by_name(errors: object) -> object:
    """``{email: ["is no address"]}`` as a list."""
    if not is_object(errors):
        return errors
    return [
        {"field": name, "message": text}
        for name, words in errors.items()
        for text in (words if is_list(words) else [words])
    ]


def _problem(item: object, secret: tuple[str, ...]) -> str | None:
    found: tuple[object, ...] = tuple(
        at(item, *path) for path in (("loc",), ("field",), ("propertyPath",), ("source", "pointer"))
    )
    place = next((one for one in found if one is not None), None)
    parts: Sequence[object] = place if is_list(place) else [place]
    names = [_name(part) for part in parts]
    texts = (item, *(at(item, name) for name in ("msg", "message", "detail", "defaultMessage", "code")))
    words = next((text for text in texts if isinstance(text, str)), None)
    if words is None:
        return None
    where = ".".join(name for name in names if name)
    # Without a place the words have to name what they speak of.
    named = where or words
    is_secret = _SECRET.search(named) or any(name in secret for name in (*names, *re.split(r"[^\w]+", named)))
    return ": ".join(text for text in (where, "not accepted" if is_secret else words) if text)


def _name(name: object) -> str:
    if isinstance(name, str):
        return name
    if isinstance(name, float):
        return number_text(name)
    return f"{name}" if isinstance(name, int) and not isinstance(name, bool) else ""
