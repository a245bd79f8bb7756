"""Answers that come item by item, from a server of this process."""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import httpcore
import pytest
from loopback import CLOSE, RESET, Server, http, serving
from rig import SETTINGS, Kind, Scripted, operation
from runtime.hooks import Hooks
from runtime.settings import ClientSettings
from runtime.stream_reader import StreamReader
from runtime.transport import TransportError

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
Write = Callable[[bytes], None]


def pieces(*sent: bytes, end: object = CLOSE, pause: float = 0.005) -> Callable[[Any, Write], object]:
    def answer(_: object, write: Write) -> object:
        write(HEAD)
        for piece in sent:
            write(piece)
            time.sleep(pause)
        if callable(end):
            return end(write)
        return end

    return answer


class Streaming:
    """Reads a stream with one kind of clients."""

    def __init__(self, kind: Kind, host: str, framing: str, own: Any = None) -> None:
        self._kind = kind
        self._own = own
        self._client = kind.client({"host": host, "max_retries": 0})
        self._operation = operation("GET", "/x", answer="stream", framing=framing, accept="text/event-stream", safe=False)

    def read(self, leave_after: int | None = None, found: list[Any] | None = None) -> list[Any]:
        items: list[Any] = [] if found is None else found
        if not self._kind.blocking:
            self._kind.run(lambda: self._read(items, leave_after))
            return items
        with self._client, self._client._send(self._operation, {}, self._own)["data"] as stream:
            for item in stream:
                items.append(item)
                if len(items) == leave_after:
                    break
        return items

    async def _read(self, items: list[Any], leave_after: int | None) -> None:
        async with self._client, (await self._client._send(self._operation, {}, self._own))["data"] as stream:
            async for item in stream:
                items.append(item)
                if len(items) == leave_after:
                    break

    def failure(self) -> Any:
        if not self._kind.blocking:
            return self._kind.run(self._failure)
        with self._client:
            return self._client._send(self._operation, {}, self._own)

    async def _failure(self) -> Any:
        async with self._client:
            return await self._client._send(self._operation, {}, self._own)


def test_events_comments_fields_in_pieces_every_end_of_a_line_an_unfinished_one_left_out(kind: Kind) -> None:
    cut = "data: é\n\n".encode()
    sent = [b": hi\r", b"\nid: 7\r\nevent: a\r\ndata: 1\r\ndata:2\r\n\r\n", cut[:7], cut[7:], b"retry: 50\rdata\r\r", b"event: b\n\n", b"data: x"]
    with serving(pieces(*sent)) as server:
        assert Streaming(kind, server.url, "textEvents").read() == [
            {"event": "a", "data": "1\n2", "id": "7"},
            {"event": "message", "data": "é", "id": "7"},
            {"event": "message", "data": "", "id": "7", "retry": 50},
        ]
    headers = server.received[0].headers
    assert (headers["accept"], headers["accept-encoding"]) == ("text/event-stream", "identity")


def test_events_with_json_up_to_the_one_that_says_that_it_is_over(kind: Kind) -> None:
    def on(write: Write) -> None:
        while True:
            write(b": still here\n")
            time.sleep(0.005)

    with serving(pieces(b'data: {"a":1}\n\ndata: [DONE]\n\n', b"data: {}\n\n", end=on)) as server:
        assert Streaming(kind, server.url, "events").read() == [{"event": "message", "data": {"a": 1}, "id": ""}]
        server.wait_closed()


def test_events_of_which_some_are_json_and_some_text(kind: Kind) -> None:
    with serving(pieces(b'data: {"a":1}\n\nevent: b\ndata: x y\n\ndata: null\n\ndata: [DONE]\n\n')) as server:
        assert [event["data"] for event in Streaming(kind, server.url, "mixedEvents").read()] == [{"a": 1}, "x y", None]


def test_lines_and_sequences_the_last_one_without_an_end(kind: Kind) -> None:
    with serving(pieces(b'{"a":1}\n\n{"a"', b":2}\r\n3")) as server:
        assert Streaming(kind, server.url, "lines").read() == [{"a": 1}, {"a": 2}, 3]
    with serving(pieces(b'\x1e{"a":\n1}\n\x1e', b"2\n")) as server:
        assert Streaming(kind, server.url, "sequence").read() == [{"a": 1}, 2]


