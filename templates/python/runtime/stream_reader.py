"""Items from the chunks of a stream, however they are cut."""

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any, Generic, NotRequired, TypeVar

from .json_text import NO_JSON, parsed_json
from .operation import Framing
from .transport import TransportError
from .typed_dict import TypedDict

LONGEST = 16_777_216
"""Characters of one item; more is no item but an attack."""

_LINE = re.compile("\r\n|\r|\n")
_RECORD = re.compile("\x1e")
_NO_FIELD = re.compile(r"[^\w-]", re.ASCII)


Data = TypeVar("Data")


class ServerSentEvent(TypedDict, Generic[Data]):
    """An event (HTML, server-sent events)."""

    event: str
    """``message`` when the server names none."""
    data: Data
    """JSON, or text where the document says so."""
    id: str
    """The last one that the server sent; empty before."""
    retry: NotRequired[int]
    """Milliseconds after which the server wants to be asked again, when it says so."""


class StreamReader:
    """``events``: events with JSON, up to one that says ``[DONE]``. ``textEvents``: events with text.
    ``mixedEvents``: as ``events``, but what is no JSON is text. ``lines``: JSON, a value to a line. ``sequence``: JSON
    text sequences (RFC 7464).
    """

    def __init__(self, framing: Framing) -> None:
        self._separator = _RECORD if framing == "sequence" else _LINE
        self._events = None if framing in {"lines", "sequence"} else _Events(framing)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest: list[str] = []
        self._length = 0
        self._after_return = False
        self._begun = False

    @property
    def over(self) -> bool:
        """The stream has said that nothing else comes."""
        return self._events is not None and self._events.over

    def items(self, chunk: bytes) -> Iterator[Any]:
        text = self._decoder.decode(chunk)
        if text and not self._begun:
            self._begun = True
            text = text.removeprefix("\ufeff")
        if not text:
            return
        # CR LF in two chunks is one end of a line.
        if self._after_return and text.startswith("\n"):
            text = text[1:]
        self._after_return = text.endswith("\r")
        *whole, last = self._separator.split(text)
        for piece in whole:
            self._rest.append(piece)
            joined = "".join(self._rest)
            self._rest, self._length = [], 0
            yield from self._read(joined)
        self._rest.append(last)
        self._length += len(last)
        if self._length > LONGEST:
            raise too_long()

    def rest(self) -> Iterator[Any]:
        """After the last chunk."""
        yield from self._read("".join(self._rest) + self._decoder.decode(b"", final=True))

    def _read(self, piece: str) -> Iterable[Any]:
        if self._events is not None:
            return self._events.line(piece)
        return [_json(piece)] if piece.strip() else []


class BytesReader:
    """Chunks are the items."""

    over = False

    def items(self, chunk: bytes) -> Iterable[bytes]:
        return (chunk,) if chunk else ()

    def rest(self) -> Iterable[bytes]:
        return ()


class _Events:
    def __init__(self, framing: Framing) -> None:
        self._framing = framing
        self._event = self._id = ""
        self._retry: int | None = None
        self._data: list[str] = []
        self._length = 0
        self._begun = False
        self.over = False

    def line(self, line: str) -> Iterable[ServerSentEvent[Any]]:
        if line == "":
            return self._dispatched()
        name, _, value = line.partition(":")
        # A page or an error in JSON has no events: without a word it would be an empty stream.
        if not self._begun and _NO_FIELD.search(name):
            raise TransportError("invalid-answer", "The answer is no stream of events")
        self._begun = True
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._length += len(value) + 1
            if self._length > LONGEST:
                raise too_long()
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and re.fullmatch("[0-9]{1,15}", value):
            self._retry = int(value)
        return ()

    def _dispatched(self) -> Iterable[ServerSentEvent[Any]]:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry, self._length = [], "", None, 0
        text = "\n".join(data)
        self.over = self.over or (self._framing != "textEvents" and text == "[DONE]")
        if not data or self.over:
            return ()
        found: ServerSentEvent[Any] = {
            "event": event or "message",
            "data": self._data_of(text),
            "id": self._id,
        }
        if retry is not None:
            found["retry"] = retry
        return (found,)

    def _data_of(self, text: str) -> Any:
        if self._framing == "events":
            return _json(text)
        value = NO_JSON if self._framing == "textEvents" else parsed_json(text)
        return text if value is NO_JSON else value


def too_long() -> TransportError:
    return TransportError("too-large", f"An item has more than {LONGEST} characters")


def _json(text: str) -> Any:
    value = parsed_json(text)
    if value is NO_JSON:
        # Never with a part of the answer: that may carry secrets.
        raise TransportError("invalid-answer", "An item of the answer is no JSON")
    return value
