# Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import GetPointRequestPoint, GetStylesRequestMatrix

_GET_POINT: Operation[CallResult[None, Any]] = Operation(
    "getPoint",
    "GET",
    "/points/{point}",
    parameters={"point": Parameter("path", style="simple")},
    answer="none",
)
_GET_STYLES: Operation[CallResult[None, Any]] = Operation(
    "getStyles",
    "GET",
    "/styles/{simple}/{label}/{matrix}",
    parameters={
        "label": Parameter("path", style="label", explode=True),
        "matrix": Parameter("path", style="matrix"),
        "asJson": Parameter("query", content_type="application/json"),
        "brackets": Parameter("query", style="brackets"),
        "deep": Parameter("query", style="deepObject", explode=True),
        "joined": Parameter("query", explode=False),
        "pipes": Parameter("query", style="pipeDelimited"),
        "reserved": Parameter("query", allow_reserved=True),
        "spaces": Parameter("query", style="spaceDelimited"),
        "xTraceId": Parameter("header", "X-Trace-Id"),
        "session": Parameter("cookie"),
    },
    answer="none",
)
_MEET: Operation[CallResult[None, Any]] = Operation(
    "meet",
    "POST",
    "/meeting/{idPath}",
    parameters={"idQuery": Parameter("query", "id"), "note": Parameter("query", also_body=True)},
    fixed_query=(("action", "do it"), ("x", "")),
    answer="none",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def get_point(
        self,
        *,
        point: GetPointRequestPoint,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /points/{point}``"""
        return self._send(_GET_POINT, {"point": point}, request_options)

    def get_styles(
        self,
        *,
        label: list[str],
        matrix: GetStylesRequestMatrix,
        simple: str,
        as_json: GetStylesRequestMatrix | NotGiven = NOT_GIVEN,
        brackets: list[str] | NotGiven = NOT_GIVEN,
        deep: GetStylesRequestMatrix | NotGiven = NOT_GIVEN,
        form: list[int] | NotGiven = NOT_GIVEN,
        joined: list[str] | NotGiven = NOT_GIVEN,
        pipes: list[str] | NotGiven = NOT_GIVEN,
        reserved: str | NotGiven = NOT_GIVEN,
        session: str | NotGiven = NOT_GIVEN,
        spaces: list[str] | NotGiven = NOT_GIVEN,
        x_trace_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /styles/{simple}/{label}/{matrix}``

        Args:
            x_trace_id: Shown in logs.
        """
        return self._send(
            _GET_STYLES,
            {
                "label": label,
                "matrix": matrix,
                "simple": simple,
                "asJson": as_json,
                "brackets": brackets,
                "deep": deep,
                "form": form,
                "joined": joined,
                "pipes": pipes,
                "reserved": reserved,
                "session": session,
                "spaces": spaces,
                "xTraceId": x_trace_id,
            },
            request_options,
        )

    def meet(
        self,
        *,
        id_path: str,
        id: int | NotGiven = NOT_GIVEN,
        id_query: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /meeting/{id}``

        Args:
            note: Deprecated.
        """
        return self._send(
            _MEET,
            {"idPath": id_path, "id": id, "idQuery": id_query, "name": name, "note": note},
            request_options,
        )


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def get_point(
        self,
        *,
        point: GetPointRequestPoint,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /points/{point}``"""
        return await self._send(_GET_POINT, {"point": point}, request_options)

    async def get_styles(
        self,
        *,
        label: list[str],
        matrix: GetStylesRequestMatrix,
        simple: str,
        as_json: GetStylesRequestMatrix | NotGiven = NOT_GIVEN,
        brackets: list[str] | NotGiven = NOT_GIVEN,
        deep: GetStylesRequestMatrix | NotGiven = NOT_GIVEN,
        form: list[int] | NotGiven = NOT_GIVEN,
        joined: list[str] | NotGiven = NOT_GIVEN,
        pipes: list[str] | NotGiven = NOT_GIVEN,
        reserved: str | NotGiven = NOT_GIVEN,
        session: str | NotGiven = NOT_GIVEN,
        spaces: list[str] | NotGiven = NOT_GIVEN,
        x_trace_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /styles/{simple}/{label}/{matrix}``

        Args:
            x_trace_id: Shown in logs.
        """
        return await self._send(
            _GET_STYLES,
            {
                "label": label,
                "matrix": matrix,
                "simple": simple,
                "asJson": as_json,
                "brackets": brackets,
                "deep": deep,
                "form": form,
                "joined": joined,
                "pipes": pipes,
                "reserved": reserved,
                "session": session,
                "spaces": spaces,
                "xTraceId": x_trace_id,
            },
            request_options,
        )

    async def meet(
        self,
        *,
        id_path: str,
        id: int | NotGiven = NOT_GIVEN,
        id_query: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /meeting/{id}``

        Args:
            note: Deprecated.
        """
        return await self._send(
            _MEET,
            {"idPath": id_path, "id": id, "idQuery": id_query, "name": name, "note": note},
            request_options,
        )
