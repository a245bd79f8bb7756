"""Undoes ``content-encoding``, within a limit: a few kilobytes may stand for gigabytes."""

import zlib

from ..transport import TransportError


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
        bits = 16 + zlib.MAX_WBITS
    elif layer == "deflate":
        # Some servers leave the zlib header out (RFC 9110, section 8.4.1.2).
        bits = zlib.MAX_WBITS if content[0] & 0x0F == 8 else -zlib.MAX_WBITS
    else:
        raise TransportError("invalid-answer", "The answer is compressed in an unknown way", status)
    decompressor = zlib.decompressobj(bits)
    try:
        result = decompressor.decompress(content, limit + 1)
    except zlib.error as error:
        raise TransportError("invalid-answer", f"The answer is not valid {layer}", status) from error
    if len(result) > limit:
        raise too_large(limit, status)
    if not decompressor.eof:
        raise TransportError("invalid-answer", f"The answer is not valid {layer}, or ended too early", status)
    return result


def too_large(limit: int, status: int | None = None) -> TransportError:
    return TransportError("too-large", f"The answer has more than {limit} bytes", status)
