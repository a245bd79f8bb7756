# Generated from spec/genauth/management/resources-and-permissions.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult, TargetType
    from ..shared.permissions_models import AuthorizedResourcePage, ResourceType
    from .resources_and_permissions_models import (
        AuthorizeResourceItem,
        CommonResource,
        CommonResourcePage,
        CreateNamespacesBatchItem,
        CreateResourceBatchItem,
        IsActionAllowedResult,
        Namespace,
        NamespaceListItem,
        NamespaceListItemPage,
        NamespaceRole,
        NamespaceUpdate,
        Resource,
        ResourceAction,
        ResourceAuthorizedTarget,
        ResourceAuthorizedTargetPage,
        ResourcePage,
    )

_ASSOCIATE_TENANT_RESOURCE: Operation[Envelope[SuccessResult]] = Operation(
    "associateTenantResource",
    "POST",
    "/api/v3/associate-tenant-resource",
    security=(("accessKey",), ("managementToken",)),
)
_AUTHORIZE_RESOURCES: Operation[Envelope[SuccessResult]] = Operation(
    "authorizeResources",
    "POST",
    "/api/v3/authorize-resources",
    security=(("accessKey",), ("managementToken",)),
)
_BATCH_DELETE_COMMON_RESOURCE: Operation[Envelope[SuccessResult]] = Operation(
    "batchDeleteCommonResource",
    "POST",
    "/api/v3/delete-common-resources-batch",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_NAMESPACE: Operation[Envelope[Namespace]] = Operation(
    "createNamespace",
    "POST",
    "/api/v3/create-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_NAMESPACES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "createNamespacesBatch",
    "POST",
    "/api/v3/create-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_RESOURCE: Operation[Envelope[Resource]] = Operation(
    "createResource",
    "POST",
    "/api/v3/create-resource",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_RESOURCES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "createResourcesBatch",
    "POST",
    "/api/v3/create-resources-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_NAMESPACE: Operation[Envelope[SuccessResult]] = Operation(
    "deleteNamespace",
    "POST",
    "/api/v3/delete-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_NAMESPACES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteNamespacesBatch",
    "POST",
    "/api/v3/delete-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_RESOURCE: Operation[Envelope[SuccessResult]] = Operation(
    "deleteResource",
    "POST",
    "/api/v3/delete-resource",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_RESOURCES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteResourcesBatch",
    "POST",
    "/api/v3/delete-resources-batch",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)
_GET_AUTHORIZED_RESOURCES: Operation[Envelope[AuthorizedResourcePage]] = Operation(
    "getAuthorizedResources",
    "GET",
    "/api/v3/get-authorized-resources",
    security=(("accessKey",), ("managementToken",)),
    parameters={"resourceList": Parameter("query", style="brackets")},
)
_GET_NAMESPACE: Operation[Envelope[Namespace]] = Operation(
    "getNamespace",
    "GET",
    "/api/v3/get-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_GET_NAMESPACES_BATCH: Operation[Envelope[list[Namespace]]] = Operation(
    "getNamespacesBatch",
    "GET",
    "/api/v3/get-namespaces-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"codeList": Parameter("query", style="brackets")},
)
_GET_RESOURCE: Operation[Envelope[Resource]] = Operation(
    "getResource",
    "GET",
    "/api/v3/get-resource",
    security=(("accessKey",), ("managementToken",)),
)
_GET_RESOURCE_AUTHORIZED_TARGETS: Operation[Envelope[ResourceAuthorizedTargetPage]] = Operation(
    "getResourceAuthorizedTargets",
    "POST",
    "/api/v3/get-resource-authorized-targets",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_RESOURCES_BATCH: Operation[Envelope[list[Resource]]] = Operation(
    "getResourcesBatch",
    "GET",
    "/api/v3/get-resources-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"codeList": Parameter("query", style="brackets")},
)
_IS_ACTION_ALLOWED: Operation[Envelope[IsActionAllowedResult]] = Operation(
    "isActionAllowed",
    "POST",
    "/api/v3/is-action-allowed",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_LIST_COMMON_RESOURCE: Operation[Envelope[CommonResourcePage]] = Operation(
    "listCommonResource",
    "GET",
    "/api/v3/list-common-resource",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_NAMESPACE_ROLES: Operation[Envelope[NamespaceRole]] = Operation(
    "listNamespaceRoles",
    "GET",
    "/api/v3/list-namespace-roles",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_NAMESPACES: Operation[Envelope[NamespaceListItemPage]] = Operation(
    "listNamespaces",
    "GET",
    "/api/v3/list-namespaces",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_RESOURCES: Operation[Envelope[ResourcePage]] = Operation(
    "listResources",
    "GET",
    "/api/v3/list-resources",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_UPDATE_NAMESPACE: Operation[Envelope[NamespaceUpdate]] = Operation(
    "updateNamespace",
    "POST",
    "/api/v3/update-namespace",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_RESOURCE: Operation[Envelope[Resource]] = Operation(
    "updateResource",
    "POST",
    "/api/v3/update-resource",
    security=(("accessKey",), ("managementToken",)),
)


class ResourcesAndPermissionsCalls(Client):
    """Resources, namespaces and who may do what with them."""

    def associate_tenant_resource(
        self,
        *,
        app_id: str,
        association: bool,
        code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links a resource of an application to a tenant, or unlinks it.

        `association` says which of the two.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/associate-tenant-resource``

        Args:
            app_id: Identifier of the application.
            association: `true` links the resource to the tenant, `false` unlinks it.
            code: Code of the resource.
            tenant_id: Identifier of the tenant.
        """
        return self._send(
            _ASSOCIATE_TENANT_RESOURCE,
            {"appId": app_id, "association": association, "code": code, "tenantId": tenant_id},
            request_options,
        )

    def authorize_resources(
        self,
        *,
        list: list[AuthorizeResourceItem],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Allows actions on resources to users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind and up to 50 actions per resource.

        ``POST /api/v3/authorize-resources``

        Args:
            list: Permissions to grant, 1 to 10 entries. Holds: 1 to 10 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_AUTHORIZE_RESOURCES, {"list": list, "namespace": namespace}, request_options)

    def batch_delete_common_resource(
        self,
        *,
        ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several general resources by their identifiers.

        The identifiers come from `list_common_resource`. There is no call that restores the resources.

        ``POST /api/v3/delete-common-resources-batch``

        Args:
            ids: Identifiers of the resources.
        """
        return self._send(_BATCH_DELETE_COMMON_RESOURCE, {"ids": ids}, request_options)

    def create_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Namespace]:
        """Creates a permission namespace.

        A namespace groups resources and roles, whose codes are unique only inside it.

        ``POST /api/v3/create-namespace``

        Args:
            code: Code of the namespace; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
        """
        return self._send(_CREATE_NAMESPACE, {"code": code, "description": description, "name": name}, request_options)

    def create_namespaces_batch(
        self,
        *,
        list: list[CreateNamespacesBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several permission namespaces.

        Up to 50 in one call.

        ``POST /api/v3/create-namespaces-batch``

        Args:
            list: Namespaces to create, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_CREATE_NAMESPACES_BATCH, {"list": list}, request_options)

    def create_resource(
        self,
        *,
        code: str,
        type: ResourceType,
        actions: list[ResourceAction] | NotGiven = NOT_GIVEN,
        api_identifier: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Creates a resource in a permission namespace.

        A resource is something that permissions are about: data, an API, a menu, a button or another part of a user
        interface. Its code identifies it in the namespace.

        ``POST /api/v3/create-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            type: Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            actions: Actions that permissions can name, up to 100. Holds: 0 to 100 items.
            api_identifier: URL of the API that the resource stands for.
            description: Description for people.
            name: Name shown to people.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(
            _CREATE_RESOURCE,
            {
                "code": code,
                "type": type,
                "actions": actions,
                "apiIdentifier": api_identifier,
                "description": description,
                "name": name,
                "namespace": namespace,
            },
            request_options,
        )

    def create_resources_batch(
        self,
        *,
        list: list[CreateResourceBatchItem],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several resources in a permission namespace.

        Up to 50 resources in one call.

        ``POST /api/v3/create-resources-batch``

        Args:
            list: Resources to create, 1 to 50. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_CREATE_RESOURCES_BATCH, {"list": list, "namespace": namespace}, request_options)

    def delete_namespace(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[SuccessResult]:
        """Deletes a permission namespace.

        There is no call that restores it.

        ``POST /api/v3/delete-namespace``

        Args:
            code: Code of the namespace.
        """
        return self._send(_DELETE_NAMESPACE, {"code": code}, request_options)

    def delete_namespaces_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several permission namespaces.

        Up to 10 in one call. There is no call that restores them.

        ``POST /api/v3/delete-namespaces-batch``

        Args:
            code_list: Codes of the namespaces, 1 to 10. Holds: 1 to 10 items.
        """
        return self._send(_DELETE_NAMESPACES_BATCH, {"codeList": code_list}, request_options)

    def delete_resource(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a resource.

        There is no call that restores it.

        ``POST /api/v3/delete-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_DELETE_RESOURCE, {"code": code, "namespace": namespace}, request_options)

    def delete_resources_batch(
        self,
        *,
        code_list: list[str] | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several resources.

        Up to 50 in one call, named by their codes in a namespace or by their identifiers. There is no call that
        restores them.

        ``POST /api/v3/delete-resources-batch``

        Args:
            code_list: Codes of the resources, 1 to 50; they belong to the given namespace. Holds: 1 to 50 items.
            ids: Identifiers of the resources, 1 to 50; an alternative to codes. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(
            _DELETE_RESOURCES_BATCH,
            {"codeList": code_list, "ids": ids, "namespace": namespace},
            request_options,
        )

    def get_authorized_resources(
        self,
        *,
        target_identifier: str,
        target_type: Literal["USER", "ROLE", "GROUP"],
        namespace: str | NotGiven = NOT_GIVEN,
        resource_list: list[str] | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        with_denied: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that a user, role or group may use.

        Restrict it to a namespace, a kind of resource or single resources. Refused permissions are left out unless
        asked for.

        ``GET /api/v3/get-authorized-resources``

        Args:
            target_identifier: Identifier of the target: user id, role code or group code.
            target_type: Kind of the target: `USER`, `ROLE` or `GROUP`.
            namespace: Code of the permission namespace; the default namespace when left out.
            resource_list: Only these resources, by code. Holds: 1 to 50 items.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            with_denied: Include denied permissions as well. Default: `False`.
        """
        return self._send(
            _GET_AUTHORIZED_RESOURCES,
            {
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "resourceList": resource_list,
                "resourceType": resource_type,
                "withDenied": with_denied,
            },
            request_options,
        )

    def get_namespace(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[Namespace]:
        """Gets one permission namespace by its code.

        Use `list_namespaces` to find the code.

        ``GET /api/v3/get-namespace``

        Args:
            code: Code of the namespace.
        """
        return self._send(_GET_NAMESPACE, {"code": code}, request_options)

    def get_namespaces_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Namespace]]:
        """Gets several permission namespaces by their codes.

        Answers with a plain list, without pages.

        ``GET /api/v3/get-namespaces-batch``

        Args:
            code_list: Codes of the namespaces. Holds: 0 to 50 items.
        """
        return self._send(_GET_NAMESPACES_BATCH, {"codeList": code_list}, request_options)

    def get_resource(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Gets one resource by its code.

        A code is unique only inside its namespace.

        ``GET /api/v3/get-resource``

        Args:
            code: Code of the resource.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_GET_RESOURCE, {"code": code, "namespace": namespace}, request_options)

    def get_resource_authorized_targets(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourceAuthorizedTargetPage]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return self._send(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    def get_resource_authorized_targets_pages(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ResourceAuthorizedTargetPage]]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return self._pages(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    def get_resource_authorized_targets_items(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ResourceAuthorizedTarget]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return self._items(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    def get_resources_batch(
        self,
        *,
        code_list: list[str],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Resource]]:
        """Gets several resources of a permission namespace by their codes.

        All resources come from the same namespace.

        ``GET /api/v3/get-resources-batch``

        Args:
            code_list: Codes of the resources. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_GET_RESOURCES_BATCH, {"codeList": code_list, "namespace": namespace}, request_options)

    def is_action_allowed(
        self,
        *,
        action: str,
        resource: str,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsActionAllowedResult]:
        """Checks whether a user is allowed an action on a resource.

        Answers yes or no. Safe to repeat: nothing is changed.

        ``POST /api/v3/is-action-allowed``

        Args:
            action: Action to check, such as `book:read`.
            resource: Code of the resource.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(
            _IS_ACTION_ALLOWED,
            {"action": action, "resource": resource, "userId": user_id, "namespace": namespace},
            request_options,
        )

    def list_common_resource(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CommonResourcePage]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    def list_common_resource_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[CommonResourcePage]]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    def list_common_resource_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CommonResource]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    def list_namespace_roles(
        self,
        *,
        code: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceRole]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles. The answer is documented in the shape of a single role.

        ``GET /api/v3/list-namespace-roles``

        Args:
            code: Code of the namespace.
            keywords: Text to search for, such as part of the name or code of a role.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_NAMESPACE_ROLES,
            {"code": code, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_namespaces(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceListItemPage]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    def list_namespaces_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[NamespaceListItemPage]]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    def list_namespaces_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[NamespaceListItem]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    def list_resources(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourcePage]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._send(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    def list_resources_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ResourcePage]]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._pages(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    def list_resources_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Resource]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._items(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    def update_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceUpdate]:
        """Changes a permission namespace.

        Fields that are left out stay as they are. A new code must be used in all later calls.

        ``POST /api/v3/update-namespace``

        Args:
            code: Code of the namespace.
            description: Description for people.
            name: Name shown to people.
            new_code: New code; the code stays as it is when left out.
        """
        return self._send(
            _UPDATE_NAMESPACE,
            {"code": code, "description": description, "name": name, "newCode": new_code},
            request_options,
        )

    def update_resource(
        self,
        *,
        code: str,
        actions: list[ResourceAction] | NotGiven = NOT_GIVEN,
        api_identifier: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Changes a resource.

        Fields that are left out stay as they are. The code and the namespace say which resource is meant and cannot be
        changed.

        ``POST /api/v3/update-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            actions: Actions that permissions can name, up to 100. Holds: 0 to 100 items.
            api_identifier: URL of the API that the resource stands for.
            description: Description for people.
            name: Name shown to people.
            namespace: Code of the permission namespace; the default namespace when left out.
            type: Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._send(
            _UPDATE_RESOURCE,
            {
                "code": code,
                "actions": actions,
                "apiIdentifier": api_identifier,
                "description": description,
                "name": name,
                "namespace": namespace,
                "type": type,
            },
            request_options,
        )


class AsyncResourcesAndPermissionsCalls(AsyncClient):
    """Resources, namespaces and who may do what with them."""

    async def associate_tenant_resource(
        self,
        *,
        app_id: str,
        association: bool,
        code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links a resource of an application to a tenant, or unlinks it.

        `association` says which of the two.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/associate-tenant-resource``

        Args:
            app_id: Identifier of the application.
            association: `true` links the resource to the tenant, `false` unlinks it.
            code: Code of the resource.
            tenant_id: Identifier of the tenant.
        """
        return await self._send(
            _ASSOCIATE_TENANT_RESOURCE,
            {"appId": app_id, "association": association, "code": code, "tenantId": tenant_id},
            request_options,
        )

    async def authorize_resources(
        self,
        *,
        list: list[AuthorizeResourceItem],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Allows actions on resources to users, roles, groups or departments.

        At most 10 entries in one call, each with up to 100 targets of one kind and up to 50 actions per resource.

        ``POST /api/v3/authorize-resources``

        Args:
            list: Permissions to grant, 1 to 10 entries. Holds: 1 to 10 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(_AUTHORIZE_RESOURCES, {"list": list, "namespace": namespace}, request_options)

    async def batch_delete_common_resource(
        self,
        *,
        ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several general resources by their identifiers.

        The identifiers come from `list_common_resource`. There is no call that restores the resources.

        ``POST /api/v3/delete-common-resources-batch``

        Args:
            ids: Identifiers of the resources.
        """
        return await self._send(_BATCH_DELETE_COMMON_RESOURCE, {"ids": ids}, request_options)

    async def create_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Namespace]:
        """Creates a permission namespace.

        A namespace groups resources and roles, whose codes are unique only inside it.

        ``POST /api/v3/create-namespace``

        Args:
            code: Code of the namespace; unique in the user pool.
            description: Description for people.
            name: Name shown to people.
        """
        return await self._send(
            _CREATE_NAMESPACE,
            {"code": code, "description": description, "name": name},
            request_options,
        )

    async def create_namespaces_batch(
        self,
        *,
        list: list[CreateNamespacesBatchItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several permission namespaces.

        Up to 50 in one call.

        ``POST /api/v3/create-namespaces-batch``

        Args:
            list: Namespaces to create, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_CREATE_NAMESPACES_BATCH, {"list": list}, request_options)

    async def create_resource(
        self,
        *,
        code: str,
        type: ResourceType,
        actions: list[ResourceAction] | NotGiven = NOT_GIVEN,
        api_identifier: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Creates a resource in a permission namespace.

        A resource is something that permissions are about: data, an API, a menu, a button or another part of a user
        interface. Its code identifies it in the namespace.

        ``POST /api/v3/create-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            type: Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            actions: Actions that permissions can name, up to 100. Holds: 0 to 100 items.
            api_identifier: URL of the API that the resource stands for.
            description: Description for people.
            name: Name shown to people.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(
            _CREATE_RESOURCE,
            {
                "code": code,
                "type": type,
                "actions": actions,
                "apiIdentifier": api_identifier,
                "description": description,
                "name": name,
                "namespace": namespace,
            },
            request_options,
        )

    async def create_resources_batch(
        self,
        *,
        list: list[CreateResourceBatchItem],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates several resources in a permission namespace.

        Up to 50 resources in one call.

        ``POST /api/v3/create-resources-batch``

        Args:
            list: Resources to create, 1 to 50. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(_CREATE_RESOURCES_BATCH, {"list": list, "namespace": namespace}, request_options)

    async def delete_namespace(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a permission namespace.

        There is no call that restores it.

        ``POST /api/v3/delete-namespace``

        Args:
            code: Code of the namespace.
        """
        return await self._send(_DELETE_NAMESPACE, {"code": code}, request_options)

    async def delete_namespaces_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several permission namespaces.

        Up to 10 in one call. There is no call that restores them.

        ``POST /api/v3/delete-namespaces-batch``

        Args:
            code_list: Codes of the namespaces, 1 to 10. Holds: 1 to 10 items.
        """
        return await self._send(_DELETE_NAMESPACES_BATCH, {"codeList": code_list}, request_options)

    async def delete_resource(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a resource.

        There is no call that restores it.

        ``POST /api/v3/delete-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(_DELETE_RESOURCE, {"code": code, "namespace": namespace}, request_options)

    async def delete_resources_batch(
        self,
        *,
        code_list: list[str] | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes several resources.

        Up to 50 in one call, named by their codes in a namespace or by their identifiers. There is no call that
        restores them.

        ``POST /api/v3/delete-resources-batch``

        Args:
            code_list: Codes of the resources, 1 to 50; they belong to the given namespace. Holds: 1 to 50 items.
            ids: Identifiers of the resources, 1 to 50; an alternative to codes. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(
            _DELETE_RESOURCES_BATCH,
            {"codeList": code_list, "ids": ids, "namespace": namespace},
            request_options,
        )

    async def get_authorized_resources(
        self,
        *,
        target_identifier: str,
        target_type: Literal["USER", "ROLE", "GROUP"],
        namespace: str | NotGiven = NOT_GIVEN,
        resource_list: list[str] | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        with_denied: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that a user, role or group may use.

        Restrict it to a namespace, a kind of resource or single resources. Refused permissions are left out unless
        asked for.

        ``GET /api/v3/get-authorized-resources``

        Args:
            target_identifier: Identifier of the target: user id, role code or group code.
            target_type: Kind of the target: `USER`, `ROLE` or `GROUP`.
            namespace: Code of the permission namespace; the default namespace when left out.
            resource_list: Only these resources, by code. Holds: 1 to 50 items.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            with_denied: Include denied permissions as well. Default: `False`.
        """
        return await self._send(
            _GET_AUTHORIZED_RESOURCES,
            {
                "targetIdentifier": target_identifier,
                "targetType": target_type,
                "namespace": namespace,
                "resourceList": resource_list,
                "resourceType": resource_type,
                "withDenied": with_denied,
            },
            request_options,
        )

    async def get_namespace(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[Namespace]:
        """Gets one permission namespace by its code.

        Use `list_namespaces` to find the code.

        ``GET /api/v3/get-namespace``

        Args:
            code: Code of the namespace.
        """
        return await self._send(_GET_NAMESPACE, {"code": code}, request_options)

    async def get_namespaces_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Namespace]]:
        """Gets several permission namespaces by their codes.

        Answers with a plain list, without pages.

        ``GET /api/v3/get-namespaces-batch``

        Args:
            code_list: Codes of the namespaces. Holds: 0 to 50 items.
        """
        return await self._send(_GET_NAMESPACES_BATCH, {"codeList": code_list}, request_options)

    async def get_resource(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Gets one resource by its code.

        A code is unique only inside its namespace.

        ``GET /api/v3/get-resource``

        Args:
            code: Code of the resource.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(_GET_RESOURCE, {"code": code, "namespace": namespace}, request_options)

    async def get_resource_authorized_targets(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourceAuthorizedTargetPage]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return await self._send(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    def get_resource_authorized_targets_pages(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ResourceAuthorizedTargetPage]]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return self._pages(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    def get_resource_authorized_targets_items(
        self,
        *,
        resource: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        target_type: TargetType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ResourceAuthorizedTarget]:
        """Lists who is allowed to use a resource, one page at a time.

        Each entry names a user, role, group or department and the actions that it is allowed.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-resource-authorized-targets``

        Args:
            resource: Code of the resource.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the resource. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
            target_type: Only targets of this kind.
        """
        return self._items(
            _GET_RESOURCE_AUTHORIZED_TARGETS,
            {"resource": resource, "limit": limit, "namespace": namespace, "page": page, "targetType": target_type},
            request_options,
        )

    async def get_resources_batch(
        self,
        *,
        code_list: list[str],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Resource]]:
        """Gets several resources of a permission namespace by their codes.

        All resources come from the same namespace.

        ``GET /api/v3/get-resources-batch``

        Args:
            code_list: Codes of the resources. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(_GET_RESOURCES_BATCH, {"codeList": code_list, "namespace": namespace}, request_options)

    async def is_action_allowed(
        self,
        *,
        action: str,
        resource: str,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsActionAllowedResult]:
        """Checks whether a user is allowed an action on a resource.

        Answers yes or no. Safe to repeat: nothing is changed.

        ``POST /api/v3/is-action-allowed``

        Args:
            action: Action to check, such as `book:read`.
            resource: Code of the resource.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(
            _IS_ACTION_ALLOWED,
            {"action": action, "resource": resource, "userId": user_id, "namespace": namespace},
            request_options,
        )

    async def list_common_resource(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[CommonResourcePage]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    def list_common_resource_pages(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[CommonResourcePage]]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    def list_common_resource_items(
        self,
        *,
        keyword: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code_list: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CommonResource]:
        """Lists general resources of several namespaces, one page at a time.

        Pages hold at most 50 resources; `batch_delete_common_resource` takes the identifiers that the answer holds.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-common-resource``

        Args:
            keyword: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code_list: Codes of the namespaces, as one text.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_COMMON_RESOURCE,
            {"keyword": keyword, "limit": limit, "namespaceCodeList": namespace_code_list, "page": page},
            request_options,
        )

    async def list_namespace_roles(
        self,
        *,
        code: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceRole]:
        """Lists the roles of a permission namespace, one page at a time.

        Pages hold at most 50 roles. The answer is documented in the shape of a single role.

        ``GET /api/v3/list-namespace-roles``

        Args:
            code: Code of the namespace.
            keywords: Text to search for, such as part of the name or code of a role.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_NAMESPACE_ROLES,
            {"code": code, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def list_namespaces(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceListItemPage]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    def list_namespaces_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[NamespaceListItemPage]]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    def list_namespaces_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[NamespaceListItem]:
        """Lists permission namespaces, one page at a time.

        Pages hold at most 50 namespaces.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-namespaces``

        Args:
            keywords: Text to search for, such as part of the name or code.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_NAMESPACES, {"keywords": keywords, "limit": limit, "page": page}, request_options)

    async def list_resources(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResourcePage]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return await self._send(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    def list_resources_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ResourcePage]]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._pages(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    def list_resources_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Resource]:
        """Lists the resources of a permission namespace, one page at a time.

        Pages hold at most 50 resources; restrict them to one kind with `type`.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-resources``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._items(
            _LIST_RESOURCES,
            {"limit": limit, "namespace": namespace, "page": page, "type": type},
            request_options,
        )

    async def update_namespace(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        new_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[NamespaceUpdate]:
        """Changes a permission namespace.

        Fields that are left out stay as they are. A new code must be used in all later calls.

        ``POST /api/v3/update-namespace``

        Args:
            code: Code of the namespace.
            description: Description for people.
            name: Name shown to people.
            new_code: New code; the code stays as it is when left out.
        """
        return await self._send(
            _UPDATE_NAMESPACE,
            {"code": code, "description": description, "name": name, "newCode": new_code},
            request_options,
        )

    async def update_resource(
        self,
        *,
        code: str,
        actions: list[ResourceAction] | NotGiven = NOT_GIVEN,
        api_identifier: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Resource]:
        """Changes a resource.

        Fields that are left out stay as they are. The code and the namespace say which resource is meant and cannot be
        changed.

        ``POST /api/v3/update-resource``

        Args:
            code: Code of the resource; unique in its namespace.
            actions: Actions that permissions can name, up to 100. Holds: 0 to 100 items.
            api_identifier: URL of the API that the resource stands for.
            description: Description for people.
            name: Name shown to people.
            namespace: Code of the permission namespace; the default namespace when left out.
            type: Kind of resource: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return await self._send(
            _UPDATE_RESOURCE,
            {
                "code": code,
                "actions": actions,
                "apiIdentifier": api_identifier,
                "description": description,
                "name": name,
                "namespace": namespace,
                "type": type,
            },
            request_options,
        )
