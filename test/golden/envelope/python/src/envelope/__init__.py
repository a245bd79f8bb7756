# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of envelope."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.core import RequestOptions
    from ._runtime.credential import CredentialError, OutgoingRequest
    from ._runtime.envelope import FailureCause
    from ._runtime.files import BinaryInput
    from ._runtime.hooks import HookContext, Hooks
    from ._runtime.log import log_to
    from ._runtime.not_given import NOT_GIVEN, NotGiven
    from ._runtime.option_error import OptionError
    from ._runtime.stream_answer import AsyncItemStream, ItemStream
    from ._runtime.stream_reader import ServerSentEvent
    from ._runtime.transport import Transport, TransportAnswer, TransportError, TransportRequest
    from ._runtime.unwrap import EnvelopeError, unwrap
    from .envelope import Envelope, Failure, FailureStatus, FailureWithoutAnswer, Success
    from .envelope_client.client import AsyncEnvelopeClient, EnvelopeClient
    from .envelope_client.keys_models import GetKeysAnswer, Problem
    from .envelope_client.users_models import GetSettingsData, User
    from .models import ApiCode, StatusCode

__all__ = [
    "NOT_GIVEN",
    "ApiCode",
    "AsyncEnvelopeClient",
    "AsyncItemStream",
    "BinaryInput",
    "CredentialError",
    "Envelope",
    "EnvelopeClient",
    "EnvelopeError",
    "Failure",
    "FailureCause",
    "FailureStatus",
    "FailureWithoutAnswer",
    "GetKeysAnswer",
    "GetSettingsData",
    "HookContext",
    "Hooks",
    "ItemStream",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "Problem",
    "RequestOptions",
    "ServerSentEvent",
    "StatusCode",
    "Success",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "User",
    "log_to",
    "unwrap",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "ApiCode": ".models",
    "AsyncEnvelopeClient": ".envelope_client.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "BinaryInput": "._runtime.files",
    "CredentialError": "._runtime.credential",
    "Envelope": ".envelope",
    "EnvelopeClient": ".envelope_client.client",
    "EnvelopeError": "._runtime.unwrap",
    "Failure": ".envelope",
    "FailureCause": "._runtime.envelope",
    "FailureStatus": ".envelope",
    "FailureWithoutAnswer": ".envelope",
    "GetKeysAnswer": ".envelope_client.keys_models",
    "GetSettingsData": ".envelope_client.users_models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "ItemStream": "._runtime.stream_answer",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "Problem": ".envelope_client.keys_models",
    "RequestOptions": "._runtime.core",
    "ServerSentEvent": "._runtime.stream_reader",
    "StatusCode": ".models",
    "Success": ".envelope",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "User": ".envelope_client.users_models",
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
