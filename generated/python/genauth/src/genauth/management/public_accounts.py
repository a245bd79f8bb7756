# Generated from spec/genauth/management/public-accounts.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import Gender, OrderBy, SuccessResult, UserIdType
    from ..shared.organizations_models import PostDetails
    from ..shared.users_models import (
        GroupDetailsPage,
        OtpRegistration,
        SetUserDepartmentsOptions,
        UserDepartment,
        UserDepartmentAssignment,
        UserDepartmentPage,
        UserDepartmentSortBy,
        UserStatus,
    )
    from .public_accounts_models import (
        CreatePublicAccountOptions,
        CreatePublicAccountRequest,
        DeletePublicAccountsBatchOptions,
        KickPublicAccountsOptions,
        ListPublicAccountsOptions,
        PublicAccount,
        PublicAccountFilter,
        PublicAccountPage,
        UpdatePublicAccountBatchOptions,
        UpdatePublicAccountInfo,
        UpdatePublicAccountOptions,
    )

_BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation[Envelope[SuccessResult]] = Operation(
    "bindPublicAccountOfRoles",
    "POST",
    "/api/v3/set-public-account-of-roles",
    security=(("accessKey",), ("managementToken",)),
)
_BIND_USERS_PUBLIC_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "bindUsersPublicAccount",
    "POST",
    "/api/v3/set-public-account-of-users",
    security=(("accessKey",), ("managementToken",)),
)
_CHANGE_INTO_PUBLIC_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "changeIntoPublicAccount",
    "POST",
    "/api/v3/transfer-into-public-account",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_PUBLIC_ACCOUNT: Operation[Envelope[PublicAccount]] = Operation(
    "createPublicAccount",
    "POST",
    "/api/v3/create-public-account",
    security=(("accessKey",), ("managementToken",)),
    body="json",
    secret=("password", "recoveryCode", "salt", "secret"),
)
_CREATE_PUBLIC_ACCOUNTS_BATCH: Operation[Envelope[list[PublicAccount]]] = Operation(
    "createPublicAccountsBatch",
    "POST",
    "/api/v3/create-public-accounts-batch",
    security=(("accessKey",), ("managementToken",)),
    secret=("password", "recoveryCode", "salt", "secret"),
)
_DELETE_PUBLIC_ACCOUNTS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deletePublicAccountsBatch",
    "POST",
    "/api/v3/delete-public-accounts-batch",
    security=(("accessKey",), ("managementToken",)),
)
_GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation[Envelope[GroupDetailsPage]] = Operation(
    "getGroupsOfPublicAccount",
    "GET",
    "/api/v3/get-groups-of-public-account",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_POST_OF_PUBLIC_USER: Operation[Envelope[PostDetails]] = Operation(
    "getPostOfPublicUser",
    "GET",
    "/api/v3/get-post-of-public-account",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_GET_PUBLIC_ACCOUNT: Operation[Envelope[PublicAccount]] = Operation(
    "getPublicAccount",
    "GET",
    "/api/v3/get-public-account",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNT_BATCH: Operation[Envelope[list[PublicAccount]]] = Operation(
    "getPublicAccountBatch",
    "GET",
    "/api/v3/get-public-account-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userIds": Parameter("query", style="brackets")},
)
_GET_PUBLIC_ACCOUNT_DEPARTMENTS: Operation[Envelope[UserDepartmentPage]] = Operation(
    "getPublicAccountDepartments",
    "GET",
    "/api/v3/get-departments-of-public-account",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_PUBLIC_ACCOUNT_OF_GROUPS: Operation[Envelope[SuccessResult]] = Operation(
    "getPublicAccountOfGroups",
    "POST",
    "/api/v3/set-public-account-of-groups",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNT_ROLES: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountRoles",
    "GET",
    "/api/v3/get-roles-of-public-account",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountsOfDepartment",
    "GET",
    "/api/v3/get-public-accounts-of-department",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountsOfGroup",
    "GET",
    "/api/v3/get-public-accounts-of-group",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNTS_OF_POST: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountsOfPost",
    "GET",
    "/api/v3/get-public-accounts-of-post",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountsOfRole",
    "GET",
    "/api/v3/get-public-accounts-of-role",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PUBLIC_ACCOUNTS_OF_USER: Operation[Envelope[PublicAccountPage]] = Operation(
    "getPublicAccountsOfUser",
    "GET",
    "/api/v3/get-public-accounts-of-user",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USERS_OF_PUBLIC_ACCOUNT: Operation[Envelope[PublicAccountPage]] = Operation(
    "getUsersOfPublicAccount",
    "GET",
    "/api/v3/get-users-of-public-account",
    security=(("accessKey",), ("managementToken",)),
)
_KICK_PUBLIC_ACCOUNTS: Operation[Envelope[SuccessResult]] = Operation(
    "kickPublicAccounts",
    "POST",
    "/api/v3/kick-public-accounts",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_PUBLIC_ACCOUNTS: Operation[Envelope[PublicAccountPage]] = Operation(
    "listPublicAccounts",
    "POST",
    "/api/v3/list-public-accounts",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    paging=CountedPages(
        "page",
        ("options", "pagination", "page"),
        ("options", "pagination", "limit"),
        ("list",),
        ("totalCount",),
    ),
)
_RESIGN_PUBLIC_ACCOUNT_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "resignPublicAccountBatch",
    "POST",
    "/api/v3/resign-public-account-batch",
    security=(("accessKey",), ("managementToken",)),
)
_SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: Operation[Envelope[SuccessResult]] = Operation(
    "setPublicAccountOfDepartments",
    "POST",
    "/api/v3/set-public-account-of-departments",
    security=(("accessKey",), ("managementToken",)),
)
_SET_PUBLIC_ACCOUNT_OF_POST: Operation[Envelope[SuccessResult]] = Operation(
    "setPublicAccountOfPost",
    "POST",
    "/api/v3/set-public-account-of-post",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USER_OF_PUBLIC_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "setUserOfPublicAccount",
    "POST",
    "/api/v3/set-user-of-public-accounts",
    security=(("accessKey",), ("managementToken",)),
)
_UNBIND_PUBLIC_ACCOUNT_OF_POST: Operation[Envelope[SuccessResult]] = Operation(
    "unbindPublicAccountOfPost",
    "POST",
    "/api/v3/unbind-public-account-of-post",
    security=(("accessKey",), ("managementToken",)),
)
_UNBIND_USERS_PUBLIC_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "unbindUsersPublicAccount",
    "POST",
    "/api/v3/unbind-public-account-of-user",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_PUBLIC_ACCOUNT: Operation[Envelope[PublicAccount]] = Operation(
    "updatePublicAccount",
    "POST",
    "/api/v3/update-public-account",
    security=(("accessKey",), ("managementToken",)),
    secret=("password",),
)
_UPDATE_PUBLIC_ACCOUNT_BATCH: Operation[Envelope[list[PublicAccount]]] = Operation(
    "updatePublicAccountBatch",
    "POST",
    "/api/v3/update-public-account-batch",
    security=(("accessKey",), ("managementToken",)),
    secret=("password",),
)


class PublicAccountsCalls(Client):
    """Accounts that several users share."""

    def bind_public_account_of_roles(
        self,
        *,
        role_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Gives a public account up to 10 roles.

        The roles are named by their identifiers, not by their codes.

        ``POST /api/v3/set-public-account-of-roles``

        Args:
            role_ids: Identifiers of the roles. Holds: 1 to 10 items.
            user_id: Identifier of the public account.
        """
        return self._send(_BIND_PUBLIC_ACCOUNT_OF_ROLES, {"roleIds": role_ids, "userId": user_id}, request_options)

    def bind_users_public_account(
        self,
        *,
        public_account_id: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Lets up to 50 users share a public account.

        Takes one account and many users. `set_user_of_public_account` takes one user and many accounts.

        ``POST /api/v3/set-public-account-of-users``

        Args:
            public_account_id: Identifier of the public account.
            user_ids: Identifiers of the users who share the account. Holds: 1 to 50 items.
        """
        return self._send(
            _BIND_USERS_PUBLIC_ACCOUNT,
            {"publicAccountId": public_account_id, "userIds": user_ids},
            request_options,
        )

    def change_into_public_account(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Turns an ordinary user into a public account.

        Use it for an account that people share already.

        ``POST /api/v3/transfer-into-public-account``

        Args:
            user_id: Identifier of the user.
        """
        return self._send(_CHANGE_INTO_PUBLIC_ACCOUNT, {"userId": user_id}, request_options)

    def create_public_account(
        self,
        *,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        browser: str | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_ids: list[str] | NotGiven = NOT_GIVEN,
        device: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        formatted: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreatePublicAccountOptions | NotGiven = NOT_GIVEN,
        otp: OtpRegistration | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        phone_verified: bool | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        profile: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        salt: str | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Creates a public account.

        Takes the same fields as `create_user`; give at least one thing to sign in with. Let users share it with
        `bind_users_public_account`.

        ``POST /api/v3/create-public-account``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_ids: Identifiers of the departments that the account belongs to.
            device: Device of the last sign-in.
            email: Email address.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            otp: Settings of the one-time password (TOTP) factor.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            salt: Salt of the password hash, for imported passwords.
            status: Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
                Default: `"Activated"`.
            street_address: Street and house number.
            username: User name.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return self._send(
            _CREATE_PUBLIC_ACCOUNT,
            {
                "address": address,
                "birthdate": birthdate,
                "browser": browser,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "departmentIds": department_ids,
                "device": device,
                "email": email,
                "emailVerified": email_verified,
                "externalId": external_id,
                "familyName": family_name,
                "formatted": formatted,
                "gender": gender,
                "givenName": given_name,
                "identityNumber": identity_number,
                "locale": locale,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "otp": otp,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "phoneVerified": phone_verified,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "profile": profile,
                "province": province,
                "region": region,
                "salt": salt,
                "status": status,
                "streetAddress": street_address,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    def create_public_accounts_batch(
        self,
        *,
        list: list[CreatePublicAccountRequest],
        options: CreatePublicAccountOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Creates up to 50 public accounts in one call.

        Each item has the same fields as `create_public_account`; `options` apply to all of them.

        ``POST /api/v3/create-public-accounts-batch``

        Args:
            list: The public accounts to create, at most 50. Holds: 1 to 50 items.
            options: Optional settings for this call.
        """
        return self._send(_CREATE_PUBLIC_ACCOUNTS_BATCH, {"list": list, "options": options}, request_options)

    def delete_public_accounts_batch(
        self,
        *,
        user_ids: list[str],
        options: DeletePublicAccountsBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 public accounts.

        This cannot be undone. The users who shared the accounts are kept.

        ``POST /api/v3/delete-public-accounts-batch``

        Args:
            user_ids: Identifiers of the public accounts, of the kind that `options.userIdType` names. Holds: 1 to
                50 items.
            options: Optional settings for this call.
        """
        return self._send(_DELETE_PUBLIC_ACCOUNTS_BATCH, {"userIds": user_ids, "options": options}, request_options)

    def get_groups_of_public_account(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists the groups that a public account is in.

        The reverse of `get_public_accounts_of_group`.

        ``GET /api/v3/get-groups-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_GROUPS_OF_PUBLIC_ACCOUNT,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def get_post_of_public_user(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets the post of a public account.

        A post is a job position. The platform documents the answer without the usual envelope.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-post-of-public-account``

        Args:
            user_id: Identifier of the public account.
        """
        return self._send(_GET_POST_OF_PUBLIC_USER, {"userId": user_id}, request_options)

    def get_public_account(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Gets one public account.

        `user_id_type` says what kind of identifier `user_id` is. Custom data and department identifiers are included
        only on request.

        ``GET /api/v3/get-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
        """
        return self._send(
            _GET_PUBLIC_ACCOUNT,
            {
                "userId": user_id,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
            },
            request_options,
        )

    def get_public_account_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Gets several public accounts in one call.

        `user_id_type` applies to all identifiers. Custom data and department identifiers are included only on request.

        ``GET /api/v3/get-public-account-batch``

        Args:
            user_ids: Identifiers of the public accounts, of the kind that `user_id_type` names. Holds: 1 to 50
                items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
        """
        return self._send(
            _GET_PUBLIC_ACCOUNT_BATCH,
            {
                "userIds": user_ids,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
            },
            request_options,
        )

    def get_public_account_departments(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserDepartmentPage]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._send(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    def get_public_account_departments_pages(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserDepartmentPage]]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._pages(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    def get_public_account_departments_items(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserDepartment]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._items(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    def get_public_account_of_groups(
        self,
        *,
        group_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Puts a public account into up to 10 groups.

        Despite its name this operation writes; use `get_groups_of_public_account` to read.

        ``POST /api/v3/set-public-account-of-groups``

        Args:
            group_ids: Identifiers of the groups. Holds: 1 to 10 items.
            user_id: Identifier of the public account.
        """
        return self._send(_GET_PUBLIC_ACCOUNT_OF_GROUPS, {"groupIds": group_ids, "userId": user_id}, request_options)

    def get_public_account_roles(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the roles of a public account in a permission namespace.

        The platform documents the items with the shape of public accounts, so treat the answer as uncertain.

        ``GET /api/v3/get-roles-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_PUBLIC_ACCOUNT_ROLES,
            {"userId": user_id, "namespace": namespace, "userIdType": user_id_type},
            request_options,
        )

    def get_public_accounts_of_department(
        self,
        *,
        department_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts in a department.

        The reverse of `get_public_account_departments`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-public-accounts-of-department``

        Args:
            department_id: Identifier of the department.
        """
        return self._send(_GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT, {"departmentId": department_id}, request_options)

    def get_public_accounts_of_group(
        self,
        *,
        group_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts in a group.

        The group is named by its identifier, not by its code.

        ``GET /api/v3/get-public-accounts-of-group``

        Args:
            group_id: Identifier of the group.
        """
        return self._send(_GET_PUBLIC_ACCOUNTS_OF_GROUP, {"groupId": group_id}, request_options)

    def get_public_accounts_of_post(
        self,
        *,
        post_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that have a post.

        A post is a job position.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-public-accounts-of-post``

        Args:
            post_id: Identifier of the post (job position).
        """
        return self._send(_GET_PUBLIC_ACCOUNTS_OF_POST, {"postId": post_id}, request_options)

    def get_public_accounts_of_role(
        self,
        *,
        role_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that have a role.

        The role is named by its identifier, not by its code.

        ``GET /api/v3/get-public-accounts-of-role``

        Args:
            role_id: Identifier of the role.
        """
        return self._send(_GET_PUBLIC_ACCOUNTS_OF_ROLE, {"roleId": role_id}, request_options)

    def get_public_accounts_of_user(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that a user shares.

        The reverse of `get_users_of_public_account`.

        ``GET /api/v3/get-public-accounts-of-user``

        Args:
            user_id: Identifier of the user.
        """
        return self._send(_GET_PUBLIC_ACCOUNTS_OF_USER, {"userId": user_id}, request_options)

    def get_users_of_public_account(
        self,
        *,
        public_account_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the users who share a public account.

        The platform documents the items with the shape of public accounts.

        ``GET /api/v3/get-users-of-public-account``

        Args:
            public_account_id: Identifier of the public account.
        """
        return self._send(_GET_USERS_OF_PUBLIC_ACCOUNT, {"publicAccountId": public_account_id}, request_options)

    def kick_public_accounts(
        self,
        *,
        app_ids: list[str],
        user_id: str,
        options: KickPublicAccountsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Signs a public account out of applications.

        Ends the sessions of the account in up to 50 applications at once. The account itself is not changed.

        ``POST /api/v3/kick-public-accounts``

        Args:
            app_ids: Identifiers of the applications to sign out of, at most 50. Holds: 1 to 50 items.
            user_id: Identifier of the public account.
            options: Optional settings for this call.
        """
        return self._send(
            _KICK_PUBLIC_ACCOUNTS,
            {"appIds": app_ids, "userId": user_id, "options": options},
            request_options,
        )

    def list_public_accounts(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._send(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_public_accounts_pages(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PublicAccountPage]]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._pages(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_public_accounts_items(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PublicAccount]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._items(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def resign_public_account_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks up to 50 public accounts as resigned.

        For accounts that are no longer in use but whose data is kept. `user_id_type` applies to all identifiers.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-public-account-batch``

        Args:
            user_ids: Identifiers of the users, 1 to 50. Holds: 1 to 50 items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _RESIGN_PUBLIC_ACCOUNT_BATCH,
            {"userIds": user_ids, "userIdType": user_id_type},
            request_options,
        )

    def set_public_account_of_departments(
        self,
        *,
        departments: list[UserDepartmentAssignment],
        user_id: str,
        options: SetUserDepartmentsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Places a public account in departments.

        At most 50 departments; each entry can say whether it is the main one.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-public-account-of-departments``

        Args:
            departments: Departments of the user, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return self._send(
            _SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
            {"departments": departments, "userId": user_id, "options": options},
            request_options,
        )

    def set_public_account_of_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Gives a public account a post.

        A post is a job position. `unbind_public_account_of_post` takes it away.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-public-account-of-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_SET_PUBLIC_ACCOUNT_OF_POST, {"postId": post_id, "userId": user_id}, request_options)

    def set_public_account_ofn_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `set_public_account_of_post`."""
        return self.set_public_account_of_post(post_id=post_id, user_id=user_id, request_options=request_options)

    def set_user_of_public_account(
        self,
        *,
        public_account_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Lets a user share up to 50 public accounts.

        Takes one user and many accounts. `bind_users_public_account` takes one account and many users.

        ``POST /api/v3/set-user-of-public-accounts``

        Args:
            public_account_ids: Identifiers of the public accounts. Holds: 1 to 50 items.
            user_id: Identifier of the user who shares the account.
        """
        return self._send(
            _SET_USER_OF_PUBLIC_ACCOUNT,
            {"publicAccountIds": public_account_ids, "userId": user_id},
            request_options,
        )

    def setuser_of_public_account(
        self,
        *,
        public_account_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `set_user_of_public_account`."""
        return self.set_user_of_public_account(
            public_account_ids=public_account_ids,
            user_id=user_id,
            request_options=request_options,
        )

    def unbind_public_account_of_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes a post away from a public account.

        Both the post and the account are kept.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/unbind-public-account-of-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_UNBIND_PUBLIC_ACCOUNT_OF_POST, {"postId": post_id, "userId": user_id}, request_options)

    def unbind_users_public_account(
        self,
        *,
        public_account_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Stops a user from sharing a public account.

        Both the user and the account are kept.

        ``POST /api/v3/unbind-public-account-of-user``

        Args:
            public_account_id: Identifier of the public account.
            user_id: Identifier of the user who shares the account.
        """
        return self._send(
            _UNBIND_USERS_PUBLIC_ACCOUNT,
            {"publicAccountId": public_account_id, "userId": user_id},
            request_options,
        )

    def update_public_account(
        self,
        *,
        user_id: str,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        browser: str | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        device: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        formatted: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: UpdatePublicAccountOptions | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        phone_verified: bool | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        profile: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Changes a public account's profile, status or password.

        Only the given fields change. `options.userIdType` says what kind of identifier `user_id` is.

        ``POST /api/v3/update-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `options.userIdType` names.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            device: Device of the last sign-in.
            email: Email address.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            status: Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
                Default: `"Activated"`.
            street_address: Street and house number.
            username: User name.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return self._send(
            _UPDATE_PUBLIC_ACCOUNT,
            {
                "userId": user_id,
                "address": address,
                "birthdate": birthdate,
                "browser": browser,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "device": device,
                "email": email,
                "emailVerified": email_verified,
                "externalId": external_id,
                "familyName": family_name,
                "formatted": formatted,
                "gender": gender,
                "givenName": given_name,
                "identityNumber": identity_number,
                "locale": locale,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "phoneVerified": phone_verified,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "profile": profile,
                "province": province,
                "region": region,
                "status": status,
                "streetAddress": street_address,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    def update_public_account_batch(
        self,
        *,
        list: list[UpdatePublicAccountInfo],
        options: UpdatePublicAccountBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Changes several public accounts in one call.

        Each item names its account by `userId` and holds the fields to change; `options` apply to all of them.

        ``POST /api/v3/update-public-account-batch``

        Args:
            list: The public accounts to change.
            options: Optional settings for this call.
        """
        return self._send(_UPDATE_PUBLIC_ACCOUNT_BATCH, {"list": list, "options": options}, request_options)


class AsyncPublicAccountsCalls(AsyncClient):
    """Accounts that several users share."""

    async def bind_public_account_of_roles(
        self,
        *,
        role_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Gives a public account up to 10 roles.

        The roles are named by their identifiers, not by their codes.

        ``POST /api/v3/set-public-account-of-roles``

        Args:
            role_ids: Identifiers of the roles. Holds: 1 to 10 items.
            user_id: Identifier of the public account.
        """
        return await self._send(
            _BIND_PUBLIC_ACCOUNT_OF_ROLES,
            {"roleIds": role_ids, "userId": user_id},
            request_options,
        )

    async def bind_users_public_account(
        self,
        *,
        public_account_id: str,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Lets up to 50 users share a public account.

        Takes one account and many users. `set_user_of_public_account` takes one user and many accounts.

        ``POST /api/v3/set-public-account-of-users``

        Args:
            public_account_id: Identifier of the public account.
            user_ids: Identifiers of the users who share the account. Holds: 1 to 50 items.
        """
        return await self._send(
            _BIND_USERS_PUBLIC_ACCOUNT,
            {"publicAccountId": public_account_id, "userIds": user_ids},
            request_options,
        )

    async def change_into_public_account(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Turns an ordinary user into a public account.

        Use it for an account that people share already.

        ``POST /api/v3/transfer-into-public-account``

        Args:
            user_id: Identifier of the user.
        """
        return await self._send(_CHANGE_INTO_PUBLIC_ACCOUNT, {"userId": user_id}, request_options)

    async def create_public_account(
        self,
        *,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        browser: str | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        department_ids: list[str] | NotGiven = NOT_GIVEN,
        device: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        formatted: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreatePublicAccountOptions | NotGiven = NOT_GIVEN,
        otp: OtpRegistration | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        phone_verified: bool | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        profile: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        salt: str | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Creates a public account.

        Takes the same fields as `create_user`; give at least one thing to sign in with. Let users share it with
        `bind_users_public_account`.

        ``POST /api/v3/create-public-account``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_ids: Identifiers of the departments that the account belongs to.
            device: Device of the last sign-in.
            email: Email address.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            otp: Settings of the one-time password (TOTP) factor.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            salt: Salt of the password hash, for imported passwords.
            status: Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
                Default: `"Activated"`.
            street_address: Street and house number.
            username: User name.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return await self._send(
            _CREATE_PUBLIC_ACCOUNT,
            {
                "address": address,
                "birthdate": birthdate,
                "browser": browser,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "departmentIds": department_ids,
                "device": device,
                "email": email,
                "emailVerified": email_verified,
                "externalId": external_id,
                "familyName": family_name,
                "formatted": formatted,
                "gender": gender,
                "givenName": given_name,
                "identityNumber": identity_number,
                "locale": locale,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "otp": otp,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "phoneVerified": phone_verified,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "profile": profile,
                "province": province,
                "region": region,
                "salt": salt,
                "status": status,
                "streetAddress": street_address,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    async def create_public_accounts_batch(
        self,
        *,
        list: list[CreatePublicAccountRequest],
        options: CreatePublicAccountOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Creates up to 50 public accounts in one call.

        Each item has the same fields as `create_public_account`; `options` apply to all of them.

        ``POST /api/v3/create-public-accounts-batch``

        Args:
            list: The public accounts to create, at most 50. Holds: 1 to 50 items.
            options: Optional settings for this call.
        """
        return await self._send(_CREATE_PUBLIC_ACCOUNTS_BATCH, {"list": list, "options": options}, request_options)

    async def delete_public_accounts_batch(
        self,
        *,
        user_ids: list[str],
        options: DeletePublicAccountsBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 public accounts.

        This cannot be undone. The users who shared the accounts are kept.

        ``POST /api/v3/delete-public-accounts-batch``

        Args:
            user_ids: Identifiers of the public accounts, of the kind that `options.userIdType` names. Holds: 1 to
                50 items.
            options: Optional settings for this call.
        """
        return await self._send(
            _DELETE_PUBLIC_ACCOUNTS_BATCH,
            {"userIds": user_ids, "options": options},
            request_options,
        )

    async def get_groups_of_public_account(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists the groups that a public account is in.

        The reverse of `get_public_accounts_of_group`.

        ``GET /api/v3/get-groups-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_GROUPS_OF_PUBLIC_ACCOUNT,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_post_of_public_user(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PostDetails]:
        """Gets the post of a public account.

        A post is a job position. The platform documents the answer without the usual envelope.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-post-of-public-account``

        Args:
            user_id: Identifier of the public account.
        """
        return await self._send(_GET_POST_OF_PUBLIC_USER, {"userId": user_id}, request_options)

    async def get_public_account(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Gets one public account.

        `user_id_type` says what kind of identifier `user_id` is. Custom data and department identifiers are included
        only on request.

        ``GET /api/v3/get-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
        """
        return await self._send(
            _GET_PUBLIC_ACCOUNT,
            {
                "userId": user_id,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
            },
            request_options,
        )

    async def get_public_account_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Gets several public accounts in one call.

        `user_id_type` applies to all identifiers. Custom data and department identifiers are included only on request.

        ``GET /api/v3/get-public-account-batch``

        Args:
            user_ids: Identifiers of the public accounts, of the kind that `user_id_type` names. Holds: 1 to 50
                items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
        """
        return await self._send(
            _GET_PUBLIC_ACCOUNT_BATCH,
            {
                "userIds": user_ids,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
            },
            request_options,
        )

    async def get_public_account_departments(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserDepartmentPage]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return await self._send(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    def get_public_account_departments_pages(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserDepartmentPage]]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._pages(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    def get_public_account_departments_items(
        self,
        *,
        user_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        sort_by: UserDepartmentSortBy | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_paths: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserDepartment]:
        """Lists the departments of a public account, one page at a time.

        Page size at most 50. Custom data and paths are included only on request.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-departments-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            limit: Number of items per page, at most 50. Default: `10`.
            order_by: Sort direction; descending when left out. Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by; the time of joining when left out. Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._items(
            _GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            {
                "userId": user_id,
                "limit": limit,
                "orderBy": order_by,
                "page": page,
                "sortBy": sort_by,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentPaths": with_department_paths,
            },
            request_options,
        )

    async def get_public_account_of_groups(
        self,
        *,
        group_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Puts a public account into up to 10 groups.

        Despite its name this operation writes; use `get_groups_of_public_account` to read.

        ``POST /api/v3/set-public-account-of-groups``

        Args:
            group_ids: Identifiers of the groups. Holds: 1 to 10 items.
            user_id: Identifier of the public account.
        """
        return await self._send(
            _GET_PUBLIC_ACCOUNT_OF_GROUPS,
            {"groupIds": group_ids, "userId": user_id},
            request_options,
        )

    async def get_public_account_roles(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the roles of a public account in a permission namespace.

        The platform documents the items with the shape of public accounts, so treat the answer as uncertain.

        ``GET /api/v3/get-roles-of-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `user_id_type` names.
            namespace: Code of the permission namespace; `default` when left out. Default: `"default"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_PUBLIC_ACCOUNT_ROLES,
            {"userId": user_id, "namespace": namespace, "userIdType": user_id_type},
            request_options,
        )

    async def get_public_accounts_of_department(
        self,
        *,
        department_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts in a department.

        The reverse of `get_public_account_departments`.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-public-accounts-of-department``

        Args:
            department_id: Identifier of the department.
        """
        return await self._send(_GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT, {"departmentId": department_id}, request_options)

    async def get_public_accounts_of_group(
        self,
        *,
        group_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts in a group.

        The group is named by its identifier, not by its code.

        ``GET /api/v3/get-public-accounts-of-group``

        Args:
            group_id: Identifier of the group.
        """
        return await self._send(_GET_PUBLIC_ACCOUNTS_OF_GROUP, {"groupId": group_id}, request_options)

    async def get_public_accounts_of_post(
        self,
        *,
        post_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that have a post.

        A post is a job position.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-public-accounts-of-post``

        Args:
            post_id: Identifier of the post (job position).
        """
        return await self._send(_GET_PUBLIC_ACCOUNTS_OF_POST, {"postId": post_id}, request_options)

    async def get_public_accounts_of_role(
        self,
        *,
        role_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that have a role.

        The role is named by its identifier, not by its code.

        ``GET /api/v3/get-public-accounts-of-role``

        Args:
            role_id: Identifier of the role.
        """
        return await self._send(_GET_PUBLIC_ACCOUNTS_OF_ROLE, {"roleId": role_id}, request_options)

    async def get_public_accounts_of_user(
        self,
        *,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the public accounts that a user shares.

        The reverse of `get_users_of_public_account`.

        ``GET /api/v3/get-public-accounts-of-user``

        Args:
            user_id: Identifier of the user.
        """
        return await self._send(_GET_PUBLIC_ACCOUNTS_OF_USER, {"userId": user_id}, request_options)

    async def get_users_of_public_account(
        self,
        *,
        public_account_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists the users who share a public account.

        The platform documents the items with the shape of public accounts.

        ``GET /api/v3/get-users-of-public-account``

        Args:
            public_account_id: Identifier of the public account.
        """
        return await self._send(_GET_USERS_OF_PUBLIC_ACCOUNT, {"publicAccountId": public_account_id}, request_options)

    async def kick_public_accounts(
        self,
        *,
        app_ids: list[str],
        user_id: str,
        options: KickPublicAccountsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Signs a public account out of applications.

        Ends the sessions of the account in up to 50 applications at once. The account itself is not changed.

        ``POST /api/v3/kick-public-accounts``

        Args:
            app_ids: Identifiers of the applications to sign out of, at most 50. Holds: 1 to 50 items.
            user_id: Identifier of the public account.
            options: Optional settings for this call.
        """
        return await self._send(
            _KICK_PUBLIC_ACCOUNTS,
            {"appIds": app_ids, "userId": user_id, "options": options},
            request_options,
        )

    async def list_public_accounts(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccountPage]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return await self._send(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_public_accounts_pages(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PublicAccountPage]]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._pages(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_public_accounts_items(
        self,
        *,
        advanced_filter: list[PublicAccountFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListPublicAccountsOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PublicAccount]:
        """Lists public accounts, filtered, sorted and one page at a time.

        A public account is one that several users share. Works like `list_users`: search by keywords, by conditions on
        single fields (`advanced_filter`) or by a raw search expression. The page size is at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-public-accounts``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for.
            options: Optional settings for this call.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._items(
            _LIST_PUBLIC_ACCOUNTS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    async def resign_public_account_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks up to 50 public accounts as resigned.

        For accounts that are no longer in use but whose data is kept. `user_id_type` applies to all identifiers.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-public-account-batch``

        Args:
            user_ids: Identifiers of the users, 1 to 50. Holds: 1 to 50 items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _RESIGN_PUBLIC_ACCOUNT_BATCH,
            {"userIds": user_ids, "userIdType": user_id_type},
            request_options,
        )

    async def set_public_account_of_departments(
        self,
        *,
        departments: list[UserDepartmentAssignment],
        user_id: str,
        options: SetUserDepartmentsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Places a public account in departments.

        At most 50 departments; each entry can say whether it is the main one.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-public-account-of-departments``

        Args:
            departments: Departments of the user, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return await self._send(
            _SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
            {"departments": departments, "userId": user_id, "options": options},
            request_options,
        )

    async def set_public_account_of_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Gives a public account a post.

        A post is a job position. `unbind_public_account_of_post` takes it away.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-public-account-of-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_SET_PUBLIC_ACCOUNT_OF_POST, {"postId": post_id, "userId": user_id}, request_options)

    async def set_public_account_ofn_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `set_public_account_of_post`."""
        return await self.set_public_account_of_post(post_id=post_id, user_id=user_id, request_options=request_options)

    async def set_user_of_public_account(
        self,
        *,
        public_account_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Lets a user share up to 50 public accounts.

        Takes one user and many accounts. `bind_users_public_account` takes one account and many users.

        ``POST /api/v3/set-user-of-public-accounts``

        Args:
            public_account_ids: Identifiers of the public accounts. Holds: 1 to 50 items.
            user_id: Identifier of the user who shares the account.
        """
        return await self._send(
            _SET_USER_OF_PUBLIC_ACCOUNT,
            {"publicAccountIds": public_account_ids, "userId": user_id},
            request_options,
        )

    async def setuser_of_public_account(
        self,
        *,
        public_account_ids: list[str],
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deprecated: former name of `set_user_of_public_account`."""
        return await self.set_user_of_public_account(
            public_account_ids=public_account_ids,
            user_id=user_id,
            request_options=request_options,
        )

    async def unbind_public_account_of_post(
        self,
        *,
        post_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Takes a post away from a public account.

        Both the post and the account are kept.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/unbind-public-account-of-post``

        Args:
            post_id: Identifier of the post (job position).
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_UNBIND_PUBLIC_ACCOUNT_OF_POST, {"postId": post_id, "userId": user_id}, request_options)

    async def unbind_users_public_account(
        self,
        *,
        public_account_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Stops a user from sharing a public account.

        Both the user and the account are kept.

        ``POST /api/v3/unbind-public-account-of-user``

        Args:
            public_account_id: Identifier of the public account.
            user_id: Identifier of the user who shares the account.
        """
        return await self._send(
            _UNBIND_USERS_PUBLIC_ACCOUNT,
            {"publicAccountId": public_account_id, "userId": user_id},
            request_options,
        )

    async def update_public_account(
        self,
        *,
        user_id: str,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        browser: str | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        device: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        formatted: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: UpdatePublicAccountOptions | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        phone_verified: bool | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        profile: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PublicAccount]:
        """Changes a public account's profile, status or password.

        Only the given fields change. `options.userIdType` says what kind of identifier `user_id` is.

        ``POST /api/v3/update-public-account``

        Args:
            user_id: Identifier of the public account, of the kind that `options.userIdType` names.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            device: Device of the last sign-in.
            email: Email address.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            status: Account status: `Activated` (default), `Suspended`, `Deactivated`, `Resigned` or `Archived`.
                Default: `"Activated"`.
            street_address: Street and house number.
            username: User name.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return await self._send(
            _UPDATE_PUBLIC_ACCOUNT,
            {
                "userId": user_id,
                "address": address,
                "birthdate": birthdate,
                "browser": browser,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "device": device,
                "email": email,
                "emailVerified": email_verified,
                "externalId": external_id,
                "familyName": family_name,
                "formatted": formatted,
                "gender": gender,
                "givenName": given_name,
                "identityNumber": identity_number,
                "locale": locale,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "phoneVerified": phone_verified,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "profile": profile,
                "province": province,
                "region": region,
                "status": status,
                "streetAddress": street_address,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    async def update_public_account_batch(
        self,
        *,
        list: list[UpdatePublicAccountInfo],
        options: UpdatePublicAccountBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[PublicAccount]]:
        """Changes several public accounts in one call.

        Each item names its account by `userId` and holds the fields to change; `options` apply to all of them.

        ``POST /api/v3/update-public-account-batch``

        Args:
            list: The public accounts to change.
            options: Optional settings for this call.
        """
        return await self._send(_UPDATE_PUBLIC_ACCOUNT_BATCH, {"list": list, "options": options}, request_options)
