"""Forms that are posted to an application: small ones, which a stranger may send as well."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

from .web_message import WebRequest

LONGEST_FORM = 65_536
"""Bytes; an adapter need not read more."""
_MOST_FIELDS = 100


def form_of(request: WebRequest) -> Mapping[str, Sequence[str]]:
    """The fields of the body, each with all its values, as far as a form with a token needs: whoever sends more gets
    nothing for it.
    """
    try:
        text = request.body[:LONGEST_FORM].decode("utf-8", "replace")
        return parse_qs(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
