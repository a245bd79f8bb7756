"""What a value without a type is."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """A list or a tuple; text is none."""
    return isinstance(value, list | tuple)


def is_structure(value: object) -> bool:
    """An object or a list."""
    return isinstance(value, Mapping | list | tuple)
