# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import datetime
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._statuses import ErrorStatusBut_400
    from .dotnet_models import (
        HttpValidationProblemDetails,
        IFormFile,
        NullableOfLevel,
        Shape,
        WeatherForecast,
        WeatherKind,
    )

_GET_SHAPES: Operation[CallResult[list[Shape], Any]] = Operation("GetShapes", "GET", "/dotnet/shapes", answer="json")
_GET_WEATHER: Operation[
    StatusResult[list[WeatherForecast], ErrorStatusBut_400, Any] | Refused[Literal[400], HttpValidationProblemDetails]
] = Operation("GetWeather", "GET", "/dotnet/weather", answer="json")
_POST_WEATHER: Operation[CallResult[Any, Any]] = Operation(
    "PostWeather",
    "POST",
    "/dotnet/weather",
    answer="undescribed",
)
_UPLOAD: Operation[CallResult[Any, Any]] = Operation(
    "Upload",
    "POST",
    "/dotnet/upload",
    body="multipart",
    answer="undescribed",
)


class DotnetCalls(Client):
    """Calls of `dotnet`."""

    def get_shapes(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Shape], Any]:
        """``GET /dotnet/shapes``"""
        return self._send(_GET_SHAPES, {}, request_options)

    def get_weather(
        self,
        *,
        days: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[list[WeatherForecast], ErrorStatusBut_400, Any]
        | Refused[Literal[400], HttpValidationProblemDetails]
    ):
        """``GET /dotnet/weather``

        Args:
            days: Default: `5`.
        """
        return self._send(_GET_WEATHER, {"days": days}, request_options)

    def post_weather(
        self,
        *,
        date: str | datetime.date,
        temperature_c: int,
        any: Any | NotGiven = NOT_GIVEN,
        child: WeatherForecast | NotGiven = NOT_GIVEN,
        kind: WeatherKind | str | NotGiven = NOT_GIVEN,
        level: NullableOfLevel | str | NotGiven | None = NOT_GIVEN,
        parent: WeatherForecast | NotGiven | None = NOT_GIVEN,
        summary: str | NotGiven | None = NOT_GIVEN,
        tags: list[str] | NotGiven | None = NOT_GIVEN,
        took: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /dotnet/weather``

        Args:
            date: Date (RFC 3339).
            took: Pattern: `^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$`.
        """
        return self._send(
            _POST_WEATHER,
            {
                "date": date,
                "temperatureC": temperature_c,
                "any": any,
                "child": child,
                "kind": kind,
                "level": level,
                "parent": parent,
                "summary": summary,
                "tags": tags,
                "took": took,
            },
            request_options,
        )

    def upload(
        self,
        *,
        file: IFormFile | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /dotnet/upload``"""
        return self._send(_UPLOAD, {"file": file, "name": name}, request_options)


class AsyncDotnetCalls(AsyncClient):
    """Calls of `dotnet`."""

    async def get_shapes(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Shape], Any]:
        """``GET /dotnet/shapes``"""
        return await self._send(_GET_SHAPES, {}, request_options)

    async def get_weather(
        self,
        *,
        days: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[list[WeatherForecast], ErrorStatusBut_400, Any]
        | Refused[Literal[400], HttpValidationProblemDetails]
    ):
        """``GET /dotnet/weather``

        Args:
            days: Default: `5`.
        """
        return await self._send(_GET_WEATHER, {"days": days}, request_options)

    async def post_weather(
        self,
        *,
        date: str | datetime.date,
        temperature_c: int,
        any: Any | NotGiven = NOT_GIVEN,
        child: WeatherForecast | NotGiven = NOT_GIVEN,
        kind: WeatherKind | str | NotGiven = NOT_GIVEN,
        level: NullableOfLevel | str | NotGiven | None = NOT_GIVEN,
        parent: WeatherForecast | NotGiven | None = NOT_GIVEN,
        summary: str | NotGiven | None = NOT_GIVEN,
        tags: list[str] | NotGiven | None = NOT_GIVEN,
        took: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /dotnet/weather``

        Args:
            date: Date (RFC 3339).
            took: Pattern: `^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$`.
        """
        return await self._send(
            _POST_WEATHER,
            {
                "date": date,
                "temperatureC": temperature_c,
                "any": any,
                "child": child,
                "kind": kind,
                "level": level,
                "parent": parent,
                "summary": summary,
                "tags": tags,
                "took": took,
            },
            request_options,
        )

    async def upload(
        self,
        *,
        file: IFormFile | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /dotnet/upload``"""
        return await self._send(_UPLOAD, {"file": file, "name": name}, request_options)