def test_bytes_of_an_operation_that_has_them_at_once(kind: Kind) -> None:
    whole = operation("GET", "/x", answer="binary", accept="image/png")
    chunks: list[bytes] = []
    read_one = threading.Event()

    def answer(_: object, write: Write) -> object:
        write(HEAD)
        write(b"a\xff")
        # Who keeps the first piece back gets both as one.
        read_one.wait(5)
        write(b"b\n")
        return CLOSE

    def keep(chunk: bytes) -> None:
        chunks.append(chunk)
        read_one.set()

    with serving(answer) as server:
        client = kind.client({"host": server.url})

        async def streamed() -> None:
            async with client, (await client._stream(whole, {}, None))["data"] as stream:
                async for chunk in stream:
                    keep(chunk)

        def read() -> None:
            with client, client._stream(whole, {}, None)["data"] as stream:
                for chunk in stream:
                    keep(chunk)

        kind.run(read if kind.blocking else streamed)
    assert chunks == [b"a\xff", b"b\n"]
    headers = server.received[0].headers
    assert (headers["accept"], headers["accept-encoding"]) == ("image/png", "identity")


def test_come_while_the_server_still_sends_and_leaving_closes_the_connection(kind: Kind) -> None:
    def on(write: Write) -> None:
        while True:
            time.sleep(0.005)
            write(b"\n")

    with serving(pieces(b"1\n", end=on)) as server:
        assert Streaming(kind, server.url, "lines").read(leave_after=1) == [1]
        server.wait_closed()


@pytest.mark.parametrize("sent", [b"<html>secret</html>", b'\n{"error":"secret"}', b"Not available: secret"])
def test_what_is_no_stream_of_events_is_no_empty_one(kind: Kind, sent: bytes) -> None:
    with serving(pieces(sent)) as server:
        with pytest.raises(TransportError) as raised:
            Streaming(kind, server.url, "events").read()
        assert raised.value.kind == "invalid-answer"
        assert "secret" not in str(raised.value)


@pytest.mark.parametrize("sent", [b": waiting\n\ndata: 1\n\n", b"\n\nx-own\ndata: 1\n\n", "\ufeffdata: 1\n\n".encode()])
def test_comments_and_fields_of_others_are_no_reason(kind: Kind, sent: bytes) -> None:
    with serving(pieces(sent)) as server:
        assert [item["data"] for item in Streaming(kind, server.url, "events").read()] == [1]


def test_outlive_the_timeout_of_the_call(kind: Kind) -> None:
    def late(write: Write) -> object:
        time.sleep(1.3)
        write(b"3\n")
        return CLOSE

    with serving(pieces(b"1\n", b"2\n", end=late)) as server:
        assert Streaming(kind, server.url, "lines", {"timeout": 1000}).read() == [1, 2, 3]


@pytest.mark.parametrize(
    ("sent", "end", "want"),
    [
        pytest.param([b"secret\n"], CLOSE, "invalid-answer", id="what is no JSON"),
        pytest.param([b"1\n"], RESET, "network", id="a connection that breaks off"),
        pytest.param([b"x" * 9_000_000, b"x" * 9_000_000], CLOSE, "too-large", id="an item without an end"),
    ],
)
def test_raise_for(kind: Kind, sent: list[bytes], end: object, want: str) -> None:
    with serving(pieces(*sent, end=end)) as server:
        with pytest.raises(TransportError) as raised:
            Streaming(kind, server.url, "lines").read()
        server.wait_closed()
    assert raised.value.kind == want
    assert "secret" not in str(raised.value)


def test_a_failure_is_read_as_one(kind: Kind) -> None:
    with serving(lambda *_: http('{"title":"No"}', 404, {"content-type": "application/json"})) as server:
        result = Streaming(kind, server.url, "events").failure()
    assert (result["statusCode"], result["message"]) == (404, "No")


@pytest.mark.parametrize("place", ["hooks", "on_answer"])
def test_one_that_a_hook_refuses_is_closed(kind: Kind, place: str) -> None:
    def refuse(*_: object) -> None:
        raise ValueError("not this one")

    def on(write: Write) -> None:
        while True:
            time.sleep(0.005)
            write(b"\n")

    with serving(pieces(b"1\n", end=on)) as server:
        client = kind.client({"host": server.url, **({"hooks": Hooks(after_answer=refuse)} if place == "hooks" else {})})
        call = operation("GET", "/x", answer="stream", framing="lines")
        result = kind.run(lambda: client._send(call, {}, {"on_answer": refuse} if place == "on_answer" else None))
        assert result["cause"]["kind"] == "hook"
        server.wait_closed()


