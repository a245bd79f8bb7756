# Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of inheritance."""

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
    from .inheritance.client import AsyncInheritanceClient, InheritanceClient
    from .inheritance.default_models import (
        Cleanup,
        CleanupInput,
        CopyJobBase,
        CopyJobBaseInput,
        Job,
        JobBase,
        JobBaseInput,
        JobInput,
        MailJob,
        MailJobInput,
        NightlyCopy,
        NightlyCopyInput,
    )
    from .models import CopyJob

__all__ = [
    "NOT_GIVEN",
    "Accepted",
    "ApiError",
    "AsyncInheritanceClient",
    "AsyncItemStream",
    "BinaryInput",
    "CallResult",
    "Cleanup",
    "CleanupInput",
    "ClientErrorStatus",
    "CopyJob",
    "CopyJobBase",
    "CopyJobBaseInput",
    "CredentialError",
    "HookContext",
    "Hooks",
    "InheritanceClient",
    "ItemStream",
    "Job",
    "JobBase",
    "JobBaseInput",
    "JobInput",
    "MailJob",
    "MailJobInput",
    "NightlyCopy",
    "NightlyCopyInput",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "RedirectStatus",
    "Refused",
    "RequestOptions",
    "ServerErrorStatus",
    "ServerSentEvent",
    "StatusResult",
    "SuccessStatus",
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
    "AsyncInheritanceClient": ".inheritance.client",
    "AsyncItemStream": "._runtime.stream_answer",
    "BinaryInput": "._runtime.files",
    "CallResult": "._runtime.call_result",
    "Cleanup": ".inheritance.default_models",
    "CleanupInput": ".inheritance.default_models",
    "ClientErrorStatus": "._runtime.call_result",
    "CopyJob": ".models",
    "CopyJobBase": ".inheritance.default_models",
    "CopyJobBaseInput": ".inheritance.default_models",
    "CredentialError": "._runtime.credential",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "InheritanceClient": ".inheritance.client",
    "ItemStream": "._runtime.stream_answer",
    "Job": ".inheritance.default_models",
    "JobBase": ".inheritance.default_models",
    "JobBaseInput": ".inheritance.default_models",
    "JobInput": ".inheritance.default_models",
    "MailJob": ".inheritance.default_models",
    "MailJobInput": ".inheritance.default_models",
    "NightlyCopy": ".inheritance.default_models",
    "NightlyCopyInput": ".inheritance.default_models",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "RedirectStatus": "._runtime.call_result",
    "Refused": "._runtime.call_result",
    "RequestOptions": "._runtime.core",
    "ServerErrorStatus": "._runtime.call_result",
    "ServerSentEvent": "._runtime.stream_reader",
    "StatusResult": "._runtime.call_result",
    "SuccessStatus": "._runtime.call_result",
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
