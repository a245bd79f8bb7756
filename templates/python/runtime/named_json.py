"""JSON of one member of the input."""

from .json_text import json_text


def named_json(member: str, value: object) -> str:
    """Raises ``TypeError`` or ``ValueError`` that names the member."""
    try:
        return json_text(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{member}: {error}") from None
