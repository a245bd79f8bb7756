# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of openapi-3-2."""

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
    from .models import File, Picture, Text
    from .openapi_3_2.client import AsyncOpenapi3_2Client, Openapi3_2Client
    from .openapi_3_2.folders_models import ChatItem, SearchRequestWhole

__all__ = [
    "NOT_GIVEN",
    "Accepted",
    "ApiError",
    "AsyncItemStream",
    "AsyncOpenapi3_2Client",
    "BinaryInput",
    "CallResult",
    "ChatItem",
    "ClientErrorStatus",
    "CredentialError",
    "File",
    "HookContext",
    "Hooks",
    "ItemStream",
    "NotGiven",
    "Openapi3_2Client",
    "OptionError",
    "OutgoingRequest",
    "Picture",
    "RedirectStatus",
    "Refused",
    "RequestOptions",
    "SearchRequestWhole",
    "ServerErrorStatus",
    "ServerSentEvent",
    "StatusResult",
    "SuccessStatus",
    "Text",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "Unanswered",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "Accepted": "._runtime.call_result",
    "ApiError": "._runtime.api_error",
    "AsyncItemStream": "._runtime.stream_answer",
    "AsyncOpenapi3_2Client": ".openapi_3_2.client",
    "BinaryInput": "._runtime.files",
    "CallResult": "._runtime.call_result",
    "ChatItem": ".openapi_3_2.folders_models",
    "ClientErrorStatus": "._runtime.call_result",
    "CredentialError": "._runtime.credential",
    "File": ".models",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "ItemStream": "._runtime.stream_answer",
    "NotGiven": "._runtime.not_given",
    "Openapi3_2Client": ".openapi_3_2.client",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "Picture": ".models",
    "RedirectStatus": "._runtime.call_result",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "SearchRequestWhole": ".openapi_3_2.folders_models",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "StatusResult": "._runtime.call_result",
    "SuccessStatus": "._runtime.call_result",
    "Text": ".models",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
    "Unanswered": "._runtime.call_result",
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
