"""Data that is a text in JSON. Frameworks send it without quotes where a handler gives back no more."""

import re
from typing import Any

from .answer import parsed
from .declared_text import declared_text
from .json_text import NO_JSON
from .transport import TransportAnswer

_JSON_TYPE = re.compile(r"[/+]json", re.IGNORECASE)
_PAGE = re.compile(r"\s*<(?:!doctype|html)", re.IGNORECASE)


def written_data(answer: TransportAnswer) -> Any:
    """The text, with or without quotes; ``NO_JSON`` for malformed JSON, and for a page: no API sends one for a text
    that it calls JSON.
    """
    value = parsed(answer)
    if isinstance(value, str) or _JSON_TYPE.search(answer.headers.get("content-type") or ""):
        return value
    text = declared_text(answer)
    return NO_JSON if _PAGE.match(text) else text
