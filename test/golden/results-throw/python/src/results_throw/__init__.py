# Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.
"""Calls of results-throw."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.api_error import ApiError
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
    from .results_throw.books_models import Book, BooksCreateError409, Problem
    from .results_throw.client import AsyncResultsThrowClient, ResultsThrowClient
    from .results_throw.shelves_models import ListShelvesAnswer, Shelf

__all__ = [
    "NOT_GIVEN",
    "ApiError",
    "AsyncItemStream",
    "AsyncResultsThrowClient",
    "BinaryInput",
    "Book",
    "BooksCreateError409",
    "CredentialError",
    "HookContext",
    "Hooks",
    "ItemStream",
    "ListShelvesAnswer",
    "NotGiven",
    "OptionError",
    "OutgoingRequest",
    "Problem",
    "RequestOptions",
    "ResultsThrowClient",
    "ServerSentEvent",
    "Shelf",
    "Transport",
    "TransportAnswer",
    "TransportError",
    "TransportRequest",
    "log_to",
]

_MODULES = {
    "NOT_GIVEN": "._runtime.not_given",
    "ApiError": "._runtime.api_error",
    "AsyncItemStream": "._runtime.stream_answer",
    "AsyncResultsThrowClient": ".results_throw.client",
    "BinaryInput": "._runtime.files",
    "Book": ".results_throw.books_models",
    "BooksCreateError409": ".results_throw.books_models",
    "CredentialError": "._runtime.credential",
    "HookContext": "._runtime.hooks",
    "Hooks": "._runtime.hooks",
    "ItemStream": "._runtime.stream_answer",
    "ListShelvesAnswer": ".results_throw.shelves_models",
    "NotGiven": "._runtime.not_given",
    "OptionError": "._runtime.option_error",
    "OutgoingRequest": "._runtime.credential",
    "Problem": ".results_throw.books_models",
    "RequestOptions": "._runtime.core",
    "ResultsThrowClient": ".results_throw.client",
    "ServerSentEvent": "._runtime.stream_reader",
    "Shelf": ".results_throw.shelves_models",
    "Transport": "._runtime.transport",
    "TransportAnswer": "._runtime.transport",
    "TransportError": "._runtime.transport",
    "TransportRequest": "._runtime.transport",
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
