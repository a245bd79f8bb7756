# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import uuid

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .trpc_models import PostsGetByIdAnswer, PostsGetByIdError

_POSTS_GET_BY_ID: Operation[CallResult[PostsGetByIdAnswer, PostsGetByIdError]] = Operation(
    "posts-getById",
    "GET",
    "/trpc/posts/{id}",
    security=(("Authorization",),),
    answer="json",
)


class TrpcCalls(Client):
    """Calls of `trpc`."""

    def posts_get_by_id(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PostsGetByIdAnswer, PostsGetByIdError]:
        """``GET /trpc/posts/{id}``"""
        return self._send(_POSTS_GET_BY_ID, {"id": id}, request_options)


class AsyncTrpcCalls(AsyncClient):
    """Calls of `trpc`."""

    async def posts_get_by_id(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PostsGetByIdAnswer, PostsGetByIdError]:
        """``GET /trpc/posts/{id}``"""
        return await self._send(_POSTS_GET_BY_ID, {"id": id}, request_options)
