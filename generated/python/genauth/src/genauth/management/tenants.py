# Generated from spec/genauth/management/tenants.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.organizations_models import TenantUserPage
    from ..shared.users_models import TenantUser
    from .tenants_models import (
        EnterpriseCertificationStatus,
        ImportTenantHistoryPage,
        ImportTenantNotifyUserPage,
        ImportTenantResult,
        InviteTenantUserRecord,
        InviteTenantUserRecordPage,
        InviteTenantUsersResult,
        MultipleTenantAdmin,
        MultipleTenantAdminPage,
        SendTenantEmail,
        SendTenantSms,
        Tenant,
        TenantCooperator,
        TenantCooperatorDetail,
        TenantCooperatorPage,
        TenantDetail,
        TenantDetailPage,
        TenantEnterpriseCertification,
    )

_CREATE_MULTIPLE_TENANT_ADMIN: Operation[Envelope[None]] = Operation(
    "createMultipleTenantAdmin",
    "POST",
    "/api/v3/create-multiple-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_TENANT: Operation[Envelope[Tenant]] = Operation(
    "createTenant",
    "POST",
    "/api/v3/create-tenant",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_TENANT_COOPERATOR: Operation[Envelope[None]] = Operation(
    "createTenantCooperator",
    "POST",
    "/api/v3/create-tenant-cooperator",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_TENANT_ENTERPRISE_CERTIFICATION: Operation[Envelope[SuccessResult]] = Operation(
    "createTenantEnterpriseCertification",
    "POST",
    "/api/v3/create-tenant-enterprise-certification",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_MULTIPLE_TENANT_ADMIN: Operation[Envelope[None]] = Operation(
    "deleteMultipleTenantAdmin",
    "POST",
    "/api/v3/delete-multiple-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userId": Parameter("query", also_body=True)},
)
_DELETE_TENANT: Operation[Envelope[SuccessResult]] = Operation(
    "deleteTenant",
    "POST",
    "/api/v3/delete-tenant",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_TENANT_ADMIN: Operation[Envelope[None]] = Operation(
    "deleteTenantAdmin",
    "POST",
    "/api/v3/delete-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)
_DELETE_TENANT_COOPERATOR: Operation[Envelope[None]] = Operation(
    "deleteTenantCooperator",
    "POST",
    "/api/v3/delete-tenant-cooperator",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userId": Parameter("query", also_body=True)},
)
_DELETE_TENANT_USER: Operation[Envelope[None]] = Operation(
    "deleteTenantUser",
    "POST",
    "/api/v3/delete-tenant-user",
    security=(("accessKey",), ("managementToken",)),
)
_GENERATE_INVITE_TENANT_USER_LINK: Operation[Envelope[InviteTenantUsersResult]] = Operation(
    "generateInviteTenantUserLink",
    "POST",
    "/api/v3/generate-invite-tenant-user-link",
    security=(("accessKey",), ("managementToken",)),
)
_GET_MULTIPLE_TENANT_ADMIN: Operation[Envelope[MultipleTenantAdminPage]] = Operation(
    "getMultipleTenantAdmin",
    "GET",
    "/api/v3/get-multiple-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
)
_GET_TENANT: Operation[Envelope[TenantDetail]] = Operation(
    "getTenant",
    "GET",
    "/api/v3/get-tenant",
    security=(("accessKey",), ("managementToken",)),
)
_GET_TENANT_BY_CODE: Operation[Envelope[TenantDetail]] = Operation(
    "getTenantByCode",
    "GET",
    "/api/v3/get-tenant-by-code",
    security=(("accessKey",), ("managementToken",)),
)
_GET_TENANT_COOPERATOR: Operation[Envelope[TenantCooperatorDetail]] = Operation(
    "getTenantCooperator",
    "GET",
    "/api/v3/get-tenant-cooperator",
    security=(("accessKey",), ("managementToken",)),
)
_GET_TENANT_COOPERATOR_MENU: Operation[Envelope[TenantCooperatorDetail]] = Operation(
    "getTenantCooperatorMenu",
    "GET",
    "/api/v3/get-tenant-cooperator-menu",
    security=(("accessKey",), ("managementToken",)),
)
_GET_TENANT_ENTERPRISE_CERTIFICATION: Operation[Envelope[TenantEnterpriseCertification]] = Operation(
    "getTenantEnterpriseCertification",
    "GET",
    "/api/v3/get-tenant-enterprise-certification",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_GET_TENANT_LITTLE_INFO: Operation[Envelope[TenantDetail]] = Operation(
    "getTenantLittleInfo",
    "GET",
    "/api/v3/get-tenant-little-info",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_TENANT: Operation[Envelope[ImportTenantResult]] = Operation(
    "importTenant",
    "POST",
    "/api/v3/import-tenant",
    security=(("accessKey",), ("managementToken",)),
)
_IMPORT_TENANT_HISTORY: Operation[Envelope[ImportTenantHistoryPage]] = Operation(
    "importTenantHistory",
    "GET",
    "/api/v3/import-tenant-history",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_IMPORT_TENANT_NOTIFY_USER: Operation[Envelope[ImportTenantNotifyUserPage]] = Operation(
    "importTenantNotifyUser",
    "GET",
    "/api/v3/import-tenant-notify-user",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_INVITE_TENANT_USER_RECORDS: Operation[Envelope[InviteTenantUserRecordPage]] = Operation(
    "listInviteTenantUserRecords",
    "GET",
    "/api/v3/list-invite-tenant-user-records",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_MULTIPLE_TENANT_ADMIN: Operation[Envelope[MultipleTenantAdminPage]] = Operation(
    "listMultipleTenantAdmin",
    "GET",
    "/api/v3/list-multiple-tenant-admins",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_TENANT_ADMIN: Operation[Envelope[TenantUserPage]] = Operation(
    "listTenantAdmin",
    "POST",
    "/api/v3/list-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("password", "salt"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_TENANT_COOPERATORS: Operation[Envelope[TenantCooperatorPage]] = Operation(
    "listTenantCooperators",
    "GET",
    "/api/v3/list-tenant-cooperators",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "password", "refreshToken", "salt"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_TENANTS: Operation[Envelope[TenantDetailPage]] = Operation(
    "listTenants",
    "GET",
    "/api/v3/list-tenants",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_REVIEW_TENANT_ENTERPRISE_CERTIFICATION: Operation[Envelope[SuccessResult]] = Operation(
    "reviewTenantEnterpriseCertification",
    "POST",
    "/api/v3/review-tenant-enterprise-certification",
    security=(("accessKey",), ("managementToken",)),
)
_SEND_EMAIL_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "sendEmailBatch",
    "POST",
    "/api/v3/send-email-batch",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_SEND_SMS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "sendSmsBatch",
    "POST",
    "/api/v3/send-sms-batch",
    security=(("accessKey",), ("managementToken",)),
)
_SET_TENANT_ADMIN: Operation[Envelope[None]] = Operation(
    "setTenantAdmin",
    "POST",
    "/api/v3/set-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_MULTIPLE_TENANT_ADMIN: Operation[Envelope[None]] = Operation(
    "updateMultipleTenantAdmin",
    "POST",
    "/api/v3/update-multiple-tenant-admin",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userId": Parameter("query")},
)
_UPDATE_TENANT: Operation[Envelope[SuccessResult]] = Operation(
    "updateTenant",
    "POST",
    "/api/v3/update-tenant",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_TENANT_COOPERATOR: Operation[Envelope[None]] = Operation(
    "updateTenantCooperator",
    "POST",
    "/api/v3/update-tenant-cooperator",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userId": Parameter("query")},
)
_UPDATE_TENANT_ENTERPRISE_CERTIFICATION: Operation[Envelope[SuccessResult]] = Operation(
    "updateTenantEnterpriseCertification",
    "POST",
    "/api/v3/update-tenant-enterprise-certification",
    security=(("accessKey",), ("managementToken",)),
)


class TenantsCalls(Client):
    """Tenants, their administrators, cooperators and certification."""

    def create_multiple_tenant_admin(
        self,
        *,
        tenant_ids: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        send_email_notification: bool | NotGiven = NOT_GIVEN,
        send_phone_notification: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes a user the administrator of several tenants.

        The user can be notified by email or text message, and can be allowed to call the management API for these
        tenants.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-multiple-tenant-admin``

        Args:
            tenant_ids: Tenants that the administrator manages.
            user_id: Identifier of the user.
            api_authorized: Whether the administrator may also call the management API.
            send_email_notification: Notify the user by email.
            send_phone_notification: Notify the user by text message.
        """
        return self._send(
            _CREATE_MULTIPLE_TENANT_ADMIN,
            {
                "tenantIds": tenant_ids,
                "userId": user_id,
                "apiAuthorized": api_authorized,
                "sendEmailNotification": send_email_notification,
                "sendPhoneNotification": send_phone_notification,
            },
            request_options,
        )

    def create_tenant(
        self,
        *,
        app_ids: list[str],
        name: str,
        admin_amount: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        enterprise_domains: list[str] | NotGiven = NOT_GIVEN,
        expire_time: str | NotGiven = NOT_GIVEN,
        logo: list[str] | NotGiven = NOT_GIVEN,
        mau_amount: int | NotGiven = NOT_GIVEN,
        member_amount: int | NotGiven = NOT_GIVEN,
        reject_hint: str | NotGiven = NOT_GIVEN,
        source_app_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Creates a tenant.

        A tenant separates the people and settings of one customer inside the user pool. It uses the given applications,
        and limits on users and administrators can be set.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant``

        Args:
            app_ids: Applications that the tenant uses.
            name: Name of the tenant, at most 64 characters.
            admin_amount: Highest number of administrators.
            description: Description of the tenant.
            enterprise_domains: Domains of the enterprise; people with an address there belong to the tenant.
            expire_time: Time at which the tenant expires.
            logo: URL of the logo.
            mau_amount: Highest number of monthly active users.
            member_amount: Highest number of members.
            reject_hint: Text shown to people who are refused.
            source_app_id: Identifier of the application that the tenant was created from.
        """
        return self._send(
            _CREATE_TENANT,
            {
                "appIds": app_ids,
                "name": name,
                "adminAmount": admin_amount,
                "description": description,
                "enterpriseDomains": enterprise_domains,
                "expireTime": expire_time,
                "logo": logo,
                "mauAmount": mau_amount,
                "memberAmount": member_amount,
                "rejectHint": reject_hint,
                "sourceAppId": source_app_id,
            },
            request_options,
        )

    def create_tenant_cooperator(
        self,
        *,
        policies: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        send_email_notification: bool | NotGiven = NOT_GIVEN,
        send_phone_notification: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes a user a cooperator with the given policies.

        Cooperators help to administer tenants within the policies. The user can be notified by email or text message.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-cooperator``

        Args:
            policies: Codes of the policies that the cooperator receives.
            user_id: Identifier of the user.
            api_authorized: Whether the cooperator may also call the management API. Default: `False`.
            send_email_notification: Notify the user by email.
            send_phone_notification: Notify the user by text message.
        """
        return self._send(
            _CREATE_TENANT_COOPERATOR,
            {
                "policies": policies,
                "userId": user_id,
                "apiAuthorized": api_authorized,
                "sendEmailNotification": send_email_notification,
                "sendPhoneNotification": send_phone_notification,
            },
            request_options,
        )

    def create_tenant_enterprise_certification(
        self,
        *,
        bank_reserved_phone: str,
        business_license: str,
        business_name: str,
        business_registration_name: str,
        legal_representative_name: str,
        national_identification_number: str,
        personal_bank_card_number: str,
        tenant_id: str,
        unified_social_credit: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Submits a tenant's enterprise certification.

        The business data and those of the legal representative are then reviewed; see
        `review_tenant_enterprise_certification`. It holds personal data, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-enterprise-certification``

        Args:
            bank_reserved_phone: Phone number that the bank has on file for the card; personal data.
            business_license: Business license, such as the URL of a picture of it.
            business_name: Name of the business.
            business_registration_name: Name under which the business is registered.
            legal_representative_name: Name of the legal representative.
            national_identification_number: Number of the legal representative's identity document; personal data.
            personal_bank_card_number: Bank card number of the legal representative; personal data.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            unified_social_credit: Registration number (unified social credit code) of the business.
        """
        return self._send(
            _CREATE_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "bankReservedPhone": bank_reserved_phone,
                "businessLicense": business_license,
                "businessName": business_name,
                "businessRegistrationName": business_registration_name,
                "legalRepresentativeName": legal_representative_name,
                "nationalIdentificationNumber": national_identification_number,
                "personalBankCardNumber": personal_bank_card_number,
                "tenantId": tenant_id,
                "unifiedSocialCredit": unified_social_credit,
            },
            request_options,
        )

    def delete_multiple_tenant_admin(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a user as administrator of several tenants.

        The user account stays.

        ``POST /api/v3/delete-multiple-tenant-admin``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_DELETE_MULTIPLE_TENANT_ADMIN, {"userId": user_id}, request_options)

    def delete_tenant(
        self,
        *,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a tenant.

        This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_DELETE_TENANT, {"tenantId": tenant_id}, request_options)

    def delete_tenant_admin(
        self,
        *,
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes the administrator rights of a tenant away from a member.

        The person stays a member of the tenant.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant-admin``

        Args:
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _DELETE_TENANT_ADMIN,
            {"linkUserId": link_user_id, "memberId": member_id, "tenantId": tenant_id},
            request_options,
        )

    def delete_tenant_cooperator(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a cooperator.

        The user account stays; only the rights as cooperator end.

        ``POST /api/v3/delete-tenant-cooperator``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_DELETE_TENANT_COOPERATOR, {"userId": user_id}, request_options)

    def delete_tenant_user(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes members from a tenant.

        The people are named by user or member identifiers. Their accounts in the user pool stay.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return self._send(
            _DELETE_TENANT_USER,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    def generate_invite_tenant_user_link(
        self,
        *,
        app_id: str,
        emails: list[str],
        validity_term: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUsersResult]:
        """Creates invitation links to a tenant for email addresses.

        The links stay valid for the given term and lead to the given application. Addresses that cannot be invited are
        reported in `errMsgs`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/generate-invite-tenant-user-link``

        Args:
            app_id: Application that the links lead to.
            emails: Email addresses to invite.
            validity_term: How long the links stay valid.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _GENERATE_INVITE_TENANT_USER_LINK,
            {"appId": app_id, "emails": emails, "validityTerm": validity_term, "tenantId": tenant_id},
            request_options,
        )

    def get_multiple_tenant_admin(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MultipleTenantAdminPage]:
        """Gets one administrator of several tenants.

        The administrator is named by the user identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-multiple-tenant-admin``

        Args:
            user_id: Identifier of the user.
        """
        return self._send(_GET_MULTIPLE_TENANT_ADMIN, {"userId": user_id}, request_options)

    def get_tenant(
        self,
        *,
        tenant_id: str,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetail]:
        """Gets one tenant by its identifier.

        Details of applications, creator and number of members are included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._send(
            _GET_TENANT,
            {
                "tenantId": tenant_id,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def get_tenant_by_code(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[TenantDetail]:
        """Gets one tenant by its code.

        Use `get_tenant` when you have the tenant's identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-by-code``

        Args:
            code: Code of the tenant.
        """
        return self._send(_GET_TENANT_BY_CODE, {"code": code}, request_options)

    def get_tenant_cooperator(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorDetail]:
        """Gets one cooperator with the granted policies.

        The cooperator is named by the user identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-cooperator``

        Args:
            user_id: Identifier of the user.
        """
        return self._send(_GET_TENANT_COOPERATOR, {"userId": user_id}, request_options)

    def get_tenant_cooperator_menu(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorDetail]:
        """Gets the console menu that a cooperator may use.

        The cooperator is named by the user identifier. The answer lists the menu entries and the policies behind them.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-cooperator-menu``

        Args:
            user_id: Identifier of the user.
        """
        return self._send(_GET_TENANT_COOPERATOR_MENU, {"userId": user_id}, request_options)

    def get_tenant_enterprise_certification(
        self,
        *,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantEnterpriseCertification]:
        """Gets a tenant's enterprise certification and its state.

        The answer holds personal data of the legal representative, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-enterprise-certification``

        Args:
            tenant_id: Identifier of the tenant.
        """
        return self._send(_GET_TENANT_ENTERPRISE_CERTIFICATION, {"tenant_id": tenant_id}, request_options)

    def get_tenant_little_info(
        self,
        *,
        tenant_id: str,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetail]:
        """Gets the main facts about a tenant.

        A lighter form of `get_tenant` for showing name and logo.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-little-info``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._send(
            _GET_TENANT_LITTLE_INFO,
            {
                "tenantId": tenant_id,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def import_tenant(
        self,
        *,
        excel_url: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantResult]:
        """Imports tenants from an Excel file.

        The file must have been uploaded and is named by its URL. See `import_tenant_history` for past imports and
        `import_tenant_notify_user` for the people to be notified.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/import-tenant``

        Args:
            excel_url: URL of the uploaded Excel file.
        """
        return self._send(_IMPORT_TENANT, {"excelUrl": excel_url}, request_options)

    def import_tenant_history(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantHistoryPage]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    def import_tenant_history_pages(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ImportTenantHistoryPage]]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    def import_tenant_history_items(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Any]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    def import_tenant_notify_user(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantNotifyUserPage]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    def import_tenant_notify_user_pages(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ImportTenantNotifyUserPage]]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    def import_tenant_notify_user_items(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Any]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tenant_user_records(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUserRecordPage]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tenant_user_records_pages(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[InviteTenantUserRecordPage]]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tenant_user_records_items(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Iterator[InviteTenantUserRecord]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tennat_user_records(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUserRecordPage]:
        """Deprecated: former name of `list_invite_tenant_user_records`."""
        return self.list_invite_tenant_user_records(
            keywords=keywords,
            limit=limit,
            page=page,
            request_options=request_options,
        )

    def list_multiple_tenant_admin(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MultipleTenantAdminPage]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_multiple_tenant_admin_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[MultipleTenantAdminPage]]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_multiple_tenant_admin_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[MultipleTenantAdmin]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_admin(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUserPage]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_admin_pages(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantUserPage]]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_admin_items(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[TenantUser]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_cooperators(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorPage]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._send(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_cooperators_pages(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantCooperatorPage]]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_cooperators_items(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[TenantCooperator]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenants(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetailPage]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._send(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def list_tenants_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantDetailPage]]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._pages(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def list_tenants_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[TenantDetail]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._items(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def review_tenant_enterprise_certification(
        self,
        *,
        enterprise_certification_status: EnterpriseCertificationStatus,
        review_reason: str,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts or rejects a tenant's enterprise certification.

        `enterprise_certification_status` is the result of the review and `review_reason` explains it to the tenant.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/review-tenant-enterprise-certification``

        Args:
            enterprise_certification_status: State of the certification: `not_submit` (nothing submitted),
                `reviewing`, `pass` (accepted) or `-1` (rejected).
            review_reason: Reason for the result of the review.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "enterpriseCertificationStatus": enterprise_certification_status,
                "reviewReason": review_reason,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def send_email_batch(
        self,
        *,
        admin_name: str,
        import_id: int,
        users: list[SendTenantEmail],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends an email to the administrators of imported tenants.

        Every user in the list receives one message that names the tenant and the identifier to sign in with.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-email-batch``

        Args:
            admin_name: Name of the administrator who sends the message.
            import_id: Number of the tenant import.
            users: Receivers of the message.
        """
        return self._send(
            _SEND_EMAIL_BATCH,
            {"adminName": admin_name, "importId": import_id, "users": users},
            request_options,
        )

    def send_sms_batch(
        self,
        *,
        admin_name: str,
        import_id: int,
        users: list[SendTenantSms],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends a text message to the administrators of imported tenants.

        Every user in the list receives one message, which may cause charges.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-sms-batch``

        Args:
            admin_name: Name of the administrator who sends the message.
            import_id: Number of the tenant import.
            users: Receivers of the message.
        """
        return self._send(
            _SEND_SMS_BATCH,
            {"adminName": admin_name, "importId": import_id, "users": users},
            request_options,
        )

    def set_tenant_admin(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes members administrators of a tenant.

        The people are named by their user identifiers (`link_user_ids`) or by their member identifiers (`member_ids`).

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return self._send(
            _SET_TENANT_ADMIN,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    def update_multiple_tenant_admin(
        self,
        *,
        tenant_ids: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the tenants that an administrator manages.

        Sets the tenants and whether the administrator may call the management API. The documented body does not name
        the administrator.

        ``POST /api/v3/update-multiple-tenant-admin``

        Args:
            tenant_ids: Tenants that the administrator manages.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            api_authorized: Whether the administrator may also call the management API.
        """
        return self._send(
            _UPDATE_MULTIPLE_TENANT_ADMIN,
            {"tenantIds": tenant_ids, "userId": user_id, "apiAuthorized": api_authorized},
            request_options,
        )

    def update_tenant(
        self,
        *,
        tenant_id: str,
        app_ids: list[str] | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        logo: list[str] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        reject_hint: str | NotGiven = NOT_GIVEN,
        source_app_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a tenant.

        Fields that are left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            app_ids: Applications that the tenant uses.
            description: Description of the tenant.
            logo: URL of the logo.
            name: Name of the tenant, at most 64 characters.
            reject_hint: Text shown to people who are refused.
            source_app_id: Identifier of the application that the tenant was created from.
        """
        return self._send(
            _UPDATE_TENANT,
            {
                "tenantId": tenant_id,
                "appIds": app_ids,
                "description": description,
                "logo": logo,
                "name": name,
                "rejectHint": reject_hint,
                "sourceAppId": source_app_id,
            },
            request_options,
        )

    def update_tenant_cooperator(
        self,
        *,
        api_authorized: bool,
        policies: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the policies of a cooperator.

        Sets the policies and whether the cooperator may call the management API. The documented body does not name the
        cooperator.

        ``POST /api/v3/update-tenant-cooperator``

        Args:
            api_authorized: Whether the cooperator may also call the management API.
            policies: Codes of the policies that the cooperator receives.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(
            _UPDATE_TENANT_COOPERATOR,
            {"apiAuthorized": api_authorized, "policies": policies, "userId": user_id},
            request_options,
        )

    def update_tenant_enterprise_certification(
        self,
        *,
        bank_reserved_phone: str,
        business_license: str,
        business_name: str,
        business_registration_name: str,
        legal_representative_name: str,
        national_identification_number: str,
        personal_bank_card_number: str,
        tenant_id: str,
        unified_social_credit: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a tenant's enterprise certification.

        Takes the complete data again, as for a new submission. It holds personal data, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant-enterprise-certification``

        Args:
            bank_reserved_phone: Phone number that the bank has on file for the card; personal data.
            business_license: Business license, such as the URL of a picture of it.
            business_name: Name of the business.
            business_registration_name: Name under which the business is registered.
            legal_representative_name: Name of the legal representative.
            national_identification_number: Number of the legal representative's identity document; personal data.
            personal_bank_card_number: Bank card number of the legal representative; personal data.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            unified_social_credit: Registration number (unified social credit code) of the business.
        """
        return self._send(
            _UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "bankReservedPhone": bank_reserved_phone,
                "businessLicense": business_license,
                "businessName": business_name,
                "businessRegistrationName": business_registration_name,
                "legalRepresentativeName": legal_representative_name,
                "nationalIdentificationNumber": national_identification_number,
                "personalBankCardNumber": personal_bank_card_number,
                "tenantId": tenant_id,
                "unifiedSocialCredit": unified_social_credit,
            },
            request_options,
        )


class AsyncTenantsCalls(AsyncClient):
    """Tenants, their administrators, cooperators and certification."""

    async def create_multiple_tenant_admin(
        self,
        *,
        tenant_ids: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        send_email_notification: bool | NotGiven = NOT_GIVEN,
        send_phone_notification: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes a user the administrator of several tenants.

        The user can be notified by email or text message, and can be allowed to call the management API for these
        tenants.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-multiple-tenant-admin``

        Args:
            tenant_ids: Tenants that the administrator manages.
            user_id: Identifier of the user.
            api_authorized: Whether the administrator may also call the management API.
            send_email_notification: Notify the user by email.
            send_phone_notification: Notify the user by text message.
        """
        return await self._send(
            _CREATE_MULTIPLE_TENANT_ADMIN,
            {
                "tenantIds": tenant_ids,
                "userId": user_id,
                "apiAuthorized": api_authorized,
                "sendEmailNotification": send_email_notification,
                "sendPhoneNotification": send_phone_notification,
            },
            request_options,
        )

    async def create_tenant(
        self,
        *,
        app_ids: list[str],
        name: str,
        admin_amount: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        enterprise_domains: list[str] | NotGiven = NOT_GIVEN,
        expire_time: str | NotGiven = NOT_GIVEN,
        logo: list[str] | NotGiven = NOT_GIVEN,
        mau_amount: int | NotGiven = NOT_GIVEN,
        member_amount: int | NotGiven = NOT_GIVEN,
        reject_hint: str | NotGiven = NOT_GIVEN,
        source_app_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Creates a tenant.

        A tenant separates the people and settings of one customer inside the user pool. It uses the given applications,
        and limits on users and administrators can be set.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant``

        Args:
            app_ids: Applications that the tenant uses.
            name: Name of the tenant, at most 64 characters.
            admin_amount: Highest number of administrators.
            description: Description of the tenant.
            enterprise_domains: Domains of the enterprise; people with an address there belong to the tenant.
            expire_time: Time at which the tenant expires.
            logo: URL of the logo.
            mau_amount: Highest number of monthly active users.
            member_amount: Highest number of members.
            reject_hint: Text shown to people who are refused.
            source_app_id: Identifier of the application that the tenant was created from.
        """
        return await self._send(
            _CREATE_TENANT,
            {
                "appIds": app_ids,
                "name": name,
                "adminAmount": admin_amount,
                "description": description,
                "enterpriseDomains": enterprise_domains,
                "expireTime": expire_time,
                "logo": logo,
                "mauAmount": mau_amount,
                "memberAmount": member_amount,
                "rejectHint": reject_hint,
                "sourceAppId": source_app_id,
            },
            request_options,
        )

    async def create_tenant_cooperator(
        self,
        *,
        policies: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        send_email_notification: bool | NotGiven = NOT_GIVEN,
        send_phone_notification: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes a user a cooperator with the given policies.

        Cooperators help to administer tenants within the policies. The user can be notified by email or text message.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-cooperator``

        Args:
            policies: Codes of the policies that the cooperator receives.
            user_id: Identifier of the user.
            api_authorized: Whether the cooperator may also call the management API. Default: `False`.
            send_email_notification: Notify the user by email.
            send_phone_notification: Notify the user by text message.
        """
        return await self._send(
            _CREATE_TENANT_COOPERATOR,
            {
                "policies": policies,
                "userId": user_id,
                "apiAuthorized": api_authorized,
                "sendEmailNotification": send_email_notification,
                "sendPhoneNotification": send_phone_notification,
            },
            request_options,
        )

    async def create_tenant_enterprise_certification(
        self,
        *,
        bank_reserved_phone: str,
        business_license: str,
        business_name: str,
        business_registration_name: str,
        legal_representative_name: str,
        national_identification_number: str,
        personal_bank_card_number: str,
        tenant_id: str,
        unified_social_credit: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Submits a tenant's enterprise certification.

        The business data and those of the legal representative are then reviewed; see
        `review_tenant_enterprise_certification`. It holds personal data, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-enterprise-certification``

        Args:
            bank_reserved_phone: Phone number that the bank has on file for the card; personal data.
            business_license: Business license, such as the URL of a picture of it.
            business_name: Name of the business.
            business_registration_name: Name under which the business is registered.
            legal_representative_name: Name of the legal representative.
            national_identification_number: Number of the legal representative's identity document; personal data.
            personal_bank_card_number: Bank card number of the legal representative; personal data.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            unified_social_credit: Registration number (unified social credit code) of the business.
        """
        return await self._send(
            _CREATE_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "bankReservedPhone": bank_reserved_phone,
                "businessLicense": business_license,
                "businessName": business_name,
                "businessRegistrationName": business_registration_name,
                "legalRepresentativeName": legal_representative_name,
                "nationalIdentificationNumber": national_identification_number,
                "personalBankCardNumber": personal_bank_card_number,
                "tenantId": tenant_id,
                "unifiedSocialCredit": unified_social_credit,
            },
            request_options,
        )

    async def delete_multiple_tenant_admin(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a user as administrator of several tenants.

        The user account stays.

        ``POST /api/v3/delete-multiple-tenant-admin``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_DELETE_MULTIPLE_TENANT_ADMIN, {"userId": user_id}, request_options)

    async def delete_tenant(
        self,
        *,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a tenant.

        This cannot be undone.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_DELETE_TENANT, {"tenantId": tenant_id}, request_options)

    async def delete_tenant_admin(
        self,
        *,
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes the administrator rights of a tenant away from a member.

        The person stays a member of the tenant.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant-admin``

        Args:
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _DELETE_TENANT_ADMIN,
            {"linkUserId": link_user_id, "memberId": member_id, "tenantId": tenant_id},
            request_options,
        )

    async def delete_tenant_cooperator(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes a cooperator.

        The user account stays; only the rights as cooperator end.

        ``POST /api/v3/delete-tenant-cooperator``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_DELETE_TENANT_COOPERATOR, {"userId": user_id}, request_options)

    async def delete_tenant_user(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Removes members from a tenant.

        The people are named by user or member identifiers. Their accounts in the user pool stay.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/delete-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return await self._send(
            _DELETE_TENANT_USER,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    async def generate_invite_tenant_user_link(
        self,
        *,
        app_id: str,
        emails: list[str],
        validity_term: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUsersResult]:
        """Creates invitation links to a tenant for email addresses.

        The links stay valid for the given term and lead to the given application. Addresses that cannot be invited are
        reported in `errMsgs`.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/generate-invite-tenant-user-link``

        Args:
            app_id: Application that the links lead to.
            emails: Email addresses to invite.
            validity_term: How long the links stay valid.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _GENERATE_INVITE_TENANT_USER_LINK,
            {"appId": app_id, "emails": emails, "validityTerm": validity_term, "tenantId": tenant_id},
            request_options,
        )

    async def get_multiple_tenant_admin(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MultipleTenantAdminPage]:
        """Gets one administrator of several tenants.

        The administrator is named by the user identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-multiple-tenant-admin``

        Args:
            user_id: Identifier of the user.
        """
        return await self._send(_GET_MULTIPLE_TENANT_ADMIN, {"userId": user_id}, request_options)

    async def get_tenant(
        self,
        *,
        tenant_id: str,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetail]:
        """Gets one tenant by its identifier.

        Details of applications, creator and number of members are included on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return await self._send(
            _GET_TENANT,
            {
                "tenantId": tenant_id,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    async def get_tenant_by_code(
        self,
        *,
        code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetail]:
        """Gets one tenant by its code.

        Use `get_tenant` when you have the tenant's identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-by-code``

        Args:
            code: Code of the tenant.
        """
        return await self._send(_GET_TENANT_BY_CODE, {"code": code}, request_options)

    async def get_tenant_cooperator(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorDetail]:
        """Gets one cooperator with the granted policies.

        The cooperator is named by the user identifier.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-cooperator``

        Args:
            user_id: Identifier of the user.
        """
        return await self._send(_GET_TENANT_COOPERATOR, {"userId": user_id}, request_options)

    async def get_tenant_cooperator_menu(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorDetail]:
        """Gets the console menu that a cooperator may use.

        The cooperator is named by the user identifier. The answer lists the menu entries and the policies behind them.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-cooperator-menu``

        Args:
            user_id: Identifier of the user.
        """
        return await self._send(_GET_TENANT_COOPERATOR_MENU, {"userId": user_id}, request_options)

    async def get_tenant_enterprise_certification(
        self,
        *,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantEnterpriseCertification]:
        """Gets a tenant's enterprise certification and its state.

        The answer holds personal data of the legal representative, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-enterprise-certification``

        Args:
            tenant_id: Identifier of the tenant.
        """
        return await self._send(_GET_TENANT_ENTERPRISE_CERTIFICATION, {"tenant_id": tenant_id}, request_options)

    async def get_tenant_little_info(
        self,
        *,
        tenant_id: str,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetail]:
        """Gets the main facts about a tenant.

        A lighter form of `get_tenant` for showing name and logo.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-little-info``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return await self._send(
            _GET_TENANT_LITTLE_INFO,
            {
                "tenantId": tenant_id,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    async def import_tenant(
        self,
        *,
        excel_url: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantResult]:
        """Imports tenants from an Excel file.

        The file must have been uploaded and is named by its URL. See `import_tenant_history` for past imports and
        `import_tenant_notify_user` for the people to be notified.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/import-tenant``

        Args:
            excel_url: URL of the uploaded Excel file.
        """
        return await self._send(_IMPORT_TENANT, {"excelUrl": excel_url}, request_options)

    async def import_tenant_history(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantHistoryPage]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    def import_tenant_history_pages(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ImportTenantHistoryPage]]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    def import_tenant_history_items(
        self,
        *,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Lists past tenant imports, one page at a time.

        The identifier of an import leads to the people to be notified with `import_tenant_notify_user`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/import-tenant-history``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(_IMPORT_TENANT_HISTORY, {"limit": limit, "page": page}, request_options)

    async def import_tenant_notify_user(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ImportTenantNotifyUserPage]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    def import_tenant_notify_user_pages(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ImportTenantNotifyUserPage]]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    def import_tenant_notify_user_items(
        self,
        *,
        import_id: str,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Any]:
        """Lists the people to be notified about a tenant import.

        Pass them to `send_email_batch` or `send_sms_batch`.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/import-tenant-notify-user``

        Args:
            import_id: Identifier of the import.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _IMPORT_TENANT_NOTIFY_USER,
            {"importId": import_id, "limit": limit, "page": page},
            request_options,
        )

    async def list_invite_tenant_user_records(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUserRecordPage]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tenant_user_records_pages(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[InviteTenantUserRecordPage]]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_invite_tenant_user_records_items(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InviteTenantUserRecord]:
        """Lists the invitations to tenants, one page at a time.

        Tells for each invitation whom it went to, its state and when it was accepted.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-invite-tenant-user-records``

        Args:
            keywords: Text to search for in the invited addresses.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_INVITE_TENANT_USER_RECORDS,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def list_invite_tennat_user_records(
        self,
        *,
        keywords: str,
        limit: str,
        page: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[InviteTenantUserRecordPage]:
        """Deprecated: former name of `list_invite_tenant_user_records`."""
        return await self.list_invite_tenant_user_records(
            keywords=keywords,
            limit=limit,
            page=page,
            request_options=request_options,
        )

    async def list_multiple_tenant_admin(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MultipleTenantAdminPage]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_multiple_tenant_admin_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[MultipleTenantAdminPage]]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_multiple_tenant_admin_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[MultipleTenantAdmin]:
        """Lists the administrators who manage several tenants.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-multiple-tenant-admins``

        Args:
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_MULTIPLE_TENANT_ADMIN,
            {"keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def list_tenant_admin(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUserPage]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_admin_pages(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantUserPage]]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_admin_items(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[TenantUser]:
        """Lists the administrators of a tenant.

        One page of at most 50 at a time; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_TENANT_ADMIN,
            {"tenantId": tenant_id, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def list_tenant_cooperators(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantCooperatorPage]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return await self._send(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_cooperators_pages(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantCooperatorPage]]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._pages(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    def list_tenant_cooperators_items(
        self,
        *,
        external: bool | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[TenantCooperator]:
        """Lists cooperators, who help to administer tenants.

        One page of at most 50 at a time; `external` restricts it to people from outside or inside.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-cooperators``

        Args:
            external: Only cooperators from outside (`true`) or from inside (`false`) the organization.
            keywords: Text to search for.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
        """
        return self._items(
            _LIST_TENANT_COOPERATORS,
            {"external": external, "keywords": keywords, "limit": limit, "page": page},
            request_options,
        )

    async def list_tenants(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantDetailPage]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return await self._send(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def list_tenants_pages(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantDetailPage]]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._pages(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    def list_tenants_items(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        limit: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Any | NotGiven = NOT_GIVEN,
        with_app_detail: bool | NotGiven = NOT_GIVEN,
        with_creator_detail: bool | NotGiven = NOT_GIVEN,
        with_members_count: bool | NotGiven = NOT_GIVEN,
        with_source_app_detail: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[TenantDetail]:
        """Lists tenants, one page at a time.

        Details of applications, creator and number of members are included on request. Pages hold at most 50 tenants.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenants``

        Args:
            keywords: Text to search for in the name.
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            source: Only tenants that came from this source.
            with_app_detail: Include the details of the associated applications.
            with_creator_detail: Include the details of the creator.
            with_members_count: Include the number of members.
            with_source_app_detail: Include the details of the application that it was created from.
        """
        return self._items(
            _LIST_TENANTS,
            {
                "keywords": keywords,
                "limit": limit,
                "page": page,
                "source": source,
                "withAppDetail": with_app_detail,
                "withCreatorDetail": with_creator_detail,
                "withMembersCount": with_members_count,
                "withSourceAppDetail": with_source_app_detail,
            },
            request_options,
        )

    async def review_tenant_enterprise_certification(
        self,
        *,
        enterprise_certification_status: EnterpriseCertificationStatus,
        review_reason: str,
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Accepts or rejects a tenant's enterprise certification.

        `enterprise_certification_status` is the result of the review and `review_reason` explains it to the tenant.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/review-tenant-enterprise-certification``

        Args:
            enterprise_certification_status: State of the certification: `not_submit` (nothing submitted),
                `reviewing`, `pass` (accepted) or `-1` (rejected).
            review_reason: Reason for the result of the review.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "enterpriseCertificationStatus": enterprise_certification_status,
                "reviewReason": review_reason,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def send_email_batch(
        self,
        *,
        admin_name: str,
        import_id: int,
        users: list[SendTenantEmail],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends an email to the administrators of imported tenants.

        Every user in the list receives one message that names the tenant and the identifier to sign in with.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-email-batch``

        Args:
            admin_name: Name of the administrator who sends the message.
            import_id: Number of the tenant import.
            users: Receivers of the message.
        """
        return await self._send(
            _SEND_EMAIL_BATCH,
            {"adminName": admin_name, "importId": import_id, "users": users},
            request_options,
        )

    async def send_sms_batch(
        self,
        *,
        admin_name: str,
        import_id: int,
        users: list[SendTenantSms],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends a text message to the administrators of imported tenants.

        Every user in the list receives one message, which may cause charges.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-sms-batch``

        Args:
            admin_name: Name of the administrator who sends the message.
            import_id: Number of the tenant import.
            users: Receivers of the message.
        """
        return await self._send(
            _SEND_SMS_BATCH,
            {"adminName": admin_name, "importId": import_id, "users": users},
            request_options,
        )

    async def set_tenant_admin(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Makes members administrators of a tenant.

        The people are named by their user identifiers (`link_user_ids`) or by their member identifiers (`member_ids`).

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-tenant-admin``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return await self._send(
            _SET_TENANT_ADMIN,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    async def update_multiple_tenant_admin(
        self,
        *,
        tenant_ids: list[str],
        user_id: str,
        api_authorized: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the tenants that an administrator manages.

        Sets the tenants and whether the administrator may call the management API. The documented body does not name
        the administrator.

        ``POST /api/v3/update-multiple-tenant-admin``

        Args:
            tenant_ids: Tenants that the administrator manages.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            api_authorized: Whether the administrator may also call the management API.
        """
        return await self._send(
            _UPDATE_MULTIPLE_TENANT_ADMIN,
            {"tenantIds": tenant_ids, "userId": user_id, "apiAuthorized": api_authorized},
            request_options,
        )

    async def update_tenant(
        self,
        *,
        tenant_id: str,
        app_ids: list[str] | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        logo: list[str] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        reject_hint: str | NotGiven = NOT_GIVEN,
        source_app_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a tenant.

        Fields that are left out stay as they are.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            app_ids: Applications that the tenant uses.
            description: Description of the tenant.
            logo: URL of the logo.
            name: Name of the tenant, at most 64 characters.
            reject_hint: Text shown to people who are refused.
            source_app_id: Identifier of the application that the tenant was created from.
        """
        return await self._send(
            _UPDATE_TENANT,
            {
                "tenantId": tenant_id,
                "appIds": app_ids,
                "description": description,
                "logo": logo,
                "name": name,
                "rejectHint": reject_hint,
                "sourceAppId": source_app_id,
            },
            request_options,
        )

    async def update_tenant_cooperator(
        self,
        *,
        api_authorized: bool,
        policies: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the policies of a cooperator.

        Sets the policies and whether the cooperator may call the management API. The documented body does not name the
        cooperator.

        ``POST /api/v3/update-tenant-cooperator``

        Args:
            api_authorized: Whether the cooperator may also call the management API.
            policies: Codes of the policies that the cooperator receives.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(
            _UPDATE_TENANT_COOPERATOR,
            {"apiAuthorized": api_authorized, "policies": policies, "userId": user_id},
            request_options,
        )

    async def update_tenant_enterprise_certification(
        self,
        *,
        bank_reserved_phone: str,
        business_license: str,
        business_name: str,
        business_registration_name: str,
        legal_representative_name: str,
        national_identification_number: str,
        personal_bank_card_number: str,
        tenant_id: str,
        unified_social_credit: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes a tenant's enterprise certification.

        Takes the complete data again, as for a new submission. It holds personal data, so do not log it.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant-enterprise-certification``

        Args:
            bank_reserved_phone: Phone number that the bank has on file for the card; personal data.
            business_license: Business license, such as the URL of a picture of it.
            business_name: Name of the business.
            business_registration_name: Name under which the business is registered.
            legal_representative_name: Name of the legal representative.
            national_identification_number: Number of the legal representative's identity document; personal data.
            personal_bank_card_number: Bank card number of the legal representative; personal data.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            unified_social_credit: Registration number (unified social credit code) of the business.
        """
        return await self._send(
            _UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
            {
                "bankReservedPhone": bank_reserved_phone,
                "businessLicense": business_license,
                "businessName": business_name,
                "businessRegistrationName": business_registration_name,
                "legalRepresentativeName": legal_representative_name,
                "nationalIdentificationNumber": national_identification_number,
                "personalBankCardNumber": personal_bank_card_number,
                "tenantId": tenant_id,
                "unifiedSocialCredit": unified_social_credit,
            },
            request_options,
        )
