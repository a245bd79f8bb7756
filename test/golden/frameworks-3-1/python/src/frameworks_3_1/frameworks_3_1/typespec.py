# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .typespec_models import Heavy, Widget, WidgetError, WidgetsListAnswer

_WIDGETS_LIST: Operation[CallResult[WidgetsListAnswer, WidgetError]] = Operation(
    "Widgets_list",
    "GET",
    "/typespec/widgets",
    parameters={"filter": Parameter("query", explode=False)},
    answer="json",
)
_WIDGETS_UPDATE: Operation[CallResult[Widget | Heavy, Any]] = Operation(
    "Widgets_update",
    "PATCH",
    "/typespec/widgets",
    body="json",
    content_type="application/merge-patch+json",
    answer="json",
)


class TypespecCalls(Client):
    """Calls of `typespec`."""

    def widgets_list(
        self,
        *,
        filter: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[WidgetsListAnswer, WidgetError]:
        """``GET /typespec/widgets``"""
        return self._send(_WIDGETS_LIST, {"filter": filter}, request_options)

    def widgets_update(
        self,
        *,
        color: Literal["red", "blue"] | NotGiven | None = NOT_GIVEN,
        weight: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Widget | Heavy, Any]:
        """``PATCH /typespec/widgets``"""
        return self._send(_WIDGETS_UPDATE, {"color": color, "weight": weight}, request_options)


class AsyncTypespecCalls(AsyncClient):
    """Calls of `typespec`."""

    async def widgets_list(
        self,
        *,
        filter: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[WidgetsListAnswer, WidgetError]:
        """``GET /typespec/widgets``"""
        return await self._send(_WIDGETS_LIST, {"filter": filter}, request_options)

    async def widgets_update(
        self,
        *,
        color: Literal["red", "blue"] | NotGiven | None = NOT_GIVEN,
        weight: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Widget | Heavy, Any]:
        """``PATCH /typespec/widgets``"""
        return await self._send(_WIDGETS_UPDATE, {"color": color, "weight": weight}, request_options)
