"""How an event server is reached: over TLS with certificates of one's own, and through a proxy."""

import base64
import http.server
import select
import socket
import ssl
import subprocess
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from both import BothEvents
from event_server import EventServer
from runtime.events.create_events import Events, EventSettings, EventsOptions, QueryToken
from runtime.events.dialling import dialling
from runtime.events.event_error import EventError

SETTINGS = EventSettings("wss://events.example.com", "/sub", "code", QueryToken("token"))


class Pair(NamedTuple):
    cert: Path
    key: Path


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Pair, Pair]:
    """Of this place, and of another one."""
    folder = tmp_path_factory.mktemp("pairs")
    made = []
    for name in ("here", "elsewhere"):
        pair = Pair(folder / f"{name}.pem", folder / f"{name}.key")
        command = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "30",
        ]
        names = ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"]
        subprocess.run(
            [*command, *names, "-keyout", pair.key, "-out", pair.cert], check=True, capture_output=True, timeout=30
        )
        made.append(pair)
    return made[0], made[1]


@pytest.fixture
def server(pairs: tuple[Pair, Pair]) -> Iterator[EventServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*pairs[0])
    own = EventServer(context=context, greeting='"hello"')
    yield own
    own.stop()


@pytest.fixture(params=["sync", "async"])
def first(request: pytest.FixtureRequest) -> Iterator[Any]:
    """The first event's data."""
    made: list[BothEvents] = []

    def read(**options: Any) -> object:
        given: EventsOptions = {
            "access_token": "t",
            "subscriptions": {"max_retries": 1, "retry_delay": (1, 1)},
            **options,
        }  # type: ignore[typeddict-item]
        own = BothEvents(request.param, SETTINGS, given)
        made.append(own)
        for event in own.sub("greeting"):
            return event.data
        return None

    yield read
    for own in made:
        own.stop()


class Tunnels:
    """A proxy: what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_CONNECT(self) -> None:
                outer.asked.append(f"{self.path} {self.headers['proxy-authorization']}")
                host, port = self.path.split(":")
                with socket.create_connection((host, int(port))) as target:
                    self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                    both = [self.connection, target]
                    while True:
                        for source in select.select(both, [], [], 5)[0]:
                            data = source.recv(65536)
                            if not data:
                                self.close_connection = True
                                return
                            both[both.index(source) - 1].sendall(data)

            def log_message(self, *_: object) -> None:
                return

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def proxy() -> Iterator[Tunnels]:
    own = Tunnels()
    yield own
    own.stop()


def test_a_certificate_is_taken_when_it_is_trusted(first: Any, server: EventServer, pairs: tuple[Pair, Pair]) -> None:
    here, elsewhere = pairs
    context = ssl.create_default_context(cafile=here.cert)
    both = elsewhere.cert.read_text() + here.cert.read_text()
    for ca in (here.cert, here.cert.read_text(), here.cert.read_bytes(), both, context):
        assert first(socket_uri=server.address, ca=ca) == "hello"


@pytest.mark.parametrize("is_elsewhere", [True, False])
def test_a_certificate_that_is_not_trusted_ends_the_subscription(
    first: Any, server: EventServer, pairs: tuple[Pair, Pair], is_elsewhere: bool
) -> None:
    with pytest.raises(EventError) as caught:
        first(socket_uri=server.address, **({"ca": pairs[1].cert} if is_elsewhere else {}))
    assert caught.value.code == "untrusted"
    assert len(server.requests) == 0


def test_a_certificate_is_not_checked_when_that_is_asked_for_with_a_warning_and_for_these_subscriptions_alone(
    first: Any, server: EventServer
) -> None:
    with pytest.warns(RuntimeWarning, match="reject_unauthorized"):
        assert first(socket_uri=server.address, reject_unauthorized=False) == "hello"
    with warnings.catch_warnings(), pytest.raises(EventError, match="not trusted"):
        warnings.simplefilter("error")
        first(socket_uri=server.address)


@pytest.mark.parametrize("value", [0, 1, "false", ""])
def test_checking_ends_for_nothing_but_false(value: Any) -> None:
    with pytest.raises(ValueError, match="reject_unauthorized"):
        Events(SETTINGS, {"access_token": "t", "reject_unauthorized": value})


def test_a_proxy_passes_the_connection_on_and_sees_no_more_than_where_it_leads(
    first: Any, server: EventServer, pairs: tuple[Pair, Pair], proxy: Tunnels
) -> None:
    assert (
        first(socket_uri=server.address, ca=pairs[0].cert, proxy=f"http://user:word@127.0.0.1:{proxy.port}") == "hello"
    )
    assert proxy.asked == [f"127.0.0.1:{server.port} Basic {base64.b64encode(b'user:word').decode()}"]


def test_a_proxy_does_not_vouch_for_who_answers(first: Any, server: EventServer, proxy: Tunnels) -> None:
    with pytest.raises(EventError) as caught:
        first(socket_uri=server.address, proxy=f"127.0.0.1:{proxy.port}")
    assert caught.value.code == "untrusted"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"proxy": "socks5://user:hidden@p:1"}, "proxy: only http and https proxies can be used"),
        ({"proxy": "http://"}, "proxy: not the address of a proxy"),
        ({"proxy": "p:1", "socket_uri": "ws://127.0.0.1:1"}, "proxy: only for wss addresses"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused_at_once(options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Events(SETTINGS, {"access_token": "t", **options})


@pytest.mark.parametrize(
    ("address", "environment", "want"),
    [
        ("wss://events.example.com/sub", {"HTTPS_PROXY": "p:1"}, "http://p:1"),
        ("wss://events.example.com/sub", {"https_proxy": "http://p:1", "NO_PROXY": "example.com"}, None),
        ("wss://events.example.com/sub", {"ALL_PROXY": "http://p:1"}, "http://p:1"),
        ("wss://events.example.com/sub", {"HTTP_PROXY": "http://p:1"}, None),
        ("wss://localhost:1/sub", {"HTTPS_PROXY": "p:1"}, None),
        ("wss://127.0.0.1/sub", {"HTTPS_PROXY": "p:1"}, None),
        ("ws://events.example.com/sub", {"HTTPS_PROXY": "p:1", "HTTP_PROXY": "p:1"}, None),
    ],
)
def test_the_environment_has_a_proxy(
    monkeypatch: pytest.MonkeyPatch, address: str, environment: dict[str, str], want: str | None
) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dialling(address, {}).proxy == want
    assert dialling(address, {"proxy": False}).proxy is None
