# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

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
    from .._statuses import ErrorStatusBut_422
    from .tsoa_models import CreateUserAnswerError, PickUserIdOrName, Status, User, ValidateErrorJSON

_CREATE_USER: Operation[CallResult[User | CreateUserAnswerError | None, Any]] = Operation(
    "CreateUser",
    "POST",
    "/tsoa/users",
    body="json",
    answer="json",
)
_GET_USERS: Operation[
    StatusResult[PickUserIdOrName, ErrorStatusBut_422, Any] | Refused[Literal[422], ValidateErrorJSON]
] = Operation("GetUsers", "GET", "/tsoa/users", security=(("api_key",), ("jwt",)), answer="json")


class TsoaCalls(Client):
    """Calls of `tsoa`."""

    def create_user(
        self,
        *,
        id: float | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        status: Status | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User | CreateUserAnswerError | None, Any]:
        """``POST /tsoa/users``"""
        return self._send(_CREATE_USER, {"id": id, "name": name, "status": status}, request_options)

    def get_users(
        self,
        *,
        from_: str | datetime.datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PickUserIdOrName, ErrorStatusBut_422, Any] | Refused[Literal[422], ValidateErrorJSON]:
        """``GET /tsoa/users``

        Args:
            from_: Date and time (RFC 3339).
            limit: Default: `20`.
        """
        return self._send(_GET_USERS, {"from": from_, "limit": limit}, request_options)


class AsyncTsoaCalls(AsyncClient):
    """Calls of `tsoa`."""

    async def create_user(
        self,
        *,
        id: float | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        status: Status | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User | CreateUserAnswerError | None, Any]:
        """``POST /tsoa/users``"""
        return await self._send(_CREATE_USER, {"id": id, "name": name, "status": status}, request_options)

    async def get_users(
        self,
        *,
        from_: str | datetime.datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PickUserIdOrName, ErrorStatusBut_422, Any] | Refused[Literal[422], ValidateErrorJSON]:
        """``GET /tsoa/users``

        Args:
            from_: Date and time (RFC 3339).
            limit: Default: `20`.
        """
        return await self._send(_GET_USERS, {"from": from_, "limit": limit}, request_options)
