"""What ways to find the next page have in common, and what they find in data and change in input."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from .answer import at
from .credential import OutgoingRequest
from .shapes import is_list, is_object
from .transport import TransportAnswer


class Walk(Protocol):
    """One way through the pages of an operation, from the first to the last."""

    def next_members(self) -> Mapping[str, Any] | None:
        """What to ask for next; None when there is nothing else. Raises ``TransportError`` when there is, but it
        cannot be asked for.
        """
        ...

    def located(self, request: OutgoingRequest) -> OutgoingRequest:
        """The request that was made of those members, at the address of the page. Raises ``TransportError``."""
        ...

    def takes(self, data: Any, failed: bool, answer: TransportAnswer | None) -> bool:
        """Whether a page is one to show. A failed one is the last."""
        ...


class Paging(Protocol):
    """How the pages of an operation follow one another."""

    @property
    def items(self) -> tuple[str, ...]:
        """Inside the data."""
        ...

    def walk(self, members: Mapping[str, Any]) -> Walk: ...


def list_at(data: Any, path: tuple[str, ...]) -> Sequence[Any]:
    """Empty where no list is."""
    found = at(data, *path)
    return found if is_list(found) else ()


def with_value(target: Any, path: tuple[str, ...], value: object) -> dict[str, Any]:
    """A copy with another value at that path."""
    name, *rest = path
    members: dict[str, Any] = {**target} if is_object(target) else {}
    members[name] = with_value(members.get(name), tuple(rest), value) if rest else value
    return members
