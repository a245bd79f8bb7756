"""Undoes ``content-encoding``, within a limit: a few kilobytes may stand for gigabytes."""

import zlib

from ..transport import TransportError
from .brotli_library import BROTLI, BrotliLibrary

ACCEPTED = b"gzip, deflate" if BROTLI is None else b"gzip, deflate, br"
"""What is offered to servers."""


def decoded(content: bytes, encoding: str | None, limit: int, status: int | None = None) -> bytes:
    """The layers of ``encoding`` taken off, the last first.

    Raises ``TransportError``: ``too-large`` beyond ``limit`` bytes, else ``invalid-answer``.
    """
    if not encoding or not content:
        return content
    layers = [
        layer for layer in (part.strip() for part in encoding.lower().split(",")) if layer not in {"", "identity"}
    ]
    # Nobody needs three; every layer multiplies the work that an answer can make.
    if len(layers) > 2:
        raise TransportError("invalid-answer", "The answer is compressed too many times", status)
    for layer in reversed(layers):
        content = _without_layer(content, layer, limit, status)
    return content


def _without_layer(content: bytes, layer: str, limit: int, status: int | None) -> bytes:
    if layer in {"gzip", "x-gzip"}:
        undone = _inflated(content, 16 + zlib.MAX_WBITS, limit)
    elif layer == "deflate":
        # Some servers leave the zlib header out (RFC 9110, section 8.4.1.2).
        undone = _inflated(content, zlib.MAX_WBITS if content[0] & 0x0F == 8 else -zlib.MAX_WBITS, limit)
    elif layer == "br" and BROTLI is not None:
        undone = _unbrotlied(content, BROTLI, limit)
    else:
        raise TransportError("invalid-answer", "The answer is compressed in an unknown way", status)
    if isinstance(undone, Exception):
        raise TransportError("invalid-answer", f"The answer is not valid {layer}", status) from undone
    result, is_whole = undone
    if len(result) > limit:
        raise too_large(limit, status)
    if not is_whole:
        raise TransportError("invalid-answer", f"The answer is not valid {layer}, or ended too early", status)
    return result


_GZIP = b"\x1f\x8b"
_MOST_MEMBERS = 1000
"""Each costs a copy of what follows it."""

_Undone = tuple[bytes, bool] | Exception
"""Little more than a byte beyond the limit at most, and whether that is all; or what is wrong with it."""


def _inflated(content: bytes, bits: int, limit: int) -> _Undone:
    parts: list[bytes] = []
    left = limit + 1
    try:
        while True:
            decompressor = zlib.decompressobj(bits)
            parts.append(decompressor.decompress(content, left))
            left -= len(parts[-1])
            # Some servers send one after the other (RFC 1952, section 2.2); what else follows means nothing.
            content = decompressor.unused_data
            is_more = bits > zlib.MAX_WBITS and decompressor.eof and content.startswith(_GZIP)
            if not is_more or left <= 0 or len(parts) == _MOST_MEMBERS:
                return b"".join(parts), decompressor.eof and not is_more
    except zlib.error as error:
        return error


def _unbrotlied(content: bytes, brotli: BrotliLibrary, limit: int) -> _Undone:
    decompressor = brotli.decompressor()
    try:
        return decompressor.process(content, output_buffer_limit=limit + 1), decompressor.is_finished()
    except brotli.error as error:
        return error


def too_large(limit: int, status: int | None = None) -> TransportError:
    return TransportError("too-large", f"The answer has more than {limit} bytes", status)
