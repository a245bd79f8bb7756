# Generated from spec/genauth/management/roles.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.organizations_models import SyncObjectType
    from ..shared.permissions_models import ResourceType, Role, RolePage
    from ..shared.users_models import User, UserPage
    from .roles_models import (
        AuthorizationTarget,
        CheckRoleMutualExclusionResult,
        RoleAssignmentPage,
        RoleAuthorizedResourcePage,
        RoleCode,
        RoleCodeAndNamespace,
        RoleDepartment,
        RoleDepartmentPage,
        RoleListItem,
        RoleParameterCheck,
        RolePermission,
    )

_ASSIGN_ROLE: Operation[Envelope[SuccessResult]] = Operation(
    "assignRole",
    "POST",
    "/api/v3/assign-role",
    security=(("accessKey",), ("managementToken",)),
)
_ASSIGN_ROLE_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "assignRoleBatch",
    "POST",
    "/api/v3/assign-role-batch",
    security=(("accessKey",), ("managementToken",)),
)
_CHECK_MUTUAL_EXCLUSION: Operation[Envelope[CheckRoleMutualExclusionResult]] = Operation(
    "checkMutualExclusion",
    "POST",
    "/api/v3/check-role-mutual-exclusion",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CHECK_PARAMS_NAMESPACE: Operation[Envelope[RoleParameterCheck]] = Operation(
    "checkParamsNamespace",
    "POST",
    "/api/v3/check-role-params",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CREATE_ADMIN_ROLE: Operation[Envelope[RoleParameterCheck]] = Operation(
    "createAdminRole",
    "POST",
    "/api/v3/create-admin-role",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ROLE: Operation[Envelope[Role]] = Operation(
    "createRole",
    "POST",
    "/api/v3/create-role",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ROLES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "createRolesBatch",
    "POST",
    "/api/v3/create-roles-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ADMIN_ROLES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteAdminRolesBatch",
    "POST",
    "/api/v3/delete-admin-roles",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ROLES: Operation[Envelope[SuccessResult]] = Operation(
    "deleteRoles",
    "POST",
    "/api/v3/multiple-namespace-delete-roles-batch",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ROLES_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteRolesBatch",
    "POST",
    "/api/v3/delete-roles-batch",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ROLE: Operation[Envelope[Role]] = Operation(
    "getRole",
    "GET",
    "/api/v3/get-role",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ROLE_AUTHORIZED_RESOURCES: Operation[Envelope[RoleAuthorizedResourcePage]] = Operation(
    "getRoleAuthorizedResources",
    "GET",
    "/api/v3/get-role-authorized-resources",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_ROLE_ASSIGNMENTS: Operation[Envelope[RoleAssignmentPage]] = Operation(
    "listRoleAssignments",
    "GET",
    "/api/v3/list-role-assignments",
    security=(("accessKey",), ("managementToken",)),
    parameters={"targetType": Parameter("query", style="brackets")},
    paging=CountedPages("page", ("page",), ("limit",), ("data",), ("totalCount",)),
)
_LIST_ROLE_DEPARTMENTS: Operation[Envelope[RoleDepartmentPage]] = Operation(
    "listRoleDepartments",
    "GET",
    "/api/v3/list-role-departments",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_ROLE_MEMBERS: Operation[Envelope[UserPage]] = Operation(
    "listRoleMembers",
    "GET",
    "/api/v3/list-role-members",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_ROLES: Operation[Envelope[RolePage]] = Operation(
    "listRoles",
    "GET",
    "/api/v3/list-roles",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REVOKE_ROLE: Operation[Envelope[SuccessResult]] = Operation(
    "revokeRole",
    "POST",
    "/api/v3/revoke-role",
    security=(("accessKey",), ("managementToken",)),
)
_REVOKE_ROLE_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "revokeRoleBatch",
    "POST",
    "/api/v3/revoke-role-batch",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_ROLE: Operation[Envelope[SuccessResult]] = Operation(
    "updateRole",
    "POST",
    "/api/v3/update-role",
    security=(("accessKey",), ("managementToken",)),
)


class RolesCalls(Client):
    """Roles and their assignment."""

    def assign_role(
        self,
        *,
        code: str,
        targets: list[AuthorizationTarget],
        enable_time: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns a role to users, groups or departments.

        Up to 50 targets in one call. The assignment can begin and end at given times.

        ``POST /api/v3/assign-role``

        Args:
            code: Code of the role.
            targets: Who receives the role, 1 to 50 targets. Holds: 1 to 50 items.
            enable_time: Begin of the assignment, Unix time in milliseconds; at once when left out.
            end_time: End of the assignment, Unix time in milliseconds; unlimited when left out.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(
            _ASSIGN_ROLE,
            {"code": code, "targets": targets, "enableTime": enable_time, "endTime": end_time, "namespace": namespace},
            request_options,
        )

    def assign_role_batch(
        self,
        *,
        roles: list[RoleCode],
        targets: list[AuthorizationTarget],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns several roles to several targets.

        Every target gets every role; at most 10 targets and 10 roles in one call.

        ``POST /api/v3/assign-role-batch``

        Args:
            roles: Roles to assign, 1 to 10. Holds: 1 to 10 items.
            targets: Who receives the roles, 1 to 10 targets. Holds: 1 to 10 items.
        """
        return self._send(_ASSIGN_ROLE_BATCH, {"roles": roles, "targets": targets}, request_options)

    def check_mutual_exclusion(
        self,
        *,
        roles: list[RoleCode],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckRoleMutualExclusionResult]:
        """Checks whether some of the given roles exclude each other.

        Call it before assigning several roles to the same person.

        ``POST /api/v3/check-role-mutual-exclusion``

        Args:
            roles: Roles to be compared.
        """
        return self._send(_CHECK_MUTUAL_EXCLUSION, {"roles": roles}, request_options)

    def check_params_namespace(
        self,
        *,
        code: str,
        namespace: str,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleParameterCheck]:
        """Checks whether a role code or role name may be used in a namespace.

        Call it before creating or renaming a role, for example while a form is filled in.

        ``POST /api/v3/check-role-params``

        Args:
            code: Role code to check.
            namespace: Code of the permission namespace; the default namespace when left out.
            name: Role name to check.
        """
        return self._send(
            _CHECK_PARAMS_NAMESPACE,
            {"code": code, "namespace": namespace, "name": name},
            request_options,
        )

    def create_admin_role(
        self,
        *,
        code: str,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleParameterCheck]:
        """Creates an administrator role.

        For people who administer the user pool in the console, apart from the roles of your own applications.

        ``POST /api/v3/create-admin-role``

        Args:
            code: Code of the role; unique among administrator roles.
            name: Name shown to people.
            description: Description for people.
        """
        return self._send(_CREATE_ADMIN_ROLE, {"code": code, "name": name, "description": description}, request_options)

    def create_role(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        disable_time: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Creates a role in a permission namespace.

        The code identifies the role in later calls and must be unused in the namespace. The role can be switched off
        automatically at a given time.

        ``POST /api/v3/create-role``

        Args:
            code: Code of the role; unique in the namespace.
            description: Description for people.
            disable_time: Time at which the role is switched off automatically, Unix time in milliseconds.
            name: Name of the role.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
        """
        return self._send(
            _CREATE_ROLE,
            {
                "code": code,
                "description": description,
                "disableTime": disable_time,
                "name": name,
                "namespace": namespace,
            },
            request_options,
        )

    def create_roles_batch(
        self,
        *,
        list: list[RoleListItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates up to 50 roles in one call.

        Each item names its own permission namespace, `default` when left out.

        ``POST /api/v3/create-roles-batch``

        Args:
            list: Roles to create, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_CREATE_ROLES_BATCH, {"list": list}, request_options)

    def delete_admin_roles_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 administrator roles.

        Administrators with these roles lose what the roles allowed; this cannot be undone.

        ``POST /api/v3/delete-admin-roles``

        Args:
            code_list: Codes of the administrator roles to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_DELETE_ADMIN_ROLES_BATCH, {"codeList": code_list}, request_options)

    def delete_roles(
        self,
        *,
        role_list: list[RoleCodeAndNamespace],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 roles of several permission namespaces.

        Each role is named by code and namespace. All assignments of these roles end with them; this cannot be undone.

        ``POST /api/v3/multiple-namespace-delete-roles-batch``

        Args:
            role_list: Roles to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return self._send(_DELETE_ROLES, {"roleList": role_list}, request_options)

    def delete_roles_batch(
        self,
        *,
        code_list: list[str],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 roles of one permission namespace.

        All assignments of these roles end with them; this cannot be undone. For roles of several namespaces use
        `delete_roles`.

        ``POST /api/v3/delete-roles-batch``

        Args:
            code_list: Codes of the roles to delete, 1 to 50. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
        """
        return self._send(_DELETE_ROLES_BATCH, {"codeList": code_list, "namespace": namespace}, request_options)

    def get_role(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Gets one role by its code.

        A code is unique only inside its permission namespace, so give the namespace unless the role is in the default
        one.

        ``GET /api/v3/get-role``

        Args:
            code: Code of the role.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
        """
        return self._send(_GET_ROLE, {"code": code, "namespace": namespace}, request_options)

    def get_role_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleAuthorizedResourcePage]:
        """Lists the resources that a role is allowed to use, with their actions.

        Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-role-authorized-resources``

        Args:
            code: Code of the role.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return self._send(
            _GET_ROLE_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    def list_role_assignments(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleAssignmentPage]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return self._send(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    def list_role_assignments_pages(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RoleAssignmentPage]]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return self._pages(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    def list_role_assignments_items(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[RolePermission]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return self._items(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    def list_role_departments(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleDepartmentPage]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_role_departments_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RoleDepartmentPage]]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_role_departments_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[RoleDepartment]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_role_members(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._send(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_role_members_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_role_members_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_roles(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_roles_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RolePage]]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_roles_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Role]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def revoke_role(
        self,
        *,
        code: str,
        targets: list[AuthorizationTarget],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes a role away from users, groups or departments.

        Up to 50 targets in one call. The role itself stays.

        ``POST /api/v3/revoke-role``

        Args:
            code: Code of the role.
            targets: Who loses the role, 1 to 50 targets. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return self._send(_REVOKE_ROLE, {"code": code, "targets": targets, "namespace": namespace}, request_options)

    def revoke_role_batch(
        self,
        *,
        roles: list[RoleCode],
        targets: list[AuthorizationTarget],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes several roles away from several targets.

        Every role is taken from every target; at most 50 targets and 10 roles in one call.

        ``POST /api/v3/revoke-role-batch``

        Args:
            roles: Roles to take away, 1 to 10. Holds: 1 to 10 items.
            targets: Who loses the roles, 1 to 50 targets. Holds: 1 to 50 items.
        """
        return self._send(_REVOKE_ROLE_BATCH, {"roles": roles, "targets": targets}, request_options)

    def update_role(
        self,
        *,
        code: str,
        name: str,
        new_code: str,
        description: str | NotGiven = NOT_GIVEN,
        disable_time: str | NotGiven = NOT_GIVEN,
        enable_permission_apply: bool | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        status: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a role.

        The role is named by its present `code` and namespace; `new_code` gives it another code, and is sent unchanged
        to keep it.

        ``POST /api/v3/update-role``

        Args:
            code: Present code of the role.
            name: New name of the role.
            new_code: New code of the role; send the present one to keep it.
            description: Description for people.
            disable_time: Time at which the role is switched off automatically, Unix time in milliseconds.
            enable_permission_apply: Whether people may apply for the role.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            status: State of the role: `ENABLE` or `DISABLE`.
        """
        return self._send(
            _UPDATE_ROLE,
            {
                "code": code,
                "name": name,
                "newCode": new_code,
                "description": description,
                "disableTime": disable_time,
                "enablePermissionApply": enable_permission_apply,
                "namespace": namespace,
                "status": status,
            },
            request_options,
        )


class AsyncRolesCalls(AsyncClient):
    """Roles and their assignment."""

    async def assign_role(
        self,
        *,
        code: str,
        targets: list[AuthorizationTarget],
        enable_time: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns a role to users, groups or departments.

        Up to 50 targets in one call. The assignment can begin and end at given times.

        ``POST /api/v3/assign-role``

        Args:
            code: Code of the role.
            targets: Who receives the role, 1 to 50 targets. Holds: 1 to 50 items.
            enable_time: Begin of the assignment, Unix time in milliseconds; at once when left out.
            end_time: End of the assignment, Unix time in milliseconds; unlimited when left out.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(
            _ASSIGN_ROLE,
            {"code": code, "targets": targets, "enableTime": enable_time, "endTime": end_time, "namespace": namespace},
            request_options,
        )

    async def assign_role_batch(
        self,
        *,
        roles: list[RoleCode],
        targets: list[AuthorizationTarget],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Assigns several roles to several targets.

        Every target gets every role; at most 10 targets and 10 roles in one call.

        ``POST /api/v3/assign-role-batch``

        Args:
            roles: Roles to assign, 1 to 10. Holds: 1 to 10 items.
            targets: Who receives the roles, 1 to 10 targets. Holds: 1 to 10 items.
        """
        return await self._send(_ASSIGN_ROLE_BATCH, {"roles": roles, "targets": targets}, request_options)

    async def check_mutual_exclusion(
        self,
        *,
        roles: list[RoleCode],
        request_options: RequestOptions | None = None,
    ) -> Envelope[CheckRoleMutualExclusionResult]:
        """Checks whether some of the given roles exclude each other.

        Call it before assigning several roles to the same person.

        ``POST /api/v3/check-role-mutual-exclusion``

        Args:
            roles: Roles to be compared.
        """
        return await self._send(_CHECK_MUTUAL_EXCLUSION, {"roles": roles}, request_options)

    async def check_params_namespace(
        self,
        *,
        code: str,
        namespace: str,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleParameterCheck]:
        """Checks whether a role code or role name may be used in a namespace.

        Call it before creating or renaming a role, for example while a form is filled in.

        ``POST /api/v3/check-role-params``

        Args:
            code: Role code to check.
            namespace: Code of the permission namespace; the default namespace when left out.
            name: Role name to check.
        """
        return await self._send(
            _CHECK_PARAMS_NAMESPACE,
            {"code": code, "namespace": namespace, "name": name},
            request_options,
        )

    async def create_admin_role(
        self,
        *,
        code: str,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleParameterCheck]:
        """Creates an administrator role.

        For people who administer the user pool in the console, apart from the roles of your own applications.

        ``POST /api/v3/create-admin-role``

        Args:
            code: Code of the role; unique among administrator roles.
            name: Name shown to people.
            description: Description for people.
        """
        return await self._send(
            _CREATE_ADMIN_ROLE,
            {"code": code, "name": name, "description": description},
            request_options,
        )

    async def create_role(
        self,
        *,
        code: str,
        description: str | NotGiven = NOT_GIVEN,
        disable_time: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Creates a role in a permission namespace.

        The code identifies the role in later calls and must be unused in the namespace. The role can be switched off
        automatically at a given time.

        ``POST /api/v3/create-role``

        Args:
            code: Code of the role; unique in the namespace.
            description: Description for people.
            disable_time: Time at which the role is switched off automatically, Unix time in milliseconds.
            name: Name of the role.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
        """
        return await self._send(
            _CREATE_ROLE,
            {
                "code": code,
                "description": description,
                "disableTime": disable_time,
                "name": name,
                "namespace": namespace,
            },
            request_options,
        )

    async def create_roles_batch(
        self,
        *,
        list: list[RoleListItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Creates up to 50 roles in one call.

        Each item names its own permission namespace, `default` when left out.

        ``POST /api/v3/create-roles-batch``

        Args:
            list: Roles to create, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_CREATE_ROLES_BATCH, {"list": list}, request_options)

    async def delete_admin_roles_batch(
        self,
        *,
        code_list: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 administrator roles.

        Administrators with these roles lose what the roles allowed; this cannot be undone.

        ``POST /api/v3/delete-admin-roles``

        Args:
            code_list: Codes of the administrator roles to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_DELETE_ADMIN_ROLES_BATCH, {"codeList": code_list}, request_options)

    async def delete_roles(
        self,
        *,
        role_list: list[RoleCodeAndNamespace],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 roles of several permission namespaces.

        Each role is named by code and namespace. All assignments of these roles end with them; this cannot be undone.

        ``POST /api/v3/multiple-namespace-delete-roles-batch``

        Args:
            role_list: Roles to delete, 1 to 50. Holds: 1 to 50 items.
        """
        return await self._send(_DELETE_ROLES, {"roleList": role_list}, request_options)

    async def delete_roles_batch(
        self,
        *,
        code_list: list[str],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 roles of one permission namespace.

        All assignments of these roles end with them; this cannot be undone. For roles of several namespaces use
        `delete_roles`.

        ``POST /api/v3/delete-roles-batch``

        Args:
            code_list: Codes of the roles to delete, 1 to 50. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
        """
        return await self._send(_DELETE_ROLES_BATCH, {"codeList": code_list, "namespace": namespace}, request_options)

    async def get_role(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Gets one role by its code.

        A code is unique only inside its permission namespace, so give the namespace unless the role is in the default
        one.

        ``GET /api/v3/get-role``

        Args:
            code: Code of the role.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
        """
        return await self._send(_GET_ROLE, {"code": code, "namespace": namespace}, request_options)

    async def get_role_authorized_resources(
        self,
        *,
        code: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleAuthorizedResourcePage]:
        """Lists the resources that a role is allowed to use, with their actions.

        Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-role-authorized-resources``

        Args:
            code: Code of the role.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
        """
        return await self._send(
            _GET_ROLE_AUTHORIZED_RESOURCES,
            {"code": code, "namespace": namespace, "resourceType": resource_type},
            request_options,
        )

    async def list_role_assignments(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleAssignmentPage]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return await self._send(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    def list_role_assignments_pages(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RoleAssignmentPage]]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return self._pages(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    def list_role_assignments_items(
        self,
        *,
        role_code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace_code: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        target_type: list[SyncObjectType] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[RolePermission]:
        """Lists to whom a role is assigned, one page at a time.

        Pages hold at most 50 assignments; `query` restricts the result.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-assignments``

        Args:
            role_code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace_code: Code of the permission namespace.
            page: Page number, counted from 1. Default: `1`.
            query: Text to search for in the assignments.
            target_type: Only assignments to these kinds of target; `USER` is the one documented.
        """
        return self._items(
            _LIST_ROLE_ASSIGNMENTS,
            {
                "roleCode": role_code,
                "limit": limit,
                "namespaceCode": namespace_code,
                "page": page,
                "query": query,
                "targetType": target_type,
            },
            request_options,
        )

    async def list_role_departments(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RoleDepartmentPage]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_role_departments_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RoleDepartmentPage]]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_role_departments_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[RoleDepartment]:
        """Lists the departments that a role is assigned to.

        One page of at most 50 departments at a time.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-departments``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_ROLE_DEPARTMENTS,
            {"code": code, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    async def list_role_members(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return await self._send(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_role_members_pages(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_role_members_items(
        self,
        *,
        code: str,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists the users who have a role, one page at a time.

        Pages hold at most 50 users. Custom data and identities are included on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-role-members``

        Args:
            code: Code of the role.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace of the role; the default namespace when left out.
            page: Page number, counted from 1. Default: `1`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_ROLE_MEMBERS,
            {
                "code": code,
                "limit": limit,
                "namespace": namespace,
                "page": page,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def list_roles(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_roles_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RolePage]]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    def list_roles_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Role]:
        """Lists roles, one page at a time.

        Covers one permission namespace; pages hold at most 50 roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-roles``

        Args:
            keywords: Text to search for in name and code.
            limit: Number of items per page, at most 50. Default: `10`.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(
            _LIST_ROLES,
            {"keywords": keywords, "limit": limit, "namespace": namespace, "page": page},
            request_options,
        )

    async def revoke_role(
        self,
        *,
        code: str,
        targets: list[AuthorizationTarget],
        namespace: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes a role away from users, groups or departments.

        Up to 50 targets in one call. The role itself stays.

        ``POST /api/v3/revoke-role``

        Args:
            code: Code of the role.
            targets: Who loses the role, 1 to 50 targets. Holds: 1 to 50 items.
            namespace: Code of the permission namespace; the default namespace when left out.
        """
        return await self._send(
            _REVOKE_ROLE,
            {"code": code, "targets": targets, "namespace": namespace},
            request_options,
        )

    async def revoke_role_batch(
        self,
        *,
        roles: list[RoleCode],
        targets: list[AuthorizationTarget],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes several roles away from several targets.

        Every role is taken from every target; at most 50 targets and 10 roles in one call.

        ``POST /api/v3/revoke-role-batch``

        Args:
            roles: Roles to take away, 1 to 10. Holds: 1 to 10 items.
            targets: Who loses the roles, 1 to 50 targets. Holds: 1 to 50 items.
        """
        return await self._send(_REVOKE_ROLE_BATCH, {"roles": roles, "targets": targets}, request_options)

    async def update_role(
        self,
        *,
        code: str,
        name: str,
        new_code: str,
        description: str | NotGiven = NOT_GIVEN,
        disable_time: str | NotGiven = NOT_GIVEN,
        enable_permission_apply: bool | NotGiven = NOT_GIVEN,
        namespace: str | NotGiven = NOT_GIVEN,
        status: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a role.

        The role is named by its present `code` and namespace; `new_code` gives it another code, and is sent unchanged
        to keep it.

        ``POST /api/v3/update-role``

        Args:
            code: Present code of the role.
            name: New name of the role.
            new_code: New code of the role; send the present one to keep it.
            description: Description for people.
            disable_time: Time at which the role is switched off automatically, Unix time in milliseconds.
            enable_permission_apply: Whether people may apply for the role.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            status: State of the role: `ENABLE` or `DISABLE`.
        """
        return await self._send(
            _UPDATE_ROLE,
            {
                "code": code,
                "name": name,
                "newCode": new_code,
                "description": description,
                "disableTime": disable_time,
                "enablePermissionApply": enable_permission_apply,
                "namespace": namespace,
                "status": status,
            },
            request_options,
        )
