"""Pages of a list that goes on after a cursor."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from .answer import at
from .followed_pages import FollowedWalk, Turn
from .json_text import number_text
from .paging import Walk, list_at, with_value
from .transport import TransportAnswer


@dataclass(frozen=True, slots=True)
class CursorPages:
    """What stands in a page, or in its last item, is sent to get the next one."""

    cursor: tuple[str, ...]
    """Inside the input."""
    next: tuple[str, ...]
    """Inside the data, or inside its last item. Nothing there ends it."""
    items: tuple[str, ...]
    """Inside the data."""
    of_last_item: bool = False
    more: tuple[str, ...] | None = None
    """Inside the data: false when there is nothing else. A cursor of the last item needs a true."""

    def walk(self, members: Mapping[str, Any]) -> Walk:
        given = at(members, *self.cursor)
        return FollowedWalk(self._turn, members, _mark(given) if _is_cursor(given) else "")

    def _turn(self, members: Mapping[str, Any], data: Any, _: TransportAnswer | None) -> Turn | None:
        goes_on = True if self.more is None else at(data, *self.more)
        if goes_on is False or (self.of_last_item and goes_on is not True):
            return None
        source = data
        if self.of_last_item:
            items = list_at(data, self.items)
            source = items[-1] if items else None
        found = at(source, *self.next)
        return Turn(_mark(found), with_value(members, self.cursor, found)) if _is_cursor(found) else None


def _is_cursor(value: Any) -> TypeGuard[str | int | float]:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and bool(value)


def _mark(cursor: str | int | float) -> str:
    return number_text(cursor) if isinstance(cursor, float) else str(cursor)
