# Generated from test/golden/results-envelope/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of results-envelope."""

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
    from .results_envelope.books_models import Book, BooksCreateError409, Problem
    from .results_envelope.client import AsyncResultsEnvelopeClient, ResultsEnvelopeClient
    from .results_envelope.shelves_models import ListShelvesAnswer, Shelf

__all__ = [
    "NOT_GIVEN",
    "AsyncItemStream",
    "AsyncResultsEnvelopeClient",
    "BinaryInput",
    "Book",
    "BooksCreateError409",
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
    "ListShelvesAnswer",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "Problem",
    "RequestOptions",
    "ResultsEnvelopeClient",
    "ServerSentEvent",
    "Shelf",
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
    "AsyncResultsEnvelopeClient": ".results_envelope.client",
    "BinaryInput": "._runtime.files",
    "Book": ".results_envelope.books_models",
    "BooksCreateError409": ".results_envelope.books_models",
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
    "ListShelvesAnswer": ".results_envelope.shelves_models",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "Problem": ".results_envelope.books_models",
    "RequestOptions": "._runtime.core",
    "ResultsEnvelopeClient": ".results_envelope.client",
    "ServerSentEvent": "._runtime.stream_reader",
    "Shelf": ".results_envelope.shelves_models",
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
