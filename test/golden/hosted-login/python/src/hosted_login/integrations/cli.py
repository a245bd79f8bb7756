# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Login of a program at the command line."""

from .._runtime.identity.cli import (
    AuthError,
    AuthorizationCodeMissingError,
    CommandLineLogin,
    NotAuthenticatedError,
    RefreshTokenMissingError,
)

__all__ = [
    "AuthError",
    "AuthorizationCodeMissingError",
    "CommandLineLogin",
    "NotAuthenticatedError",
    "RefreshTokenMissingError",
]
