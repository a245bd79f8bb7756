# Generated from spec/genauth/management/users.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.organizations_models import UserSyncRelation
    from ..shared.permissions_models import AuthorizedResourcePage, ResourceType, RolePage
    from ..shared.users_models import (
        GroupDetailsPage,
        Identity,
        MfaInfo,
        OtpRegistration,
        SetUserDepartmentsOptions,
        User,
        UserDepartment,
        UserDepartmentAssignment,
        UserDepartmentPage,
        UserDepartmentSortBy,
        UserPage,
        UserStatus,
    )
    from .users_models import (
        App,
        ArchivedUser,
        ArchivedUserPage,
        CreateUserInfo,
        CreateUserOptions,
        DecryptedUserField,
        DeleteUsersBatchOptions,
        HasAnyRoleItem,
        HasAnyRoleOptions,
        HasAnyRoleResult,
        ImportOtpItem,
        IsUserExistsResult,
        KickUsersOptions,
        ListUsersOptions,
        NewIdentity,
        OtpSecret,
        PasswordCiphertext,
        PrincipalAuthenticationInfoPage,
        ResetUserPrincipalAuthenticationInfoOptions,
        SessionStatus,
        UpdateUserBatchOptions,
        UpdateUserInfo,
        UpdateUserOptions,
        UserEncryptedPassword,
        UserFieldDecryptItem,
        UserFilter,
        UserLoggedInApp,
        UserLoggedInIdentity,
        UserLoginHistory,
        UserLoginHistoryPage,
        UserMfa,
    )

_CHECK_SESSION_STATUS: Operation[Envelope[SessionStatus]] = Operation(
    "checkSessionStatus",
    "POST",
    "/api/v3/check-session-status",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_CREATE_USER: Operation[Envelope[User]] = Operation(
    "createUser",
    "POST",
    "/api/v3/create-user",
    security=(("accessKey",), ("managementToken",)),
    body="json",
    secret=("accessToken", "password", "recoveryCode", "refreshToken", "salt", "secret"),
)
_CREATE_USERS_BATCH: Operation[Envelope[list[User]]] = Operation(
    "createUsersBatch",
    "POST",
    "/api/v3/create-users-batch",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "password", "recoveryCode", "refreshToken", "salt", "secret"),
)
_DELETE_USER_SYNC_RELATIONS: Operation[Envelope[SuccessResult]] = Operation(
    "deleteUserSyncRelations",
    "POST",
    "/api/v3/delete-user-sync-relations",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_USERS_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "deleteUsersBatch",
    "POST",
    "/api/v3/delete-users-batch",
    security=(("accessKey",), ("managementToken",)),
)
_GET_OTP_SECRET_BY_USER: Operation[Envelope[OtpSecret]] = Operation(
    "getOtpSecretByUser",
    "GET",
    "/api/v3/get-otp-secret-by-user",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)
