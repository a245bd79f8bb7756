# Generated from spec/genauth/authentication/mfa-factors.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Factor(TypedDict):
    """A second factor of a user."""

    factorId: str
    """Identifier of the factor."""
    factorType: FactorType | str
    """Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`."""
    profile: dict[str, Any]
    """Where the factor is bound to, such as a phone number or an email address."""


class FactorEnrollmentChallenge(TypedDict):
    """The beginning of binding a second factor."""

    enrollmentToken: str
    """Token for `enroll_factor`."""
    otpData: NotRequired[OtpEnrollment]
    """Data for the authenticator app; for `OTP` only."""


class FactorEnrollmentData(TypedDict):
    """Proof of a second factor."""

    isExternalPhoto: NotRequired[bool]
    """Whether the photo is stored outside the platform."""
    passCode: NotRequired[str]
    """One-time code from the text message, the email or the authenticator app."""
    photo: NotRequired[str]
    """URL of the face photo; for `FACE`."""


class FactorProfile(TypedDict):
    """Where a second factor is bound to; fill in what its kind needs."""

    email: NotRequired[str]
    """Email address; for `EMAIL`."""
    phoneCountryCode: NotRequired[str]
    """Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China."""
    phoneNumber: NotRequired[str]
    """Phone number without the country code; for `SMS`."""


class FactorToEnroll(TypedDict):
    """A kind of second factor that the user can bind."""

    factorType: FactorType | str
    """Kind of factor: `OTP` authenticator app, `SMS`, `EMAIL` or `FACE`."""


class OtpEnrollment(TypedDict):
    """Data for adding an account to an authenticator app."""

    qrCodeDataUrl: str
    """The QR code as a `data:` URL of an image."""
    qrCodeUri: str
    """The `otpauth:` URI that the QR code holds; it contains the shared secret."""
    recoveryCode: str
    """Code that restores access when the authenticator app is lost; the user should keep it safe."""


class OtpVerification(TypedDict):
    """Outcome of the check of a code."""

    verified: bool
    """Whether the code is right."""


from ..shared.sign_in_models import FactorType
