# Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of references."""

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
    from .models import A, C, D, Here, Inner, Named, Page, S, Tree, Users
    from .references.client import AsyncReferencesClient, ReferencesClient
    from .references.default_models import B

__all__ = [
    "NOT_GIVEN",
    "A",
    "Accepted",
    "ApiError",
    "AsyncItemStream",
    "AsyncReferencesClient",
    "B",
    "BinaryInput",
    "C",
    "CallResult",
    "ClientErrorStatus",
    "CredentialError",
    "D",
    "Here",
    "HookContext",
    "Hooks",
    "Inner",
    "ItemStream",
    "Named",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "Page",
    "RedirectStatus",
    "ReferencesClient",
    "Refused",
    "RequestOptions",
    "S",
    "ServerErrorStatus",
    "ServerSentEvent",
    "StatusResult",
    "SuccessStatus",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "Tree",
    "Unanswered",
    "Users",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "A": ".models",
    "Accepted": "._runtime.call_result",
    "ApiError": "._runtime.api_error",
    "AsyncItemStream": "._runtime.stream_answer",
    "AsyncReferencesClient": ".references.client",
    "B": ".references.default_models",
    "BinaryInput": "._runtime.files",
    "C": ".models",
    "CallResult": "._runtime.call_result",
    "ClientErrorStatus": "._runtime.call_result",
    "CredentialError": "._runtime.credential",
    "D": ".models",
    "Here": ".models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "Inner": ".models",
    "ItemStream": "._runtime.stream_answer",
    "Named": ".models",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "Page": ".models",
    "RedirectStatus": "._runtime.call_result",
    "ReferencesClient": ".references.client",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "S": ".models",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "StatusResult": "._runtime.call_result",
    "SuccessStatus": "._runtime.call_result",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "Tree": ".models",
    "Unanswered": "._runtime.call_result",
    "Users": ".models",
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
