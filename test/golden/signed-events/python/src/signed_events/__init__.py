# Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of signed-events."""

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
    from .signed_events.client import AsyncSignedEventsClient, SignedEventsClient

__all__ = [
    "NOT_GIVEN",
    "AsyncItemStream",
    "AsyncSignedEventsClient",
    "BinaryInput",
    "CredentialError",
    "Envelope",
    "EnvelopeError",
    "Failure",
    "FailureCause",
    "FailureStatus",
    "FailureWithoutAnswer",
    "HookContext",
    "Hooks",
    "ItemStream",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "RequestOptions",
    "ServerSentEvent",
    "SignedEventsClient",
    "Success",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "log_to",
    "unwrap",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "AsyncItemStream": "._runtime.stream_answer",
    "AsyncSignedEventsClient": ".signed_events.client",
    "BinaryInput": "._runtime.files",
    "CredentialError": "._runtime.credential",
    "Envelope": ".envelope",
    "EnvelopeError": "._runtime.unwrap",
    "Failure": ".envelope",
    "FailureCause": "._runtime.envelope",
    "FailureStatus": ".envelope",
    "FailureWithoutAnswer": ".envelope",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "ItemStream": "._runtime.stream_answer",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "RequestOptions": "._runtime.core",
    "ServerSentEvent": "._runtime.stream_reader",
    "SignedEventsClient": ".signed_events.client",
    "Success": ".envelope",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
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
