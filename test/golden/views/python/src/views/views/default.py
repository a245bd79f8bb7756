# Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import Address, Team, User, UserInput

_CREATE_TEAM: Operation[CallResult[Team, Any]] = Operation(
    "createTeam",
    "POST",
    "/teams",
    answer="json",
    secret=("password",),
)
_CREATE_USER: Operation[CallResult[User, Any]] = Operation(
    "createUser",
    "POST",
    "/users",
    answer="json",
    secret=("password",),
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def create_team(
        self,
        *,
        members: list[UserInput],
        request_options: RequestOptions | None = None,
    ) -> CallResult[Team, Any]:
        """``POST /teams``"""
        return self._send(_CREATE_TEAM, {"members": members}, request_options)

    def create_user(
        self,
        *,
        name: str,
        address: Address | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User, Any]:
        """``POST /users``"""
        return self._send(_CREATE_USER, {"name": name, "address": address, "password": password}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def create_team(
        self,
        *,
        members: list[UserInput],
        request_options: RequestOptions | None = None,
    ) -> CallResult[Team, Any]:
        """``POST /teams``"""
        return await self._send(_CREATE_TEAM, {"members": members}, request_options)

    async def create_user(
        self,
        *,
        name: str,
        address: Address | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User, Any]:
        """``POST /users``"""
        return await self._send(_CREATE_USER, {"name": name, "address": address, "password": password}, request_options)
