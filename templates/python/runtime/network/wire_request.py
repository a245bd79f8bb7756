"""Requests and answers as ``httpx`` has them, without its opinion on addresses and headers."""

import re
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

import httpx

from ..transport import TransportError, TransportRequest
from .decoding import ACCEPTED

_CONTROLLED = frozenset({"host", "content-length", "transfer-encoding", "connection", "proxy-authorization"})
"""Said by this file: a second opinion about where a request ends is how requests are smuggled."""

_AUTHORITY = re.compile(r"([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?", re.ASCII | re.IGNORECASE)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_HEADER_VALUE = re.compile(r"[^\t\x20-\x7e\x80-\xff]")
_NO_TARGET = re.compile(r"[^\x21-\x7e]")


class WireURL(httpx.URL):
    """An address whose path and query go on the wire as they are: ``httpx`` would encode them anew, each version in
    another way.
    """

    def __init__(self, origin: httpx.URL, text: str, target: bytes) -> None:
        super().__init__(origin)
        self._text = text
        self._target = target

    @property
    def raw_path(self) -> bytes:
        return self._target

    def __str__(self) -> str:
        return self._text

    # What follows is asked for by the application's own transports and hooks, and never on the way.

    @property
    def path(self) -> str:
        return httpx.URL(self._text).path

    @property
    def query(self) -> bytes:
        return httpx.URL(self._text).query

    @property
    def params(self) -> httpx.QueryParams:
        return httpx.URL(self._text).params

    def copy_with(self, **changes: Any) -> httpx.URL:
        return httpx.URL(self._text).copy_with(**changes)

    def join(self, url: httpx.URL | str) -> httpx.URL:
        return httpx.URL(self._text).join(url)

    def __repr__(self) -> str:
        return repr(httpx.URL(self._text))


class WireAddress:
    """What all requests to one origin have in common."""

    def __init__(self, origin: str) -> None:
        self._text = origin
        self.url = httpx.URL(origin)
        self.host = self.url.netloc

    def request(self, given: TransportRequest) -> httpx.Request:
        """Raises ``ValueError`` for what HTTP cannot carry, without repeating it."""
        headers = [(b"host", _authority(given.authority) if given.authority is not None else self.host)]
        encoding = True
        for name, value in given.headers.items():
            if name not in _CONTROLLED:
                headers.append((_name(name), _value(value)))
                encoding = encoding and name != "accept-encoding"
        if encoding:
            headers.append((b"accept-encoding", b"identity" if given.stream else ACCEPTED))
        body = given.body
        stream: Any
        if isinstance(body, str | bytes):
            content = body.encode() if isinstance(body, str) else body
            headers.append((b"content-length", b"%d" % len(content)))
            stream = httpx.ByteStream(content)
        elif body is None:
            if given.method not in {"GET", "HEAD"}:
                headers.append((b"content-length", b"0"))
            stream = httpx.ByteStream(b"")
        else:
            headers.append((b"transfer-encoding", b"chunked"))
            stream = PartStream(body)
        request = httpx.Request(given.method, self.url, headers=headers, stream=stream)
        request.url = WireURL(self.url, self._text + given.target, _target(given.target))
        return request


class PartStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is sent as it comes."""

    def __init__(self, parts: Iterable[bytes] | AsyncIterator[bytes]) -> None:
        self._parts: Any = parts
        self.problem: Exception | None = None
        """Why it could not be read: ``httpcore`` lets an error go without its cause."""

    def __iter__(self) -> Iterator[bytes]:
        try:
            for part in self._parts:
                yield _checked(part)
        except Exception as error:
            raise self._unread(error) from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            if hasattr(self._parts, "__aiter__"):
                async for part in self._parts:
                    yield _checked(part)
            else:
                for part in self._parts:
                    yield _checked(part)
        except Exception as error:
            raise self._unread(error) from error

    def _unread(self, error: Exception) -> TransportError:
        self.problem = error
        return TransportError("network", "The body could not be read")


def problem_of(request: httpx.Request | None) -> Exception | None:
    """Why the body could not be read, if that is what went wrong."""
    return request.stream.problem if request is not None and isinstance(request.stream, PartStream) else None


def answer_headers(response: httpx.Response) -> Mapping[str, str]:
    joined: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        before = joined.get(name)
        joined[name] = (
            value if before is None else f"{before}\n{value}" if name == "set-cookie" else f"{before}, {value}"
        )
    return joined


def time_limits(deadline: float) -> dict[str, float | None]:
    """For ``httpx``: each of them ends at the deadline. A stream takes the limit of reading away when it begins."""
    left = None if deadline == float("inf") else max(0.001, deadline - time.monotonic())
    return {"connect": left, "read": left, "write": left, "pool": left}


def _checked(part: Any) -> bytes:
    if isinstance(part, bytes | bytearray) or type(part) is memoryview:
        return bytes(part)
    raise TypeError("it gives something else than bytes")


def _authority(authority: str) -> bytes:
    if _AUTHORITY.fullmatch(authority) is None:
        raise TypeError("authority: not a host with or without a port")
    return authority.encode()


def _name(name: str) -> bytes:
    if _HEADER_NAME.fullmatch(name) is None:
        raise ValueError("a header name is not one that HTTP knows")
    return name.encode()


def _value(value: str) -> bytes:
    if _NO_HEADER_VALUE.search(value):
        raise ValueError("a header has characters that HTTP cannot carry")
    return value.encode("latin-1")


def _target(target: str) -> bytes:
    if _NO_TARGET.search(target):
        raise ValueError("its address has characters that HTTP cannot carry")
    return target.encode() if target.startswith("/") else b"/" + target.encode()
