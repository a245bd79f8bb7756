"""Pages that have numbers, or begin after so many items."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .answer import at
from .credential import OutgoingRequest
from .json_text import json_text
from .paging import Walk, list_at, with_value
from .transport import TransportAnswer


@dataclass(frozen=True, slots=True)
class CountedPages:
    """Where the next page is asked for: ``page`` counts pages, ``offset`` the items that come before it."""

    kind: Literal["page", "offset"]
    position: tuple[str, ...]
    """Inside the input."""
    limit: tuple[str, ...]
    """Inside the input: how many items a page has at most. Empty where nothing says it."""
    items: tuple[str, ...]
    """Inside the data."""
    total: tuple[str, ...] | None = None
    """Inside the data."""
    first: Literal[0, 1] = 1
    """Number of the first page."""

    def walk(self, members: Mapping[str, Any]) -> Walk:
        return _CountedWalk(self, members)


class _CountedWalk:
    """Ends when the total is reached, and at a page that is empty or the same as the one before."""

    def __init__(self, paging: CountedPages, members: Mapping[str, Any]) -> None:
        self._paging = paging
        self._members = members
        self._numbered = paging.kind == "page"
        self._from = paging.first if self._numbered else 0
        found = at(members, *paging.position)
        self._start = self._from if found is None else _whole(found, paging.position)
        limit = at(members, *paging.limit) if paging.limit and self._numbered else None
        self._limit = None if limit is None else _whole(limit, paging.limit)
        self._seen = self._start
        self._before: str | None = None
        self._count = 0
        self._over = False

    def next_members(self) -> Mapping[str, Any] | None:
        if self._over:
            return None
        if self._before is None:
            return self._members
        place = self._start + self._count if self._numbered else self._seen
        return with_value(self._members, self._paging.position, place)

    def located(self, request: OutgoingRequest) -> OutgoingRequest:
        return request

    def takes(self, data: Any, failed: bool, answer: TransportAnswer | None) -> bool:
        paging = self._paging
        items = list_at(data, paging.items)
        # A server that ignores where to begin would repeat itself for ever.
        now = json_text(items)
        if self._before is not None and not failed and (not items or now == self._before):
            self._over = True
            return False
        if self._before is None and self._numbered:
            self._seen = (self._start - self._from) * (len(items) if self._limit is None else self._limit)
        self._seen += len(items)
        self._before = now
        self._count += 1
        total = None if paging.total is None else at(data, *paging.total)
        self._over = not items or (isinstance(total, int | float) and self._seen >= total)
        return True


def _whole(value: Any, path: tuple[str, ...]) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise TypeError(f"{'.'.join(path)}: must be a whole number") from None
