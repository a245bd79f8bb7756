# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.addressed_pages import AddressPages
from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._statuses import ErrorStatusBut_401, ErrorStatusBut_422
    from .laravel_models import (
        PostResource,
        PostsIndexAnswer,
        PostsIndexError401,
        PostStatus,
        PostsUpdateAnswer,
        PostsUpdateError422,
    )

_POSTS_INDEX: Operation[
    StatusResult[PostsIndexAnswer, ErrorStatusBut_401, Any] | Refused[Literal[401], PostsIndexError401]
] = Operation("posts.index", "GET", "/laravel/posts", answer="json", paging=AddressPages(("links", "next"), ("data",)))
_POSTS_UPDATE: Operation[
    StatusResult[PostsUpdateAnswer, ErrorStatusBut_422, Any] | Refused[Literal[422], PostsUpdateError422]
] = Operation("posts.update", "PUT", "/laravel/posts", answer="json")


class LaravelCalls(Client):
    """Calls of `laravel`."""

    def posts_index(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PostsIndexAnswer, ErrorStatusBut_401, Any] | Refused[Literal[401], PostsIndexError401]:
        """``GET /laravel/posts``"""
        return self._send(_POSTS_INDEX, {"page": page}, request_options)

    def posts_index_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[StatusResult[PostsIndexAnswer, ErrorStatusBut_401, Any] | Refused[Literal[401], PostsIndexError401]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /laravel/posts``
        """
        return self._pages(_POSTS_INDEX, {"page": page}, request_options)

    def posts_index_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PostResource]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /laravel/posts``
        """
        return self._items(_POSTS_INDEX, {"page": page}, request_options)

    def posts_update(
        self,
        *,
        photo: str | NotGiven | None = NOT_GIVEN,
        status: PostStatus | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PostsUpdateAnswer, ErrorStatusBut_422, Any] | Refused[Literal[422], PostsUpdateError422]:
        """``PUT /laravel/posts``

        Args:
            title: Length: at most 255.
        """
        return self._send(_POSTS_UPDATE, {"photo": photo, "status": status, "title": title}, request_options)


class AsyncLaravelCalls(AsyncClient):
    """Calls of `laravel`."""

    async def posts_index(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PostsIndexAnswer, ErrorStatusBut_401, Any] | Refused[Literal[401], PostsIndexError401]:
        """``GET /laravel/posts``"""
        return await self._send(_POSTS_INDEX, {"page": page}, request_options)

    def posts_index_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[
        StatusResult[PostsIndexAnswer, ErrorStatusBut_401, Any] | Refused[Literal[401], PostsIndexError401]
    ]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /laravel/posts``
        """
        return self._pages(_POSTS_INDEX, {"page": page}, request_options)

    def posts_index_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PostResource]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /laravel/posts``
        """
        return self._items(_POSTS_INDEX, {"page": page}, request_options)

    async def posts_update(
        self,
        *,
        photo: str | NotGiven | None = NOT_GIVEN,
        status: PostStatus | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PostsUpdateAnswer, ErrorStatusBut_422, Any] | Refused[Literal[422], PostsUpdateError422]:
        """``PUT /laravel/posts``

        Args:
            title: Length: at most 255.
        """
        return await self._send(_POSTS_UPDATE, {"photo": photo, "status": status, "title": title}, request_options)
