# Generated from spec/genauth/authentication/mfa-factors.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from ..shared.sign_in_models import FactorType
    from .mfa_factors_models import (
        Factor,
        FactorEnrollmentChallenge,
        FactorEnrollmentData,
        FactorProfile,
        FactorToEnroll,
        OtpVerification,
    )

_ENROLL_FACTOR: Operation[Envelope[None]] = Operation(
    "enrollFactor",
    "POST",
    "/api/v3/enroll-factor",
    security=(("userToken",),),
    secret=("enrollmentToken", "passCode"),
)
_GET_FACTOR: Operation[Envelope[Factor]] = Operation(
    "getFactor",
    "GET",
    "/api/v3/get-factor",
    security=(("userToken",),),
)
_LIST_ENROLLED_FACTORS: Operation[Envelope[list[Factor]]] = Operation(
    "listEnrolledFactors",
    "GET",
    "/api/v3/list-enrolled-factors",
    security=(("userToken",),),
)
_LIST_FACTORS_TO_ENROLL: Operation[Envelope[list[FactorToEnroll]]] = Operation(
    "listFactorsToEnroll",
    "GET",
    "/api/v3/list-factors-to-enroll",
    security=(("userToken",),),
)
_MFA_OTP_VERIFY: Operation[Envelope[OtpVerification]] = Operation(
    "mfaOtpVerify",
    "POST",
    "/api/v3/mfa-totp-verify",
    security=(("userToken",),),
    secret=("totp",),
)
_RESET_FACTOR: Operation[Envelope[None]] = Operation(
    "resetFactor",
    "POST",
    "/api/v3/reset-factor",
    security=(("userToken",),),
)
_SEND_ENROLL_FACTOR_REQUEST: Operation[Envelope[FactorEnrollmentChallenge]] = Operation(
    "sendEnrollFactorRequest",
    "POST",
    "/api/v3/send-enroll-factor-request",
    security=(("userToken",),),
    secret=("enrollmentToken", "recoveryCode"),
)


