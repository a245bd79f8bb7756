# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.
"""Login of a program at the command line."""

from .._runtime.identity.cli import (
    AuthError,
    AuthorizationCodeMissingError,
    CommandLineLogin,
    NotAuthenticatedError,
    RefreshTokenMissingError,
)

FiefAuth = CommandLineLogin
FiefAuthError = AuthError
FiefAuthAuthorizationCodeMissingError = AuthorizationCodeMissingError
FiefAuthNotAuthenticatedError = NotAuthenticatedError
FiefAuthRefreshTokenMissingError = RefreshTokenMissingError

__all__ = [
    "AuthError",
    "AuthorizationCodeMissingError",
    "CommandLineLogin",
    "FiefAuth",
    "FiefAuthAuthorizationCodeMissingError",
    "FiefAuthError",
    "FiefAuthNotAuthenticatedError",
    "FiefAuthRefreshTokenMissingError",
    "NotAuthenticatedError",
    "RefreshTokenMissingError",
]