@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@pytest.mark.parametrize("wanted", [0, 1])
def test_one_that_is_dropped_is_closed(kind: Kind, wanted: int) -> None:
    def on(write: Write) -> None:
        while True:
            time.sleep(0.005)
            write(b"\n")

    async def drop(server: Server) -> None:
        stream = (await client._send(call, {}, None))["data"]
        for _ in range(wanted):
            await anext(stream)
        del stream
        # Trio ends what is dropped in a cancelled scope, where httpcore 0.16 closes nothing: there the client does.
        if kind.backend == "trio" and httpcore.__version__.startswith("0.16."):
            await client.close()
        with anyio.fail_after(5):
            while server.closed == 0:
                await anyio.sleep(0.005)

    def drop_here(server: Server) -> None:
        stream = client._send(call, {}, None)["data"]
        for _ in range(wanted):
            next(stream)
        del stream
        server.wait_closed()

    call = operation("GET", "/x", answer="stream", framing="lines")
    with serving(pieces(b"1\n", end=on)) as server:
        client = kind.client({"host": server.url})
        kind.run(lambda: drop_here(server) if kind.blocking else drop(server))


def test_one_that_is_left_early_and_kept_does_not_trouble_the_end_of_its_event_loop() -> None:
    def on(write: Write) -> None:
        while True:
            time.sleep(0.005)
            write(b"\n")

    complaints: list[Any] = []
    kept: list[Any] = []

    async def leave(client: Any) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with client:
            for _ in range(8):
                kept.append((await client._send(operation("GET", "/x", answer="stream", framing="lines"), {}, None))["data"])
                assert await anext(kept[-1]) == 1

    with serving(pieces(b"1\n", end=on)) as server:
        asyncio.run(leave(Kind("asyncio", "asyncio").client({"host": server.url})))
        server.wait_closed(8)
    assert complaints == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_whose_call_is_given_up_while_a_hook_looks_at_it_is_closed(backend: str) -> None:
    def on(write: Write) -> None:
        while True:
            time.sleep(0.005)
            write(b"\n")

    async def look(*_: object) -> None:
        await anyio.sleep_forever()

    kind = Kind(backend, backend)
    with serving(pieces(b"1\n", end=on)) as server:
        client = kind.client({"host": server.url, "hooks": Hooks(after_answer=look)})
        call = operation("GET", "/x", answer="stream", framing="lines")
        result = kind.run(lambda: client._send(call, {}, {"timeout": 300}))
        assert result["cause"]["kind"] == "timeout"
        # An older one leaves the connection of a cancelled task open.
        if int(httpcore.__version__.split(".")[0]) >= 1:
            server.wait_closed()


def test_a_transport_that_knows_no_streams_will_do(kind: Kind) -> None:
    transport = Scripted({"headers": {}, "body": "1\n2\n"})
    stream = kind.send(transport, operation("GET", "/x", answer="stream", framing="lines"))["data"]
    assert list(stream) == [1, 2]


class TestReading:
    @pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
    def test_however_the_chunks_are_cut(self, size: int) -> None:
        content = '\ufeffid: é\r\ndata: [1,\r\ndata: 2]\r\n\r\nevent: x\rdata: "😀"\r\rid: a\0b\ndata: 3\n\n'.encode()
        reader = StreamReader("events")
        items: list[Any] = []
        for place in range(0, len(content), size):
            items += reader.items(content[place : place + size])
        items += reader.rest()
        assert items == [
            {"event": "message", "data": [1, 2], "id": "é"},
            {"event": "x", "data": "😀", "id": "é"},
            {"event": "message", "data": 3, "id": "é"},
        ]

    def test_an_event_of_many_lines_has_an_end_too(self) -> None:
        reader = StreamReader("textEvents")
        with pytest.raises(TransportError, match="more than 16777216 characters"):
            for _ in range(20):
                list(reader.items(b"data: " + b"x" * 1_000_000 + b"\n"))


@pytest.mark.parametrize("settings", [SETTINGS, replace(SETTINGS, envelope=None, results="result")], ids=["envelope", "result"])
def test_204_has_no_items(settings: ClientSettings) -> None:
    call = operation("GET", "/x", answer="stream", framing="lines")
    data = Kind("sync", None).send(Scripted({"status": 204, "headers": {}, "body": ""}), call, settings=settings)["data"]
    assert list(data) == []
