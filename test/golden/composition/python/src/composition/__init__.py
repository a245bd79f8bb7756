# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of composition."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.api_error import ApiError
    from ._runtime.call_result import (
        Accepted,
        CallResult,
        ClientErrorStatus,
        RedirectStatus,
        Refused,
        ServerErrorStatus,
        StatusResult,
        SuccessStatus,
        Unanswered,
    )
    from ._runtime.core import RequestOptions
    from ._runtime.credential import CredentialError, OutgoingRequest
    from ._runtime.files import BinaryInput
    from ._runtime.hooks import HookContext, Hooks
    from ._runtime.log import log_to
    from ._runtime.not_given import NOT_GIVEN, NotGiven
    from ._runtime.option_error import OptionError
    from ._runtime.stream_answer import AsyncItemStream, ItemStream
    from ._runtime.stream_reader import ServerSentEvent
    from ._runtime.transport import Transport, TransportAnswer, TransportError, TransportRequest
    from .composition.client import AsyncCompositionClient, CompositionClient
    from .composition.default_models import (
        Circle,
        Drawing,
        DrawingClosed,
        DrawingCounts,
        Shape,
        Square,
        Stop,
        Tree,
        Way,
    )
    from .models import Dated, Named

__all__ = [
    "NOT_GIVEN",
    "Accepted",
    "ApiError",
    "AsyncCompositionClient",
    "AsyncItemStream",
    "BinaryInput",
    "CallResult",
    "Circle",
    "ClientErrorStatus",
    "CompositionClient",
    "CredentialError",
    "Dated",
    "Drawing",
    "DrawingClosed",
    "DrawingCounts",
    "HookContext",
    "Hooks",
    "ItemStream",
    "Named",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "RedirectStatus",
    "Refused",
    "RequestOptions",
    "ServerErrorStatus",
    "ServerSentEvent",
    "Shape",
    "Square",
    "StatusResult",
    "Stop",
    "SuccessStatus",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "Tree",
    "Unanswered",
    "Way",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "Accepted": "._runtime.call_result",
    "ApiError": "._runtime.api_error",
    "AsyncCompositionClient": ".composition.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "BinaryInput": "._runtime.files",
    "CallResult": "._runtime.call_result",
    "Circle": ".composition.default_models",
    "ClientErrorStatus": "._runtime.call_result",
    "CompositionClient": ".composition.client",
    "CredentialError": "._runtime.credential",
    "Dated": ".models",
    "Drawing": ".composition.default_models",
    "DrawingClosed": ".composition.default_models",
    "DrawingCounts": ".composition.default_models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "ItemStream": "._runtime.stream_answer",
    "Named": ".models",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "RedirectStatus": "._runtime.call_result",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "Shape": ".composition.default_models",
    "Square": ".composition.default_models",
    "StatusResult": "._runtime.call_result",
    "Stop": ".composition.default_models",
    "SuccessStatus": "._runtime.call_result",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "Tree": ".composition.default_models",
    "Unanswered": "._runtime.call_result",
    "Way": ".composition.default_models",
    "log_to": "._runtime.log",
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
