# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._statuses import ErrorStatusBut_422
    from .elixir_models import JsonErrorResponse, UsersResponse

_MY_APP_WEB_USER_CONTROLLER_INDEX: Operation[
    StatusResult[UsersResponse, ErrorStatusBut_422, Any] | Refused[Literal[422], JsonErrorResponse]
] = Operation("MyAppWeb.UserController.index", "GET", "/elixir/users", answer="json")


class ElixirCalls(Client):
    """Calls of `elixir`."""

    def my_app_web_user_controller_index(
        self,
        *,
        ids: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[UsersResponse, ErrorStatusBut_422, Any] | Refused[Literal[422], JsonErrorResponse]:
        """``GET /elixir/users``"""
        return self._send(_MY_APP_WEB_USER_CONTROLLER_INDEX, {"ids": ids}, request_options)


class AsyncElixirCalls(AsyncClient):
    """Calls of `elixir`."""

    async def my_app_web_user_controller_index(
        self,
        *,
        ids: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[UsersResponse, ErrorStatusBut_422, Any] | Refused[Literal[422], JsonErrorResponse]:
        """``GET /elixir/users``"""
        return await self._send(_MY_APP_WEB_USER_CONTROLLER_INDEX, {"ids": ids}, request_options)
