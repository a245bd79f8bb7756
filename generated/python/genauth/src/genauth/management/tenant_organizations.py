# Generated from spec/genauth/management/tenant-organizations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import DepartmentIdType, SuccessResult

_ADD_TENANT_DEPARTMENT_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "addTenantDepartmentMembers",
    "POST",
    "/api/v3/add-tenant-department-members",
    security=(("accessKey",), ("managementToken",)),
)
_REMOVE_TENANT_DEPARTMENT_MEMBERS: Operation[Envelope[SuccessResult]] = Operation(
    "removeTenantDepartmentMembers",
    "POST",
    "/api/v3/remove-tenant-department-members",
    security=(("accessKey",), ("managementToken",)),
)


class TenantOrganizationsCalls(Client):
    """Departments of tenants."""

    def add_tenant_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds tenant members to a department of the tenant.

        The people are named by user identifiers (`link_user_ids`) or member identifiers (`member_ids`).
        `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-tenant-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _ADD_TENANT_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "linkUserIds": link_user_ids,
                "memberIds": member_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def remove_tenant_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes tenant members from a department of the tenant.

        They stay members of the tenant. `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-tenant-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _REMOVE_TENANT_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "linkUserIds": link_user_ids,
                "memberIds": member_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )


class AsyncTenantOrganizationsCalls(AsyncClient):
    """Departments of tenants."""

    async def add_tenant_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds tenant members to a department of the tenant.

        The people are named by user identifiers (`link_user_ids`) or member identifiers (`member_ids`).
        `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-tenant-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _ADD_TENANT_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "linkUserIds": link_user_ids,
                "memberIds": member_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def remove_tenant_department_members(
        self,
        *,
        department_id: str,
        organization_code: str,
        department_id_type: DepartmentIdType | NotGiven = NOT_GIVEN,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes tenant members from a department of the tenant.

        They stay members of the tenant. `department_id_type` says what kind of identifier `department_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-tenant-department-members``

        Args:
            department_id: Identifier of the department, of the kind that `department_id_type` names where that
                field exists; `root` stands for the root department.
            organization_code: Code of the organization.
            department_id_type: Kind of the department identifier: `department_id` (default), `open_department_id`
                (identifier in your own or an upstream system), `sync_relation` (a synchronized upstream department),
                `custom_field` (the value of a custom field) or `code`. Default: `"department_id"`.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _REMOVE_TENANT_DEPARTMENT_MEMBERS,
            {
                "departmentId": department_id,
                "organizationCode": organization_code,
                "departmentIdType": department_id_type,
                "linkUserIds": link_user_ids,
                "memberIds": member_ids,
                "tenantId": tenant_id,
            },
            request_options,
        )
