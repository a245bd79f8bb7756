"""Pages that name the address of the next one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .answer import at
from .credential import OutgoingRequest
from .followed_pages import FollowedWalk, Turn
from .paging import Walk
from .path import is_unsafe
from .request import query_text
from .transport import TransportAnswer, TransportError
from .web_address import WebAddress, query_pairs, resolved

_LINK = re.compile(r'<([^<>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)')
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?', re.ASCII)


@dataclass(frozen=True, slots=True)
class AddressPages:
    """The address stands in the data."""

    next: tuple[str, ...]
    """Inside the data."""
    items: tuple[str, ...]
    """Inside the data."""

    def walk(self, members: Mapping[str, Any]) -> Walk:
        return _AddressedWalk(self._turn, members)

    def _turn(self, members: Mapping[str, Any], data: Any, _: TransportAnswer | None) -> Turn | None:
        return _turn_to(members, at(data, *self.next))


@dataclass(frozen=True, slots=True)
class LinkPages:
    """The address stands in the header ``Link`` (RFC 8288)."""

    items: tuple[str, ...]
    """Inside the data."""

    def walk(self, members: Mapping[str, Any]) -> Walk:
        return _AddressedWalk(self._turn, members)

    def _turn(self, members: Mapping[str, Any], _: Any, answer: TransportAnswer | None) -> Turn | None:
        return _turn_to(members, None if answer is None else linked_next(answer.headers.get("link", "")))


class _AddressedWalk(FollowedWalk):
    """Follows addresses to what the client may prove itself to: the same origin, below the same path."""

    _place: WebAddress | None = None

    def located(self, request: OutgoingRequest) -> OutgoingRequest:
        """The message for an address that leads elsewhere does not repeat it: it may carry secrets."""
        if self._turn is None or self._turn.address is None:
            return request
        origin, prefix = request.origin, request.prefix
        base = self._place or WebAddress(origin, prefix + request.path, query_text(request.query)[1:])
        place = resolved(self._turn.address, base)
        if (
            place is None
            or place.origin != origin
            or not f"{place.path}/".startswith(f"{prefix}/")
            or is_unsafe(place.path)
        ):
            raise TransportError("invalid-answer", "The next page is at an address outside of this API")
        self._place = place
        return replace(request, path=place.path[len(prefix) :] or "/", query=query_pairs(place.query))


def linked_next(header: str) -> str | None:
    """Target of the first link with ``rel="next"``; links of another context (``anchor``) are no pages."""
    for link in _LINK.finditer(header):
        parameters: dict[str, str] = {}
        for parameter in _PARAMETER.finditer(link[2]):
            # The first of a name counts (RFC 8288, 3.3).
            parameters.setdefault(parameter[1].lower(), parameter[3] or "" if parameter[2] is None else parameter[2])
        if "anchor" not in parameters and "next" in parameters.get("rel", "").lower().split():
            return link[1]
    return None


def _turn_to(members: Mapping[str, Any], address: Any) -> Turn | None:
    return Turn(address, members, address) if isinstance(address, str) and address else None
