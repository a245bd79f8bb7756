"""What undoes Brotli (RFC 7932), where it is installed: the extra ``brotli`` of a package."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import NamedTuple, Protocol


class Decompressor(Protocol):
    def process(self, content: bytes, /, *, output_buffer_limit: int) -> bytes: ...

    def is_finished(self) -> bool: ...


class BrotliLibrary(NamedTuple):
    decompressor: Callable[[], Decompressor]
    error: type[Exception]


def _found() -> BrotliLibrary | None:
    loaders: list[Callable[[], ModuleType]] = [lambda: import_module("brotli"), lambda: import_module("brotlicffi")]
    for load in loaders:
        try:
            library = load()
        except ImportError:
            continue
        # One before 1.2 cannot be told where to stop.
        if hasattr(library.Decompressor, "can_accept_more_data"):
            return BrotliLibrary(library.Decompressor, library.error)
    return None


BROTLI = _found()