_GET_USER: Operation[Envelope[User]] = Operation(
    "getUser",
    "GET",
    "/api/v3/get-user",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_USER_ACCESSIBLE_APPS: Operation[Envelope[list[App]]] = Operation(
    "getUserAccessibleApps",
    "GET",
    "/api/v3/get-user-accessible-apps",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_AUTHORIZED_APPS: Operation[Envelope[list[App]]] = Operation(
    "getUserAuthorizedApps",
    "GET",
    "/api/v3/get-user-authorized-apps",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_AUTHORIZED_RESOURCES: Operation[Envelope[AuthorizedResourcePage]] = Operation(
    "getUserAuthorizedResources",
    "GET",
    "/api/v3/get-user-authorized-resources",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_BATCH: Operation[Envelope[list[User]]] = Operation(
    "getUserBatch",
    "GET",
    "/api/v3/get-user-batch",
    security=(("accessKey",), ("managementToken",)),
    parameters={"userIds": Parameter("query", style="brackets")},
    secret=("accessToken", "refreshToken"),
)
_GET_USER_DEPARTMENTS: Operation[Envelope[UserDepartmentPage]] = Operation(
    "getUserDepartments",
    "GET",
    "/api/v3/get-user-departments",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_USER_ENCRYPT_PASSWORD_BATCH: Operation[Envelope[UserEncryptedPassword]] = Operation(
    "getUserEncryptPasswordBatch",
    "POST",
    "/api/v3/batch-get-user-encrypt-password",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("encryptedPassword",),
)
_GET_USER_GROUPS: Operation[Envelope[GroupDetailsPage]] = Operation(
    "getUserGroups",
    "GET",
    "/api/v3/get-user-groups",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_USER_IDENTITIES: Operation[Envelope[list[Identity]]] = Operation(
    "getUserIdentities",
    "GET",
    "/api/v3/get-user-identities",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
)
_GET_USER_LOGGEDIN_APPS: Operation[Envelope[list[UserLoggedInApp]]] = Operation(
    "getUserLoggedinApps",
    "GET",
    "/api/v3/get-user-loggedin-apps",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_LOGGEDIN_IDENTITIES: Operation[Envelope[list[UserLoggedInIdentity]]] = Operation(
    "getUserLoggedinIdentities",
    "GET",
    "/api/v3/get-user-logged-in-identities",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_LOGIN_HISTORY: Operation[Envelope[UserLoginHistoryPage]] = Operation(
    "getUserLoginHistory",
    "GET",
    "/api/v3/get-user-login-history",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_GET_USER_MFA_INFO: Operation[Envelope[UserMfa]] = Operation(
    "getUserMfaInfo",
    "GET",
    "/api/v3/get-user-mfa-info",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_MFA_STATUS: Operation[Envelope[MfaInfo]] = Operation(
    "getUserMfaStatus",
    "GET",
    "/api/v3/get-mfa-status",
    security=(("accessKey",), ("managementToken",)),
    secret=("mfaToken",),
)
_GET_USER_PASSWORD_CIPHERTEXT: Operation[Envelope[PasswordCiphertext]] = Operation(
    "getUserPasswordCiphertext",
    "POST",
    "/api/v3/get-user-password-ciphertext",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("ciphertext",),
)
_GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation[Envelope[PrincipalAuthenticationInfoPage]] = Operation(
    "getUserPrincipalAuthenticationInfo",
    "GET",
    "/api/v3/get-user-principal-authentication-info",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_ROLES: Operation[Envelope[RolePage]] = Operation(
    "getUserRoles",
    "GET",
    "/api/v3/get-user-roles",
    security=(("accessKey",), ("managementToken",)),
)
_GET_USER_SYNC_RELATIONS: Operation[Envelope[list[UserSyncRelation]]] = Operation(
    "getUserSyncRelations",
    "GET",
    "/api/v3/get-user-sync-relations",
    security=(("accessKey",), ("managementToken",)),
)
_HAS_ANY_ROLE: Operation[Envelope[HasAnyRoleResult]] = Operation(
    "hasAnyRole",
    "POST",
    "/api/v3/has-any-role",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
)
_IMPORT_OTP: Operation[Envelope[None]] = Operation(
    "importOtp",
    "POST",
    "/api/v3/import-otp",
    security=(("accessKey",), ("managementToken",)),
    secret=("recoveryCode", "secret"),
)
_IS_USER_EXISTS: Operation[Envelope[IsUserExistsResult]] = Operation(
    "isUserExists",
    "POST",
    "/api/v3/is-user-exists",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
)
_KICK_USERS: Operation[Envelope[SuccessResult]] = Operation(
    "kickUsers",
    "POST",
    "/api/v3/kick-users",
    security=(("accessKey",), ("managementToken",)),
)
_LINK_IDENTITY: Operation[Envelope[SuccessResult]] = Operation(
    "linkIdentity",
    "POST",
    "/api/v3/link-identity",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_ARCHIVED_USERS: Operation[Envelope[ArchivedUserPage]] = Operation(
    "listArchivedUsers",
    "GET",
    "/api/v3/list-archived-users",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_USERS: Operation[Envelope[UserPage]] = Operation(
    "listUsers",
    "POST",
    "/api/v3/list-users",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    body="json",
    secret=("accessToken", "refreshToken"),
    paging=CountedPages(
        "page",
        ("options", "pagination", "page"),
        ("options", "pagination", "limit"),
        ("list",),
        ("totalCount",),
    ),
)
_LIST_USERS_LEGACY: Operation[Envelope[UserPage]] = Operation(
    "listUsersLegacy",
    "GET",
    "/api/v3/list-users",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "refreshToken"),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation[Envelope[SuccessResult]] = Operation(
    "resetUserPrincipalAuthenticationInfo",
    "POST",
    "/api/v3/reset-user-principal-authentication-info",
    security=(("accessKey",), ("managementToken",)),
)
_RESIGN_USER: Operation[Envelope[SuccessResult]] = Operation(
    "resignUser",
    "POST",
    "/api/v3/resign-user",
    security=(("accessKey",), ("managementToken",)),
)
_RESIGN_USER_BATCH: Operation[Envelope[SuccessResult]] = Operation(
    "resignUserBatch",
    "POST",
    "/api/v3/resign-user-batch",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USER_DEPARTMENTS: Operation[Envelope[SuccessResult]] = Operation(
    "setUserDepartments",
    "POST",
    "/api/v3/set-user-departments",
    security=(("accessKey",), ("managementToken",)),
)
_SET_USERS_MFA_STATUS: Operation[Envelope[SuccessResult]] = Operation(
    "setUsersMfaStatus",
    "POST",
    "/api/v3/set-mfa-status",
    security=(("accessKey",), ("managementToken",)),
    secret=("mfaToken",),
)
_UNLINK_IDENTITY: Operation[Envelope[SuccessResult]] = Operation(
    "unlinkIdentity",
    "POST",
    "/api/v3/unlink-identity",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_USER: Operation[Envelope[User]] = Operation(
    "updateUser",
    "POST",
    "/api/v3/update-user",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "password", "refreshToken"),
)
_UPDATE_USER_BATCH: Operation[Envelope[list[User]]] = Operation(
    "updateUserBatch",
    "POST",
    "/api/v3/update-user-batch",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessToken", "password", "refreshToken"),
)
_USER_FIELD_DECRYPT: Operation[Envelope[list[DecryptedUserField]]] = Operation(
    "userFieldDecrypt",
    "POST",
    "/api/v3/users/field/decrypt",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("privateKey",),
)


class UsersCalls(Client):
    """Users: create, find, change, delete, and everything that belongs to one."""

    def check_session_status(
        self,
        *,
        app_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SessionStatus]:
        """Checks whether a user has a valid session in an application.

        Use it to find out whether the user is still signed in to the application.

        ``POST /api/v3/check-session-status``

        Args:
            app_id: Identifier of the application.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return self._send(_CHECK_SESSION_STATUS, {"appId": app_id, "userId": user_id}, request_options)

    def create_user(
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
        identities: list[NewIdentity] | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        metadata_source: dict[str, Any] | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreateUserOptions | NotGiven = NOT_GIVEN,
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
        tenant_ids: list[str] | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Creates a user.

        Give at least one thing to sign in with: email address, phone number, user name or external identifier; each
        must be unused in the user pool. The user can be placed in departments, be given custom data and be notified by
        email or text message, as `options` say.

        ``POST /api/v3/create-user``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_ids: Departments that the user joins, of the kind that `options.departmentIdType` names.
            device: Device of the last sign-in.
            email: Email address; unique in the user pool.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identities: External identities to link.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            metadata_source: Metadata of the object, by source.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            otp: One-time password (TOTP) factor to bind, for users from another system.
            password: Initial password, in clear text or encrypted as `options.passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`; unique in the user
                pool.
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
            status: Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched
                off), `Resigned` (has left) or `Archived`. New users are `Activated` unless said otherwise. Default:
                `"Activated"`.
            street_address: Street and house number.
            tenant_ids: Tenants that the user joins.
            username: User name; unique in the user pool.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return self._send(
            _CREATE_USER,
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
                "identities": identities,
                "identityNumber": identity_number,
                "locale": locale,
                "metadataSource": metadata_source,
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
                "tenantIds": tenant_ids,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    def create_users_batch(
        self,
        *,
        list: list[CreateUserInfo],
        options: CreateUserOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Creates up to 50 users in one call.

        Each item has the same fields as `create_user`; `options` apply to all of them. The answer holds the created
        users.

        ``POST /api/v3/create-users-batch``

        Args:
            list: Users to create, 1 to 50. Holds: 1 to 50 items.
            options: Settings for all users of the call.
        """
        return self._send(_CREATE_USERS_BATCH, {"list": list, "options": options}, request_options)

    def delete_user_sync_relations(
        self,
        *,
        provider: str,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the tie between a user and an account in a synchronized system.

        Affects the given source system only. The user stays; a later synchronization may tie it again. `user_id_type`
        says what kind of identifier `user_id` is.

        ``POST /api/v3/delete-user-sync-relations``

        Args:
            provider: Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _DELETE_USER_SYNC_RELATIONS,
            {"provider": provider, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def delete_users_batch(
        self,
        *,
        user_ids: list[str],
        options: DeleteUsersBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 users.

        The users are removed from the user pool with their identities and memberships, which cannot be undone. To keep
        a person's data, set the status to `Deactivated` or use `resign_user` instead.

        ``POST /api/v3/delete-users-batch``

        Args:
            user_ids: Identifiers of the users to delete, 1 to 50. Holds: 1 to 50 items.
            options: Optional settings for this call.
        """
        return self._send(_DELETE_USERS_BATCH, {"userIds": user_ids, "options": options}, request_options)

    def get_otp_secret_by_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OtpSecret]:
        """Gets the one-time password secret that a user has bound.

        `user_id_type` says what kind of identifier `user_id` is. Whoever knows the secret can produce the user's codes,
        so never pass it to a browser or a log.

        ``GET /api/v3/get-otp-secret-by-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_OTP_SECRET_BY_USER, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user(
        self,
        *,
        user_id: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Gets one user.

        `user_id_type` says what kind of identifier `user_id` is. Custom data and identities are included only on
        request. Answers with status code 404 when there is no such user.

        ``GET /api/v3/get-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return self._send(
            _GET_USER,
            {
                "userId": user_id,
                "flatCustomData": flat_custom_data,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
            },
            request_options,
        )

    def get_user_accessible_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[App]]:
        """Lists the applications that a user may access.

        `user_id_type` says what kind of identifier `user_id` is. Covers access by any way. For applications that were
        granted to the user directly, use `get_user_authorized_apps`.

        ``GET /api/v3/get-user-accessible-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_ACCESSIBLE_APPS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_authorized_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[App]]:
        """Lists the applications that were granted to a user directly.

        `user_id_type` says what kind of identifier `user_id` is. For everything that the user can open, use
        `get_user_accessible_apps`.

        ``GET /api/v3/get-user-authorized-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_AUTHORIZED_APPS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_authorized_resources(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that a user is allowed to use, with their actions.

        `user_id_type` says what kind of identifier `user_id` is. Covers grants to the user directly and by groups,
        roles and departments. Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-user-authorized-resources``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_AUTHORIZED_RESOURCES,
            {"userId": user_id, "namespace": namespace, "resourceType": resource_type, "userIdType": user_id_type},
            request_options,
        )

    def get_user_batch(
        self,
        *,
        user_ids: list[str],
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Gets several users by their identifiers.

        `user_id_type` says what kind of identifiers they are, the same for all. Use it instead of many single calls;
        the order of the answer should not be relied on, so match users by their identifier.

        ``GET /api/v3/get-user-batch``

        Args:
            user_ids: Identifiers of the users, of the kind that `user_id_type` names where that field exists.
                Holds: 1 to 50 items.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return self._send(
            _GET_USER_BATCH,
            {
                "userIds": user_ids,
                "flatCustomData": flat_custom_data,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def get_user_departments(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._send(
            _GET_USER_DEPARTMENTS,
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

    def get_user_departments_pages(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._pages(
            _GET_USER_DEPARTMENTS,
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

    def get_user_departments_items(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._items(
            _GET_USER_DEPARTMENTS,
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

    def get_user_encrypt_password_batch(
        self,
        *,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserEncryptedPassword]:
        """Gets the encrypted passwords of several users.

        Meant for migrations to another system. The answer is as sensitive as the passwords themselves: keep it on a
        server and never log it.

        ``POST /api/v3/batch-get-user-encrypt-password``

        Args:
            user_ids: Identifiers of the users.
        """
        return self._send(_GET_USER_ENCRYPT_PASSWORD_BATCH, {"userIds": user_ids}, request_options)

    def get_user_groups(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists the groups that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is.

        ``GET /api/v3/get-user-groups``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_GROUPS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Identity]]:
        """Lists a user's identities from external identity providers.

        `user_id_type` says what kind of identifier `user_id` is. Each entry tells the provider, the identifier of the
        user there and the profile received from it. The access and refresh tokens of the provider may be part of it, so
        keep the answer on a server.

        ``GET /api/v3/get-user-identities``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_IDENTITIES, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_loggedin_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserLoggedInApp]]:
        """Lists the applications that a user is signed in to.

        `user_id_type` says what kind of identifier `user_id` is. Pass the application identifiers to `kick_users` to
        end these sessions.

        ``GET /api/v3/get-user-loggedin-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_LOGGEDIN_APPS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_loggedin_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserLoggedInIdentity]]:
        """Lists the external identities that a user has signed in with.

        `user_id_type` says what kind of identifier `user_id` is. Each entry names the identity and its identity
        provider.

        ``GET /api/v3/get-user-logged-in-identities``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_LOGGEDIN_IDENTITIES,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def get_user_login_history(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserLoginHistoryPage]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    def get_user_login_history_pages(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserLoginHistoryPage]]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._pages(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    def get_user_login_history_items(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserLoginHistory]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._items(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    def get_user_mfa_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserMfa]:
        """Gets the state of a user's multi-factor authentication.

        `user_id_type` says what kind of identifier `user_id` is. The answer has one status each for one-time passwords
        (authenticator app), face recognition, text message and email.

        ``GET /api/v3/get-user-mfa-info``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_MFA_INFO, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_mfa_status(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaInfo]:
        """Gets the multi-factor authentication data of a user.

        `user_id_type` says what kind of identifier `user_id` is. Tells the phone number and email address used as
        second factors, which factors are bound, and which ones the application offers.

        ``GET /api/v3/get-mfa-status``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_MFA_STATUS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def get_user_password_ciphertext(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PasswordCiphertext]:
        """Gets the password of a user in encrypted form.

        Works only where the user pool keeps passwords in a recoverable, custom-encrypted form. Treat the answer as a
        secret.

        ``POST /api/v3/get-user-password-ciphertext``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_PASSWORD_CIPHERTEXT,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def get_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PrincipalAuthenticationInfoPage]:
        """Gets the real-name verification of a user.

        `user_id_type` says what kind of identifier `user_id` is. The answer says whether a principal (a person or an
        enterprise) has been verified for the user, of which kind, and when.

        ``GET /api/v3/get-user-principal-authentication-info``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def get_user_roles(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists the roles of a user.

        `user_id_type` says what kind of identifier `user_id` is. The answer covers roles in the given namespace, or in
        all of them when none is given.

        ``GET /api/v3/get-user-roles``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _GET_USER_ROLES,
            {"userId": user_id, "namespace": namespace, "userIdType": user_id_type},
            request_options,
        )

    def get_user_sync_relations(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserSyncRelation]]:
        """Lists the accounts in other systems that a user is synchronized with.

        `user_id_type` says what kind of identifier `user_id` is. Each entry names the source system and the account
        there.

        ``GET /api/v3/get-user-sync-relations``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_GET_USER_SYNC_RELATIONS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def has_any_role(
        self,
        *,
        roles: list[HasAnyRoleItem],
        user_id: str,
        options: HasAnyRoleOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[HasAnyRoleResult]:
        """Checks whether a user has at least one of several roles.

        Each role is named by its code and, if it is not in the default namespace, its namespace.

        ``POST /api/v3/has-any-role``

        Args:
            roles: Roles to look for; one is enough.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return self._send(_HAS_ANY_ROLE, {"roles": roles, "userId": user_id, "options": options}, request_options)

    def import_otp(self, *, list: list[ImportOtpItem], request_options: RequestOptions | None = None) -> Envelope[None]:
        """Imports one-time password secrets for users.

        Use it when users move from another system and are to keep their authenticator app. Each item names the user,
        the secret and, if there is one, the recovery code.

        ``POST /api/v3/import-otp``

        Args:
            list: Users with their secrets.
        """
        return self._send(_IMPORT_OTP, {"list": list}, request_options)

    def is_user_exists(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsUserExistsResult]:
        """Checks whether a user with the given identifier exists.

        Looks for a user by user name, email address, phone number or external identifier; give one of them. Useful
        before creating users.

        ``POST /api/v3/is-user-exists``

        Args:
            email: Email address to look for.
            external_id: External identifier to look for.
            phone: Phone number to look for, without the country code.
            username: User name to look for.
        """
        return self._send(
            _IS_USER_EXISTS,
            {"email": email, "externalId": external_id, "phone": phone, "username": username},
            request_options,
        )

    def kick_users(
        self,
        *,
        app_ids: list[str],
        user_id: str,
        options: KickUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Signs a user out of applications.

        Ends the user's sessions in up to 50 applications at once, so that the user has to sign in again there. The
        account itself is not changed.

        ``POST /api/v3/kick-users``

        Args:
            app_ids: Applications to sign out of, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return self._send(_KICK_USERS, {"appIds": app_ids, "userId": user_id, "options": options}, request_options)

    def link_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        user_id_in_idp: str,
        is_social: bool | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links an external identity to a user.

        After that the user can sign in by the identity provider named by `ext_idp_id`, as the account `user_id_in_idp`
        there.

        ``POST /api/v3/link-identity``

        Args:
            ext_idp_id: Identifier of the external identity provider.
            user_id: Identifier of the user.
            user_id_in_idp: Identifier of the user at the identity provider.
            is_social: Whether the identity provider is a social one (otherwise an enterprise one).
            type: Kind of identifier at the provider, such as `openid` or `unionid`.
        """
        return self._send(
            _LINK_IDENTITY,
            {
                "extIdpId": ext_idp_id,
                "userId": user_id,
                "userIdInIdp": user_id_in_idp,
                "isSocial": is_social,
                "type": type,
            },
            request_options,
        )

    def list_archived_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ArchivedUserPage]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return self._send(_LIST_ARCHIVED_USERS, {"limit": limit, "page": page, "startAt": start_at}, request_options)

    def list_archived_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ArchivedUserPage]]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return self._pages(_LIST_ARCHIVED_USERS, {"limit": limit, "page": page, "startAt": start_at}, request_options)

    def list_archived_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ArchivedUser]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return self._items(_LIST_ARCHIVED_USERS, {"limit": limit, "page": page, "startAt": start_at}, request_options)

    def list_users(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._send(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_users_pages(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._pages(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_users_items(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._items(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_users_legacy(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return self._send(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    def list_users_legacy_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return self._pages(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    def list_users_legacy_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return self._items(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    def reset_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        options: ResetUserPrincipalAuthenticationInfoOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the real-name verification of a user.

        The user counts as unverified afterwards and has to go through verification again. `options.userIdType` says
        what kind of identifier `user_id` is.

        ``POST /api/v3/reset-user-principal-authentication-info``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            options: Optional settings for this call.
        """
        return self._send(
            _RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {"userId": user_id, "options": options},
            request_options,
        )

    def resign_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks a user as having left the organization.

        The status becomes `Resigned` and the user can no longer sign in; the account and its data are kept.
        `user_id_type` says what kind of identifier `user_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_RESIGN_USER, {"userId": user_id, "userIdType": user_id_type}, request_options)

    def resign_user_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks up to 50 users as having left the organization.

        The same as `resign_user` for several users at once; `user_id_type` applies to all identifiers.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-user-batch``

        Args:
            user_ids: Identifiers of the users, 1 to 50. Holds: 1 to 50 items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(_RESIGN_USER_BATCH, {"userIds": user_ids, "userIdType": user_id_type}, request_options)

    def set_user_departments(
        self,
        *,
        departments: list[UserDepartmentAssignment],
        user_id: str,
        options: SetUserDepartmentsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the departments that a user belongs to.

        Up to 50 departments, each with the marks for leader and main department. The list describes the wanted state,
        so check whether memberships that are not in it should stay before calling.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-user-departments``

        Args:
            departments: Departments of the user, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return self._send(
            _SET_USER_DEPARTMENTS,
            {"departments": departments, "userId": user_id, "options": options},
            request_options,
        )

    def set_users_mfa_status(
        self,
        *,
        mfa_trigger_data: MfaInfo,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the multi-factor authentication data of a user.

        Takes the data in the form in which a sign-in that asks for a second factor returns it. `user_id_type` says what
        kind of identifier `user_id` is.

        ``POST /api/v3/set-mfa-status``

        Args:
            mfa_trigger_data: Multi-factor data to set.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._send(
            _SET_USERS_MFA_STATUS,
            {"mfaTriggerData": mfa_trigger_data, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    def unlink_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        is_social: bool | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the link between a user and an external identity provider.

        The user can no longer sign in by that provider. Make sure that another way to sign in is left.

        ``POST /api/v3/unlink-identity``

        Args:
            ext_idp_id: Identifier of the external identity provider.
            user_id: Identifier of the user.
            is_social: Whether the identity provider is a social one (otherwise an enterprise one).
            type: Kind of identifier at the provider, such as `openid` or `unionid`.
        """
        return self._send(
            _UNLINK_IDENTITY,
            {"extIdpId": ext_idp_id, "userId": user_id, "isSocial": is_social, "type": type},
            request_options,
        )

    def update_user(
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
        metadata: dict[str, Any] | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: UpdateUserOptions | NotGiven = NOT_GIVEN,
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
    ) -> Envelope[User]:
        """Changes a user's profile, status or password.

        Only the given fields change. `options.userIdType` says what kind of identifier `user_id` is. Setting a new
        password can require another one at the next sign-in and can notify the user.

        ``POST /api/v3/update-user``

        Args:
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            device: Device of the last sign-in.
            email: Email address; unique in the user pool.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            metadata: Metadata values, keyed by the field's identifier.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: New password, in clear text or encrypted as `options.passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`; unique in the user
                pool.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            status: Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched
                off), `Resigned` (has left) or `Archived`. Default: `"Activated"`.
            street_address: Street and house number.
            username: User name; unique in the user pool.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return self._send(
            _UPDATE_USER,
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
                "metadata": metadata,
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

    def update_user_batch(
        self,
        *,
        list: list[UpdateUserInfo],
        options: UpdateUserBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Changes several users in one call.

        Each item names its user by `userId` and the fields to change; fields that are left out stay as they are. The
        password settings in `options` apply to all items.

        ``POST /api/v3/update-user-batch``

        Args:
            list: Users with the fields to change.
            options: Settings for all users of the call.
        """
        return self._send(_UPDATE_USER_BATCH, {"list": list, "options": options}, request_options)

    def user_field_decrypt(
        self,
        *,
        data: list[UserFieldDecryptItem],
        private_key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DecryptedUserField]]:
        """Decrypts encrypted field values of users.

        For user pools that keep certain fields encrypted. Each item names the encrypted text and, for reference, the
        user and the field; the private key that belongs to the encryption is sent along, so call it from a trusted
        server only.

        ``POST /api/v3/users/field/decrypt``

        Args:
            data: Values to decrypt.
            private_key: Private key that belongs to the key the fields were encrypted with.
        """
        return self._send(_USER_FIELD_DECRYPT, {"data": data, "privateKey": private_key}, request_options)


class AsyncUsersCalls(AsyncClient):
    """Users: create, find, change, delete, and everything that belongs to one."""

    async def check_session_status(
        self,
        *,
        app_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SessionStatus]:
        """Checks whether a user has a valid session in an application.

        Use it to find out whether the user is still signed in to the application.

        ``POST /api/v3/check-session-status``

        Args:
            app_id: Identifier of the application.
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
        """
        return await self._send(_CHECK_SESSION_STATUS, {"appId": app_id, "userId": user_id}, request_options)

    async def create_user(
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
        identities: list[NewIdentity] | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        locale: str | NotGiven = NOT_GIVEN,
        metadata_source: dict[str, Any] | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreateUserOptions | NotGiven = NOT_GIVEN,
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
        tenant_ids: list[str] | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        website: str | NotGiven = NOT_GIVEN,
        zoneinfo: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Creates a user.

        Give at least one thing to sign in with: email address, phone number, user name or external identifier; each
        must be unused in the user pool. The user can be placed in departments, be given custom data and be notified by
        email or text message, as `options` say.

        ``POST /api/v3/create-user``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            department_ids: Departments that the user joins, of the kind that `options.departmentIdType` names.
            device: Device of the last sign-in.
            email: Email address; unique in the user pool.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identities: External identities to link.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            metadata_source: Metadata of the object, by source.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            otp: One-time password (TOTP) factor to bind, for users from another system.
            password: Initial password, in clear text or encrypted as `options.passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`; unique in the user
                pool.
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
            status: Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched
                off), `Resigned` (has left) or `Archived`. New users are `Activated` unless said otherwise. Default:
                `"Activated"`.
            street_address: Street and house number.
            tenant_ids: Tenants that the user joins.
            username: User name; unique in the user pool.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return await self._send(
            _CREATE_USER,
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
                "identities": identities,
                "identityNumber": identity_number,
                "locale": locale,
                "metadataSource": metadata_source,
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
                "tenantIds": tenant_ids,
                "username": username,
                "website": website,
                "zoneinfo": zoneinfo,
            },
            request_options,
        )

    async def create_users_batch(
        self,
        *,
        list: list[CreateUserInfo],
        options: CreateUserOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Creates up to 50 users in one call.

        Each item has the same fields as `create_user`; `options` apply to all of them. The answer holds the created
        users.

        ``POST /api/v3/create-users-batch``

        Args:
            list: Users to create, 1 to 50. Holds: 1 to 50 items.
            options: Settings for all users of the call.
        """
        return await self._send(_CREATE_USERS_BATCH, {"list": list, "options": options}, request_options)

    async def delete_user_sync_relations(
        self,
        *,
        provider: str,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the tie between a user and an account in a synchronized system.

        Affects the given source system only. The user stays; a later synchronization may tie it again. `user_id_type`
        says what kind of identifier `user_id` is.

        ``POST /api/v3/delete-user-sync-relations``

        Args:
            provider: Source system whose tie is removed, such as `lark`, `wechatwork` or `dingtalk`.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _DELETE_USER_SYNC_RELATIONS,
            {"provider": provider, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def delete_users_batch(
        self,
        *,
        user_ids: list[str],
        options: DeleteUsersBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes up to 50 users.

        The users are removed from the user pool with their identities and memberships, which cannot be undone. To keep
        a person's data, set the status to `Deactivated` or use `resign_user` instead.

        ``POST /api/v3/delete-users-batch``

        Args:
            user_ids: Identifiers of the users to delete, 1 to 50. Holds: 1 to 50 items.
            options: Optional settings for this call.
        """
        return await self._send(_DELETE_USERS_BATCH, {"userIds": user_ids, "options": options}, request_options)

    async def get_otp_secret_by_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OtpSecret]:
        """Gets the one-time password secret that a user has bound.

        `user_id_type` says what kind of identifier `user_id` is. Whoever knows the secret can produce the user's codes,
        so never pass it to a browser or a log.

        ``GET /api/v3/get-otp-secret-by-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_OTP_SECRET_BY_USER,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user(
        self,
        *,
        user_id: str,
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Gets one user.

        `user_id_type` says what kind of identifier `user_id` is. Custom data and identities are included only on
        request. Answers with status code 404 when there is no such user.

        ``GET /api/v3/get-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
        """
        return await self._send(
            _GET_USER,
            {
                "userId": user_id,
                "flatCustomData": flat_custom_data,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
            },
            request_options,
        )

    async def get_user_accessible_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[App]]:
        """Lists the applications that a user may access.

        `user_id_type` says what kind of identifier `user_id` is. Covers access by any way. For applications that were
        granted to the user directly, use `get_user_authorized_apps`.

        ``GET /api/v3/get-user-accessible-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_ACCESSIBLE_APPS,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_authorized_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[App]]:
        """Lists the applications that were granted to a user directly.

        `user_id_type` says what kind of identifier `user_id` is. For everything that the user can open, use
        `get_user_accessible_apps`.

        ``GET /api/v3/get-user-authorized-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_AUTHORIZED_APPS,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_authorized_resources(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        resource_type: ResourceType | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthorizedResourcePage]:
        """Lists the resources that a user is allowed to use, with their actions.

        `user_id_type` says what kind of identifier `user_id` is. Covers grants to the user directly and by groups,
        roles and departments. Restrict it to a namespace or to one kind of resource.

        ``GET /api/v3/get-user-authorized-resources``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            resource_type: Only resources of this kind: `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_AUTHORIZED_RESOURCES,
            {"userId": user_id, "namespace": namespace, "resourceType": resource_type, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_batch(
        self,
        *,
        user_ids: list[str],
        flat_custom_data: bool | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Gets several users by their identifiers.

        `user_id_type` says what kind of identifiers they are, the same for all. Use it instead of many single calls;
        the order of the answer should not be relied on, so match users by their identifier.

        ``GET /api/v3/get-user-batch``

        Args:
            user_ids: Identifiers of the users, of the kind that `user_id_type` names where that field exists.
                Holds: 1 to 50 items.
            flat_custom_data: Return custom data as one flat object from field key to value. Default: `False`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
        """
        return await self._send(
            _GET_USER_BATCH,
            {
                "userIds": user_ids,
                "flatCustomData": flat_custom_data,
                "userIdType": user_id_type,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def get_user_departments(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return await self._send(
            _GET_USER_DEPARTMENTS,
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

    def get_user_departments_pages(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._pages(
            _GET_USER_DEPARTMENTS,
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

    def get_user_departments_items(
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
        """Lists the departments that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is. Each entry says whether the user leads the department
        and whether it is the user's main one. Pages hold at most 50 entries.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-user-departments``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            order_by: Sort direction: `Asc` or `Desc` (default). Default: `"Desc"`.
            page: Page number, counted from 1. Default: `1`.
            sort_by: Field to sort by: `JoinDepartmentAt` (default, time of joining), `DepartmentCreatedAt`,
                `DepartmentName` or `DepartmemtCode` (spelt this way by the platform). Default: `"JoinDepartmentAt"`.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_paths: Include the path from the root to each department. Default: `False`.
        """
        return self._items(
            _GET_USER_DEPARTMENTS,
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

    async def get_user_encrypt_password_batch(
        self,
        *,
        user_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserEncryptedPassword]:
        """Gets the encrypted passwords of several users.

        Meant for migrations to another system. The answer is as sensitive as the passwords themselves: keep it on a
        server and never log it.

        ``POST /api/v3/batch-get-user-encrypt-password``

        Args:
            user_ids: Identifiers of the users.
        """
        return await self._send(_GET_USER_ENCRYPT_PASSWORD_BATCH, {"userIds": user_ids}, request_options)

    async def get_user_groups(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[GroupDetailsPage]:
        """Lists the groups that a user belongs to.

        `user_id_type` says what kind of identifier `user_id` is.

        ``GET /api/v3/get-user-groups``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_GET_USER_GROUPS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    async def get_user_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Identity]]:
        """Lists a user's identities from external identity providers.

        `user_id_type` says what kind of identifier `user_id` is. Each entry tells the provider, the identifier of the
        user there and the profile received from it. The access and refresh tokens of the provider may be part of it, so
        keep the answer on a server.

        ``GET /api/v3/get-user-identities``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_GET_USER_IDENTITIES, {"userId": user_id, "userIdType": user_id_type}, request_options)

    async def get_user_loggedin_apps(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserLoggedInApp]]:
        """Lists the applications that a user is signed in to.

        `user_id_type` says what kind of identifier `user_id` is. Pass the application identifiers to `kick_users` to
        end these sessions.

        ``GET /api/v3/get-user-loggedin-apps``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_LOGGEDIN_APPS,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_loggedin_identities(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserLoggedInIdentity]]:
        """Lists the external identities that a user has signed in with.

        `user_id_type` says what kind of identifier `user_id` is. Each entry names the identity and its identity
        provider.

        ``GET /api/v3/get-user-logged-in-identities``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_LOGGEDIN_IDENTITIES,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_login_history(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserLoginHistoryPage]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    def get_user_login_history_pages(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserLoginHistoryPage]]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._pages(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    def get_user_login_history_items(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        end: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserLoginHistory]:
        """Lists the sign-ins of a user.

        `user_id_type` says what kind of identifier `user_id` is. The result can be restricted to an application, a
        client IP address and a time range, and comes in pages of at most 50.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-user-login-history``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            app_id: Only sign-ins to this application.
            client_ip: Only sign-ins from this IP address.
            end: End of the time range, Unix time in milliseconds.
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start: Start of the time range, Unix time in milliseconds.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return self._items(
            _GET_USER_LOGIN_HISTORY,
            {
                "userId": user_id,
                "appId": app_id,
                "clientIp": client_ip,
                "end": end,
                "limit": limit,
                "page": page,
                "start": start,
                "userIdType": user_id_type,
            },
            request_options,
        )

    async def get_user_mfa_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserMfa]:
        """Gets the state of a user's multi-factor authentication.

        `user_id_type` says what kind of identifier `user_id` is. The answer has one status each for one-time passwords
        (authenticator app), face recognition, text message and email.

        ``GET /api/v3/get-user-mfa-info``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_GET_USER_MFA_INFO, {"userId": user_id, "userIdType": user_id_type}, request_options)

    async def get_user_mfa_status(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaInfo]:
        """Gets the multi-factor authentication data of a user.

        `user_id_type` says what kind of identifier `user_id` is. Tells the phone number and email address used as
        second factors, which factors are bound, and which ones the application offers.

        ``GET /api/v3/get-mfa-status``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_GET_USER_MFA_STATUS, {"userId": user_id, "userIdType": user_id_type}, request_options)

    async def get_user_password_ciphertext(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PasswordCiphertext]:
        """Gets the password of a user in encrypted form.

        Works only where the user pool keeps passwords in a recoverable, custom-encrypted form. Treat the answer as a
        secret.

        ``POST /api/v3/get-user-password-ciphertext``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_PASSWORD_CIPHERTEXT,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PrincipalAuthenticationInfoPage]:
        """Gets the real-name verification of a user.

        `user_id_type` says what kind of identifier `user_id` is. The answer says whether a principal (a person or an
        enterprise) has been verified for the user, of which kind, and when.

        ``GET /api/v3/get-user-principal-authentication-info``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_roles(
        self,
        *,
        user_id: str,
        namespace: str | NotGiven = NOT_GIVEN,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists the roles of a user.

        `user_id_type` says what kind of identifier `user_id` is. The answer covers roles in the given namespace, or in
        all of them when none is given.

        ``GET /api/v3/get-user-roles``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            namespace: Code of the permission namespace to look in; all namespaces when left out.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_ROLES,
            {"userId": user_id, "namespace": namespace, "userIdType": user_id_type},
            request_options,
        )

    async def get_user_sync_relations(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[UserSyncRelation]]:
        """Lists the accounts in other systems that a user is synchronized with.

        `user_id_type` says what kind of identifier `user_id` is. Each entry names the source system and the account
        there.

        ``GET /api/v3/get-user-sync-relations``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _GET_USER_SYNC_RELATIONS,
            {"userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def has_any_role(
        self,
        *,
        roles: list[HasAnyRoleItem],
        user_id: str,
        options: HasAnyRoleOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[HasAnyRoleResult]:
        """Checks whether a user has at least one of several roles.

        Each role is named by its code and, if it is not in the default namespace, its namespace.

        ``POST /api/v3/has-any-role``

        Args:
            roles: Roles to look for; one is enough.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return await self._send(_HAS_ANY_ROLE, {"roles": roles, "userId": user_id, "options": options}, request_options)

    async def import_otp(
        self,
        *,
        list: list[ImportOtpItem],
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Imports one-time password secrets for users.

        Use it when users move from another system and are to keep their authenticator app. Each item names the user,
        the secret and, if there is one, the recovery code.

        ``POST /api/v3/import-otp``

        Args:
            list: Users with their secrets.
        """
        return await self._send(_IMPORT_OTP, {"list": list}, request_options)

    async def is_user_exists(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[IsUserExistsResult]:
        """Checks whether a user with the given identifier exists.

        Looks for a user by user name, email address, phone number or external identifier; give one of them. Useful
        before creating users.

        ``POST /api/v3/is-user-exists``

        Args:
            email: Email address to look for.
            external_id: External identifier to look for.
            phone: Phone number to look for, without the country code.
            username: User name to look for.
        """
        return await self._send(
            _IS_USER_EXISTS,
            {"email": email, "externalId": external_id, "phone": phone, "username": username},
            request_options,
        )

    async def kick_users(
        self,
        *,
        app_ids: list[str],
        user_id: str,
        options: KickUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Signs a user out of applications.

        Ends the user's sessions in up to 50 applications at once, so that the user has to sign in again there. The
        account itself is not changed.

        ``POST /api/v3/kick-users``

        Args:
            app_ids: Applications to sign out of, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return await self._send(
            _KICK_USERS,
            {"appIds": app_ids, "userId": user_id, "options": options},
            request_options,
        )

    async def link_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        user_id_in_idp: str,
        is_social: bool | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links an external identity to a user.

        After that the user can sign in by the identity provider named by `ext_idp_id`, as the account `user_id_in_idp`
        there.

        ``POST /api/v3/link-identity``

        Args:
            ext_idp_id: Identifier of the external identity provider.
            user_id: Identifier of the user.
            user_id_in_idp: Identifier of the user at the identity provider.
            is_social: Whether the identity provider is a social one (otherwise an enterprise one).
            type: Kind of identifier at the provider, such as `openid` or `unionid`.
        """
        return await self._send(
            _LINK_IDENTITY,
            {
                "extIdpId": ext_idp_id,
                "userId": user_id,
                "userIdInIdp": user_id_in_idp,
                "isSocial": is_social,
                "type": type,
            },
            request_options,
        )

    async def list_archived_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ArchivedUserPage]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return await self._send(
            _LIST_ARCHIVED_USERS,
            {"limit": limit, "page": page, "startAt": start_at},
            request_options,
        )

    def list_archived_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ArchivedUserPage]]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return self._pages(_LIST_ARCHIVED_USERS, {"limit": limit, "page": page, "startAt": start_at}, request_options)

    def list_archived_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        start_at: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ArchivedUser]:
        """Lists users who have been archived.

        Returns the identifier and the time of archiving of each user, a page of at most 50 at a time. With `start_at`,
        only users archived since then.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-archived-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            start_at: Only users archived at or after this time, Unix time in milliseconds.
        """
        return self._items(_LIST_ARCHIVED_USERS, {"limit": limit, "page": page, "startAt": start_at}, request_options)

    async def list_users(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return await self._send(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_users_pages(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._pages(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    def list_users_items(
        self,
        *,
        advanced_filter: list[UserFilter] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListUsersOptions | NotGiven = NOT_GIVEN,
        search_query: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists users, filtered, sorted and one page at a time.

        Searches by keywords, by conditions on single fields (`advanced_filter`) or by a raw search expression
        (`search_query`). The page size is at most 50. Custom data, identities and department identifiers are returned
        only on request.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-users``

        Args:
            advanced_filter: Conditions that a result must meet; all of them apply together.
            keywords: Text to search for in the fields named by `options.fuzzySearchOn`.
            options: Page, order, searched fields and what the answer includes.
            search_query: Search expression in the query language of the search engine, for cases that the other
                filters cannot express.
        """
        return self._items(
            _LIST_USERS,
            {"advancedFilter": advanced_filter, "keywords": keywords, "options": options, "searchQuery": search_query},
            request_options,
        )

    async def list_users_legacy(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return await self._send(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    def list_users_legacy_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return self._pages(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    def list_users_legacy_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: UserStatus | NotGiven = NOT_GIVEN,
        updated_at_end: int | NotGiven = NOT_GIVEN,
        updated_at_start: int | NotGiven = NOT_GIVEN,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        with_post: bool | NotGiven = NOT_GIVEN,
        with_user_password_expire_time: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists users by status and time of change (older form).

        Kept for existing callers; new code should use `list_users`, which can search and sort. Pages hold at most 50
        users. With `updated_at_start` and `updated_at_end` it serves to fetch the users that changed since the last
        run.

        Deprecated.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-users``

        Args:
            limit: Number of items per page, at most 50. Value: 1 to 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            status: Only users with this status.
            updated_at_end: Only items changed at or before this time, Unix time in milliseconds.
            updated_at_start: Only items changed at or after this time, Unix time in milliseconds.
            with_custom_data: Include the values of custom fields. Default: `False`.
            with_department_ids: Include the identifiers of the departments that the user belongs to. Default:
                `False`.
            with_identities: Include the linked identities from external identity providers. Default: `False`.
            with_post: Include the posts. Default: `False`.
            with_user_password_expire_time: Include the time at which the password of each user expires. Default:
                `False`.
        """
        return self._items(
            _LIST_USERS_LEGACY,
            {
                "limit": limit,
                "page": page,
                "status": status,
                "updatedAtEnd": updated_at_end,
                "updatedAtStart": updated_at_start,
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
                "withPost": with_post,
                "withUserPasswordExpireTime": with_user_password_expire_time,
            },
            request_options,
        )

    async def reset_user_principal_authentication_info(
        self,
        *,
        user_id: str,
        options: ResetUserPrincipalAuthenticationInfoOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the real-name verification of a user.

        The user counts as unverified afterwards and has to go through verification again. `options.userIdType` says
        what kind of identifier `user_id` is.

        ``POST /api/v3/reset-user-principal-authentication-info``

        Args:
            user_id: Identifier of the user, of the kind that `userIdType` names where that field exists.
            options: Optional settings for this call.
        """
        return await self._send(
            _RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            {"userId": user_id, "options": options},
            request_options,
        )

    async def resign_user(
        self,
        *,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks a user as having left the organization.

        The status becomes `Resigned` and the user can no longer sign in; the account and its data are kept.
        `user_id_type` says what kind of identifier `user_id` is.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-user``

        Args:
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_RESIGN_USER, {"userId": user_id, "userIdType": user_id_type}, request_options)

    async def resign_user_batch(
        self,
        *,
        user_ids: list[str],
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Marks up to 50 users as having left the organization.

        The same as `resign_user` for several users at once; `user_id_type` applies to all identifiers.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/resign-user-batch``

        Args:
            user_ids: Identifiers of the users, 1 to 50. Holds: 1 to 50 items.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(_RESIGN_USER_BATCH, {"userIds": user_ids, "userIdType": user_id_type}, request_options)

    async def set_user_departments(
        self,
        *,
        departments: list[UserDepartmentAssignment],
        user_id: str,
        options: SetUserDepartmentsOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the departments that a user belongs to.

        Up to 50 departments, each with the marks for leader and main department. The list describes the wanted state,
        so check whether memberships that are not in it should stay before calling.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/set-user-departments``

        Args:
            departments: Departments of the user, 1 to 50. Holds: 1 to 50 items.
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            options: Optional settings for this call.
        """
        return await self._send(
            _SET_USER_DEPARTMENTS,
            {"departments": departments, "userId": user_id, "options": options},
            request_options,
        )

    async def set_users_mfa_status(
        self,
        *,
        mfa_trigger_data: MfaInfo,
        user_id: str,
        user_id_type: UserIdType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets the multi-factor authentication data of a user.

        Takes the data in the form in which a sign-in that asks for a second factor returns it. `user_id_type` says what
        kind of identifier `user_id` is.

        ``POST /api/v3/set-mfa-status``

        Args:
            mfa_trigger_data: Multi-factor data to set.
            user_id: Identifier of the user, of the kind that `user_id_type` names where that field exists.
            user_id_type: Kind of the user identifier: `user_id` (default), `external_id`, `phone`, `email`,
                `username`, `identity` (an external identity as `<extIdpId>:<userIdInIdp>`), `sync_relation` (an
                upstream account as `<provider>:<userIdInIdp>`) or `custom_field` (the value of a custom field).
                Default: `"user_id"`.
        """
        return await self._send(
            _SET_USERS_MFA_STATUS,
            {"mfaTriggerData": mfa_trigger_data, "userId": user_id, "userIdType": user_id_type},
            request_options,
        )

    async def unlink_identity(
        self,
        *,
        ext_idp_id: str,
        user_id: str,
        is_social: bool | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes the link between a user and an external identity provider.

        The user can no longer sign in by that provider. Make sure that another way to sign in is left.

        ``POST /api/v3/unlink-identity``

        Args:
            ext_idp_id: Identifier of the external identity provider.
            user_id: Identifier of the user.
            is_social: Whether the identity provider is a social one (otherwise an enterprise one).
            type: Kind of identifier at the provider, such as `openid` or `unionid`.
        """
        return await self._send(
            _UNLINK_IDENTITY,
            {"extIdpId": ext_idp_id, "userId": user_id, "isSocial": is_social, "type": type},
            request_options,
        )

    async def update_user(
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
        metadata: dict[str, Any] | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: UpdateUserOptions | NotGiven = NOT_GIVEN,
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
    ) -> Envelope[User]:
        """Changes a user's profile, status or password.

        Only the given fields change. `options.userIdType` says what kind of identifier `user_id` is. Setting a new
        password can require another one at the next sign-in and can notify the user.

        ``POST /api/v3/update-user``

        Args:
            user_id: Identifier of the user, of the kind that `options.userIdType` names.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            browser: Browser of the last sign-in.
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            device: Device of the last sign-in.
            email: Email address; unique in the user pool.
            email_verified: Whether the email address has been verified.
            external_id: Identifier of the user in your own system.
            family_name: Family name.
            formatted: Full postal address, formatted for display.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            given_name: Given name.
            identity_number: Number of the identity document.
            locale: Language and region, such as `en-US`.
            metadata: Metadata values, keyed by the field's identifier.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: New password, in clear text or encrypted as `options.passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phone_country_code`; unique in the user
                pool.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            phone_verified: Whether the phone number has been verified.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            profile: URL of the user's profile page.
            province: Province or state.
            region: Region.
            status: Account status: `Activated` (normal), `Suspended` (temporarily stopped), `Deactivated` (switched
                off), `Resigned` (has left) or `Archived`. Default: `"Activated"`.
            street_address: Street and house number.
            username: User name; unique in the user pool.
            website: URL of the user's website.
            zoneinfo: Time zone, such as `America/New_York`.
        """
        return await self._send(
            _UPDATE_USER,
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
                "metadata": metadata,
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

    async def update_user_batch(
        self,
        *,
        list: list[UpdateUserInfo],
        options: UpdateUserBatchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[User]]:
        """Changes several users in one call.

        Each item names its user by `userId` and the fields to change; fields that are left out stay as they are. The
        password settings in `options` apply to all items.

        ``POST /api/v3/update-user-batch``

        Args:
            list: Users with the fields to change.
            options: Settings for all users of the call.
        """
        return await self._send(_UPDATE_USER_BATCH, {"list": list, "options": options}, request_options)

    async def user_field_decrypt(
        self,
        *,
        data: list[UserFieldDecryptItem],
        private_key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[DecryptedUserField]]:
        """Decrypts encrypted field values of users.

        For user pools that keep certain fields encrypted. Each item names the encrypted text and, for reference, the
        user and the field; the private key that belongs to the encryption is sent along, so call it from a trusted
        server only.

        ``POST /api/v3/users/field/decrypt``

        Args:
            data: Values to decrypt.
            private_key: Private key that belongs to the key the fields were encrypted with.
        """
        return await self._send(_USER_FIELD_DECRYPT, {"data": data, "privateKey": private_key}, request_options)
