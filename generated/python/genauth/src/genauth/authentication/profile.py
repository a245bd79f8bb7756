# Generated from spec/genauth/authentication/profile.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import builtins
    import datetime
    from typing import Any, Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import Gender, PasswordEncryptType, SuccessResult
    from ..shared.users_models import User
    from .profile_models import (
        DeleteAccountByEmailPassCode,
        DeleteAccountByPassword,
        DeleteAccountByPhonePassCode,
        DeleteAccountToken,
        RegistrationCredential,
        RegistrationOptions,
        ResetPasswordByEmailPassCode,
        ResetPasswordByPhonePassCode,
        ResetPasswordVerification,
        SecurityInfo,
        SelectablePublicAccountList,
        TerminalSession,
        UpdateEmailByEmailPassCode,
        UpdateEmailToken,
        UpdatePhoneByPhonePassCode,
        UpdatePhoneToken,
        ValidatePasswordResult,
        VerifyRegistrationResult,
    )

_BIND_EMAIL: Operation[Envelope[None]] = Operation(
    "bindEmail",
    "POST",
    "/api/v3/bind-email",
    security=(("userToken",),),
    secret=("passCode",),
)
_BIND_PHONE: Operation[Envelope[None]] = Operation(
    "bindPhone",
    "POST",
    "/api/v3/bind-phone",
    security=(("userToken",),),
    secret=("passCode",),
)
_DELETE_ACCOUNT: Operation[Envelope[SuccessResult]] = Operation(
    "deleteAccount",
    "POST",
    "/api/v3/delete-account",
    security=(("userToken",),),
    secret=("deleteAccountToken",),
)
_GET_PROFILE: Operation[Envelope[User]] = Operation(
    "getProfile",
    "GET",
    "/api/v3/get-profile",
    security=(("userToken",),),
    secret=("accessToken", "refreshToken"),
)
_GET_SECURITY_LEVEL: Operation[Envelope[SecurityInfo]] = Operation(
    "getSecurityLevel",
    "GET",
    "/api/v3/get-security-info",
    security=(("userToken",),),
)
_INIT_REGISTER_OPTIONS: Operation[Envelope[RegistrationOptions]] = Operation(
    "initRegisterOptions",
    "GET",
    "/api/v3/webauthn/registration",
    security=(("userToken",),),
)
_LIST: Operation[Envelope[list[TerminalSession]]] = Operation(
    "list",
    "GET",
    "/api/v3/mydevices/list",
    security=(("userToken",),),
)
_LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN: Operation[Envelope[list[SelectablePublicAccountList]]] = Operation(
    "listPublicAccountsForSwitchLoggedIn",
    "GET",
    "/api/v3/get-user-select-login-public-accounts",
    security=(("userToken",),),
)
_RESET_PASSWORD: Operation[Envelope[SuccessResult]] = Operation(
    "resetPassword",
    "POST",
    "/api/v3/reset-password",
    secret=("password", "passwordResetToken"),
)
_REVOKE: Operation[Envelope[None]] = Operation(
    "revoke",
    "POST",
    "/api/v3/mydevices/revoke-session",
    security=(("userToken",),),
)
_UNBIND: Operation[Envelope[None]] = Operation("unbind", "POST", "/api/v3/mydevices/unbind", security=(("userToken",),))
_UNBIND_EMAIL: Operation[Envelope[None]] = Operation(
    "unbindEmail",
    "POST",
    "/api/v3/unbind-email",
    security=(("userToken",),),
    secret=("passCode",),
)
_UNBIND_PHONE: Operation[Envelope[None]] = Operation(
    "unbindPhone",
    "POST",
    "/api/v3/unbind-phone",
    security=(("userToken",),),
    secret=("passCode",),
)
_UPDATE_EMAIL: Operation[Envelope[SuccessResult]] = Operation(
    "updateEmail",
    "POST",
    "/api/v3/update-email",
    security=(("userToken",),),
    secret=("updateEmailToken",),
)
_UPDATE_PASSWORD: Operation[Envelope[None]] = Operation(
    "updatePassword",
    "POST",
    "/api/v3/update-password",
    security=(("userToken",),),
    secret=("newPassword", "oldPassword", "passwordResetToken"),
)
_UPDATE_PHONE: Operation[Envelope[SuccessResult]] = Operation(
    "updatePhone",
    "POST",
    "/api/v3/update-phone",
    security=(("userToken",),),
    secret=("updatePhoneToken",),
)
_UPDATE_PROFILE: Operation[Envelope[User]] = Operation(
    "updateProfile",
    "POST",
    "/api/v3/update-profile",
    security=(("userToken",),),
    body="json",
    secret=("accessToken", "refreshToken"),
)
_VALIDATE_PASSWORD: Operation[Envelope[ValidatePasswordResult]] = Operation(
    "validatePassword",
    "POST",
    "/api/v3/validate-password",
    security=(("userToken",),),
    safe=True,
    body="json",
    secret=("password",),
)
_VERIFY_DELETE_ACCOUNT_REQUEST: Operation[Envelope[DeleteAccountToken]] = Operation(
    "verifyDeleteAccountRequest",
    "POST",
    "/api/v3/verify-delete-account-request",
    security=(("userToken",),),
    secret=("deleteAccountToken", "passCode", "password"),
)
_VERIFY_REGISTER: Operation[Envelope[VerifyRegistrationResult]] = Operation(
    "verifyRegister",
    "POST",
    "/api/v3/webauthn/registration",
    security=(("userToken",),),
)
_VERIFY_RESET_PASSWORD_REQUEST: Operation[Envelope[ResetPasswordVerification]] = Operation(
    "verifyResetPasswordRequest",
    "POST",
    "/api/v3/verify-reset-password-request",
    secret=("passCode", "passwordResetToken"),
)
_VERIFY_UPDATE_EMAIL_REQUEST: Operation[Envelope[UpdateEmailToken]] = Operation(
    "verifyUpdateEmailRequest",
    "POST",
    "/api/v3/verify-update-email-request",
    security=(("userToken",),),
    secret=("newEmailPassCode", "oldEmailPassCode", "updateEmailToken"),
)
_VERIFY_UPDATE_PHONE_REQUEST: Operation[Envelope[UpdatePhoneToken]] = Operation(
    "verifyUpdatePhoneRequest",
    "POST",
    "/api/v3/verify-update-phone-request",
    security=(("userToken",),),
    secret=("newPhonePassCode", "oldPhonePassCode", "updatePhoneToken"),
)


