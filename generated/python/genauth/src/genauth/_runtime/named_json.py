"""JSON of one member of the input."""

from .json_text import json_text


def named_json(member: str, value: object) -> str:
    """Raises ``TypeError`` or ``ValueError`` that names the member."""
    try:
        return json_text(value)
    except (TypeError, ValueError) as error:
        # The body of a raw request is a member that no name can be.
        raise type(error)(f"{member.lstrip(chr(0))}: {error}") from None
