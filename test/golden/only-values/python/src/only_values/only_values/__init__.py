# Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.
"""`OnlyValuesClient` and its calls."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncOnlyValuesClient, OnlyValuesClient

__all__ = ["AsyncOnlyValuesClient", "OnlyValuesClient"]

_MODULES = {"AsyncOnlyValuesClient": ".client", "OnlyValuesClient": ".client"}


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
