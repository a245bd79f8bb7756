# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .hono_models import HonoUser

_GET_HONO_USERS_BY_ID: Operation[CallResult[HonoUser, Any]] = Operation(
    "getHonoUsersById",
    "GET",
    "/hono/users/{id}",
    answer="json",
)


class HonoCalls(Client):
    """Calls of `hono`."""

    def get_hono_users_by_id(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[HonoUser, Any]:
        """``GET /hono/users/{id}``

        Args:
            id: Length: at least 3.
        """
        return self._send(_GET_HONO_USERS_BY_ID, {"id": id}, request_options)


class AsyncHonoCalls(AsyncClient):
    """Calls of `hono`."""

    async def get_hono_users_by_id(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[HonoUser, Any]:
        """``GET /hono/users/{id}``

        Args:
            id: Length: at least 3.
        """
        return await self._send(_GET_HONO_USERS_BY_ID, {"id": id}, request_options)