class MfaFactorsCalls(Client):
    """Second factors of the signed-in user."""

    def enroll_factor(
        self,
        *,
        enrollment_data: FactorEnrollmentData,
        enrollment_token: str,
        factor_type: FactorType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Completes binding a second factor to the signed-in user.

        Takes the token from `send_enroll_factor_request` and the proof: the code for `SMS`, `EMAIL` and `OTP`, the
        photo for `FACE`.

        ``POST /api/v3/enroll-factor``

        Args:
            enrollment_data: The proof; which member is needed depends on `factor_type`.
            enrollment_token: Token from `send_enroll_factor_request`.
            factor_type: Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`.
        """
        return self._send(
            _ENROLL_FACTOR,
            {"enrollmentData": enrollment_data, "enrollmentToken": enrollment_token, "factorType": factor_type},
            request_options,
        )

    def get_factor(self, *, factor_id: str, request_options: RequestOptions | None = None) -> Envelope[Factor]:
        """Returns one second factor of the signed-in user.

        The identifier comes from `list_enrolled_factors`.

        ``GET /api/v3/get-factor``

        Args:
            factor_id: Identifier of the factor.
        """
        return self._send(_GET_FACTOR, {"factorId": factor_id}, request_options)

    def list_enrolled_factors(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Factor]]:
        """Lists the second factors of the signed-in user.

        Phone numbers and email addresses are in `profile`.

        ``GET /api/v3/list-enrolled-factors``
        """
        return self._send(_LIST_ENROLLED_FACTORS, {}, request_options)

    def list_factors_to_enroll(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[FactorToEnroll]]:
        """Lists the kinds of second factor that the signed-in user can still bind.

        Begin binding one with `send_enroll_factor_request`.

        ``GET /api/v3/list-factors-to-enroll``
        """
        return self._send(_LIST_FACTORS_TO_ENROLL, {}, request_options)

    def mfa_otp_verify(self, *, totp: str, request_options: RequestOptions | None = None) -> Envelope[OtpVerification]:
        """Checks a code from the authenticator app of the signed-in user.

        The app must have been bound before as a factor of kind `OTP`.

        ``POST /api/v3/mfa-totp-verify``

        Args:
            totp: Code that the authenticator app shows.
        """
        return self._send(_MFA_OTP_VERIFY, {"totp": totp}, request_options)

    def reset_factor(self, *, factor_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Unbinds a second factor from the signed-in user.

        The factor can be bound again afterwards.

        ``POST /api/v3/reset-factor``

        Args:
            factor_id: Identifier of the factor.
        """
        return self._send(_RESET_FACTOR, {"factorId": factor_id}, request_options)

    def send_enroll_factor_request(
        self,
        *,
        factor_type: FactorType,
        profile: FactorProfile,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FactorEnrollmentChallenge]:
        """Begins binding a second factor to the signed-in user.

        For `SMS` and `EMAIL` a code is sent to the address in `profile`; for `OTP` the answer holds a QR code for an
        authenticator app. Complete with `enroll_factor`.

        ``POST /api/v3/send-enroll-factor-request``

        Args:
            factor_type: Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`.
            profile: Phone number or email address to bind.
        """
        return self._send(_SEND_ENROLL_FACTOR_REQUEST, {"factorType": factor_type, "profile": profile}, request_options)


class AsyncMfaFactorsCalls(AsyncClient):
    """Second factors of the signed-in user."""

    async def enroll_factor(
        self,
        *,
        enrollment_data: FactorEnrollmentData,
        enrollment_token: str,
        factor_type: FactorType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Completes binding a second factor to the signed-in user.

        Takes the token from `send_enroll_factor_request` and the proof: the code for `SMS`, `EMAIL` and `OTP`, the
        photo for `FACE`.

        ``POST /api/v3/enroll-factor``

        Args:
            enrollment_data: The proof; which member is needed depends on `factor_type`.
            enrollment_token: Token from `send_enroll_factor_request`.
            factor_type: Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`.
        """
        return await self._send(
            _ENROLL_FACTOR,
            {"enrollmentData": enrollment_data, "enrollmentToken": enrollment_token, "factorType": factor_type},
            request_options,
        )

    async def get_factor(self, *, factor_id: str, request_options: RequestOptions | None = None) -> Envelope[Factor]:
        """Returns one second factor of the signed-in user.

        The identifier comes from `list_enrolled_factors`.

        ``GET /api/v3/get-factor``

        Args:
            factor_id: Identifier of the factor.
        """
        return await self._send(_GET_FACTOR, {"factorId": factor_id}, request_options)

    async def list_enrolled_factors(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Factor]]:
        """Lists the second factors of the signed-in user.

        Phone numbers and email addresses are in `profile`.

        ``GET /api/v3/list-enrolled-factors``
        """
        return await self._send(_LIST_ENROLLED_FACTORS, {}, request_options)

    async def list_factors_to_enroll(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[FactorToEnroll]]:
        """Lists the kinds of second factor that the signed-in user can still bind.

        Begin binding one with `send_enroll_factor_request`.

        ``GET /api/v3/list-factors-to-enroll``
        """
        return await self._send(_LIST_FACTORS_TO_ENROLL, {}, request_options)

    async def mfa_otp_verify(
        self,
        *,
        totp: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OtpVerification]:
        """Checks a code from the authenticator app of the signed-in user.

        The app must have been bound before as a factor of kind `OTP`.

        ``POST /api/v3/mfa-totp-verify``

        Args:
            totp: Code that the authenticator app shows.
        """
        return await self._send(_MFA_OTP_VERIFY, {"totp": totp}, request_options)

    async def reset_factor(self, *, factor_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Unbinds a second factor from the signed-in user.

        The factor can be bound again afterwards.

        ``POST /api/v3/reset-factor``

        Args:
            factor_id: Identifier of the factor.
        """
        return await self._send(_RESET_FACTOR, {"factorId": factor_id}, request_options)

    async def send_enroll_factor_request(
        self,
        *,
        factor_type: FactorType,
        profile: FactorProfile,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FactorEnrollmentChallenge]:
        """Begins binding a second factor to the signed-in user.

        For `SMS` and `EMAIL` a code is sent to the address in `profile`; for `OTP` the answer holds a QR code for an
        authenticator app. Complete with `enroll_factor`.

        ``POST /api/v3/send-enroll-factor-request``

        Args:
            factor_type: Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`.
            profile: Phone number or email address to bind.
        """
        return await self._send(
            _SEND_ENROLL_FACTOR_REQUEST,
            {"factorType": factor_type, "profile": profile},
            request_options,
        )
