# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.
"""`Frameworks3_1Client` and its calls."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncFrameworks3_1Client, Frameworks3_1Client

__all__ = ["AsyncFrameworks3_1Client", "Frameworks3_1Client"]

_MODULES = {"AsyncFrameworks3_1Client": ".client", "Frameworks3_1Client": ".client"}


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
