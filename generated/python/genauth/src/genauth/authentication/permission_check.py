# Generated from spec/genauth/authentication/permission-check.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from .permission_check_models import (
        CheckResourcePermissionResult,
        UserAuthResourceList,
        UserAuthResourcePermissionList,
        UserAuthResourceStruct,
    )

_CHECK_PERMISSION_BY_ARRAY_RESOURCE: Operation[Envelope[CheckResourcePermissionResult]] = Operation(
    "checkPermissionByArrayResource",
    "POST",
    "/api/v3/check-permission-array-resource",
    security=(("userToken",),),
    safe=True,
)
_CHECK_PERMISSION_BY_STRING_RESOURCE: Operation[Envelope[CheckResourcePermissionResult]] = Operation(
    "checkPermissionByStringResource",
    "POST",
    "/api/v3/check-permission-string-resource",
    security=(("userToken",),),
    safe=True,
)
_CHECK_PERMISSION_BY_TREE_RESOURCE: Operation[Envelope[CheckResourcePermissionResult]] = Operation(
    "checkPermissionByTreeResource",
    "POST",
    "/api/v3/check-permission-tree-resource",
    security=(("userToken",),),
    safe=True,
)
_GET_USER_AUTH_RESOURCE_PERMISSION_LIST: Operation[Envelope[UserAuthResourcePermissionList]] = Operation(
    "getUserAuthResourcePermissionList",
    "POST",
    "/api/v3/get-user-auth-resource-permission-list",
    security=(("userToken",),),
    safe=True,
)
_GET_USER_AUTH_RESOURCE_STRUCT: Operation[Envelope[UserAuthResourceStruct]] = Operation(
    "getUserAuthResourceStruct",
    "POST",
    "/api/v3/get-user-auth-resource-struct",
    security=(("userToken",),),
    safe=True,
)
_GET_USER_AUTHORIZED_RESOURCES_LIST: Operation[Envelope[UserAuthResourceList]] = Operation(
    "getUserAuthorizedResourcesList",
    "GET",
    "/api/v3/get-user-auth-resource-list",
    security=(("userToken",),),
)


class PermissionCheckCalls(Client):
    """Which data permissions the signed-in user has."""

    def check_permission_by_array_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are lists.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-array-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return self._send(
            _CHECK_PERMISSION_BY_ARRAY_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    def check_permission_by_string_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are texts.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-string-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return self._send(
            _CHECK_PERMISSION_BY_STRING_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    def check_permission_by_tree_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are trees.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-tree-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return self._send(
            _CHECK_PERMISSION_BY_TREE_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    def get_user_auth_resource_permission_list(
        self,
        *,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourcePermissionList]:
        """Lists the allowed actions of the signed-in user on data resources.

        Resources are given by path, which for trees may lead to a node.

        ``POST /api/v3/get-user-auth-resource-permission-list``

        Args:
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return self._send(_GET_USER_AUTH_RESOURCE_PERMISSION_LIST, {"resources": resources}, request_options)

    def get_user_auth_resource_struct(
        self,
        *,
        resource: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourceStruct]:
        """Returns the structure of a data resource with the user's allowed actions.

        Depending on the kind of resource, the answer has a text, a list of texts or a tree.

        ``POST /api/v3/get-user-auth-resource-struct``

        Args:
            resource: Path of the data resource, such as `/code`.
        """
        return self._send(_GET_USER_AUTH_RESOURCE_STRUCT, {"resource": resource}, request_options)

    def get_user_authorized_resources_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourceList]:
        """Lists the data resources that the signed-in user may use, by namespace.

        Each resource tells its structure and the allowed actions.

        ``GET /api/v3/get-user-auth-resource-list``
        """
        return self._send(_GET_USER_AUTHORIZED_RESOURCES_LIST, {}, request_options)


class AsyncPermissionCheckCalls(AsyncClient):
    """Which data permissions the signed-in user has."""

    async def check_permission_by_array_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are lists.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-array-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return await self._send(
            _CHECK_PERMISSION_BY_ARRAY_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    async def check_permission_by_string_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are texts.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-string-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return await self._send(
            _CHECK_PERMISSION_BY_STRING_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    async def check_permission_by_tree_resource(
        self,
        *,
        action: str,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckResourcePermissionResult]:
        """Checks what the signed-in user may do with data resources that are trees.

        Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
        whether the action is allowed.

        ``POST /api/v3/check-permission-tree-resource``

        Args:
            action: Action to be checked.
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return await self._send(
            _CHECK_PERMISSION_BY_TREE_RESOURCE,
            {"action": action, "resources": resources},
            request_options,
        )

    async def get_user_auth_resource_permission_list(
        self,
        *,
        resources: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourcePermissionList]:
        """Lists the allowed actions of the signed-in user on data resources.

        Resources are given by path, which for trees may lead to a node.

        ``POST /api/v3/get-user-auth-resource-permission-list``

        Args:
            resources: Paths of the data resources, such as `/code`, or `/code/node` for a part of it.
        """
        return await self._send(_GET_USER_AUTH_RESOURCE_PERMISSION_LIST, {"resources": resources}, request_options)

    async def get_user_auth_resource_struct(
        self,
        *,
        resource: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourceStruct]:
        """Returns the structure of a data resource with the user's allowed actions.

        Depending on the kind of resource, the answer has a text, a list of texts or a tree.

        ``POST /api/v3/get-user-auth-resource-struct``

        Args:
            resource: Path of the data resource, such as `/code`.
        """
        return await self._send(_GET_USER_AUTH_RESOURCE_STRUCT, {"resource": resource}, request_options)

    async def get_user_authorized_resources_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAuthResourceList]:
        """Lists the data resources that the signed-in user may use, by namespace.

        Each resource tells its structure and the allowed actions.

        ``GET /api/v3/get-user-auth-resource-list``
        """
        return await self._send(_GET_USER_AUTHORIZED_RESOURCES_LIST, {}, request_options)
