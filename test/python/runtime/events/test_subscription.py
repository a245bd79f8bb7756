"""Subscriptions against a WebSocket server of the test: what it saw, and how they begin again and end."""

import base64
import hashlib
import hmac
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from both import BothEvents, Subscription
from event_server import EventServer, until
from runtime.events.create_events import Events, EventSettings, EventsOptions, QueryToken, SignatureProof
from runtime.events.event_error import EventError
from runtime.events.subscription_options import PlatformEvent

SIGNED = EventSettings("wss://events.example.com", "/events/sub", "code", SignatureProof("Sample", "websocket\n"))
PERSONAL = EventSettings("wss://events.example.com", "/events/sub", "code", QueryToken("token"))
KEY: EventsOptions = {"access_key_id": "the-key", "access_key_secret": "the-secret"}

Make = Callable[[EventSettings, EventsOptions], BothEvents]


@pytest.fixture
def server() -> Iterator[EventServer]:
    own = EventServer()
    yield own
    own.stop()


@pytest.fixture(params=["sync", "async"])
def events(request: pytest.FixtureRequest, server: EventServer) -> Iterator[Make]:
    made: list[BothEvents] = []

    def make(settings: EventSettings, options: EventsOptions) -> BothEvents:
        quick: EventsOptions = {
            "socket_uri": server.address,
            "subscriptions": {"retry_delay": (1, 5), "random": lambda: 0.5},
        }
        own = BothEvents(request.param, settings, {**quick, **options})
        made.append(own)
        return own

    yield make
    for own in made:
        own.stop()


def refusal(wait: Callable[[], object]) -> EventError:
    with pytest.raises(EventError) as caught:
        wait()
    return caught.value


def ready(subscription: Subscription) -> Subscription:
    subscription.ready()
    return subscription


def test_names_its_kind_of_event_and_signs_the_text_of_the_platform(events: Make, server: EventServer) -> None:
    ready(events(SIGNED, KEY).sub("user.created & more"))
    assert server.requests[0].path == "/events/sub?code=user.created+%26+more"
    proof = base64.b64encode(hmac.digest(b"the-secret", b"websocket\n", hashlib.sha1)).decode()
    assert server.requests[0].headers["authorization"] == f"Sample the-key:{proof}"


@pytest.mark.parametrize(
    "secret",
    [b"the-secret", lambda text: base64.b64encode(hmac.digest(b"the-secret", text.encode(), hashlib.sha1)).decode()],
)
def test_signs_with_bytes_or_elsewhere(events: Make, server: EventServer, secret: Any) -> None:
    ready(events(SIGNED, {**KEY, "access_key_secret": secret}).sub("a"))
    ready(events(SIGNED, KEY).sub("a"))
    first, second = (request.headers["authorization"] for request in server.requests)
    assert first == second


def test_of_a_user_sends_the_present_token_for_each_connection(events: Make, server: EventServer) -> None:
    tokens = iter(["first", "second"])
    ready(events(PERSONAL, {"access_token": lambda: next(tokens)}).sub("user.created"))
    server.terminate(0)
    until(lambda: len(server.requests) == 2)
    assert [request.path for request in server.requests] == [
        f"/events/sub?code=user.created&token={token}" for token in ("first", "second")
    ]


def test_is_read_by_a_callback_json_as_values_and_anything_else_as_text(events: Make, server: EventServer) -> None:
    seen: list[Any] = []
    ready(events(SIGNED, KEY).sub("user.created", seen.append))
    for text in ('{"id":1}', "plain", "NaN"):
        server.send(0, text)
    until(lambda: len(seen) == 3)
    assert seen == [
        PlatformEvent("user.created", '{"id":1}', {"id": 1}),
        PlatformEvent("user.created", "plain", "plain"),
        PlatformEvent("user.created", "NaN", "NaN"),
    ]


