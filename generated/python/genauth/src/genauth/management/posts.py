# Generated from spec/genauth/management/posts.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.organizations_models import PostDetails
    from .posts_models import Post, PostInfo, PostItem, PostItemPage

_CREATE_POST: Operation[Envelope[PostInfo]] = Operation(
    "createPost",
    "POST",
    "/api/v3/create-post",
    security=(("accessKey",), ("managementToken",)),
)
_GET_POST: Operation[Envelope[PostDetails]] = Operation(
    "getPost",
    "GET",
    "/api/v3/get-post",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_GET_POST_BY_ID: Operation[Envelope[Post]] = Operation(
    "getPostById",
    "POST",
    "/api/v3/get-post-by-id",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
)
_GET_USER_POST: Operation[Envelope[PostDetails]] = Operation(
    "getUserPost",
    "GET",
    "/api/v3/get-user-post",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_GET_USER_POSTS: Operation[Envelope[list[Post]]] = Operation(
    "getUserPosts",
    "GET",
    "/api/v3/get-user-posts",
    security=(("accessKey",), ("managementToken",)),
)
_POST_LIST: Operation[Envelope[PostItemPage]] = Operation(
    "postList",
    "GET",
    "/api/v3/list-post",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_POST_LIST_BATCH: Operation[Envelope[PostItemPage]] = Operation(
    "postListBatch",
    "POST",
    "/api/v3/list-post",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REMOVE_POST: Operation[Envelope[None]] = Operation(
    "removePost",
    "POST",
    "/api/v3/remove-post",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USER_POSTS: Operation[Envelope[None]] = Operation(
    "setUserPosts",
    "POST",
    "/api/v3/set-user-posts",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_POST: Operation[Envelope[PostInfo]] = Operation(
    "updatePost",
    "POST",
    "/api/v3/update-post",
    security=(("accessKey",), ("managementToken",)),
)
_USER_CONNECTION_POST: Operation[Envelope[None]] = Operation(
    "userConnectionPost",
    "POST",
    "/api/v3/user-connection-post",
    security=(("accessKey",), ("managementToken",)),
)


class PostsCalls(Client):
    """Posts (positions) in departments."""

    def create_post(
        self,
        *,
        code: str,
        name: str,
        department_id_list: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostInfo]:
        """Creates a post (job position).

        The code identifies the post in later calls and must be unused. The post can be tied to departments.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-post``

        Args:
            code: Code of the post; unique in the user pool.
            name: Name of the post.
            department_id_list: Identifiers of the departments that the post is tied to.
            description: Description of the post.
            id: Identifier of the post.
        """
        return self._send(
            _CREATE_POST,
            {"code": code, "name": name, "departmentIdList": department_id_list, "description": description, "id": id},
            request_options,
        )

    def get_post(
        self,
        *,
        code: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets one post (job position) by its code.

        Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-post``

        Args:
            code: Code of the post.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(_GET_POST, {"code": code, "withCustomData": with_custom_data}, request_options)

    def get_post_by_id(
        self,
        *,
        id_list: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Post]:
        """Gets posts (job positions) by their identifiers.

        Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-post-by-id``

        Args:
            id_list: Identifiers of the posts.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(_GET_POST_BY_ID, {"idList": id_list, "withCustomData": with_custom_data}, request_options)

    def get_user_post(
        self,
        *,
        user_id: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets the post (job position) of a user.

        For users who hold one post. If a user may hold several, use `get_user_posts`.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-post``

        Args:
            user_id: Identifier of the user.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(_GET_USER_POST, {"userId": user_id, "withCustomData": with_custom_data}, request_options)

    def get_user_posts(
        self,
        *,
        user_id: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Post]]:
        """Lists the posts (job positions) of a user.

        Custom data is included on request.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-posts``

        Args:
            user_id: Identifier of the user.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(_GET_USER_POSTS, {"userId": user_id, "withCustomData": with_custom_data}, request_options)

    def post_list(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostItemPage]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._send(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_pages(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PostItemPage]]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._pages(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_items(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PostItem]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._items(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_batch(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostItemPage]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._send(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_batch_pages(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PostItemPage]]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._pages(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_batch_items(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PostItem]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._items(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def remove_post(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a post (job position).

        Users who hold it stay in the user pool without it. This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-post``

        Args:
            code: Code of the post.
        """
        return self._send(_REMOVE_POST, {"code": code}, request_options)

    def set_user_posts(
        self,
        *,
        post_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sets the posts (job positions) that a user holds.

        The list describes the wanted state.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-user-posts``

        Args:
            post_ids: Identifiers of the posts that the user holds afterwards.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_SET_USER_POSTS, {"postIds": post_ids, "userId": user_id}, request_options)

    def update_post(
        self,
        *,
        code: str,
        name: str,
        department_id_list: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostInfo]:
        """Changes a post (job position).

        The post is named by its code.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-post``

        Args:
            code: Code of the post; unique in the user pool.
            name: Name of the post.
            department_id_list: Identifiers of the departments that the post is tied to.
            description: Description of the post.
            id: Identifier of the post.
        """
        return self._send(
            _UPDATE_POST,
            {"code": code, "name": name, "departmentIdList": department_id_list, "description": description, "id": id},
            request_options,
        )

    def user_connection_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Gives a user a post (job position).

        Ties one user to one post; for several posts at once use `set_user_posts`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/user-connection-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_USER_CONNECTION_POST, {"postId": post_id, "userId": user_id}, request_options)


class AsyncPostsCalls(AsyncClient):
    """Posts (positions) in departments."""

    async def create_post(
        self,
        *,
        code: str,
        name: str,
        department_id_list: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostInfo]:
        """Creates a post (job position).

        The code identifies the post in later calls and must be unused. The post can be tied to departments.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-post``

        Args:
            code: Code of the post; unique in the user pool.
            name: Name of the post.
            department_id_list: Identifiers of the departments that the post is tied to.
            description: Description of the post.
            id: Identifier of the post.
        """
        return await self._send(
            _CREATE_POST,
            {"code": code, "name": name, "departmentIdList": department_id_list, "description": description, "id": id},
            request_options,
        )

    async def get_post(
        self,
        *,
        code: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets one post (job position) by its code.

        Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-post``

        Args:
            code: Code of the post.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(_GET_POST, {"code": code, "withCustomData": with_custom_data}, request_options)

    async def get_post_by_id(
        self,
        *,
        id_list: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Post]:
        """Gets posts (job positions) by their identifiers.

        Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-post-by-id``

        Args:
            id_list: Identifiers of the posts.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(
            _GET_POST_BY_ID,
            {"idList": id_list, "withCustomData": with_custom_data},
            request_options,
        )

    async def get_user_post(
        self,
        *,
        user_id: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets the post (job position) of a user.

        For users who hold one post. If a user may hold several, use `get_user_posts`.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-post``

        Args:
            user_id: Identifier of the user.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(
            _GET_USER_POST,
            {"userId": user_id, "withCustomData": with_custom_data},
            request_options,
        )

    async def get_user_posts(
        self,
        *,
        user_id: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Post]]:
        """Lists the posts (job positions) of a user.

        Custom data is included on request.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-posts``

        Args:
            user_id: Identifier of the user.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(
            _GET_USER_POSTS,
            {"userId": user_id, "withCustomData": with_custom_data},
            request_options,
        )

    async def post_list(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostItemPage]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return await self._send(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_pages(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PostItemPage]]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._pages(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_items(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PostItem]:
        """Lists posts (job positions), one page at a time.

        Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-post``

        Args:
            created_after: Only posts created at or after this time, Unix time in milliseconds.
            created_before: Only posts created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            metadata_no_field_id: Leave out the identifiers of metadata fields. Default: `False`.
            page: Page number, counted from 1. Default: `1`.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only posts changed at or after this time, Unix time in milliseconds.
            updated_before: Only posts changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._items(
            _POST_LIST,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    async def post_list_batch(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostItemPage]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return await self._send(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_batch_pages(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PostItemPage]]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._pages(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def post_list_batch_items(
        self,
        *,
        created_after: int | NotGiven = NOT_GIVEN,
        created_before: int | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        metadata_no_field_id: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        post_codes: list[str] | NotGiven = NOT_GIVEN,
        skip_count: bool | NotGiven = NOT_GIVEN,
        updated_after: int | NotGiven = NOT_GIVEN,
        updated_before: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PostItem]:
        """Lists posts (job positions) with the filters in the request body.

        The same as `post_list`, and can also name the posts by their codes, of which there may be more than fit into a
        URL.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-post``

        Args:
            created_after: Only items created at or after this time, Unix time in milliseconds.
            created_before: Only items created at or before this time, Unix time in milliseconds.
            flat_custom_data: Return custom data as one flat object from field key to value.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50.
            metadata_no_field_id: Leave out the identifiers of metadata fields.
            page: Page number, counted from 1.
            post_codes: Codes of the posts to return.
            skip_count: Leave out the total count, which makes the query faster.
            updated_after: Only items changed at or after this time, Unix time in milliseconds.
            updated_before: Only items changed at or before this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values.
        """
        return self._items(
            _POST_LIST_BATCH,
            {
                "createdAfter": created_after,
                "createdBefore": created_before,
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "metadataNoFieldId": metadata_no_field_id,
                "page": page,
                "postCodes": post_codes,
                "skipCount": skip_count,
                "updatedAfter": updated_after,
                "updatedBefore": updated_before,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    async def remove_post(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a post (job position).

        Users who hold it stay in the user pool without it. This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-post``

        Args:
            code: Code of the post.
        """
        return await self._send(_REMOVE_POST, {"code": code}, request_options)

    async def set_user_posts(
        self,
        *,
        post_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sets the posts (job positions) that a user holds.

        The list describes the wanted state.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-user-posts``

        Args:
            post_ids: Identifiers of the posts that the user holds afterwards.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_SET_USER_POSTS, {"postIds": post_ids, "userId": user_id}, request_options)

    async def update_post(
        self,
        *,
        code: str,
        name: str,
        department_id_list: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostInfo]:
        """Changes a post (job position).

        The post is named by its code.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-post``

        Args:
            code: Code of the post; unique in the user pool.
            name: Name of the post.
            department_id_list: Identifiers of the departments that the post is tied to.
            description: Description of the post.
            id: Identifier of the post.
        """
        return await self._send(
            _UPDATE_POST,
            {"code": code, "name": name, "departmentIdList": department_id_list, "description": description, "id": id},
            request_options,
        )

    async def user_connection_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Gives a user a post (job position).

        Ties one user to one post; for several posts at once use `set_user_posts`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/user-connection-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_USER_CONNECTION_POST, {"postId": post_id, "userId": user_id}, request_options)
