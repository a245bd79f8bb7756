# Generated from spec/genauth/management/tenant-members.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import Gender, SuccessResult
    from ..shared.organizations_models import TenantUserPage
    from ..shared.users_models import TenantUser
    from .tenant_members_models import CreateTenantUserOptions, ListTenantUsersOptions

_ADD_TENANT_USERS: Operation[Envelope[SuccessResult]] = Operation(
    "addTenantUsers",
    "POST",
    "/api/v3/add-tenant-users",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_TENANT_USER: Operation[Envelope[TenantUser]] = Operation(
    "createTenantUser",
    "POST",
    "/api/v3/create-tenant-user",
    security=(("accessKey",), ("managementToken",)),
    secret=("password", "salt"),
)
_GET_TENANT_USER: Operation[Envelope[TenantUser]] = Operation(
    "getTenantUser",
    "GET",
    "/api/v3/get-tenant-user",
    security=(("accessKey",), ("managementToken",)),
    secret=("password", "salt"),
)
_LIST_TENANT_USERS: Operation[Envelope[TenantUserPage]] = Operation(
    "listTenantUsers",
    "POST",
    "/api/v3/list-tenant-users",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("password", "salt"),
    paging=CountedPages(
        "page",
        ("options", "pagination", "page"),
        ("options", "pagination", "limit"),
        ("list",),
        ("totalCount",),
    ),
)
_REMOVE_TENANT_USERS: Operation[Envelope[SuccessResult]] = Operation(
    "removeTenantUsers",
    "POST",
    "/api/v3/remove-tenant-users",
    security=(("accessKey",), ("managementToken",)),
)
_SEND_INVITE_TENANT_USER_EMAIL: Operation[Envelope[SuccessResult]] = Operation(
    "sendInviteTenantUserEmail",
    "POST",
    "/api/v3/send-invite-tenant-user-email",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)
_UPDATE_TENANT_USER: Operation[Envelope[SuccessResult]] = Operation(
    "updateTenantUser",
    "POST",
    "/api/v3/update-tenant-user",
    security=(("accessKey",), ("managementToken",)),
)


class TenantMembersCalls(Client):
    """Members of tenants."""

    def add_tenant_users(
        self,
        *,
        link_user_ids: list[str],
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds users of the user pool to a tenant.

        The users become members of the tenant and keep their accounts in the user pool.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-tenant-users``

        Args:
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_ADD_TENANT_USERS, {"linkUserIds": link_user_ids, "tenantId": tenant_id}, request_options)

    def create_tenant_user(
        self,
        *,
        gender: Gender,
        tenant_id: str,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreateTenantUserOptions | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        salt: str | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUser]:
        """Creates a member of a tenant.

        Give at least one thing to sign in with: email address, phone number or user name.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-user``

        Args:
            gender: Gender: `M` male, `F` female, `U` unknown.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            city: City.
            country: Country.
            email: Email address; unique in the tenant.
            family_name: Family name.
            given_name: Given name.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code; unique in the tenant.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            province: Province or state.
            salt: Salt of the password hash, for imported passwords.
            street_address: Street and house number.
            username: User name; unique in the tenant.
        """
        return self._send(
            _CREATE_TENANT_USER,
            {
                "gender": gender,
                "tenantId": tenant_id,
                "address": address,
                "birthdate": birthdate,
                "city": city,
                "country": country,
                "email": email,
                "familyName": family_name,
                "givenName": given_name,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "province": province,
                "salt": salt,
                "streetAddress": street_address,
                "username": username,
            },
            request_options,
        )

    def get_tenant_user(
        self,
        *,
        tenant_id: str,
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUser]:
        """Gets one member of a tenant.

        Give the user identifier (`link_user_id`) or the member identifier (`member_id`).

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
        """
        return self._send(
            _GET_TENANT_USER,
            {"tenantId": tenant_id, "linkUserId": link_user_id, "memberId": member_id},
            request_options,
        )

    def list_tenant_users(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUserPage]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return self._send(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    def list_tenant_users_pages(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantUserPage]]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return self._pages(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    def list_tenant_users_items(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[TenantUser]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return self._items(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    def remove_tenant_users(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes members from a tenant.

        The people are named by user identifiers (`link_user_ids`) or member identifiers (`member_ids`). Their accounts
        in the user pool stay.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return self._send(
            _REMOVE_TENANT_USERS,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    def send_invite_tenant_user_email(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends invitations to a tenant by email.

        The form of the request body is not documented; it is sent as given. `generate_invite_tenant_user_link` creates
        the links without sending them.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-invite-tenant-user-email``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_SEND_INVITE_TENANT_USER_EMAIL, body or {}, request_options)

    def update_tenant_user(
        self,
        *,
        tenant_id: str,
        updates: dict[str, Any],
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the profile of a tenant member.

        The member is named by `link_user_id` or `member_id`; `updates` holds the fields to change.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            updates: Fields to change, with their new values.
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
        """
        return self._send(
            _UPDATE_TENANT_USER,
            {"tenantId": tenant_id, "updates": updates, "linkUserId": link_user_id, "memberId": member_id},
            request_options,
        )


class AsyncTenantMembersCalls(AsyncClient):
    """Members of tenants."""

    async def add_tenant_users(
        self,
        *,
        link_user_ids: list[str],
        tenant_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Adds users of the user pool to a tenant.

        The users become members of the tenant and keep their accounts in the user pool.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/add-tenant-users``

        Args:
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _ADD_TENANT_USERS,
            {"linkUserIds": link_user_ids, "tenantId": tenant_id},
            request_options,
        )

    async def create_tenant_user(
        self,
        *,
        gender: Gender,
        tenant_id: str,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        family_name: str | NotGiven = NOT_GIVEN,
        given_name: str | NotGiven = NOT_GIVEN,
        middle_name: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        options: CreateTenantUserOptions | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        preferred_username: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        salt: str | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUser]:
        """Creates a member of a tenant.

        Give at least one thing to sign in with: email address, phone number or user name.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/create-tenant-user``

        Args:
            gender: Gender: `M` male, `F` female, `U` unknown.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            city: City.
            country: Country.
            email: Email address; unique in the tenant.
            family_name: Family name.
            given_name: Given name.
            middle_name: Middle name.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            options: Optional settings for this call.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code; unique in the tenant.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            preferred_username: Name by which the user wants to be called.
            province: Province or state.
            salt: Salt of the password hash, for imported passwords.
            street_address: Street and house number.
            username: User name; unique in the tenant.
        """
        return await self._send(
            _CREATE_TENANT_USER,
            {
                "gender": gender,
                "tenantId": tenant_id,
                "address": address,
                "birthdate": birthdate,
                "city": city,
                "country": country,
                "email": email,
                "familyName": family_name,
                "givenName": given_name,
                "middleName": middle_name,
                "name": name,
                "nickname": nickname,
                "options": options,
                "password": password,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "photo": photo,
                "postalCode": postal_code,
                "preferredUsername": preferred_username,
                "province": province,
                "salt": salt,
                "streetAddress": street_address,
                "username": username,
            },
            request_options,
        )

    async def get_tenant_user(
        self,
        *,
        tenant_id: str,
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUser]:
        """Gets one member of a tenant.

        Give the user identifier (`link_user_id`) or the member identifier (`member_id`).

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
        """
        return await self._send(
            _GET_TENANT_USER,
            {"tenantId": tenant_id, "linkUserId": link_user_id, "memberId": member_id},
            request_options,
        )

    async def list_tenant_users(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantUserPage]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return await self._send(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    def list_tenant_users_pages(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantUserPage]]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return self._pages(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    def list_tenant_users_items(
        self,
        *,
        tenant_id: str,
        keywords: str | NotGiven = NOT_GIVEN,
        options: ListTenantUsersOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[TenantUser]:
        """Lists the members of a tenant, one page at a time.

        Pages hold at most 50 members; `keywords` restricts the result.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/list-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            keywords: Text to search for in the members.
            options: Optional settings for this call.
        """
        return self._items(
            _LIST_TENANT_USERS,
            {"tenantId": tenant_id, "keywords": keywords, "options": options},
            request_options,
        )

    async def remove_tenant_users(
        self,
        *,
        tenant_id: str,
        link_user_ids: list[str] | NotGiven = NOT_GIVEN,
        member_ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes members from a tenant.

        The people are named by user identifiers (`link_user_ids`) or member identifiers (`member_ids`). Their accounts
        in the user pool stay.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/remove-tenant-users``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            link_user_ids: Identifiers of the users in the user pool that the tenant members are linked to.
            member_ids: Identifiers of the tenant members.
        """
        return await self._send(
            _REMOVE_TENANT_USERS,
            {"tenantId": tenant_id, "linkUserIds": link_user_ids, "memberIds": member_ids},
            request_options,
        )

    async def send_invite_tenant_user_email(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sends invitations to a tenant by email.

        The form of the request body is not documented; it is sent as given. `generate_invite_tenant_user_link` creates
        the links without sending them.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/send-invite-tenant-user-email``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_SEND_INVITE_TENANT_USER_EMAIL, body or {}, request_options)

    async def update_tenant_user(
        self,
        *,
        tenant_id: str,
        updates: dict[str, Any],
        link_user_id: str | NotGiven = NOT_GIVEN,
        member_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the profile of a tenant member.

        The member is named by `link_user_id` or `member_id`; `updates` holds the fields to change.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-tenant-user``

        Args:
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            updates: Fields to change, with their new values.
            link_user_id: Identifier of the user in the user pool that the tenant member is linked to.
            member_id: Identifier of the tenant member.
        """
        return await self._send(
            _UPDATE_TENANT_USER,
            {"tenantId": tenant_id, "updates": updates, "linkUserId": link_user_id, "memberId": member_id},
            request_options,
        )
