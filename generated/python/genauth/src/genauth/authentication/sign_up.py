# Generated from spec/genauth/authentication/sign-up.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN, given
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.applications_models import RegisterConnection
    from ..shared.users_models import User
    from .sign_up_models import SignUpByPassCode, SignUpByPassword, SignUpOptions, SignUpProfile

_SIGN_UP: Operation[Envelope[User]] = Operation(
    "signUp",
    "POST",
    "/api/v3/signup",
    secret=(
        "accessToken",
        "emailPassCodeForInformationCompletion",
        "passCode",
        "password",
        "passwordForPhonePassCode",
        "phonePassCodeForInformationCompletion",
        "refreshToken",
    ),
)


class SignUpCalls(Client):
    """Signing up."""

    def sign_up(
        self,
        *,
        connection: RegisterConnection,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        pass_code_payload: SignUpByPassCode | NotGiven = NOT_GIVEN,
        password_payload: SignUpByPassword | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Registers a new user.

        The user proves who they are with a password (`password_payload`) or with a one-time code (`pass_code_payload`);
        `connection` says which. Codes are requested with `send_email` or `send_sms` and the channel `CHANNEL_REGISTER`.
        The answer holds the new user, but no tokens: sign in afterwards.

        ``POST /api/v3/signup``

        Args:
            connection: Whether the user signs up with a password (`PASSWORD`) or a one-time code (`PASSCODE`).
            options: Further options.
            pass_code_payload: Address and one-time code; required when `connection` is `PASSCODE`.
            password_payload: Account and password; required when `connection` is `PASSWORD`.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGN_UP,
            {
                "connection": connection,
                "options": options,
                "passCodePayload": pass_code_payload,
                "passwordPayload": password_payload,
                "profile": profile,
            },
            request_options,
        )

    def sign_up_by_email_code(
        self,
        *,
        email: str,
        pass_code: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with email address and the code sent to it.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            email: Email address that the code was sent to.
            pass_code: One-time code that the user received by text message or email.
            options: Further options.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGN_UP,
            {
                "connection": "PASSCODE",
                "passCodePayload": {"email": email, "passCode": pass_code},
                "options": options,
                "profile": profile,
            },
            request_options,
        )

    def sign_up_by_email_password(
        self,
        *,
        email: str,
        password: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with email address and password.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGN_UP,
            {
                "connection": "PASSWORD",
                "passwordPayload": {"email": email, "password": password},
                "options": options,
                "profile": profile,
            },
            request_options,
        )

    def sign_up_by_phone_code(
        self,
        *,
        pass_code: str,
        phone: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with phone number and the code sent to it.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            pass_code: One-time code that the user received by text message or email.
            phone: Phone number that the code was sent to, without the country code.
            options: Further options.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China. Default: `"+86"`.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGN_UP,
            {
                "connection": "PASSCODE",
                "options": options,
                "passCodePayload": given(
                    {"passCode": pass_code, "phone": phone, "phoneCountryCode": phone_country_code},
                ),
                "profile": profile,
            },
            request_options,
        )

    def sign_up_by_username_password(
        self,
        *,
        password: str,
        username: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with username and password.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            username: User name.
            options: Further options.
            profile: Profile of the new user.
        """
        return self._send(
            _SIGN_UP,
            {
                "connection": "PASSWORD",
                "options": options,
                "passwordPayload": {"password": password, "username": username},
                "profile": profile,
            },
            request_options,
        )


class AsyncSignUpCalls(AsyncClient):
    """Signing up."""

    async def sign_up(
        self,
        *,
        connection: RegisterConnection,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        pass_code_payload: SignUpByPassCode | NotGiven = NOT_GIVEN,
        password_payload: SignUpByPassword | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Registers a new user.

        The user proves who they are with a password (`password_payload`) or with a one-time code (`pass_code_payload`);
        `connection` says which. Codes are requested with `send_email` or `send_sms` and the channel `CHANNEL_REGISTER`.
        The answer holds the new user, but no tokens: sign in afterwards.

        ``POST /api/v3/signup``

        Args:
            connection: Whether the user signs up with a password (`PASSWORD`) or a one-time code (`PASSCODE`).
            options: Further options.
            pass_code_payload: Address and one-time code; required when `connection` is `PASSCODE`.
            password_payload: Account and password; required when `connection` is `PASSWORD`.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGN_UP,
            {
                "connection": connection,
                "options": options,
                "passCodePayload": pass_code_payload,
                "passwordPayload": password_payload,
                "profile": profile,
            },
            request_options,
        )

    async def sign_up_by_email_code(
        self,
        *,
        email: str,
        pass_code: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with email address and the code sent to it.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            email: Email address that the code was sent to.
            pass_code: One-time code that the user received by text message or email.
            options: Further options.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGN_UP,
            {
                "connection": "PASSCODE",
                "passCodePayload": {"email": email, "passCode": pass_code},
                "options": options,
                "profile": profile,
            },
            request_options,
        )

    async def sign_up_by_email_password(
        self,
        *,
        email: str,
        password: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with email address and password.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGN_UP,
            {
                "connection": "PASSWORD",
                "passwordPayload": {"email": email, "password": password},
                "options": options,
                "profile": profile,
            },
            request_options,
        )

    async def sign_up_by_phone_code(
        self,
        *,
        pass_code: str,
        phone: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with phone number and the code sent to it.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            pass_code: One-time code that the user received by text message or email.
            phone: Phone number that the code was sent to, without the country code.
            options: Further options.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China. Default: `"+86"`.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGN_UP,
            {
                "connection": "PASSCODE",
                "options": options,
                "passCodePayload": given(
                    {"passCode": pass_code, "phone": phone, "phoneCountryCode": phone_country_code},
                ),
                "profile": profile,
            },
            request_options,
        )

    async def sign_up_by_username_password(
        self,
        *,
        password: str,
        username: str,
        options: SignUpOptions | NotGiven = NOT_GIVEN,
        profile: SignUpProfile | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Signs up with username and password.

        A short form of `sign_up`: ``POST /api/v3/signup``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            username: User name.
            options: Further options.
            profile: Profile of the new user.
        """
        return await self._send(
            _SIGN_UP,
            {
                "connection": "PASSWORD",
                "options": options,
                "passwordPayload": {"password": password, "username": username},
                "profile": profile,
            },
            request_options,
        )
