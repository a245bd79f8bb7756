# Generated from spec/genauth/management/events.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class EventApp(TypedDict):
    """A source of events."""

    identifier: str
    """Identifier of the event application that you choose."""
    logo: str
    """URL of the logo."""
    name: str
    """Name of the event application."""


class EventAppPage(TypedDict):
    """A page of `EventApp` items with the total count."""

    list: builtins.list[EventApp]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class OpenEvent(TypedDict):
    """An event that can be subscribed to."""

    code: str
    """Code of the event, used to subscribe."""
    desc: str
    """What the event means."""
    id: str
    """Unique identifier."""
    name: str
    """Name of the event."""
    topic: str
    """Topic that the event belongs to."""


class OpenEventPage(TypedDict):
    """A page of `OpenEvent` items with the total count."""

    list: builtins.list[OpenEvent]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins
