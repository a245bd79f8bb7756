# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import datetime
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import Circle, Drawing, DrawingClosed, DrawingCounts, Shape, Stop, Tree, Way

_DRAW: Operation[CallResult[Drawing, Any]] = Operation("draw", "POST", "/draw", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def draw(
        self,
        *,
        name: str,
        shapes: list[Shape],
        anything: dict[str, Any] | NotGiven = NOT_GIVEN,
        closed: DrawingClosed | NotGiven = NOT_GIVEN,
        counts: DrawingCounts | NotGiven = NOT_GIVEN,
        created_at: str | datetime.datetime | NotGiven = NOT_GIVEN,
        extra: Circle | list[Circle] | NotGiven = NOT_GIVEN,
        id_or_name: str | int | NotGiven = NOT_GIVEN,
        labels: dict[str, str] | NotGiven = NOT_GIVEN,
        nested: dict[str, list[Tree]] | NotGiven = NOT_GIVEN,
        row: list[str | float] | NotGiven = NOT_GIVEN,
        size: list[float] | NotGiven = NOT_GIVEN,
        stop: list[Stop] | str | NotGiven = NOT_GIVEN,
        way: Way | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Drawing, Any]:
        """``POST /draw``

        Args:
            name: What it is called.
            created_at: Date and time (RFC 3339).
        """
        return self._send(
            _DRAW,
            {
                "name": name,
                "shapes": shapes,
                "anything": anything,
                "closed": closed,
                "counts": counts,
                "createdAt": created_at,
                "extra": extra,
                "idOrName": id_or_name,
                "labels": labels,
                "nested": nested,
                "row": row,
                "size": size,
                "stop": stop,
                "way": way,
            },
            request_options,
        )


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def draw(
        self,
        *,
        name: str,
        shapes: list[Shape],
        anything: dict[str, Any] | NotGiven = NOT_GIVEN,
        closed: DrawingClosed | NotGiven = NOT_GIVEN,
        counts: DrawingCounts | NotGiven = NOT_GIVEN,
        created_at: str | datetime.datetime | NotGiven = NOT_GIVEN,
        extra: Circle | list[Circle] | NotGiven = NOT_GIVEN,
        id_or_name: str | int | NotGiven = NOT_GIVEN,
        labels: dict[str, str] | NotGiven = NOT_GIVEN,
        nested: dict[str, list[Tree]] | NotGiven = NOT_GIVEN,
        row: list[str | float] | NotGiven = NOT_GIVEN,
        size: list[float] | NotGiven = NOT_GIVEN,
        stop: list[Stop] | str | NotGiven = NOT_GIVEN,
        way: Way | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Drawing, Any]:
        """``POST /draw``

        Args:
            name: What it is called.
            created_at: Date and time (RFC 3339).
        """
        return await self._send(
            _DRAW,
            {
                "name": name,
                "shapes": shapes,
                "anything": anything,
                "closed": closed,
                "counts": counts,
                "createdAt": created_at,
                "extra": extra,
                "idOrName": id_or_name,
                "labels": labels,
                "nested": nested,
                "row": row,
                "size": size,
                "stop": stop,
                "way": way,
            },
            request_options,
        )
