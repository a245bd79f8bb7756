# Generated from spec/genauth/management/groups.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.permissions_models import AuthorizedResource, Group, ResourceType
    from ..shared.users_models import GroupDetails, GroupDetailsPage, User, UserPage
    from .groups_models import CreateGroupRequest, CreateOrUpdateGroupResult

_ADD_GROUP_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "addGroupMembers",
    "POST",
    "/api/v3/add-group-members",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_GROUP: Operation[Envelope[Group]] = Operation(
    "createGroup",
    "POST",
    "/api/v3/create-group",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_CREATE_GROUPS_BATCH: Operation[Envelope[list[Group]]] = Operation(
    "createGroupsBatch",
    "POST",
    "/api/v3/create-groups-batch",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_CREATE_OR_UPDATE_GROUP: Operation[Envelope[CreateOrUpdateGroupResult]] = Operation(
    "createOrUpdateGroup",
    "POST",
    "/api/v3/create-or-update-group",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_DELETE_GROUPS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteGroupsBatch",
    "POST",
    "/api/v3/delete-groups-batch",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ALL_GROUPS: Operation[Envelope[list[Group]]] = Operation(
    "getAllGroups",
    "GET",
    "/api/v3/get-all-groups",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_GROUP: Operation[Envelope[Group]] = Operation(
    "getGroup",
    "GET",
    "/api/v3/get-group",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_GROUP_AUTHORIZED_RESOURCES: Operation[Envelope[list[AuthorizedResource]]] = Operation(
    "getGroupAuthorizedResources",
    "GET",
    "/api/v3/get-group-authorized-resources",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_GROUP_MEMBERS: Operation[Envelope[UserPage]] = Operation(
    "listGroupMembers",
    "GET",
    "/api/v3/list-group-members",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_GROUPS: Operation[Envelope[GroupDetailsPage]] = Operation(
    "listGroups",
    "GET",
    "/api/v3/list-groups",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REMOVE_GROUP_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "removeGroupMembers",
    "POST",
    "/api/v3/remove-group-members",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_GROUP: Operation[Envelope[Group]] = Operation(
    "updateGroup",
    "POST",
    "/api/v3/update-group",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)


class GroupsCalls(Client):
    """User groups and their members."""

    def add_group_members(
        self,
        *,
        code: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds up to 50 users to a group.

        The users receive the permissions of the group. Call it several times for more than 50 users.

        ``POST /api/v3/add-group-members``

        Args:
            code: Code of the group.
            user_ids: User identifiers of the new members, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_ADD_GROUP_MEMBERS, {"code": code, "userIds": user_ids}, request_options)

    def create_group(
        self,
        *,
        code: str,
        description: str,
        name: str,
        type: str,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Creates a group.

        The code identifies the group in all later calls and must be unused in the user pool.

        ``POST /api/v3/create-group``

        Args:
            code: Code of the group; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
            type: Kind of group, such as `CUSTOM`.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
        """
        return self._send(
            _CREATE_GROUP,
            {"code": code, "description": description, "name": name, "type": type, "customData": custom_data},
            request_options,
        )

    def create_groups_batch(
        self,
        *,
        list: list[CreateGroupRequest],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Group]]:
        """Creates up to 50 groups in one call.

        Each item has the same fields as `create_group`. The answer holds the created groups.

        ``POST /api/v3/create-groups-batch``

        Args:
            list: Groups to create, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_CREATE_GROUPS_BATCH, {"list": list}, request_options)

    def create_or_update_group(
        self,
        *,
        code: str,
        description: str,
        name: str,
        type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreateOrUpdateGroupResult]:
        """Creates a group or changes the one that has the same code.

        `created` in the answer tells which of the two happened. Handy for imports that may run more than once.

        ``POST /api/v3/create-or-update-group``

        Args:
            code: Code of the group; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
            type: Kind of group, such as `CUSTOM`.
        """
        return self._send(
            _CREATE_OR_UPDATE_GROUP,
            {"code": code, "description": description, "name": name, "type": type},
            request_options,
        )

    def delete_groups_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 groups by their codes.

        The members stay in the user pool and lose what the groups gave them. This cannot be undone.

        ``POST /api/v3/delete-groups-batch``

        Args:
            code_list: Codes of the groups to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_DELETE_GROUPS_BATCH, {"codeList": code_list}, request_options)

    def get_all_groups(
        self,
        *,
        fetch_members: bool | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Group]]:
        """Gets all groups at once.

        Without pages, so prefer `list_groups` for user pools with many groups. With `fetch_members` each group comes
        with its members, which makes the answer large.

        ``GET /api/v3/get-all-groups``

        Args:
            fetch_members: Include the members of each group. Default: `False`.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(
            _GET_ALL_GROUPS,
            {"fetchMembers": fetch_members, "withCustomData": with_custom_data},
            request_options,
        )

    def get_group(
        self,
        *,
        code: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Gets one group by its code.

        The values of custom fields are included on request.

        ``GET /api/v3/get-group``

        Args:
            code: Code of the group.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(_GET_GROUP, {"code": code, "withCustomData": with_custom_data}, request_options)

    def get_group_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AuthorizedResource]]:
        """Lists the resources that a group is allowed to use, with their actions.

        Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-group-authorized-resources``

        Args:
            code: Code of the group.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._send(
            _GET_GROUP_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    def list_group_members(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._send(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_group_members_pages(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_group_members_items(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_groups(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return self._send(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def list_groups_pages(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[GroupDetailsPage]]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return self._pages(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def list_groups_items(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[GroupDetails]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return self._items(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def remove_group_members(
        self,
        *,
        code: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes up to 50 users from a group.

        The users stay in the user pool and lose what the group gave them.

        ``POST /api/v3/remove-group-members``

        Args:
            code: Code of the group.
            user_ids: User identifiers of the members to remove, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_REMOVE_GROUP_MEMBERS, {"code": code, "userIds": user_ids}, request_options)

    def update_group(
        self,
        *,
        code: str,
        description: str,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Changes a group.

        The group is named by its present `code`; `new_code` gives it another one. Fields that are left out stay as they
        are.

        ``POST /api/v3/update-group``

        Args:
            code: Code of the group.
            description: Description for people.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            name: Name shown to people.
            new_code: New code; the code stays as it is when left out.
        """
        return self._send(
            _UPDATE_GROUP,
            {"code": code, "description": description, "customData": custom_data, "name": name, "newCode": new_code},
            request_options,
        )


class AsyncGroupsCalls(AsyncClient):
    """User groups and their members."""

    async def add_group_members(
        self,
        *,
        code: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds up to 50 users to a group.

        The users receive the permissions of the group. Call it several times for more than 50 users.

        ``POST /api/v3/add-group-members``

        Args:
            code: Code of the group.
            user_ids: User identifiers of the new members, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_ADD_GROUP_MEMBERS, {"code": code, "userIds": user_ids}, request_options)

    async def create_group(
        self,
        *,
        code: str,
        description: str,
        name: str,
        type: str,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Creates a group.

        The code identifies the group in all later calls and must be unused in the user pool.

        ``POST /api/v3/create-group``

        Args:
            code: Code of the group; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
            type: Kind of group, such as `CUSTOM`.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
        """
        return await self._send(
            _CREATE_GROUP,
            {"code": code, "description": description, "name": name, "type": type, "customData": custom_data},
            request_options,
        )

    async def create_groups_batch(
        self,
        *,
        list: list[CreateGroupRequest],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Group]]:
        """Creates up to 50 groups in one call.

        Each item has the same fields as `create_group`. The answer holds the created groups.

        ``POST /api/v3/create-groups-batch``

        Args:
            list: Groups to create, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_CREATE_GROUPS_BATCH, {"list": list}, request_options)

    async def create_or_update_group(
        self,
        *,
        code: str,
        description: str,
        name: str,
        type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CreateOrUpdateGroupResult]:
        """Creates a group or changes the one that has the same code.

        `created` in the answer tells which of the two happened. Handy for imports that may run more than once.

        ``POST /api/v3/create-or-update-group``

        Args:
            code: Code of the group; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
            type: Kind of group, such as `CUSTOM`.
        """
        return await self._send(
            _CREATE_OR_UPDATE_GROUP,
            {"code": code, "description": description, "name": name, "type": type},
            request_options,
        )

    async def delete_groups_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 groups by their codes.

        The members stay in the user pool and lose what the groups gave them. This cannot be undone.

        ``POST /api/v3/delete-groups-batch``

        Args:
            code_list: Codes of the groups to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_DELETE_GROUPS_BATCH, {"codeList": code_list}, request_options)

    async def get_all_groups(
        self,
        *,
        fetch_members: bool | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Group]]:
        """Gets all groups at once.

        Without pages, so prefer `list_groups` for user pools with many groups. With `fetch_members` each group comes
        with its members, which makes the answer large.

        ``GET /api/v3/get-all-groups``

        Args:
            fetch_members: Include the members of each group. Default: `False`.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(
            _GET_ALL_GROUPS,
            {"fetchMembers": fetch_members, "withCustomData": with_custom_data},
            request_options,
        )

    async def get_group(
        self,
        *,
        code: str,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Gets one group by its code.

        The values of custom fields are included on request.

        ``GET /api/v3/get-group``

        Args:
            code: Code of the group.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(_GET_GROUP, {"code": code, "withCustomData": with_custom_data}, request_options)

    async def get_group_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AuthorizedResource]]:
        """Lists the resources that a group is allowed to use, with their actions.

        Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-group-authorized-resources``

        Args:
            code: Code of the group.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return await self._send(
            _GET_GROUP_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    async def list_group_members(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return await self._send(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_group_members_pages(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_group_members_items(
        self,
        *,
        code: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists the members of a group, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-group-members``

        Args:
            code: Code of the group.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_GROUP_MEMBERS,
            {
                "code": code,
                "flatCustomData": flat_custom_data,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def list_groups(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return await self._send(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def list_groups_pages(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[GroupDetailsPage]]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return self._pages(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    def list_groups_items(
        self,
        *,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_metadata: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[GroupDetails]:
        """Lists groups, one page at a time.

        Pages hold at most 50 groups; `keywords` restricts the result. Metadata and custom data are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-groups``

        Args:
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields.
            with_metadata: Include metadata values. Deprecated.
        """
        return self._items(
            _LIST_GROUPS,
            {
                "flatCustomData": flat_custom_data,
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "withCustomData": with_custom_data,
                "withMetadata": with_metadata,
            },
            request_options,
        )

    async def remove_group_members(
        self,
        *,
        code: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes up to 50 users from a group.

        The users stay in the user pool and lose what the group gave them.

        ``POST /api/v3/remove-group-members``

        Args:
            code: Code of the group.
            user_ids: User identifiers of the members to remove, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_REMOVE_GROUP_MEMBERS, {"code": code, "userIds": user_ids}, request_options)

    async def update_group(
        self,
        *,
        code: str,
        description: str,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Group]:
        """Changes a group.

        The group is named by its present `code`; `new_code` gives it another one. Fields that are left out stay as they
        are.

        ``POST /api/v3/update-group``

        Args:
            code: Code of the group.
            description: Description for people.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            name: Name shown to people.
            new_code: New code; the code stays as it is when left out.
        """
        return await self._send(
            _UPDATE_GROUP,
            {"code": code, "description": description, "customData": custom_data, "name": name, "newCode": new_code},
            request_options,
        )
