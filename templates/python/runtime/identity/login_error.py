"""The one error of logins: what went wrong as a code, and what the provider said as fields; never a secret."""

from typing import Literal

LoginErrorCode = Literal[
    "configuration",
    "request",
    "refused",
    "discovery",
    "callback",
    "id_token_invalid",
    "access_token_invalid",
    "access_token_expired",
    "missing_scope",
    "acr_too_low",
    "missing_permission",
    "user_info_invalid",
    "logout_token_invalid",
    "ticket_invalid",
    "webhook_invalid",
]
"""``configuration``: an option is missing, or does not fit what was asked.

``request``: the provider could not be reached, or answered what is no answer. ``refused``: the provider refused,
``error`` and ``error_description`` say why (RFC 6749, 5.2). ``discovery``: the provider's metadata is unusable, or of
another issuer. ``callback``: what came back to the redirect URI is malformed, not ours, or tells of a failure.
``ticket_invalid``: a CAS ticket was refused. ``user_info_invalid``: user info cannot be trusted, or is of another user.
``webhook_invalid``: a webhook is not proven to come from the platform. The others name what is wrong with a token.
"""


class LoginError(Exception):
    """Raised by everything that has to do with logging in. ``code`` is for programs, the text for people."""

    def __init__(
        self,
        code: LoginErrorCode,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        detail: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        """HTTP status, when there was an answer."""
        self.error = error
        """``error`` of the provider: ``invalid_grant``."""
        self.error_description = error_description
        """``error_description`` of the provider: words for people."""
        self.detail = detail
        """What the answer says in words, when it is no OAuth error."""

    @property
    def status_code(self) -> int | None:
        """The same as ``status``."""
        return self.status

    def __reduce__(self) -> tuple[object, ...]:
        return (
            _restored,
            (type(self), self.code, self.message, self.status, self.error, self.error_description, self.detail),
        )


def _restored(
    kind: type[LoginError],
    code: LoginErrorCode,
    message: str,
    status: int | None,
    error: str | None,
    error_description: str | None,
    detail: str | None,
) -> LoginError:
    return kind(code, message, status=status, error=error, error_description=error_description, detail=detail)
