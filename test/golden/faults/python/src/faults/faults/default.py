# Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import Itself, Thing

_ADD_THING: Operation[CallResult[Any, Any]] = Operation(
    "addThing",
    "POST",
    "/shared/things",
    body="json",
    answer="undescribed",
)
_COUNT_THINGS: Operation[CallResult[int, Any]] = Operation(
    "countThings",
    "GET",
    "/",
    fixed_query=(("Action", "CountThings"),),
    answer="json",
)
_GET_WEATHER: Operation[CallResult[str, Any]] = Operation(
    "getWeather",
    "GET",
    "/weather",
    answer="text",
    accept="text/plain, */*;q=0.1",
)
_LIST_THINGS: Operation[CallResult[list[Thing], Any]] = Operation("listThings", "GET", "/", answer="json")
_POST_THINGS: Operation[CallResult[Any, Any]] = Operation(
    "postThings",
    "POST",
    "/things",
    body="json",
    answer="undescribed",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def add_thing(
        self,
        *,
        both: Any | NotGiven = NOT_GIVEN,
        constant: Any | NotGiven = NOT_GIVEN,
        data: dict[str, Any] | NotGiven = NOT_GIVEN,
        elsewhere: Any | NotGiven = NOT_GIVEN,
        gone: Any | NotGiven = NOT_GIVEN,
        itself: Itself | NotGiven = NOT_GIVEN,
        loop: Any | NotGiven = NOT_GIVEN,
        named: Any | NotGiven = NOT_GIVEN,
        odd: Any | NotGiven = NOT_GIVEN,
        value: Literal["one"] | str | dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /shared/things``

        Args:
            data: Default: `{"$ref": "https://example.com/nothing"}`.
        """
        return self._send(
            _ADD_THING,
            {
                "both": both,
                "constant": constant,
                "data": data,
                "elsewhere": elsewhere,
                "gone": gone,
                "itself": itself,
                "loop": loop,
                "named": named,
                "odd": odd,
                "value": value,
            },
            request_options,
        )

    def count_things(self, *, request_options: RequestOptions | None = None) -> CallResult[int, Any]:
        """``GET /``"""
        return self._send(_COUNT_THINGS, {}, request_options)

    def get_weather(self, *, city: str, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /weather``"""
        return self._send(_GET_WEATHER, {"city": city}, request_options)

    def list_things(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Thing], Any]:
        """``GET /``"""
        return self._send(_LIST_THINGS, {}, request_options)

    def post_things(
        self,
        *,
        both: Any | NotGiven = NOT_GIVEN,
        constant: Any | NotGiven = NOT_GIVEN,
        data: dict[str, Any] | NotGiven = NOT_GIVEN,
        elsewhere: Any | NotGiven = NOT_GIVEN,
        gone: Any | NotGiven = NOT_GIVEN,
        itself: Itself | NotGiven = NOT_GIVEN,
        loop: Any | NotGiven = NOT_GIVEN,
        named: Any | NotGiven = NOT_GIVEN,
        odd: Any | NotGiven = NOT_GIVEN,
        value: Literal["one"] | str | dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /things``

        Args:
            data: Default: `{"$ref": "https://example.com/nothing"}`.
        """
        return self._send(
            _POST_THINGS,
            {
                "both": both,
                "constant": constant,
                "data": data,
                "elsewhere": elsewhere,
                "gone": gone,
                "itself": itself,
                "loop": loop,
                "named": named,
                "odd": odd,
                "value": value,
            },
            request_options,
        )


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def add_thing(
        self,
        *,
        both: Any | NotGiven = NOT_GIVEN,
        constant: Any | NotGiven = NOT_GIVEN,
        data: dict[str, Any] | NotGiven = NOT_GIVEN,
        elsewhere: Any | NotGiven = NOT_GIVEN,
        gone: Any | NotGiven = NOT_GIVEN,
        itself: Itself | NotGiven = NOT_GIVEN,
        loop: Any | NotGiven = NOT_GIVEN,
        named: Any | NotGiven = NOT_GIVEN,
        odd: Any | NotGiven = NOT_GIVEN,
        value: Literal["one"] | str | dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /shared/things``

        Args:
            data: Default: `{"$ref": "https://example.com/nothing"}`.
        """
        return await self._send(
            _ADD_THING,
            {
                "both": both,
                "constant": constant,
                "data": data,
                "elsewhere": elsewhere,
                "gone": gone,
                "itself": itself,
                "loop": loop,
                "named": named,
                "odd": odd,
                "value": value,
            },
            request_options,
        )

    async def count_things(self, *, request_options: RequestOptions | None = None) -> CallResult[int, Any]:
        """``GET /``"""
        return await self._send(_COUNT_THINGS, {}, request_options)

    async def get_weather(self, *, city: str, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /weather``"""
        return await self._send(_GET_WEATHER, {"city": city}, request_options)

    async def list_things(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Thing], Any]:
        """``GET /``"""
        return await self._send(_LIST_THINGS, {}, request_options)

    async def post_things(
        self,
        *,
        both: Any | NotGiven = NOT_GIVEN,
        constant: Any | NotGiven = NOT_GIVEN,
        data: dict[str, Any] | NotGiven = NOT_GIVEN,
        elsewhere: Any | NotGiven = NOT_GIVEN,
        gone: Any | NotGiven = NOT_GIVEN,
        itself: Itself | NotGiven = NOT_GIVEN,
        loop: Any | NotGiven = NOT_GIVEN,
        named: Any | NotGiven = NOT_GIVEN,
        odd: Any | NotGiven = NOT_GIVEN,
        value: Literal["one"] | str | dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /things``

        Args:
            data: Default: `{"$ref": "https://example.com/nothing"}`.
        """
        return await self._send(
            _POST_THINGS,
            {
                "both": both,
                "constant": constant,
                "data": data,
                "elsewhere": elsewhere,
                "gone": gone,
                "itself": itself,
                "loop": loop,
                "named": named,
                "odd": odd,
                "value": value,
            },
            request_options,
        )
