"""A list whose pages say where the next one is, and what reading it comes to."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from rig import SETTINGS, Kind, Scripted, Step, operation, walked, with_credentials
from runtime.credentials.bearer import bearer
from runtime.settings import ClientSettings

BARE = with_credentials(replace(SETTINGS, server="https://api.example.com/v1", envelope=None, results="result"), token=bearer("token", lambda: "secret-token"))
RAISING = replace(BARE, results="throw")
FIRST = "https://api.example.com/v1/things/a%20b"


def answered(body: object, **headers: str) -> Step:
    return {"body": json.dumps(body), "headers": {"content-type": "application/json", **headers}}


class Listing:
    """What iterating finds, and what it asked for."""

    def __init__(self, kind: Kind, paging: Any, *steps: Step, settings: ClientSettings = BARE) -> None:
        self._kind = kind
        self._transport = Scripted(*steps)
        self._client = kind.client({"transport": self._transport, "max_retries": 0}, settings)
        security = (("token",),) if settings.credentials else ()
        self._operation = operation("GET", "/things/{shelf}", answer="json", paging=paging, security=security)
        self.found: list[Any] = []

    def items(self, members: Any = None, own: Any = None) -> list[Any]:
        return self._all(self._client._items, members, own)

    def pages(self, members: Any = None, own: Any = None) -> list[Any]:
        return self._all(self._client._pages, members, own)

    def urls(self) -> list[str]:
        return [sent.origin + sent.target for sent in self._transport.sent]

    def proofs(self) -> list[str | None]:
        return [sent.headers.get("authorization") for sent in self._transport.sent]

    def _all(self, walk: Callable[..., Any], members: Any, own: Any) -> list[Any]:
        self.found = []
        return walked(self._kind, lambda: walk(self._operation, members or {"shelf": "a b"}, own), found=self.found)