class ProfileCalls(Client):
    """Profile, email address, phone number, password and account of the signed-in user."""

    def bind_email(
        self,
        *,
        email: str,
        pass_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Binds an email address to the signed-in user, who has none yet.

        Needs a code sent to the address with the channel `CHANNEL_BIND_EMAIL`. To replace an address, use
        `update_email`.

        ``POST /api/v3/bind-email``

        Args:
            email: Email address to bind.
            pass_code: One-time code that the user received by text message or email.
        """
        return self._send(_BIND_EMAIL, {"email": email, "passCode": pass_code}, request_options)

    def bind_phone(
        self,
        *,
        pass_code: str,
        phone_number: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Binds a phone number to the signed-in user, who has none yet.

        Needs a code sent to the number with the channel `CHANNEL_BIND_PHONE`. To replace a number, use `update_phone`.

        ``POST /api/v3/bind-phone``

        Args:
            pass_code: One-time code that the user received by text message or email.
            phone_number: Phone number to bind, without the country code.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return self._send(
            _BIND_PHONE,
            {"passCode": pass_code, "phoneNumber": phone_number, "phoneCountryCode": phone_country_code},
            request_options,
        )

    def delete_account(
        self,
        *,
        delete_account_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes the account of the signed-in user.

        Second of two steps: takes the token from `verify_delete_account_request`. This cannot be undone.

        ``POST /api/v3/delete-account``

        Args:
            delete_account_token: Token from the verification step that permits deleting the account.
        """
        return self._send(_DELETE_ACCOUNT, {"deleteAccountToken": delete_account_token}, request_options)

    def get_profile(
        self,
        *,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Returns the profile of the signed-in user.

        Custom data and linked identities are returned only on request.

        ``GET /api/v3/get-profile``

        Args:
            with_custom_data: Whether to return custom data too. Default: `False`.
            with_department_ids: Whether to return the identifiers of the departments that the user belongs to.
                Default: `False`.
            with_identities: Whether to return the linked external identities too. Default: `False`.
        """
        return self._send(
            _GET_PROFILE,
            {
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    def get_security_level(self, *, request_options: RequestOptions | None = None) -> Envelope[SecurityInfo]:
        """Returns how well the account of the signed-in user is protected.

        Tells whether password, email address, phone number and a second factor are set, with an overall score.

        ``GET /api/v3/get-security-info``
        """
        return self._send(_GET_SECURITY_LEVEL, {}, request_options)

    def init_register_options(self, *, request_options: RequestOptions | None = None) -> Envelope[RegistrationOptions]:
        """Begins adding a passkey for the signed-in user.

        Pass `registrationOptions` to `navigator.credentials.create()` and send the result with the ticket to
        `verify_register`.

        ``GET /api/v3/webauthn/registration``
        """
        return self._send(_INIT_REGISTER_OPTIONS, {}, request_options)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[builtins.list[TerminalSession]]:
        """Lists the devices that the user signed in on.

        Each entry tells the device, the last sign-in and whether it is online.

        ``GET /api/v3/mydevices/list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST, {"limit": limit, "page": page}, request_options)

    def list_public_accounts_for_switch_logged_in(
        self,
        *,
        with_origin_user: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[builtins.list[SelectablePublicAccountList]]:
        """Lists the public accounts that the signed-in user can switch to.

        Sign in as one of them with `switch_login_by_user`.

        ``GET /api/v3/get-user-select-login-public-accounts``

        Args:
            with_origin_user: Whether to return the user's own account too. Default: `False`.
        """
        return self._send(
            _LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN,
            {"withOriginUser": with_origin_user},
            request_options,
        )

    def reset_password(
        self,
        *,
        password: str,
        password_reset_token: str,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets a new password after a forgotten one.

        Second of two steps: takes the token from `verify_reset_password_request`.

        ``POST /api/v3/reset-password``

        Args:
            password: New password, in clear text or encrypted as `password_encrypt_type` says.
            password_reset_token: Token from the verification step that permits setting a new password.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns. Default: `"none"`.
        """
        return self._send(
            _RESET_PASSWORD,
            {
                "password": password,
                "passwordResetToken": password_reset_token,
                "passwordEncryptType": password_encrypt_type,
            },
            request_options,
        )

    def revoke(self, *, device_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Ends the user's session on one device.

        The user has to sign in again on that device.

        ``POST /api/v3/mydevices/revoke-session``

        Args:
            device_id: Identifier of the device.
        """
        return self._send(_REVOKE, {"deviceId": device_id}, request_options)

    def unbind(self, *, device_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a device from the signed-in user.

        The device no longer counts as one of the user's devices.

        ``POST /api/v3/mydevices/unbind``

        Args:
            device_id: Identifier of the device.
        """
        return self._send(_UNBIND, {"deviceId": device_id}, request_options)

    def unbind_email(self, *, pass_code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes the email address of the signed-in user.

        Needs a code sent to the address with the channel `CHANNEL_UNBIND_EMAIL`. The user cannot sign in by email
        afterwards.

        ``POST /api/v3/unbind-email``

        Args:
            pass_code: One-time code that the user received by text message or email.
        """
        return self._send(_UNBIND_EMAIL, {"passCode": pass_code}, request_options)

    def unbind_phone(self, *, pass_code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes the phone number of the signed-in user.

        Needs a code sent to the number with the channel `CHANNEL_UNBIND_PHONE`. The user cannot sign in by phone
        afterwards.

        ``POST /api/v3/unbind-phone``

        Args:
            pass_code: One-time code that the user received by text message or email.
        """
        return self._send(_UNBIND_PHONE, {"passCode": pass_code}, request_options)

    def update_email(
        self,
        *,
        update_email_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the email address of the signed-in user.

        Second of two steps: takes the token from `verify_update_email_request`, which also holds the new address.

        ``POST /api/v3/update-email``

        Args:
            update_email_token: Token from the verification step that permits changing the email address.
        """
        return self._send(_UPDATE_EMAIL, {"updateEmailToken": update_email_token}, request_options)

    def update_password(
        self,
        *,
        new_password: str,
        old_password: str | NotGiven = NOT_GIVEN,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        password_reset_token: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the password of the signed-in user.

        Give the current password, if the user has one. For a forgotten password use `verify_reset_password_request` and
        `reset_password`.

        ``POST /api/v3/update-password``

        Args:
            new_password: New password.
            old_password: Current password; needed when the user has one. Encrypted like the new one.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns. Default: `"none"`.
            password_reset_token: Token that permits setting a password without the current one.
        """
        return self._send(
            _UPDATE_PASSWORD,
            {
                "newPassword": new_password,
                "oldPassword": old_password,
                "passwordEncryptType": password_encrypt_type,
                "passwordResetToken": password_reset_token,
            },
            request_options,
        )

    def update_phone(
        self,
        *,
        update_phone_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the phone number of the signed-in user.

        Second of two steps: takes the token from `verify_update_phone_request`, which also holds the new number.

        ``POST /api/v3/update-phone``

        Args:
            update_phone_token: Token from the verification step that permits changing the phone number.
        """
        return self._send(_UPDATE_PHONE, {"updatePhoneToken": update_phone_token}, request_options)

    def update_profile(
        self,
        *,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Changes the profile of the signed-in user.

        Members that are left out stay as they are. Email address, phone number and password are changed by operations
        of their own. The answer holds the changed user.

        ``POST /api/v3/update-profile``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            external_id: Identifier of the user in your own system.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            identity_number: Number of the identity document.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            province: Province or state.
            street_address: Street and house number.
            username: User name.
        """
        return self._send(
            _UPDATE_PROFILE,
            {
                "address": address,
                "birthdate": birthdate,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "externalId": external_id,
                "gender": gender,
                "identityNumber": identity_number,
                "name": name,
                "nickname": nickname,
                "photo": photo,
                "postalCode": postal_code,
                "province": province,
                "streetAddress": street_address,
                "username": username,
            },
            request_options,
        )

    def validate_password(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ValidatePasswordResult]:
        """Checks a password.

        Give the password together with the account that it belongs to. The answer tells whether it passed; nothing is
        changed.

        ``POST /api/v3/validate-password``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `password_encrypt_type` says.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            username: User name.
        """
        return self._send(
            _VALIDATE_PASSWORD,
            {
                "email": email,
                "password": password,
                "passwordEncryptType": password_encrypt_type,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "username": username,
            },
            request_options,
        )

    def verify_delete_account_request(
        self,
        *,
        verify_method: Literal["PHONE_PASSCODE", "EMAIL_PASSCODE", "PASSWORD"],
        email_pass_code_payload: DeleteAccountByEmailPassCode | NotGiven = NOT_GIVEN,
        password_payload: DeleteAccountByPassword | NotGiven = NOT_GIVEN,
        phone_pass_code_payload: DeleteAccountByPhonePassCode | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeleteAccountToken]:
        """Checks that the signed-in user may delete the account.

        First of two steps. The user proves who they are with a password or with a code sent with the channel
        `CHANNEL_DELETE_ACCOUNT`. The answer holds a token for `delete_account`.

        ``POST /api/v3/verify-delete-account-request``

        Args:
            verify_method: How the user proves who they are: `EMAIL_PASSCODE` (code sent by email), `PHONE_PASSCODE`
                (code sent by text message) or `PASSWORD`.
            email_pass_code_payload: Email address and code; required when `verify_method` is `EMAIL_PASSCODE`.
            password_payload: The password; required when `verify_method` is `PASSWORD`.
            phone_pass_code_payload: Phone number and code; required when `verify_method` is `PHONE_PASSCODE`.
        """
        return self._send(
            _VERIFY_DELETE_ACCOUNT_REQUEST,
            {
                "verifyMethod": verify_method,
                "emailPassCodePayload": email_pass_code_payload,
                "passwordPayload": password_payload,
                "phonePassCodePayload": phone_pass_code_payload,
            },
            request_options,
        )

    def verify_register(
        self,
        *,
        registration_credential: RegistrationCredential,
        ticket: str,
        authenticator_code: Literal["fingerprint", "face", "other"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyRegistrationResult]:
        """Completes adding a passkey for the signed-in user.

        Takes what the authenticator made for the challenge of `init_register_options`. The passkey can be used for
        signing in afterwards.

        ``POST /api/v3/webauthn/registration``

        Args:
            registration_credential: What `navigator.credentials.create()` returned.
            ticket: Ticket from `init_register_options`.
            authenticator_code: Kind of authenticator: fingerprint, face recognition or another one.
        """
        return self._send(
            _VERIFY_REGISTER,
            {
                "registrationCredential": registration_credential,
                "ticket": ticket,
                "authenticatorCode": authenticator_code,
            },
            request_options,
        )

    def verify_reset_password_request(
        self,
        *,
        verify_method: Literal["EMAIL_PASSCODE", "PHONE_PASSCODE"],
        email_pass_code_payload: ResetPasswordByEmailPassCode | NotGiven = NOT_GIVEN,
        phone_pass_code_payload: ResetPasswordByPhonePassCode | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResetPasswordVerification]:
        """Checks that somebody who forgot the password owns the account.

        First of two steps; nobody needs to be signed in. Needs a code sent with the channel `CHANNEL_RESET_PASSWORD`.
        The answer holds a token for `reset_password`.

        ``POST /api/v3/verify-reset-password-request``

        Args:
            verify_method: How the user proves who they are: `EMAIL_PASSCODE` (code sent by email) or
                `PHONE_PASSCODE` (code sent by text message).
            email_pass_code_payload: Email address and code; required when `verify_method` is `EMAIL_PASSCODE`.
            phone_pass_code_payload: Phone number and code; required when `verify_method` is `PHONE_PASSCODE`.
        """
        return self._send(
            _VERIFY_RESET_PASSWORD_REQUEST,
            {
                "verifyMethod": verify_method,
                "emailPassCodePayload": email_pass_code_payload,
                "phonePassCodePayload": phone_pass_code_payload,
            },
            request_options,
        )

    def verify_update_email_request(
        self,
        *,
        email_pass_code_payload: UpdateEmailByEmailPassCode,
        verify_method: Literal["EMAIL_PASSCODE"],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UpdateEmailToken]:
        """Checks the codes for a change of the email address.

        First of two steps. The answer holds a token for `update_email`. Users who have an address prove both the old
        and the new one.

        ``POST /api/v3/verify-update-email-request``

        Args:
            email_pass_code_payload: The addresses and the codes sent to them.
            verify_method: Always `EMAIL_PASSCODE` (code sent by email).
        """
        return self._send(
            _VERIFY_UPDATE_EMAIL_REQUEST,
            {"emailPassCodePayload": email_pass_code_payload, "verifyMethod": verify_method},
            request_options,
        )

    def verify_update_phone_request(
        self,
        *,
        phone_pass_code_payload: UpdatePhoneByPhonePassCode,
        verify_method: Literal["PHONE_PASSCODE"],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UpdatePhoneToken]:
        """Checks the codes for a change of the phone number.

        First of two steps. The answer holds a token for `update_phone`. Users who have a number prove both the old and
        the new one.

        ``POST /api/v3/verify-update-phone-request``

        Args:
            phone_pass_code_payload: The numbers and the codes sent to them.
            verify_method: Always `PHONE_PASSCODE` (code sent by text message).
        """
        return self._send(
            _VERIFY_UPDATE_PHONE_REQUEST,
            {"phonePassCodePayload": phone_pass_code_payload, "verifyMethod": verify_method},
            request_options,
        )


class AsyncProfileCalls(AsyncClient):
    """Profile, email address, phone number, password and account of the signed-in user."""

    async def bind_email(
        self,
        *,
        email: str,
        pass_code: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Binds an email address to the signed-in user, who has none yet.

        Needs a code sent to the address with the channel `CHANNEL_BIND_EMAIL`. To replace an address, use
        `update_email`.

        ``POST /api/v3/bind-email``

        Args:
            email: Email address to bind.
            pass_code: One-time code that the user received by text message or email.
        """
        return await self._send(_BIND_EMAIL, {"email": email, "passCode": pass_code}, request_options)

    async def bind_phone(
        self,
        *,
        pass_code: str,
        phone_number: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Binds a phone number to the signed-in user, who has none yet.

        Needs a code sent to the number with the channel `CHANNEL_BIND_PHONE`. To replace a number, use `update_phone`.

        ``POST /api/v3/bind-phone``

        Args:
            pass_code: One-time code that the user received by text message or email.
            phone_number: Phone number to bind, without the country code.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return await self._send(
            _BIND_PHONE,
            {"passCode": pass_code, "phoneNumber": phone_number, "phoneCountryCode": phone_country_code},
            request_options,
        )

    async def delete_account(
        self,
        *,
        delete_account_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes the account of the signed-in user.

        Second of two steps: takes the token from `verify_delete_account_request`. This cannot be undone.

        ``POST /api/v3/delete-account``

        Args:
            delete_account_token: Token from the verification step that permits deleting the account.
        """
        return await self._send(_DELETE_ACCOUNT, {"deleteAccountToken": delete_account_token}, request_options)

    async def get_profile(
        self,
        *,
        with_custom_data: bool | NotGiven = NOT_GIVEN,
        with_department_ids: bool | NotGiven = NOT_GIVEN,
        with_identities: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Returns the profile of the signed-in user.

        Custom data and linked identities are returned only on request.

        ``GET /api/v3/get-profile``

        Args:
            with_custom_data: Whether to return custom data too. Default: `False`.
            with_department_ids: Whether to return the identifiers of the departments that the user belongs to.
                Default: `False`.
            with_identities: Whether to return the linked external identities too. Default: `False`.
        """
        return await self._send(
            _GET_PROFILE,
            {
                "withCustomData": with_custom_data,
                "withDepartmentIds": with_department_ids,
                "withIdentities": with_identities,
            },
            request_options,
        )

    async def get_security_level(self, *, request_options: RequestOptions | None = None) -> Envelope[SecurityInfo]:
        """Returns how well the account of the signed-in user is protected.

        Tells whether password, email address, phone number and a second factor are set, with an overall score.

        ``GET /api/v3/get-security-info``
        """
        return await self._send(_GET_SECURITY_LEVEL, {}, request_options)

    async def init_register_options(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RegistrationOptions]:
        """Begins adding a passkey for the signed-in user.

        Pass `registrationOptions` to `navigator.credentials.create()` and send the result with the ticket to
        `verify_register`.

        ``GET /api/v3/webauthn/registration``
        """
        return await self._send(_INIT_REGISTER_OPTIONS, {}, request_options)

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[builtins.list[TerminalSession]]:
        """Lists the devices that the user signed in on.

        Each entry tells the device, the last sign-in and whether it is online.

        ``GET /api/v3/mydevices/list``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST, {"limit": limit, "page": page}, request_options)

    async def list_public_accounts_for_switch_logged_in(
        self,
        *,
        with_origin_user: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[builtins.list[SelectablePublicAccountList]]:
        """Lists the public accounts that the signed-in user can switch to.

        Sign in as one of them with `switch_login_by_user`.

        ``GET /api/v3/get-user-select-login-public-accounts``

        Args:
            with_origin_user: Whether to return the user's own account too. Default: `False`.
        """
        return await self._send(
            _LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN,
            {"withOriginUser": with_origin_user},
            request_options,
        )

    async def reset_password(
        self,
        *,
        password: str,
        password_reset_token: str,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Sets a new password after a forgotten one.

        Second of two steps: takes the token from `verify_reset_password_request`.

        ``POST /api/v3/reset-password``

        Args:
            password: New password, in clear text or encrypted as `password_encrypt_type` says.
            password_reset_token: Token from the verification step that permits setting a new password.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns. Default: `"none"`.
        """
        return await self._send(
            _RESET_PASSWORD,
            {
                "password": password,
                "passwordResetToken": password_reset_token,
                "passwordEncryptType": password_encrypt_type,
            },
            request_options,
        )

    async def revoke(self, *, device_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Ends the user's session on one device.

        The user has to sign in again on that device.

        ``POST /api/v3/mydevices/revoke-session``

        Args:
            device_id: Identifier of the device.
        """
        return await self._send(_REVOKE, {"deviceId": device_id}, request_options)

    async def unbind(self, *, device_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes a device from the signed-in user.

        The device no longer counts as one of the user's devices.

        ``POST /api/v3/mydevices/unbind``

        Args:
            device_id: Identifier of the device.
        """
        return await self._send(_UNBIND, {"deviceId": device_id}, request_options)

    async def unbind_email(self, *, pass_code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes the email address of the signed-in user.

        Needs a code sent to the address with the channel `CHANNEL_UNBIND_EMAIL`. The user cannot sign in by email
        afterwards.

        ``POST /api/v3/unbind-email``

        Args:
            pass_code: One-time code that the user received by text message or email.
        """
        return await self._send(_UNBIND_EMAIL, {"passCode": pass_code}, request_options)

    async def unbind_phone(self, *, pass_code: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Removes the phone number of the signed-in user.

        Needs a code sent to the number with the channel `CHANNEL_UNBIND_PHONE`. The user cannot sign in by phone
        afterwards.

        ``POST /api/v3/unbind-phone``

        Args:
            pass_code: One-time code that the user received by text message or email.
        """
        return await self._send(_UNBIND_PHONE, {"passCode": pass_code}, request_options)

    async def update_email(
        self,
        *,
        update_email_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the email address of the signed-in user.

        Second of two steps: takes the token from `verify_update_email_request`, which also holds the new address.

        ``POST /api/v3/update-email``

        Args:
            update_email_token: Token from the verification step that permits changing the email address.
        """
        return await self._send(_UPDATE_EMAIL, {"updateEmailToken": update_email_token}, request_options)

    async def update_password(
        self,
        *,
        new_password: str,
        old_password: str | NotGiven = NOT_GIVEN,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        password_reset_token: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the password of the signed-in user.

        Give the current password, if the user has one. For a forgotten password use `verify_reset_password_request` and
        `reset_password`.

        ``POST /api/v3/update-password``

        Args:
            new_password: New password.
            old_password: Current password; needed when the user has one. Encrypted like the new one.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns. Default: `"none"`.
            password_reset_token: Token that permits setting a password without the current one.
        """
        return await self._send(
            _UPDATE_PASSWORD,
            {
                "newPassword": new_password,
                "oldPassword": old_password,
                "passwordEncryptType": password_encrypt_type,
                "passwordResetToken": password_reset_token,
            },
            request_options,
        )

    async def update_phone(
        self,
        *,
        update_phone_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Changes the phone number of the signed-in user.

        Second of two steps: takes the token from `verify_update_phone_request`, which also holds the new number.

        ``POST /api/v3/update-phone``

        Args:
            update_phone_token: Token from the verification step that permits changing the phone number.
        """
        return await self._send(_UPDATE_PHONE, {"updatePhoneToken": update_phone_token}, request_options)

    async def update_profile(
        self,
        *,
        address: str | NotGiven = NOT_GIVEN,
        birthdate: str | datetime.datetime | NotGiven = NOT_GIVEN,
        city: str | NotGiven = NOT_GIVEN,
        company: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        gender: Gender | NotGiven = NOT_GIVEN,
        identity_number: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        nickname: str | NotGiven = NOT_GIVEN,
        photo: str | NotGiven = NOT_GIVEN,
        postal_code: str | NotGiven = NOT_GIVEN,
        province: str | NotGiven = NOT_GIVEN,
        street_address: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Changes the profile of the signed-in user.

        Members that are left out stay as they are. Email address, phone number and password are changed by operations
        of their own. The answer holds the changed user.

        ``POST /api/v3/update-profile``

        Args:
            address: Postal address as one text.
            birthdate: Date of birth, ISO 8601. Date and time (RFC 3339).
            city: City.
            company: Company that the user works for.
            country: Country.
            custom_data: Values of custom fields, keyed by the field's key; the fields must be defined first.
            external_id: Identifier of the user in your own system.
            gender: Gender: `M` male, `F` female, `U` unknown. Default: `"U"`.
            identity_number: Number of the identity document.
            name: Name shown to people.
            nickname: Nickname; need not be unique.
            photo: URL of the profile picture.
            postal_code: Postal or ZIP code.
            province: Province or state.
            street_address: Street and house number.
            username: User name.
        """
        return await self._send(
            _UPDATE_PROFILE,
            {
                "address": address,
                "birthdate": birthdate,
                "city": city,
                "company": company,
                "country": country,
                "customData": custom_data,
                "externalId": external_id,
                "gender": gender,
                "identityNumber": identity_number,
                "name": name,
                "nickname": nickname,
                "photo": photo,
                "postalCode": postal_code,
                "province": province,
                "streetAddress": street_address,
                "username": username,
            },
            request_options,
        )

    async def validate_password(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        password_encrypt_type: PasswordEncryptType | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        username: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ValidatePasswordResult]:
        """Checks a password.

        Give the password together with the account that it belongs to. The answer tells whether it passed; nothing is
        changed.

        ``POST /api/v3/validate-password``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `password_encrypt_type` says.
            password_encrypt_type: How the password is encrypted in this request: `none` (default, clear text over
                TLS), `rsa` or `sm2`, with the public key that `get_system_info` returns.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
            username: User name.
        """
        return await self._send(
            _VALIDATE_PASSWORD,
            {
                "email": email,
                "password": password,
                "passwordEncryptType": password_encrypt_type,
                "phone": phone,
                "phoneCountryCode": phone_country_code,
                "username": username,
            },
            request_options,
        )

    async def verify_delete_account_request(
        self,
        *,
        verify_method: Literal["PHONE_PASSCODE", "EMAIL_PASSCODE", "PASSWORD"],
        email_pass_code_payload: DeleteAccountByEmailPassCode | NotGiven = NOT_GIVEN,
        password_payload: DeleteAccountByPassword | NotGiven = NOT_GIVEN,
        phone_pass_code_payload: DeleteAccountByPhonePassCode | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[DeleteAccountToken]:
        """Checks that the signed-in user may delete the account.

        First of two steps. The user proves who they are with a password or with a code sent with the channel
        `CHANNEL_DELETE_ACCOUNT`. The answer holds a token for `delete_account`.

        ``POST /api/v3/verify-delete-account-request``

        Args:
            verify_method: How the user proves who they are: `EMAIL_PASSCODE` (code sent by email), `PHONE_PASSCODE`
                (code sent by text message) or `PASSWORD`.
            email_pass_code_payload: Email address and code; required when `verify_method` is `EMAIL_PASSCODE`.
            password_payload: The password; required when `verify_method` is `PASSWORD`.
            phone_pass_code_payload: Phone number and code; required when `verify_method` is `PHONE_PASSCODE`.
        """
        return await self._send(
            _VERIFY_DELETE_ACCOUNT_REQUEST,
            {
                "verifyMethod": verify_method,
                "emailPassCodePayload": email_pass_code_payload,
                "passwordPayload": password_payload,
                "phonePassCodePayload": phone_pass_code_payload,
            },
            request_options,
        )

    async def verify_register(
        self,
        *,
        registration_credential: RegistrationCredential,
        ticket: str,
        authenticator_code: Literal["fingerprint", "face", "other"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyRegistrationResult]:
        """Completes adding a passkey for the signed-in user.

        Takes what the authenticator made for the challenge of `init_register_options`. The passkey can be used for
        signing in afterwards.

        ``POST /api/v3/webauthn/registration``

        Args:
            registration_credential: What `navigator.credentials.create()` returned.
            ticket: Ticket from `init_register_options`.
            authenticator_code: Kind of authenticator: fingerprint, face recognition or another one.
        """
        return await self._send(
            _VERIFY_REGISTER,
            {
                "registrationCredential": registration_credential,
                "ticket": ticket,
                "authenticatorCode": authenticator_code,
            },
            request_options,
        )

    async def verify_reset_password_request(
        self,
        *,
        verify_method: Literal["EMAIL_PASSCODE", "PHONE_PASSCODE"],
        email_pass_code_payload: ResetPasswordByEmailPassCode | NotGiven = NOT_GIVEN,
        phone_pass_code_payload: ResetPasswordByPhonePassCode | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ResetPasswordVerification]:
        """Checks that somebody who forgot the password owns the account.

        First of two steps; nobody needs to be signed in. Needs a code sent with the channel `CHANNEL_RESET_PASSWORD`.
        The answer holds a token for `reset_password`.

        ``POST /api/v3/verify-reset-password-request``

        Args:
            verify_method: How the user proves who they are: `EMAIL_PASSCODE` (code sent by email) or
                `PHONE_PASSCODE` (code sent by text message).
            email_pass_code_payload: Email address and code; required when `verify_method` is `EMAIL_PASSCODE`.
            phone_pass_code_payload: Phone number and code; required when `verify_method` is `PHONE_PASSCODE`.
        """
        return await self._send(
            _VERIFY_RESET_PASSWORD_REQUEST,
            {
                "verifyMethod": verify_method,
                "emailPassCodePayload": email_pass_code_payload,
                "phonePassCodePayload": phone_pass_code_payload,
            },
            request_options,
        )

    async def verify_update_email_request(
        self,
        *,
        email_pass_code_payload: UpdateEmailByEmailPassCode,
        verify_method: Literal["EMAIL_PASSCODE"],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UpdateEmailToken]:
        """Checks the codes for a change of the email address.

        First of two steps. The answer holds a token for `update_email`. Users who have an address prove both the old
        and the new one.

        ``POST /api/v3/verify-update-email-request``

        Args:
            email_pass_code_payload: The addresses and the codes sent to them.
            verify_method: Always `EMAIL_PASSCODE` (code sent by email).
        """
        return await self._send(
            _VERIFY_UPDATE_EMAIL_REQUEST,
            {"emailPassCodePayload": email_pass_code_payload, "verifyMethod": verify_method},
            request_options,
        )

    async def verify_update_phone_request(
        self,
        *,
        phone_pass_code_payload: UpdatePhoneByPhonePassCode,
        verify_method: Literal["PHONE_PASSCODE"],
        request_options: RequestOptions | None = None,
    ) -> Envelope[UpdatePhoneToken]:
        """Checks the codes for a change of the phone number.

        First of two steps. The answer holds a token for `update_phone`. Users who have a number prove both the old and
        the new one.

        ``POST /api/v3/verify-update-phone-request``

        Args:
            phone_pass_code_payload: The numbers and the codes sent to them.
            verify_method: Always `PHONE_PASSCODE` (code sent by text message).
        """
        return await self._send(
            _VERIFY_UPDATE_PHONE_REQUEST,
            {"phonePassCodePayload": phone_pass_code_payload, "verifyMethod": verify_method},
            request_options,
        )
