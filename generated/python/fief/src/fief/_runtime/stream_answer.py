"""Answers that come item by item: server-sent events, JSON in lines, JSON text sequences."""

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import Any, Generic, Self, TypeVar

from .envelope import AnyEnvelope, success
from .hooks import settled
from .operation import Framing
from .plain_answer import plain_answer
from .settings import EnvelopeFields
from .stream_reader import StreamReader
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
    reader = StreamReader(framing)
    if isinstance(chunks, Iterator):
        return ItemStream(chunks, reader, answer)
    return AsyncItemStream(chunks, reader, answer)


class ItemStream(Generic[Item]):
    """Items of an answer as they come. Whoever leaves the loop early calls ``close``, or enters it with ``with``."""

    def __init__(self, chunks: Iterator[bytes], reader: StreamReader, answer: TransportAnswer) -> None:
        self._close = answer.close
        self._items = self._read(chunks, reader)

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

    def _read(self, chunks: Iterator[bytes], reader: StreamReader) -> Generator[Item, None, None]:
        try:
            for chunk in chunks:
                yield from reader.items(chunk)
                if reader.over:
                    return
            yield from reader.rest()
        finally:
            if self._close is not None:
                self._close()


class AsyncItemStream(Generic[Item]):
    """Items of an answer as they come. Whoever leaves the loop early calls ``close``, or enters it with ``async
    with``.
    """

    def __init__(self, chunks: AsyncIterator[bytes], reader: StreamReader, answer: TransportAnswer) -> None:
        self._chunks = chunks
        self._close = answer.close
        self._items = self._read(chunks, reader)

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        return await anext(self._items)

    async def close(self) -> None:
        """Closes the connection; nothing else comes."""
        await self._items.aclose()
        await self._closed()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _read(self, chunks: AsyncIterator[bytes], reader: StreamReader) -> AsyncGenerator[Item, None]:
        try:
            async for chunk in chunks:
                for item in reader.items(chunk):
                    yield item
                if reader.over:
                    return
            for item in reader.rest():
                yield item
        finally:
            await self._closed()

    async def _closed(self) -> None:
        chunks = self._chunks
        if isinstance(chunks, AsyncGenerator):
            await chunks.aclose()
        if self._close is not None:
            await settled(self._close())
