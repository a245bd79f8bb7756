# Generated from spec/genauth/management/security-settings.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.applications_models import MfaSettings
    from ..shared.sign_in_models import FactorType
    from .security_settings_models import (
        ChangeEmailStrategy,
        ChangePhoneStrategy,
        CookieSettings,
        LoginAnomalyDetectionConfig,
        QrCodeLoginStrategy,
        RegisterAnomalyDetectionConfig,
        SecuritySettings,
        SelfUnlockAccountConfig,
    )

_CLOSE_GLOBAL_MFA_SETTINGS: Operation[Envelope[MfaSettings]] = Operation(
    "closeGlobalMfaSettings",
    "POST",
    "/api/v3/disable-global-mfa-settings",
    security=(("accessKey",), ("managementToken",)),
)
_GET_GLOBAL_MFA_SETTINGS: Operation[Envelope[MfaSettings]] = Operation(
    "getGlobalMfaSettings",
    "GET",
    "/api/v3/get-global-mfa-settings",
    security=(("accessKey",), ("managementToken",)),
)
_GET_SECURITY_SETTINGS: Operation[Envelope[SecuritySettings]] = Operation(
    "getSecuritySettings",
    "GET",
    "/api/v3/get-security-settings",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_GLOBAL_MFA_SETTINGS: Operation[Envelope[MfaSettings]] = Operation(
    "updateGlobalMfaSettings",
    "POST",
    "/api/v3/update-global-mfa-settings",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_SECURITY_SETTINGS: Operation[Envelope[SecuritySettings]] = Operation(
    "updateSecuritySettings",
    "POST",
    "/api/v3/update-security-settings",
    security=(("accessKey",), ("managementToken",)),
    body="json",
)


class SecuritySettingsCalls(Client):
    """Security settings of the user pool."""

    def close_global_mfa_settings(
        self,
        *,
        disable_factors: list[FactorType],
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Switches multi-factor factors of the user pool off.

        Only the given factors are switched off. The answer lists those that are still on.

        ``POST /api/v3/disable-global-mfa-settings``

        Args:
            disable_factors: The factors to switch off.
        """
        return self._send(_CLOSE_GLOBAL_MFA_SETTINGS, {"disableFactors": disable_factors}, request_options)

    def get_global_mfa_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[MfaSettings]:
        """Returns the multi-factor settings of the user pool.

        The answer lists the factors that are switched on for all applications.

        ``GET /api/v3/get-global-mfa-settings``
        """
        return self._send(_GET_GLOBAL_MFA_SETTINGS, {}, request_options)

    def get_security_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[SecuritySettings]:
        """Returns the security settings of the user pool.

        They cover sessions, codes, sign-up and sign-in limits, unlocking and QR codes. Settings of multi-factor
        authentication are read with `get_global_mfa_settings`.

        ``GET /api/v3/get-security-settings``
        """
        return self._send(_GET_SECURITY_SETTINGS, {}, request_options)

    def update_global_mfa_settings(
        self,
        *,
        enabled_factors: list[FactorType | str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Sets the multi-factor factors of the user pool.

        Give the factors to be switched on for all applications; `close_global_mfa_settings` switches factors off.

        ``POST /api/v3/update-global-mfa-settings``

        Args:
            enabled_factors: Factors that are on. Default: `[]`.
        """
        return self._send(_UPDATE_GLOBAL_MFA_SETTINGS, {"enabledFactors": enabled_factors}, request_options)

    def update_security_settings(
        self,
        *,
        allowed_origins: list[str] | NotGiven = NOT_GIVEN,
        change_email_strategy: ChangeEmailStrategy | NotGiven = NOT_GIVEN,
        change_phone_strategy: ChangePhoneStrategy | NotGiven = NOT_GIVEN,
        complete_password_after_pass_code_login: bool | NotGiven = NOT_GIVEN,
        cookie_settings: CookieSettings | NotGiven = NOT_GIVEN,
        enable_login_account_switch: bool | NotGiven = NOT_GIVEN,
        genauth_token_expires_in: int | NotGiven = NOT_GIVEN,
        login_anomaly_detection: LoginAnomalyDetectionConfig | NotGiven = NOT_GIVEN,
        login_require_email_verified: bool | NotGiven = NOT_GIVEN,
        qrcode_login_strategy: QrCodeLoginStrategy | NotGiven = NOT_GIVEN,
        register_anomaly_detection: RegisterAnomalyDetectionConfig | NotGiven = NOT_GIVEN,
        register_disabled: bool | NotGiven = NOT_GIVEN,
        self_unlock_account: SelfUnlockAccountConfig | NotGiven = NOT_GIVEN,
        verify_code_length: int | NotGiven = NOT_GIVEN,
        verify_code_max_attempts: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SecuritySettings]:
        """Changes the security settings of the user pool.

        All settings are optional, but nested settings are given as whole objects. They take effect for all applications
        of the user pool. The answer holds the settings after the change.

        ``POST /api/v3/update-security-settings``

        Args:
            allowed_origins: Origins that may call the API from a browser (CORS).
            change_email_strategy: What changing the email address needs.
            change_phone_strategy: What changing the phone number needs.
            complete_password_after_pass_code_login: Whether users without a password must set one after signing in
                by code; default `false`. Default: `False`.
            cookie_settings: Lifetime of the session cookie.
            enable_login_account_switch: Whether the sign-in page lets users choose between several accounts;
                default `false`. Default: `False`.
            genauth_token_expires_in: Lifetime of a user token in seconds.
            login_anomaly_detection: Limits on failed sign-ins.
            login_require_email_verified: Whether users can sign in by email address only once it is verified.
            qrcode_login_strategy: Settings of signing in by QR code.
            register_anomaly_detection: Limit on the number of sign-ups.
            register_disabled: Whether users cannot sign up themselves; default `false`. Default: `False`.
            self_unlock_account: Whether and how users unlock their own account.
            verify_code_length: Number of digits of a one-time code; default 6. Default: `6`.
            verify_code_max_attempts: How often a one-time code may be tried before it becomes invalid; default 1.
                Default: `1`.
        """
        return self._send(
            _UPDATE_SECURITY_SETTINGS,
            {
                "allowedOrigins": allowed_origins,
                "changeEmailStrategy": change_email_strategy,
                "changePhoneStrategy": change_phone_strategy,
                "completePasswordAfterPassCodeLogin": complete_password_after_pass_code_login,
                "cookieSettings": cookie_settings,
                "enableLoginAccountSwitch": enable_login_account_switch,
                "genauthTokenExpiresIn": genauth_token_expires_in,
                "loginAnomalyDetection": login_anomaly_detection,
                "loginRequireEmailVerified": login_require_email_verified,
                "qrcodeLoginStrategy": qrcode_login_strategy,
                "registerAnomalyDetection": register_anomaly_detection,
                "registerDisabled": register_disabled,
                "selfUnlockAccount": self_unlock_account,
                "verifyCodeLength": verify_code_length,
                "verifyCodeMaxAttempts": verify_code_max_attempts,
            },
            request_options,
        )


class AsyncSecuritySettingsCalls(AsyncClient):
    """Security settings of the user pool."""

    async def close_global_mfa_settings(
        self,
        *,
        disable_factors: list[FactorType],
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Switches multi-factor factors of the user pool off.

        Only the given factors are switched off. The answer lists those that are still on.

        ``POST /api/v3/disable-global-mfa-settings``

        Args:
            disable_factors: The factors to switch off.
        """
        return await self._send(_CLOSE_GLOBAL_MFA_SETTINGS, {"disableFactors": disable_factors}, request_options)

    async def get_global_mfa_settings(self, *, request_options: RequestOptions | None = None) -> Envelope[MfaSettings]:
        """Returns the multi-factor settings of the user pool.

        The answer lists the factors that are switched on for all applications.

        ``GET /api/v3/get-global-mfa-settings``
        """
        return await self._send(_GET_GLOBAL_MFA_SETTINGS, {}, request_options)

    async def get_security_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SecuritySettings]:
        """Returns the security settings of the user pool.

        They cover sessions, codes, sign-up and sign-in limits, unlocking and QR codes. Settings of multi-factor
        authentication are read with `get_global_mfa_settings`.

        ``GET /api/v3/get-security-settings``
        """
        return await self._send(_GET_SECURITY_SETTINGS, {}, request_options)

    async def update_global_mfa_settings(
        self,
        *,
        enabled_factors: list[FactorType | str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[MfaSettings]:
        """Sets the multi-factor factors of the user pool.

        Give the factors to be switched on for all applications; `close_global_mfa_settings` switches factors off.

        ``POST /api/v3/update-global-mfa-settings``

        Args:
            enabled_factors: Factors that are on. Default: `[]`.
        """
        return await self._send(_UPDATE_GLOBAL_MFA_SETTINGS, {"enabledFactors": enabled_factors}, request_options)

    async def update_security_settings(
        self,
        *,
        allowed_origins: list[str] | NotGiven = NOT_GIVEN,
        change_email_strategy: ChangeEmailStrategy | NotGiven = NOT_GIVEN,
        change_phone_strategy: ChangePhoneStrategy | NotGiven = NOT_GIVEN,
        complete_password_after_pass_code_login: bool | NotGiven = NOT_GIVEN,
        cookie_settings: CookieSettings | NotGiven = NOT_GIVEN,
        enable_login_account_switch: bool | NotGiven = NOT_GIVEN,
        genauth_token_expires_in: int | NotGiven = NOT_GIVEN,
        login_anomaly_detection: LoginAnomalyDetectionConfig | NotGiven = NOT_GIVEN,
        login_require_email_verified: bool | NotGiven = NOT_GIVEN,
        qrcode_login_strategy: QrCodeLoginStrategy | NotGiven = NOT_GIVEN,
        register_anomaly_detection: RegisterAnomalyDetectionConfig | NotGiven = NOT_GIVEN,
        register_disabled: bool | NotGiven = NOT_GIVEN,
        self_unlock_account: SelfUnlockAccountConfig | NotGiven = NOT_GIVEN,
        verify_code_length: int | NotGiven = NOT_GIVEN,
        verify_code_max_attempts: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SecuritySettings]:
        """Changes the security settings of the user pool.

        All settings are optional, but nested settings are given as whole objects. They take effect for all applications
        of the user pool. The answer holds the settings after the change.

        ``POST /api/v3/update-security-settings``

        Args:
            allowed_origins: Origins that may call the API from a browser (CORS).
            change_email_strategy: What changing the email address needs.
            change_phone_strategy: What changing the phone number needs.
            complete_password_after_pass_code_login: Whether users without a password must set one after signing in
                by code; default `false`. Default: `False`.
            cookie_settings: Lifetime of the session cookie.
            enable_login_account_switch: Whether the sign-in page lets users choose between several accounts;
                default `false`. Default: `False`.
            genauth_token_expires_in: Lifetime of a user token in seconds.
            login_anomaly_detection: Limits on failed sign-ins.
            login_require_email_verified: Whether users can sign in by email address only once it is verified.
            qrcode_login_strategy: Settings of signing in by QR code.
            register_anomaly_detection: Limit on the number of sign-ups.
            register_disabled: Whether users cannot sign up themselves; default `false`. Default: `False`.
            self_unlock_account: Whether and how users unlock their own account.
            verify_code_length: Number of digits of a one-time code; default 6. Default: `6`.
            verify_code_max_attempts: How often a one-time code may be tried before it becomes invalid; default 1.
                Default: `1`.
        """
        return await self._send(
            _UPDATE_SECURITY_SETTINGS,
            {
                "allowedOrigins": allowed_origins,
                "changeEmailStrategy": change_email_strategy,
                "changePhoneStrategy": change_phone_strategy,
                "completePasswordAfterPassCodeLogin": complete_password_after_pass_code_login,
                "cookieSettings": cookie_settings,
                "enableLoginAccountSwitch": enable_login_account_switch,
                "genauthTokenExpiresIn": genauth_token_expires_in,
                "loginAnomalyDetection": login_anomaly_detection,
                "loginRequireEmailVerified": login_require_email_verified,
                "qrcodeLoginStrategy": qrcode_login_strategy,
                "registerAnomalyDetection": register_anomaly_detection,
                "registerDisabled": register_disabled,
                "selfUnlockAccount": self_unlock_account,
                "verifyCodeLength": verify_code_length,
                "verifyCodeMaxAttempts": verify_code_max_attempts,
            },
            request_options,
        )
