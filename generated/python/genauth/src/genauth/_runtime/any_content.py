"""Content of which the document says nothing: its content type tells what it is."""

import re
from typing import Any

from .answer import parsed
from .declared_text import declared_text
from .json_text import NO_JSON
from .transport import TransportAnswer

_WRITTEN = re.compile(r"^(?:$|text/)|[/+](?:x-)?(?:nd)?(?:json|xml|yaml|javascript|www-form)|charset=", re.IGNORECASE)


def any_content(answer: TransportAnswer) -> Any:
    """JSON, or else a text; bytes where the content type is that of neither (``image/png``)."""
    if _WRITTEN.search(answer.headers.get("content-type") or "") is None:
        return answer.body
    value = parsed(answer)
    return declared_text(answer) if value is NO_JSON else value
