# Generated from spec/genauth/management/organizations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import DepartmentIdType, OrderBy, SuccessResult
    from ..shared.organizations_models import DepartmentI18n, UserSyncRelation
    from ..shared.users_models import User, UserPage
    from .organizations_models import (
        Department,
        DepartmentPage,
        DepartmentSorting,
        DepartmentTreeResult,
        IsUserInDepartmentResult,
        Organization,
        OrganizationNameI18n,
        OrganizationPage,
        OrganizationUserInfo,
        SearchDepartmentsFilterItem,
    )

_ADD_DEPARTMENT_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "addDepartmentMembers",
    "POST",
    "/api/v3/add-department-members",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DEPARTMENT: Operation[Envelope[Department]] = Operation(
    "createDepartment",
    "POST",
    "/api/v3/create-department",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_DEPARTMENT_TREE: Operation[Envelope[DepartmentTreeResult]] = Operation(
    "createDepartmentTree",
    "POST",
    "/api/v3/create-department-tree",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_ORGANIZATION: Operation[Envelope[Organization]] = Operation(
    "createOrganization",
    "POST",
    "/api/v3/create-organization",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DEPARTMENT: Operation[Envelope[SuccessResult]] = Operation(
    "deleteDepartment",
    "POST",
    "/api/v3/delete-department",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_DEPARTMENT_SYNC_RELATIONS: Operation[Envelope[SuccessResult]] = Operation(
    "deleteDepartmentSyncRelations",
    "POST",
    "/api/v3/delete-department-sync-relations",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_ORGANIZATION: Operation[Envelope[SuccessResult]] = Operation(
    "deleteOrganization",
    "POST",
    "/api/v3/delete-organization",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ALL_DEPARTMENTS: Operation[Envelope[DepartmentPage]] = Operation(
    "getAllDepartments",
    "GET",
    "/api/v3/get-all-departments",
    security=(("accessKey",), ("managementToken",)),
)
_GET_DEPARTMENT: Operation[Envelope[Department]] = Operation(
    "getDepartment",
    "GET",
    "/api/v3/get-department",
    security=(("accessKey",), ("managementToken",)),
)
_GET_DEPARTMENT_ALL_APP: Operation[Envelope[Department]] = Operation(
    "getDepartmentAllApp",
    "POST",
    "/api/v3/get-department-available-app",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_GET_DEPARTMENT_BY_ID: Operation[Envelope[Department]] = Operation(
    "getDepartmentById",
    "GET",
    "/api/v3/get-department-by-id",
    security=(("accessKey",), ("managementToken",)),
    parameters={"appTypeList": Parameter("query", style="brackets")},
)
_GET_DEPARTMENT_SYNC_RELATIONS: Operation[Envelope[list[UserSyncRelation]]] = Operation(
    "getDepartmentSyncRelations",
    "GET",
    "/api/v3/get-department-sync-relations",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ORGANIZATION: Operation[Envelope[Organization]] = Operation(
    "getOrganization",
    "GET",
    "/api/v3/get-organization",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ORGANIZATIONS_BATCH: Operation[Envelope[list[Organization]]] = Operation(
    "getOrganizationsBatch",
    "GET",
    "/api/v3/get-organization-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"organizationCodeList": Parameter("query", style="brackets")},
)
_GET_PARENT_DEPARTMENT: Operation[Envelope[Department]] = Operation(
    "getParentDepartment",
    "GET",
    "/api/v3/get-parent-department",
    security=(("accessKey",), ("managementToken",)),
)
_IS_USER_IN_DEPARTMENT: Operation[Envelope[IsUserInDepartmentResult]] = Operation(
    "isUserInDepartment",
    "GET",
    "/api/v3/is-user-in-department",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_CHILDREN_DEPARTMENTS: Operation[Envelope[DepartmentPage]] = Operation(
    "listChildrenDepartments",
    "GET",
    "/api/v3/list-children-departments",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_DEPARTMENT_MEMBER_IDS: Operation[Envelope[list[str]]] = Operation(
    "listDepartmentMemberIds",
    "GET",
    "/api/v3/list-department-member-ids",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_DEPARTMENT_MEMBERS: Operation[Envelope[UserPage]] = Operation(
    "listDepartmentMembers",
    "GET",
    "/api/v3/list-department-members",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_ORGANIZATIONS: Operation[Envelope[OrganizationPage]] = Operation(
    "listOrganizations",
    "GET",
    "/api/v3/list-organizations",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REMOVE_DEPARTMENT_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "removeDepartmentMembers",
    "POST",
    "/api/v3/remove-department-members",
    security=(("accessKey",), ("managementToken",)),
)
_SEARCH_DEPARTMENT_MEMBERS: Operation[Envelope[UserPage]] = Operation(
    "searchDepartmentMembers",
    "GET",
    "/api/v3/search-department-members",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_SEARCH_DEPARTMENTS: Operation[Envelope[list[Department]]] = Operation(
    "searchDepartments",
    "POST",
    "/api/v3/search-departments",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_SEARCH_DEPARTMENTS_LIST: Operation[Envelope[list[Department]]] = Operation(
    "searchDepartmentsList",
    "POST",
    "/api/v3/search-departments-list",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_SEARCH_ORGANIZATIONS: Operation[Envelope[OrganizationPage]] = Operation(
    "searchOrganizations",
    "GET",
    "/api/v3/search-organizations",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_UPDATE_DEPARTMENT: Operation[Envelope[Department]] = Operation(
    "updateDepartment",
    "POST",
    "/api/v3/update-department",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_NODE_STATUS: Operation[Envelope[dict[str, Any]]] = Operation(
    "updateNodeStatus",
    "POST",
    "/api/v3/update-department-status",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_UPDATE_ORGANIZATION: Operation[Envelope[Organization]] = Operation(
    "updateOrganization",
    "POST",
    "/api/v3/update-organization",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_ORGANIZATION_STATUS: Operation[Envelope[SuccessResult]] = Operation(
    "updateOrganizationStatus",
    "POST",
    "/api/v3/update-organization-status",
    security=(("accessKey",), ("managementToken",)),
)


class OrganizationsCalls(Client):
    """Organizations and departments."""

    def add_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_ids: list[str],
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds users to a department.

        Users keep their other departments. `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_ids: User identifiers of the new members.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _ADD_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userIds": user_ids,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def create_department(
        self,
        *,
        metadata: dict[str, Any],
        name: str,
        organization_code: str,
        parent_department_id: str,
        code: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        i18n: DepartmentI18n | NotGiven = NOT_GIVEN,
        is_virtual_node: bool | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Creates a department inside an organization.

        The new department is placed below `parent_department_id`; use `root` for the top of the tree.
        `department_id_type` says what kind of identifier the parent's is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-department``

        Args:
            metadata: Metadata values, keyed by field; may be an empty object.
            name: Name of the department.
            organization_code: Code of the organization.
            parent_department_id: Identifier of the department above it; `root` for the top of the tree.
            code: Code of the department.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_id_type: Kind of the identifier in `parent_department_id`: `department_id` (default),
                `open_department_id`, `sync_relation`, `custom_field` or `code`. Default: `"department_id"`.
            description: Description for people.
            i18n: Translations of the name.
            is_virtual_node: Whether the department is a virtual node, which groups others and has no counterpart in
                the real organization.
            open_department_id: Identifier of the department in your own or an upstream system.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CREATE_DEPARTMENT,
            {
                "metadata": metadata,
                "name": name,
                "organizationCode": organization_code,
                "parentDepartmentId": parent_department_id,
                "code": code,
                "customData": custom_data,
                "departmentIdType": department_id_type,
                "description": description,
                "i18n": i18n,
                "isVirtualNode": is_virtual_node,
                "openDepartmentId": open_department_id,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def create_department_tree(
        self,
        *,
        name: str,
        children: list[str] | NotGiven = NOT_GIVEN,
        members: OrganizationUserInfo | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentTreeResult]:
        """Creates or updates a department tree with its members in one call.

        For bringing a whole organization in at once. The answer counts how many users and departments were added and
        updated.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-department-tree``

        Args:
            name: Name of the top department.
            children: Departments below it.
            members: Member of the department.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CREATE_DEPARTMENT_TREE,
            {"name": name, "children": children, "members": members, "tenantId": tenant_id},
            request_options,
        )

    def create_organization(
        self,
        *,
        metadata: dict[str, Any],
        organization_code: str,
        organization_name: str,
        description: str | NotGiven = NOT_GIVEN,
        i18n: OrganizationNameI18n | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Creates an organization.

        The code identifies it in all later calls and must be unused. The root department of the organization is created
        with it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-organization``

        Args:
            metadata: Metadata values, keyed by field; may be an empty object.
            organization_code: Code of the organization; must be unused.
            organization_name: Name of the organization.
            description: Description for people.
            i18n: Translations of the name.
            open_department_id: Identifier of the root department in your own or an upstream system.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CREATE_ORGANIZATION,
            {
                "metadata": metadata,
                "organizationCode": organization_code,
                "organizationName": organization_name,
                "description": description,
                "i18n": i18n,
                "openDepartmentId": open_department_id,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def delete_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a department.

        The members stay in the user pool. This cannot be undone. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _DELETE_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def delete_department_sync_relations(
        self,
        *,
        department_id: str,
        organization_code: str,
        provider: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the tie between a department and its counterpart in a synchronized system.

        Affects the given source system only. The department stays; a later synchronization may tie it again.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-department-sync-relations``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            provider: Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
        """
        return self._send(
            _DELETE_DEPARTMENT_SYNC_RELATIONS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "provider": provider,
                "departmentIdType": department_id_type,
            },
            request_options,
        )

    def delete_organization(
        self,
        *,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an organization with its whole department tree.

        The members stay in the user pool without these departments. This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-organization``

        Args:
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _DELETE_ORGANIZATION,
            {"organizationCode": organization_code, "tenantId": tenant_id},
            request_options,
        )

    def get_all_departments(
        self,
        *,
        organization_code: str,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: Literal["department_id", "open_department_id"] | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentPage]:
        """Gets all departments of an organization.

        With `department_id`, only the part of the tree below that department. The answer can be large for big
        organizations.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-all-departments``

        Args:
            organization_code: Code of the organization.
            department_id: Identifier of the department to begin at; the root department when left out. Default:
                `"root"`.
            department_id_type: Kind of the department identifier: `department_id` (default) or `open_department_id`
                (identifier in your own or an upstream system). Default: `"department_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _GET_ALL_DEPARTMENTS,
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def get_department(
        self,
        *,
        department_code: str | NotGiven = NOT_GIVEN,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        organization_code: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets one department.

        The department is named by its identifier or by its code. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department``

        Args:
            department_code: Code of the department, instead of `department_id`.
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _GET_DEPARTMENT,
            {
                "departmentCode": department_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "flatCustomData": flat_custom_data,
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def get_department_all_app(
        self,
        *,
        department_id: str,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets a department with the applications available to it.

        The department is named by its identifier; `app_type_list` restricts the kinds of application.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-department-available-app``

        Args:
            department_id: Identifier of the department.
            app_type_list: Kinds of application to be considered.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields.
        """
        return self._send(
            _GET_DEPARTMENT_ALL_APP,
            {
                "departmentId": department_id,
                "appTypeList": app_type_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def get_department_by_id(
        self,
        *,
        department_id: str,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets one department by its identifier alone.

        Unlike `get_department`, it needs no organization code. Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department-by-id``

        Args:
            department_id: Identifier of the department.
            app_type_list: Kinds of application to be considered.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _GET_DEPARTMENT_BY_ID,
            {
                "departmentId": department_id,
                "appTypeList": app_type_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def get_department_sync_relations(
        self,
        *,
        organization_code: str,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserSyncRelation]]:
        """Lists the departments in other systems that a department is synchronized with.

        `department_id_type` says what kind of identifier `department_id` is. Each entry names the source system and the
        object there.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department-sync-relations``

        Args:
            organization_code: Code of the organization.
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _GET_DEPARTMENT_SYNC_RELATIONS,
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def get_organization(
        self,
        *,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Gets one organization by its code.

        Custom data and posts are included on request. An organization is the root of a tree of departments, and
        `departmentId` in the answer is its root department.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-organization``

        Args:
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._send(
            _GET_ORGANIZATION,
            {
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def get_organizations_batch(
        self,
        *,
        organization_code_list: list[str],
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Organization]]:
        """Gets several organizations by their codes.

        Use it instead of many single calls; match the organizations by their code, not by their order.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-organization-batch``

        Args:
            organization_code_list: Codes of the organizations.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._send(
            _GET_ORGANIZATIONS_BATCH,
            {
                "organizationCodeList": organization_code_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def get_parent_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets the department directly above a department.

        `department_id_type` says what kind of identifier `department_id` is. Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-parent-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _GET_PARENT_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def is_user_in_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_id: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsUserInDepartmentResult]:
        """Checks whether a user belongs to a department.

        With `include_children_departments`, membership in a department below counts as well.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/is-user-in-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_id: Identifier of the user.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _IS_USER_IN_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userId": user_id,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def list_children_departments(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        exclude_virtual_node: bool | NotGiven = NOT_GIVEN,
        only_virtual_node: bool | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentPage]:
        """Lists the departments directly below a department.

        Use `root` as the identifier for the top of the tree. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-children-departments``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            exclude_virtual_node: Leave out virtual nodes. Default: `False`.
            only_virtual_node: Return only virtual nodes. Default: `False`.
            status: Only departments that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _LIST_CHILDREN_DEPARTMENTS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "excludeVirtualNode": exclude_virtual_node,
                "onlyVirtualNode": only_virtual_node,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def list_department_member_ids(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[str]]:
        """Lists the user identifiers of all direct members of a department.

        Much smaller than `list_department_members`, for comparing memberships. `department_id_type` says what kind of
        identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-department-member-ids``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _LIST_DEPARTMENT_MEMBER_IDS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def list_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._send(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_department_members_pages(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_department_members_items(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_organizations(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrganizationPage]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._send(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def list_organizations_pages(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OrganizationPage]]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._pages(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def list_organizations_items(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Organization]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._items(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def remove_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_ids: list[str],
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes users from a department.

        The users stay in the user pool and in their other departments. `department_id_type` says what kind of
        identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_ids: User identifiers of the members to remove.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _REMOVE_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userIds": user_ids,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def search_department_members(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._send(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def search_department_members_pages(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def search_department_members_items(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def search_departments(
        self,
        *,
        keywords: str,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Department]]:
        """Searches departments of an organization by keywords.

        Returns all matches at once. For pages, sorting and conditions use `search_departments_list`.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/search-departments``

        Args:
            keywords: Text to search for.
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _SEARCH_DEPARTMENTS,
            {
                "keywords": keywords,
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def search_departments_list(
        self,
        *,
        organization_code: str,
        advanced_filter: list[SearchDepartmentsFilterItem] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[DepartmentSorting] | NotGiven = NOT_GIVEN,
        sort_by: Literal["updatedAt", "createdAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Department]]:
        """Searches departments by conditions on their fields, one page at a time.

        All conditions apply together; the page size is at most 50. Returns the matching departments without a total.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/search-departments-list``

        Args:
            organization_code: Code of the organization.
            advanced_filter: Conditions that a result must meet; all of them apply together.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction: `ASC` or `DESC` (default). Default: `"DESC"`.
            page: Page number, counted from 1. Default: `1`.
            sort: Sort keys, applied in the order given; use it instead of `sort_by` and `order_by`.
            sort_by: Field to sort by: `updatedAt` (default) or `createdAt`. Default: `"updatedAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._send(
            _SEARCH_DEPARTMENTS_LIST,
            {
                "organizationCode": organization_code,
                "advancedFilter": advanced_filter,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sort": sort,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def search_organizations(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrganizationPage]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._send(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def search_organizations_pages(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OrganizationPage]]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._pages(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def search_organizations_items(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Organization]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._items(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def update_department(
        self,
        *,
        department_id: str,
        metadata: dict[str, Any],
        organization_code: str,
        code: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        i18n: DepartmentI18n | NotGiven = NOT_GIVEN,
        leader_user_ids: list[str] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        parent_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Changes a department.

        It can be renamed, given other leaders, or moved with everything below it by another `parent_department_id`.
        Fields that are left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            metadata: Metadata values, keyed by field; may be an empty object.
            organization_code: Code of the organization.
            code: New code of the department.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            description: Description for people.
            i18n: Translations of the name.
            leader_user_ids: Identifiers of the users who lead the department; replaces the present leaders.
            name: New name of the department.
            parent_department_id: Identifier of the new parent department; moves the department.
            post_id_list: Identifiers of the posts (job positions).
            status: Whether the department is switched on.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _UPDATE_DEPARTMENT,
            {
                "departmentId": department_id,
                "metadata": metadata,
                "organizationCode": organization_code,
                "code": code,
                "customData": custom_data,
                "departmentIdType": department_id_type,
                "description": description,
                "i18n": i18n,
                "leaderUserIds": leader_user_ids,
                "name": name,
                "parentDepartmentId": parent_department_id,
                "postIdList": post_id_list,
                "status": status,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def update_node_status(
        self,
        *,
        department_id: str,
        status: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Switches a department on or off.

        The department and its members are kept.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-department-status``

        Args:
            department_id: Identifier of the department.
            status: Whether the department is switched on.
        """
        return self._send(_UPDATE_NODE_STATUS, {"departmentId": department_id, "status": status}, request_options)

    def update_organization(
        self,
        *,
        organization_code: str,
        description: str | NotGiven = NOT_GIVEN,
        i18n: OrganizationNameI18n | NotGiven = NOT_GIVEN,
        leader_user_ids: list[str] | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        organization_name: str | NotGiven = NOT_GIVEN,
        organization_new_code: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Changes an organization.

        The organization is named by its present code; `organization_new_code` gives it another one. Fields that are
        left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-organization``

        Args:
            organization_code: Present code of the organization.
            description: Description for people.
            i18n: Translations of the name.
            leader_user_ids: Identifiers of the users who lead the organization; replaces the present leaders.
            open_department_id: Identifier of the root department in your own or an upstream system.
            organization_name: New name of the organization.
            organization_new_code: New code of the organization.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _UPDATE_ORGANIZATION,
            {
                "organizationCode": organization_code,
                "description": description,
                "i18n": i18n,
                "leaderUserIds": leader_user_ids,
                "openDepartmentId": open_department_id,
                "organizationName": organization_name,
                "organizationNewCode": organization_new_code,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def update_organization_status(
        self,
        *,
        root_node_id: str,
        status: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches an organization on or off.

        The organization is named by the identifier of its root node.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-organization-status``

        Args:
            root_node_id: Identifier of the root department.
            status: New state of the organization.
        """
        return self._send(_UPDATE_ORGANIZATION_STATUS, {"rootNodeId": root_node_id, "status": status}, request_options)


class AsyncOrganizationsCalls(AsyncClient):
    """Organizations and departments."""

    async def add_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_ids: list[str],
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds users to a department.

        Users keep their other departments. `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_ids: User identifiers of the new members.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _ADD_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userIds": user_ids,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def create_department(
        self,
        *,
        metadata: dict[str, Any],
        name: str,
        organization_code: str,
        parent_department_id: str,
        code: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        i18n: DepartmentI18n | NotGiven = NOT_GIVEN,
        is_virtual_node: bool | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Creates a department inside an organization.

        The new department is placed below `parent_department_id`; use `root` for the top of the tree.
        `department_id_type` says what kind of identifier the parent's is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-department``

        Args:
            metadata: Metadata values, keyed by field; may be an empty object.
            name: Name of the department.
            organization_code: Code of the organization.
            parent_department_id: Identifier of the department above it; `root` for the top of the tree.
            code: Code of the department.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_id_type: Kind of the identifier in `parent_department_id`: `department_id` (default),
                `open_department_id`, `sync_relation`, `custom_field` or `code`. Default: `"department_id"`.
            description: Description for people.
            i18n: Translations of the name.
            is_virtual_node: Whether the department is a virtual node, which groups others and has no counterpart in
                the real organization.
            open_department_id: Identifier of the department in your own or an upstream system.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CREATE_DEPARTMENT,
            {
                "metadata": metadata,
                "name": name,
                "organizationCode": organization_code,
                "parentDepartmentId": parent_department_id,
                "code": code,
                "customData": custom_data,
                "departmentIdType": department_id_type,
                "description": description,
                "i18n": i18n,
                "isVirtualNode": is_virtual_node,
                "openDepartmentId": open_department_id,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def create_department_tree(
        self,
        *,
        name: str,
        children: list[str] | NotGiven = NOT_GIVEN,
        members: OrganizationUserInfo | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentTreeResult]:
        """Creates or updates a department tree with its members in one call.

        For bringing a whole organization in at once. The answer counts how many users and departments were added and
        updated.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-department-tree``

        Args:
            name: Name of the top department.
            children: Departments below it.
            members: Member of the department.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CREATE_DEPARTMENT_TREE,
            {"name": name, "children": children, "members": members, "tenantId": tenant_id},
            request_options,
        )

    async def create_organization(
        self,
        *,
        metadata: dict[str, Any],
        organization_code: str,
        organization_name: str,
        description: str | NotGiven = NOT_GIVEN,
        i18n: OrganizationNameI18n | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Creates an organization.

        The code identifies it in all later calls and must be unused. The root department of the organization is created
        with it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-organization``

        Args:
            metadata: Metadata values, keyed by field; may be an empty object.
            organization_code: Code of the organization; must be unused.
            organization_name: Name of the organization.
            description: Description for people.
            i18n: Translations of the name.
            open_department_id: Identifier of the root department in your own or an upstream system.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CREATE_ORGANIZATION,
            {
                "metadata": metadata,
                "organizationCode": organization_code,
                "organizationName": organization_name,
                "description": description,
                "i18n": i18n,
                "openDepartmentId": open_department_id,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def delete_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a department.

        The members stay in the user pool. This cannot be undone. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _DELETE_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def delete_department_sync_relations(
        self,
        *,
        department_id: str,
        organization_code: str,
        provider: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the tie between a department and its counterpart in a synchronized system.

        Affects the given source system only. The department stays; a later synchronization may tie it again.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-department-sync-relations``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            provider: Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
        """
        return await self._send(
            _DELETE_DEPARTMENT_SYNC_RELATIONS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "provider": provider,
                "departmentIdType": department_id_type,
            },
            request_options,
        )

    async def delete_organization(
        self,
        *,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an organization with its whole department tree.

        The members stay in the user pool without these departments. This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-organization``

        Args:
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _DELETE_ORGANIZATION,
            {"organizationCode": organization_code, "tenantId": tenant_id},
            request_options,
        )

    async def get_all_departments(
        self,
        *,
        organization_code: str,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: Literal["department_id", "open_department_id"] | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentPage]:
        """Gets all departments of an organization.

        With `department_id`, only the part of the tree below that department. The answer can be large for big
        organizations.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-all-departments``

        Args:
            organization_code: Code of the organization.
            department_id: Identifier of the department to begin at; the root department when left out. Default:
                `"root"`.
            department_id_type: Kind of the department identifier: `department_id` (default) or `open_department_id`
                (identifier in your own or an upstream system). Default: `"department_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _GET_ALL_DEPARTMENTS,
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def get_department(
        self,
        *,
        department_code: str | NotGiven = NOT_GIVEN,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        organization_code: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets one department.

        The department is named by its identifier or by its code. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department``

        Args:
            department_code: Code of the department, instead of `department_id`.
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _GET_DEPARTMENT,
            {
                "departmentCode": department_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "flatCustomData": flat_custom_data,
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def get_department_all_app(
        self,
        *,
        department_id: str,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets a department with the applications available to it.

        The department is named by its identifier; `app_type_list` restricts the kinds of application.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/get-department-available-app``

        Args:
            department_id: Identifier of the department.
            app_type_list: Kinds of application to be considered.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields.
        """
        return await self._send(
            _GET_DEPARTMENT_ALL_APP,
            {
                "departmentId": department_id,
                "appTypeList": app_type_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def get_department_by_id(
        self,
        *,
        department_id: str,
        app_type_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets one department by its identifier alone.

        Unlike `get_department`, it needs no organization code. Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department-by-id``

        Args:
            department_id: Identifier of the department.
            app_type_list: Kinds of application to be considered.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _GET_DEPARTMENT_BY_ID,
            {
                "departmentId": department_id,
                "appTypeList": app_type_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def get_department_sync_relations(
        self,
        *,
        organization_code: str,
        department_id: str | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserSyncRelation]]:
        """Lists the departments in other systems that a department is synchronized with.

        `department_id_type` says what kind of identifier `department_id` is. Each entry names the source system and the
        object there.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-department-sync-relations``

        Args:
            organization_code: Code of the organization.
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _GET_DEPARTMENT_SYNC_RELATIONS,
            {
                "organizationCode": organization_code,
                "departmentId": department_id,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def get_organization(
        self,
        *,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Gets one organization by its code.

        Custom data and posts are included on request. An organization is the root of a tree of departments, and
        `departmentId` in the answer is its root department.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-organization``

        Args:
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return await self._send(
            _GET_ORGANIZATION,
            {
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    async def get_organizations_batch(
        self,
        *,
        organization_code_list: list[str],
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Organization]]:
        """Gets several organizations by their codes.

        Use it instead of many single calls; match the organizations by their code, not by their order.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-organization-batch``

        Args:
            organization_code_list: Codes of the organizations.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return await self._send(
            _GET_ORGANIZATIONS_BATCH,
            {
                "organizationCodeList": organization_code_list,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    async def get_parent_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Gets the department directly above a department.

        `department_id_type` says what kind of identifier `department_id` is. Custom data is included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-parent-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _GET_PARENT_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def is_user_in_department(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_id: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsUserInDepartmentResult]:
        """Checks whether a user belongs to a department.

        With `include_children_departments`, membership in a department below counts as well.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/is-user-in-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_id: Identifier of the user.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _IS_USER_IN_DEPARTMENT,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userId": user_id,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def list_children_departments(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        exclude_virtual_node: bool | NotGiven = NOT_GIVEN,
        only_virtual_node: bool | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DepartmentPage]:
        """Lists the departments directly below a department.

        Use `root` as the identifier for the top of the tree. `department_id_type` says what kind of identifier
        `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-children-departments``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            exclude_virtual_node: Leave out virtual nodes. Default: `False`.
            only_virtual_node: Return only virtual nodes. Default: `False`.
            status: Only departments that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _LIST_CHILDREN_DEPARTMENTS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "excludeVirtualNode": exclude_virtual_node,
                "onlyVirtualNode": only_virtual_node,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def list_department_member_ids(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[str]]:
        """Lists the user identifiers of all direct members of a department.

        Much smaller than `list_department_members`, for comparing memberships. `department_id_type` says what kind of
        identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-department-member-ids``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _LIST_DEPARTMENT_MEMBER_IDS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def list_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return await self._send(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_department_members_pages(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def list_department_members_items(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: Literal["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists the members of a department, one page at a time.

        With `include_children_departments`, the members of the departments below as well. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `Default`, `userId`,
                `createAt` or `updatedAt`. Default: `"JoinDepartmentAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _LIST_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def list_organizations(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrganizationPage]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return await self._send(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def list_organizations_pages(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OrganizationPage]]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._pages(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    def list_organizations_items(
        self,
        *,
        fetch_all: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Organization]:
        """Lists the top-level organizations, one page at a time.

        Pages hold at most 50 organizations; `fetch_all` returns all of them at once. Departments below them are listed
        with `list_children_departments`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-organizations``

        Args:
            fetch_all: Return everything at once instead of one page. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only organizations that are switched on (`true`) or off (`false`).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._items(
            _LIST_ORGANIZATIONS,
            {
                "fetchAll": fetch_all,
                "limit": limit,
                "page": page,
                "status": status,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    async def remove_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        user_ids: list[str],
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes users from a department.

        The users stay in the user pool and in their other departments. `department_id_type` says what kind of
        identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            user_ids: User identifiers of the members to remove.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _REMOVE_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "userIds": user_ids,
                "departmentIdType": department_id_type,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def search_department_members(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return await self._send(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def search_department_members_pages(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._pages(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def search_department_members_items(
        self,
        *,
        department_id: str,
        keywords: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        include_children_departments: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Searches the members of a department by keywords.

        With `include_children_departments`, the departments below are searched too. Pages hold at most 50 users.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/search-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            keywords: Text to search for.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            include_children_departments: Include the departments below the given one. Default: `False`.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._items(
            _SEARCH_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "keywords": keywords,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "includeChildrenDepartments": include_children_departments,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def search_departments(
        self,
        *,
        keywords: str,
        organization_code: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Department]]:
        """Searches departments of an organization by keywords.

        Returns all matches at once. For pages, sorting and conditions use `search_departments_list`.

        Deprecated.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/search-departments``

        Args:
            keywords: Text to search for.
            organization_code: Code of the organization.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _SEARCH_DEPARTMENTS,
            {
                "keywords": keywords,
                "organizationCode": organization_code,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def search_departments_list(
        self,
        *,
        organization_code: str,
        advanced_filter: list[SearchDepartmentsFilterItem] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort: list[DepartmentSorting] | NotGiven = NOT_GIVEN,
        sort_by: Literal["updatedAt", "createdAt"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Department]]:
        """Searches departments by conditions on their fields, one page at a time.

        All conditions apply together; the page size is at most 50. Returns the matching departments without a total.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/search-departments-list``

        Args:
            organization_code: Code of the organization.
            advanced_filter: Conditions that a result must meet; all of them apply together.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction: `ASC` or `DESC` (default). Default: `"DESC"`.
            page: Page number, counted from 1. Default: `1`.
            sort: Sort keys, applied in the order given; use it instead of `sort_by` and `order_by`.
            sort_by: Field to sort by: `updatedAt` (default) or `createdAt`. Default: `"updatedAt"`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return await self._send(
            _SEARCH_DEPARTMENTS_LIST,
            {
                "organizationCode": organization_code,
                "advancedFilter": advanced_filter,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sort": sort,
                "sortBy": sort_by,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
                "withPost": with_post,
            },
            request_options,
        )

    async def search_organizations(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OrganizationPage]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return await self._send(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def search_organizations_pages(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OrganizationPage]]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._pages(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    def search_organizations_items(
        self,
        *,
        keywords: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Organization]:
        """Searches organizations by keywords, one page at a time.

        Pages hold at most 50 organizations. To see all of them, use `list_organizations`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/search-organizations``

        Args:
            keywords: Text to search for, such as part of the name.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_custom_data: Include the values of custom fields. Default: `False`.
        """
        return self._items(
            _SEARCH_ORGANIZATIONS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "tenantId": tenant_id,
                "withCustomData": with_custom_data,
            },
            request_options,
        )

    async def update_department(
        self,
        *,
        department_id: str,
        metadata: dict[str, Any],
        organization_code: str,
        code: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        i18n: DepartmentI18n | NotGiven = NOT_GIVEN,
        leader_user_ids: list[str] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        parent_department_id: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        status: bool | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Department]:
        """Changes a department.

        It can be renamed, given other leaders, or moved with everything below it by another `parent_department_id`.
        Fields that are left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-department``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            metadata: Metadata values, keyed by field; may be an empty object.
            organization_code: Code of the organization.
            code: New code of the department.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            description: Description for people.
            i18n: Translations of the name.
            leader_user_ids: Identifiers of the users who lead the department; replaces the present leaders.
            name: New name of the department.
            parent_department_id: Identifier of the new parent department; moves the department.
            post_id_list: Identifiers of the posts (job positions).
            status: Whether the department is switched on.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _UPDATE_DEPARTMENT,
            {
                "departmentId": department_id,
                "metadata": metadata,
                "organizationCode": organization_code,
                "code": code,
                "customData": custom_data,
                "departmentIdType": department_id_type,
                "description": description,
                "i18n": i18n,
                "leaderUserIds": leader_user_ids,
                "name": name,
                "parentDepartmentId": parent_department_id,
                "postIdList": post_id_list,
                "status": status,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def update_node_status(
        self,
        *,
        department_id: str,
        status: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[dict[str, Any]]:
        """Switches a department on or off.

        The department and its members are kept.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-department-status``

        Args:
            department_id: Identifier of the department.
            status: Whether the department is switched on.
        """
        return await self._send(_UPDATE_NODE_STATUS, {"departmentId": department_id, "status": status}, request_options)

    async def update_organization(
        self,
        *,
        organization_code: str,
        description: str | NotGiven = NOT_GIVEN,
        i18n: OrganizationNameI18n | NotGiven = NOT_GIVEN,
        leader_user_ids: list[str] | NotGiven = NOT_GIVEN,
        open_department_id: str | NotGiven = NOT_GIVEN,
        organization_name: str | NotGiven = NOT_GIVEN,
        organization_new_code: str | NotGiven = NOT_GIVEN,
        post_id_list: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Organization]:
        """Changes an organization.

        The organization is named by its present code; `organization_new_code` gives it another one. Fields that are
        left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-organization``

        Args:
            organization_code: Present code of the organization.
            description: Description for people.
            i18n: Translations of the name.
            leader_user_ids: Identifiers of the users who lead the organization; replaces the present leaders.
            open_department_id: Identifier of the root department in your own or an upstream system.
            organization_name: New name of the organization.
            organization_new_code: New code of the organization.
            post_id_list: Identifiers of the posts (job positions).
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _UPDATE_ORGANIZATION,
            {
                "organizationCode": organization_code,
                "description": description,
                "i18n": i18n,
                "leaderUserIds": leader_user_ids,
                "openDepartmentId": open_department_id,
                "organizationName": organization_name,
                "organizationNewCode": organization_new_code,
                "postIdList": post_id_list,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def update_organization_status(
        self,
        *,
        root_node_id: str,
        status: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches an organization on or off.

        The organization is named by the identifier of its root node.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-organization-status``

        Args:
            root_node_id: Identifier of the root department.
            status: New state of the organization.
        """
        return await self._send(
            _UPDATE_ORGANIZATION_STATUS,
            {"rootNodeId": root_node_id, "status": status},
            request_options,
        )
