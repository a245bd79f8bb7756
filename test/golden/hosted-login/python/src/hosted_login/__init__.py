# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of hosted-login."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.core import RequestOptions
    from ._runtime.credential import CredentialError, OutgoingRequest
    from ._runtime.envelope import FailureCause
    from ._runtime.files import BinaryInput
    from ._runtime.hooks import HookContext, Hooks
    from ._runtime.identity.authorize import AuthorizeUrl
    from ._runtime.identity.login_error import LoginError
    from ._runtime.identity.web_message import WebRequest, WebResponse
    from ._runtime.log import log_to
    from ._runtime.not_given import NOT_GIVEN, NotGiven
    from ._runtime.option_error import OptionError
    from ._runtime.stream_answer import AsyncItemStream, ItemStream
    from ._runtime.stream_reader import ServerSentEvent
    from ._runtime.transport import Transport, TransportAnswer, TransportError, TransportRequest
    from ._runtime.unwrap import EnvelopeError, unwrap
    from .envelope import Envelope, Failure, FailureStatus, FailureWithoutAnswer, Success
    from .hosted_login.client import AsyncHostedLoginClient, HostedLoginClient
    from .hosted_login.login import (
        ShopBuyer,
        ShopError,
        ShopLevel,
        ShopRequestError,
        ShopTokenError,
        ShopTokenExpired,
        ShopTokens,
    )
    from .models import Address, AddressChangedEvent, Buyer, TokenAnswer

__all__ = [
    "NOT_GIVEN",
    "Address",
    "AddressChangedEvent",
    "AsyncHostedLoginClient",
    "AsyncItemStream",
    "AuthorizeUrl",
    "BinaryInput",
    "Buyer",
    "CredentialError",
    "Envelope",
    "EnvelopeError",
    "Failure",
    "FailureCause",
    "FailureStatus",
    "FailureWithoutAnswer",
    "HookContext",
    "Hooks",
    "HostedLoginClient",
    "ItemStream",
    "LoginError",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "RequestOptions",
    "ServerSentEvent",
    "ShopBuyer",
    "ShopError",
    "ShopLevel",
    "ShopRequestError",
    "ShopTokenError",
    "ShopTokenExpired",
    "ShopTokens",
    "Success",
    "TokenAnswer",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "WebRequest",
    "WebResponse",
    "log_to",
    "unwrap",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "Address": ".models",
    "AddressChangedEvent": ".models",
    "AsyncHostedLoginClient": ".hosted_login.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "AuthorizeUrl": "._runtime.identity.authorize",
    "BinaryInput": "._runtime.files",
    "Buyer": ".models",
    "CredentialError": "._runtime.credential",
    "Envelope": ".envelope",
    "EnvelopeError": "._runtime.unwrap",
    "Failure": ".envelope",
    "FailureCause": "._runtime.envelope",
    "FailureStatus": ".envelope",
    "FailureWithoutAnswer": ".envelope",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "HostedLoginClient": ".hosted_login.client",
    "ItemStream": "._runtime.stream_answer",
    "LoginError": "._runtime.identity.login_error",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "RequestOptions": "._runtime.core",
    "ServerSentEvent": "._runtime.stream_reader",
    "ShopBuyer": ".hosted_login.login",
    "ShopError": ".hosted_login.login",
    "ShopLevel": ".hosted_login.login",
    "ShopRequestError": ".hosted_login.login",
    "ShopTokenError": ".hosted_login.login",
    "ShopTokenExpired": ".hosted_login.login",
    "ShopTokens": ".hosted_login.login",
    "Success": ".envelope",
    "TokenAnswer": ".models",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "WebRequest": "._runtime.identity.web_message",
    "WebResponse": "._runtime.identity.web_message",
    "log_to": "._runtime.log",
    "unwrap": "._runtime.unwrap",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for, and nothing else."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
