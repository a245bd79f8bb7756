# Generated from spec/genauth/authentication/messages.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .messages_models import EmailChannel, EmailCodeToCheck, PreCheckCodeResult, SmsChannel, SmsCodeToCheck

_PRE_CHECK_CODE: Operation[Envelope[PreCheckCodeResult]] = Operation(
    "preCheckCode",
    "POST",
    "/api/v3/pre-check-code",
    secret=("passCode",),
)
_SEND_EMAIL: Operation[Envelope[None]] = Operation("sendEmail", "POST", "/api/v3/send-email")
_SEND_SMS: Operation[Envelope[None]] = Operation("sendSms", "POST", "/api/v3/send-sms")


class MessagesCalls(Client):
    """Email and SMS: templates, providers, sending."""

    def pre_check_code(
        self,
        *,
        code_type: Literal["SMS", "EMAIL"],
        email_code_payload: EmailCodeToCheck | NotGiven = NOT_GIVEN,
        sms_code_payload: SmsCodeToCheck | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PreCheckCodeResult]:
        """Checks a one-time code before it is used.

        Lets a form of several steps tell early that a code is wrong. `channel` must be the one that the code was sent
        for.

        ``POST /api/v3/pre-check-code``

        Args:
            code_type: How the code was sent: by text message (`SMS`) or by email.
            email_code_payload: The code and the email address; required when `code_type` is `EMAIL`.
            sms_code_payload: The code and the phone number; required when `code_type` is `SMS`.
        """
        return self._send(
            _PRE_CHECK_CODE,
            {"codeType": code_type, "emailCodePayload": email_code_payload, "smsCodePayload": sms_code_payload},
            request_options,
        )

    def send_email(
        self,
        *,
        channel: EmailChannel,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sends a one-time code by email.

        The code can be used only for the purpose that `channel` names, such as signing in or resetting the password.

        ``POST /api/v3/send-email``

        Args:
            channel: Purpose of the code; it works for this purpose only.
            email: Email address to send the code to.
        """
        return self._send(_SEND_EMAIL, {"channel": channel, "email": email}, request_options)

    def send_sms(
        self,
        *,
        channel: SmsChannel,
        phone_number: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sends a one-time code by text message.

        The code can be used only for the purpose that `channel` names, such as signing in or binding a phone number.

        ``POST /api/v3/send-sms``

        Args:
            channel: Purpose of the code; it works for this purpose only.
            phone_number: Phone number to send the code to, without the country code.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return self._send(
            _SEND_SMS,
            {"channel": channel, "phoneNumber": phone_number, "phoneCountryCode": phone_country_code},
            request_options,
        )


class AsyncMessagesCalls(AsyncClient):
    """Email and SMS: templates, providers, sending."""

    async def pre_check_code(
        self,
        *,
        code_type: Literal["SMS", "EMAIL"],
        email_code_payload: EmailCodeToCheck | NotGiven = NOT_GIVEN,
        sms_code_payload: SmsCodeToCheck | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PreCheckCodeResult]:
        """Checks a one-time code before it is used.

        Lets a form of several steps tell early that a code is wrong. `channel` must be the one that the code was sent
        for.

        ``POST /api/v3/pre-check-code``

        Args:
            code_type: How the code was sent: by text message (`SMS`) or by email.
            email_code_payload: The code and the email address; required when `code_type` is `EMAIL`.
            sms_code_payload: The code and the phone number; required when `code_type` is `SMS`.
        """
        return await self._send(
            _PRE_CHECK_CODE,
            {"codeType": code_type, "emailCodePayload": email_code_payload, "smsCodePayload": sms_code_payload},
            request_options,
        )

    async def send_email(
        self,
        *,
        channel: EmailChannel,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sends a one-time code by email.

        The code can be used only for the purpose that `channel` names, such as signing in or resetting the password.

        ``POST /api/v3/send-email``

        Args:
            channel: Purpose of the code; it works for this purpose only.
            email: Email address to send the code to.
        """
        return await self._send(_SEND_EMAIL, {"channel": channel, "email": email}, request_options)

    async def send_sms(
        self,
        *,
        channel: SmsChannel,
        phone_number: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Sends a one-time code by text message.

        The code can be used only for the purpose that `channel` names, such as signing in or binding a phone number.

        ``POST /api/v3/send-sms``

        Args:
            channel: Purpose of the code; it works for this purpose only.
            phone_number: Phone number to send the code to, without the country code.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return await self._send(
            _SEND_SMS,
            {"channel": channel, "phoneNumber": phone_number, "phoneCountryCode": phone_country_code},
            request_options,
        )
