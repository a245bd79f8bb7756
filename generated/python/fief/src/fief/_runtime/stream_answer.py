"""Answers that come item by item: server-sent events, JSON in lines, JSON text sequences."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from typing import Any, Generic, Self, TypeVar

from .envelope import AnyEnvelope, success
from .hooks import settled
from .operation import Framing
from .plain_answer import plain_answer
from .settings import EnvelopeFields
from .stream_reader import BytesReader, StreamReader
from .transport import TransportAnswer

Item = TypeVar("Item", covariant=True)


def stream_answer(answer: TransportAnswer, framing: Framing, fields: EnvelopeFields | None) -> AnyEnvelope:
    """A 2xx becomes a success whose data can be iterated once; leaving the loop, or ``close``, ends the answer."""
    if not 199 < answer.status < 300:
        return plain_answer(answer, "json", fields)
    return success(stream_items(answer, framing))


def stream_items(answer: TransportAnswer, framing: Framing) -> "ItemStream[Any] | AsyncItemStream[Any]":
    """Iterating raises ``TransportError``: ``network`` when the answer breaks off, ``invalid-answer`` for what is no
    item.
    """
    chunks = iter([answer.body]) if answer.chunks is None else answer.chunks
    reader = BytesReader() if framing == "bytes" else StreamReader(framing)
    if isinstance(chunks, Iterator):
        return ItemStream(chunks, reader, answer)
    return AsyncItemStream(chunks, reader, answer)


class ItemStream(Generic[Item]):
    """Items of an answer as they come. Whoever leaves the loop early calls ``close``, or enters it with ``with``."""

    def __init__(self, chunks: Iterator[bytes], reader: BytesReader | StreamReader, answer: TransportAnswer) -> None:
        self._close = answer.close
        self._items: Generator[Item, None, None] = _items(chunks, reader, answer.close)

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        return next(self._items)

    def close(self) -> None:
        """Closes the connection; nothing else comes."""
        self._items.close()
        if self._close is not None:
            self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()


def _items(
    chunks: Iterator[bytes], reader: BytesReader | StreamReader, close: Callable[[], Any] | None
) -> Generator[Any, None, None]:
    try:
        for chunk in chunks:
            yield from reader.items(chunk)
            if reader.over:
                return
        yield from reader.rest()
    finally:
        if close is not None:
            close()


class AsyncItemStream(Generic[Item]):
    """Items of an answer as they come. Whoever leaves the loop early calls ``close``, or enters it with ``async
    with``.
    """

    def __init__(
        self, chunks: AsyncIterator[bytes], reader: BytesReader | StreamReader, answer: TransportAnswer
    ) -> None:
        self._items: AsyncGenerator[Item, None] = _async_items(chunks, reader, answer.close)
        # An event loop closes what is dropped, but only what was begun.
        with suppress(StopIteration):
            self._items.asend(None).send(None)

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        return await anext(self._items)

    async def close(self) -> None:
        """Closes the connection; nothing else comes."""
        await self._items.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def _async_items(
    chunks: AsyncIterator[bytes], reader: BytesReader | StreamReader, close: Callable[[], Any] | None
) -> AsyncGenerator[Any, None]:
    """What comes first is no item."""
    try:
        yield None
        async for chunk in chunks:
            for item in reader.items(chunk):
                yield item
            if reader.over:
                return
        for item in reader.rest():
            yield item
    finally:
        if isinstance(chunks, AsyncGenerator):
            await chunks.aclose()
        if close is not None:
            await settled(close())
