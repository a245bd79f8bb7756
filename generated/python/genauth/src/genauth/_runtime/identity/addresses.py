"""Addresses and forms, encoded as browsers do it (WHATWG URL, application/x-www-form-urlencoded)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import SplitResult, parse_qsl, quote_plus, urlsplit

Pair = tuple[str, str | None]


def form_encoded(pairs: Iterable[tuple[str, str]]) -> str:
    """Letters, digits and ``*-._`` stay as they are, a space becomes ``+``.

    Raises ``TypeError``, which names what is no text.
    """
    return "&".join(f"{form_value(name)}={_value(name, value)}" for name, value in pairs)


def _value(name: str, value: str) -> str:
    try:
        return form_value(value)
    except TypeError:
        problem = TypeError(f"{name}: must be text")
    raise problem


def check_text(name: str, value: object) -> None:
    """Raises ``TypeError``, which names the argument; None is not given."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name}: must be text")


def form_value(text: str) -> str:
    """A name or a value of a form."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def with_query(address: str, pairs: Sequence[Pair]) -> str:
    """With these parameters as a form; None is left out, and what the address has already stays, unless it has the same
    name.
    """
    parts = urlsplit(address)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query.update({name: value for name, value in pairs if value is not None})
    return parts._replace(query=form_encoded(query.items())).geturl()


def parameters_of(address: str) -> Mapping[str, Sequence[str]]:
    """Parameters of a query by name, each with all its values, in their order."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(urlsplit(address).query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return found


def split(address: str) -> SplitResult | None:
    """Parts of an ``http`` or ``https`` address as it goes on the wire; None for what is none."""
    if re.fullmatch(r"[\x21-\x5b\x5d-\x7e]+", address) is None:
        return None
    try:
        parts = urlsplit(address)
        # The port is looked at when it is asked for, and not before.
        usable = (
            parts.scheme in ("http", "https") and parts.hostname is not None and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        return None
    return parts if usable else None
