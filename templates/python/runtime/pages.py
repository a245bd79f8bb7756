"""Walks through the pages of an operation; how to wait for them is the client's business."""

from collections.abc import Mapping
from typing import Any

from .answer import at
from .json_text import json_text
from .operation import Operation
from .request import own_members
from .shapes import is_list, is_object


class Pages:
    """Ends after ``most`` pages, when the total is reached, and at a page that is empty or the same as the one
    before.
    """

    def __init__(self, operation: Operation[Any], members: Mapping[str, object], most: float | None) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} has no pages")
        self._operation = operation
        self._paging = operation.paging
        self._members = own_members(members)
        self._most = float("inf") if most is None else most
        self._numbered = self._paging.kind == "page"
        found = at(self._members, *self._paging.position)
        self._start = int((1 if self._numbered else 0) if found is None else found)
        self._seen = self._start
        self._before: str | None = None
        self._count = 0
        self._over = False

    def next_members(self) -> Mapping[str, Any] | None:
        """What to ask for next; None when there is nothing else."""
        if self._over or self._count >= self._most:
            return None
        if self._before is None:
            return self._members
        return _with_value(
            self._members, self._paging.position, self._start + self._count if self._numbered else self._seen
        )

    def takes(self, data: Any, failed: bool) -> bool:
        """Whether a page is one to show. A failed one is the last."""
        items = items_of(self._operation, data)
        # A server that ignores where to begin would repeat itself for ever.
        now = json_text(items)
        if self._before is not None and not failed and (not items or now == self._before):
            self._over = True
            return False
        if self._before is None and self._numbered:
            limit = at(self._members, *self._paging.limit)
            self._seen = (self._start - 1) * int(len(items) if limit is None else limit)
        self._seen += len(items)
        self._before = now
        self._count += 1
        total = None if self._paging.total is None else at(data, *self._paging.total)
        self._over = not items or (isinstance(total, int | float) and self._seen >= total)
        return True


def items_of(operation: Operation[Any], data: Any) -> list[Any]:
    found = None if operation.paging is None else at(data, *operation.paging.items)
    return [*found] if is_list(found) else []


def _with_value(target: Any, path: tuple[str, ...], value: object) -> dict[str, Any]:
    name, *rest = path
    members: dict[str, Any] = {**target} if is_object(target) else {}
    members[name] = _with_value(members.get(name), tuple(rest), value) if rest else value
    return members
