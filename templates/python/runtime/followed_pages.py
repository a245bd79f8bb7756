"""Pages that say themselves where the next one is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .credential import OutgoingRequest
from .transport import TransportAnswer, TransportError


@dataclass(frozen=True, slots=True)
class Turn:
    """What a page says of the next one."""

    mark: str
    """Tells pages apart."""
    members: Mapping[str, Any]
    address: str | None = None
    """Instead of the operation's own; perhaps relative to that of the page before."""


FindTurn = Callable[[Mapping[str, Any], Any, TransportAnswer | None], Turn | None]
"""From the input of the first page, and the data and the raw answer of the one before. None when there is no next."""


class FollowedWalk:
    """Ends where a page names no next one; a page that comes again is a failure, or it would never end."""

    def __init__(self, find: FindTurn, members: Mapping[str, Any], mark: str = "") -> None:
        """``mark``: of the first page."""
        self._find = find
        self._first = members
        self._turn: Turn | None = Turn(mark, members)
        self._marks: set[str] = set()

    def next_members(self) -> Mapping[str, Any] | None:
        turn = self._turn
        if turn is None:
            return None
        if turn.mark in self._marks:
            raise TransportError("invalid-answer", "The server names a page again that was read already")
        self._marks.add(turn.mark)
        return turn.members

    def located(self, request: OutgoingRequest) -> OutgoingRequest:
        return request

    def takes(self, data: Any, failed: bool, answer: TransportAnswer | None) -> bool:
        self._turn = None if failed else self._find(self._first, data, answer)
        return True
