# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.
"""`Int64EnvelopeClient` and its calls."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncInt64EnvelopeClient, Int64EnvelopeClient

__all__ = ["AsyncInt64EnvelopeClient", "Int64EnvelopeClient"]

_MODULES = {"AsyncInt64EnvelopeClient": ".client", "Int64EnvelopeClient": ".client"}


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
