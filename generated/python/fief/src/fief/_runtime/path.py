"""What may stand in a path."""

import re
from collections.abc import Callable

from .request import encoded, scalar_text

# Controls, and what a reader of the address might take for the way up.
_UNSAFE = re.compile(r"^\Z|[\x00-\x1f\x7f-\x9f]|(^|[/\\]|%2f|%5c)(\.|%2e|%252e){1,2}(\Z|[/\\]|%2f|%5c)", re.IGNORECASE)
_WRONG = re.compile(r"\{(.*?)\}|/\.\.?(/|\Z)")


def path_segment(member: str, value: object, encode: Callable[[str], str] = encoded) -> str:
    """A value can never become another path: no empty or dot segment, no control character, and slashes are encoded."""
    text = scalar_text(member, value)
    if is_unsafe(text):
        raise ValueError(f"{member}: empty, a control character or a dot segment")
    return encode(text)


def is_unsafe(path: str) -> bool:
    return _UNSAFE.search(path) is not None


def check_path(path: str) -> None:
    """Raises for a parameter that is left, and for values that are harmless alone but meet as a dot segment."""
    if "{" not in path and "/." not in path:
        return
    wrong = _WRONG.search(path)
    if wrong is not None and wrong[1] is not None:
        raise TypeError(f"{wrong[1]}: missing")
    if wrong is not None:
        raise ValueError("path: a dot segment")