def test_is_read_in_order_by_an_iterator_which_ends_with_it(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created"))
    for text in ("1", "2", "3"):
        server.send(0, text)
    seen = []
    for event in subscription:
        seen.append(event.data)
        if len(seen) == 3:
            subscription.close()
    assert seen == [1, 2, 3]


def test_a_reader_that_waits_is_woken_by_the_end(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created"))
    threading.Timer(0.05, subscription.close).start()
    assert list(subscription) == []


def test_begins_again_after_every_loss_and_tries_anew_each_time(events: Make, server: EventServer) -> None:
    seen: list[Any] = []
    ready(events(SIGNED, KEY).sub("user.created", lambda event: seen.append(event.data), max_retries=2))
    for turn in range(1, 5):
        until(lambda turn=turn: len(server.sockets) == turn)
        server.send(turn - 1, f"{turn}")
        until(lambda turn=turn: len(seen) == turn)
        server.terminate(turn - 1)
    assert seen == [1, 2, 3, 4]


def test_waits_longer_each_time_by_chance_up_to_a_bound(events: Make, server: EventServer) -> None:
    server.status = 503
    began = time.monotonic()
    subscription = events(SIGNED, KEY).sub("user.created", max_retries=4, retry_delay=(40, 100))
    assert refusal(subscription.closed).code == "lost"
    assert len(server.requests) == 5
    assert time.monotonic() - began >= (40 + 80 + 100 + 100) * 0.5 / 1000


@pytest.mark.parametrize("status", [401, 403, 404])
def test_ends_when_the_server_refuses(events: Make, server: EventServer, status: int) -> None:
    server.status = status
    subscription = events(SIGNED, KEY).sub("user.created")
    assert str(refusal(subscription.ready)) == f"The server answered HTTP {status} to the subscription"
    assert refusal(subscription.closed).code == "refused"
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [408, 429, 500])
def test_asks_again_when_that_may_help(events: Make, server: EventServer, status: int) -> None:
    server.status = status
    subscription = events(SIGNED, KEY).sub("user.created")
    until(lambda: len(server.requests) > 1)
    server.status = 101
    subscription.ready()


def test_does_not_go_where_it_is_sent(events: Make, server: EventServer) -> None:
    server.status = 302
    assert refusal(events(SIGNED, KEY).sub("user.created").ready).code == "refused"
    assert len(server.requests) == 1


def test_ends_with_an_error_when_nobody_reads_and_says_so_to_who_reads_later(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created", max_waiting=2))
    for text in ("1", "2", "3"):
        server.send(0, text)
    assert refusal(subscription.closed).code == "overflow"
    seen: list[Any] = []
    assert refusal(lambda: seen.extend(event.data for event in subscription)).code == "overflow"
    assert seen == [1, 2]


def test_takes_a_connection_without_pongs_for_lost(events: Make, server: EventServer) -> None:
    ready(events(SIGNED, KEY).sub("user.created", heartbeat=20))
    server.pause(0)
    until(lambda: len(server.sockets) == 2)


def test_ends_with_an_error_at_a_message_that_is_too_large(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created", max_message_bytes=10))
    server.send(0, "x" * 11)
    error = refusal(subscription.closed)
    assert (error.code, str(error)) == ("too-large", "An event has more than 10 bytes")
    assert len(server.requests) == 1


def test_takes_connections_that_do_not_last_for_failures(events: Make, server: EventServer) -> None:
    subscription = events(SIGNED, KEY).sub("user.created", max_retries=2)
    for turn in range(1, 4):
        until(lambda turn=turn: len(server.sockets) == turn)
        server.close_socket(turn - 1)
    assert refusal(subscription.closed).code == "lost"
    assert len(server.requests) == 3


def test_forgets_its_failures_once_a_connection_has_lasted(events: Make, server: EventServer) -> None:
    ready(events(SIGNED, KEY).sub("user.created", max_retries=1, steady_after=10))
    for turn in range(1, 5):
        until(lambda turn=turn: len(server.sockets) == turn)
        time.sleep(0.05)
        server.terminate(turn - 1)
    until(lambda: len(server.sockets) == 5)


def test_ends_with_the_loop_that_leaves_it(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created"))
    server.send(0, "1")
    for event in subscription:
        assert event.data == 1
        break
    subscription.closed()
    until(lambda: len(server.closed) == 1)
    assert server.closed[0].close_code == 1000


def test_ends_with_the_error_of_a_handler_that_raises(events: Make, server: EventServer) -> None:
    def handler(_: object) -> None:
        raise KeyError("the handler's own")

    subscription = ready(events(SIGNED, KEY).sub("user.created", handler))
    server.send(0, "1")
    with pytest.raises(KeyError, match="the handler's own"):
        subscription.closed()


def test_may_be_closed_by_its_handler(events: Make, server: EventServer) -> None:
    subscription: Subscription
    own = events(SIGNED, KEY)

    def handler(_: object) -> object:
        # The own event loop must not be waited for.
        return subscription._own.close()

    subscription = ready(own.sub("user.created", handler))
    server.send(0, "1")
    subscription.closed()
    until(lambda: len(server.closed) == 1)


def test_ends_with_an_error_when_the_credential_cannot_be_sent_and_does_not_show_it(
    events: Make, server: EventServer
) -> None:
    for key in ("schl\u00fcssel\u4e16", "a\r\nx: y"):
        error = refusal(events(SIGNED, {**KEY, "access_key_id": key}).sub("user.created").closed)
        assert error.code == "credential"
        assert key not in "".join(traceback.format_exception(error))
    assert server.requests == []


def test_ends_with_an_error_when_there_is_no_token(events: Make, server: EventServer) -> None:
    def broken() -> str:
        raise RuntimeError("no session")

    for token in (lambda: None, lambda: "", broken):
        assert refusal(events(PERSONAL, {"access_token": token}).sub("user.created").closed).code == "credential"
    assert server.requests == []


def test_ends_by_close_also_before_it_stands(events: Make, server: EventServer) -> None:
    own = events(SIGNED, KEY)
    server.status = 503
    early = own.sub("user.created", retry_delay=(60_000, 60_000))
    early.close()
    assert refusal(early.ready).code == "lost"
    early.closed()
    server.status = 101
    subscription = ready(own.sub("user.created"))
    own.close()
    until(lambda: len(server.closed) == len(server.sockets))
    subscription.closed()


def test_closes_while_the_server_leaves_the_handshake_open(events: Make) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        own = events(SIGNED, {**KEY, "socket_uri": f"ws://127.0.0.1:{silent.getsockname()[1]}"})
        subscription = own.sub("user.created")
        connection, _ = silent.accept()
        began = time.monotonic()
        subscription.close()
        subscription.closed()
        assert time.monotonic() - began < 2
        connection.close()


def test_closes_a_connection_whose_peer_does_not_answer(events: Make, server: EventServer) -> None:
    subscription = ready(events(SIGNED, KEY).sub("user.created"))
    server.pause(0)
    began = time.monotonic()
    subscription.close()
    subscription.closed()
    assert time.monotonic() - began < 3


def test_leaves_nothing_behind(events: Make, server: EventServer) -> None:
    own = events(SIGNED, KEY)
    # Threads of the test before may still be ending.
    threads, tasks = threading.active_count(), own.loop and own.loop.tasks()
    subscription = ready(own.sub("user.created"))
    subscription.close()
    until(lambda: threading.active_count() <= threads and (own.loop and own.loop.tasks()) == tasks)


@pytest.mark.parametrize(
    ("settings", "options", "message"),
    [
        (SIGNED, {}, "access_key_id: missing"),
        (SIGNED, {"access_key_id": "a", "access_key_secret": ""}, "access_key_secret: missing"),
        (PERSONAL, {}, "access_token: missing"),
        (SIGNED, {**KEY, "socket_uri": "ws://events.example.com"}, "socket_uri: must be a plain wss address"),
        (
            SIGNED,
            {**KEY, "socket_uri": "wss://user:word@events.example.com"},
            "socket_uri: must be a plain wss address",
        ),
        (SIGNED, {**KEY, "socket_uri": "wss://events.example.com?a=b"}, "socket_uri: must be a plain wss address"),
    ],
)
def test_says_what_is_missing_when_it_is_made(settings: EventSettings, options: EventsOptions, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Events(settings, options)


def test_shows_no_secret_and_no_token_in_errors_and_logs(
    events: Make, server: EventServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    own = events(PERSONAL, {"access_token": "the-token"})
    ready(own.sub("user.created"))
    server.status = 401
    error = refusal(own.sub("user.created").ready)
    signed = events(SIGNED, KEY)
    texts = "".join(traceback.format_exception(error)) + repr(vars(error)) + repr(own._own) + repr(signed._own)
    texts += "".join(record.getMessage() for record in caplog.records if "server" not in record.name)
    assert "the-token" not in texts
    assert "the-secret" not in texts
