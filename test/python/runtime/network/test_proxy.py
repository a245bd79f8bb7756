"""Which proxy a request takes, and what it hears."""

import socket
import socketserver
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from loopback import HERE, Transported, closed_port, http, sending, serving
from rig import Kind
from runtime.network.proxy import checked_proxy, proxy_for
from runtime.option_error import OptionError
from runtime.transport import TransportError


def host(chosen: str | None) -> str | None:
    return None if chosen is None else chosen.removeprefix("http://")


@pytest.mark.parametrize(
    ("origin", "option", "environment", "want"),
    [
        pytest.param("https://a.example", None, {}, None, id="nothing said"),
        pytest.param("https://a.example", "http://p:1", {}, "p:1", id="option"),
        pytest.param("https://a.example", "p:1", {}, "p:1", id="option without scheme"),
        pytest.param("http://localhost", "p:1", {}, "p:1", id="option counts for the loopback interface"),
        pytest.param("https://a.example", "p:1", {"HTTPS_PROXY": "q:2", "NO_PROXY": "*"}, "p:1", id="option before environment"),
        pytest.param("https://a.example", False, {"HTTPS_PROXY": "q:2"}, None, id="option False"),
        pytest.param("https://a.example", None, {"HTTPS_PROXY": "q:2", "HTTP_PROXY": "r:3"}, "q:2", id="https"),
        pytest.param("http://a.example", None, {"HTTPS_PROXY": "q:2", "HTTP_PROXY": "r:3"}, "r:3", id="http"),
        pytest.param("https://a.example", None, {"https_proxy": "q:2", "HTTPS_PROXY": "r:3"}, "q:2", id="lower case first"),
        pytest.param("https://a.example", None, {"ALL_PROXY": "q:2"}, "q:2", id="for all"),
        pytest.param("https://a.example", None, {"HTTPS_PROXY": ""}, None, id="empty means none"),
        pytest.param("http://a.example", None, {"HTTP_PROXY": "q:2", "REQUEST_METHOD": "GET"}, None, id="under CGI a header must not choose"),
        pytest.param("http://a.example", None, {"http_proxy": "q:2", "REQUEST_METHOD": "GET"}, "q:2", id="under CGI the lower case may"),
        pytest.param("http://localhost:3000", None, {"HTTP_PROXY": "q:2"}, None, id="localhost"),
        pytest.param("http://127.0.0.2", None, {"HTTP_PROXY": "q:2"}, None, id="127.0.0.2"),
        pytest.param("http://[::1]:80", None, {"HTTP_PROXY": "q:2"}, None, id="::1"),
        pytest.param("http://127.example", None, {"HTTP_PROXY": "q:2"}, "q:2", id="127.example is no loopback"),
    ],
)
def test_choice(origin: str, option: object, environment: dict[str, str], want: str | None) -> None:
    assert host(proxy_for(origin, option, environment)) == want


@pytest.mark.parametrize(
    ("origin", "listed", "want"),
    [
        pytest.param("https://a.example", "*", True, id="everything"),
        pytest.param("https://a.example", " , ", False, id="nothing"),
        pytest.param("https://a.example", "b.example,a.example", True, id="the name"),
        pytest.param("https://a.example", "A.EXAMPLE", True, id="the name in upper case"),
        pytest.param("https://x.a.example", "a.example", True, id="below the name"),
        pytest.param("https://x.a.example", ".a.example", True, id="below, with a dot"),
        pytest.param("https://x.a.example", "*.a.example", True, id="below, with a star"),
        pytest.param("https://xa.example", "a.example", False, id="only the same end"),
        pytest.param("https://a.example", "a.example:443", True, id="the usual port"),
        pytest.param("https://a.example", "a.example:8443", False, id="another port"),
        pytest.param("https://a.example", "b.example a.example", True, id="separated by spaces"),
        pytest.param("https://10.1.2.3", "10.1.2.3", True, id="address"),
        pytest.param("https://10.1.2.3", "2.3", False, id="end of an address"),
        pytest.param("https://10.1.2.3", "10.0.0.0/8", True, id="network"),
        pytest.param("https://11.1.2.3", "10.0.0.0/8", False, id="another network"),
        pytest.param("https://10.1.2.3", "10.0.0.0/99,10.0.0.0/x,x/8", False, id="no network"),
        pytest.param("https://[fd00::1]:8443", "fd00::1", True, id="IPv6"),
        pytest.param("https://[fd00::1]:8443", "[fd00::1]:8443", True, id="IPv6 with port"),
        pytest.param("https://[fd00::1]:8443", "[fd00::1]:1", False, id="IPv6 with another port"),
        pytest.param("https://[fd00::1]", "fd00::/8", True, id="IPv6 network"),
    ],
)
def test_no_proxy(origin: str, listed: str, want: bool) -> None:
    assert (proxy_for(origin, None, {"HTTPS_PROXY": "q:2", "NO_PROXY": listed}) is None) is want


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param("socks5://user:hidden@p:1080", "proxy: only http and https proxies can be used", id="another protocol"),
        pytest.param("http://user:hidden@[", "proxy: not the address of a proxy", id="no address"),
        pytest.param("http://user:hidden@p:99999", "proxy: not the address of a proxy", id="no port"),
        pytest.param("http://", "proxy: not the address of a proxy", id="no host"),
        pytest.param("http://p\r\n:1", "proxy: not the address of a proxy", id="a line break"),
        pytest.param(7, "proxy: not the address of a proxy", id="no text"),
    ],
)
def test_refuses(kind: Kind, given: object, want: str) -> None:
    with pytest.raises(OptionError) as raised:
        checked_proxy(given, "proxy")
    assert str(raised.value) == want
    with pytest.raises(OptionError, match=want):
        kind.client({"proxy": given})


class Proxy:
    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[tuple[str, dict[str, str]]] = []


@contextmanager
def proxying(refusal: int | None = None) -> Iterator[Proxy]:
    """Tunnels and forwards, and remembers what it was asked."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            line = self.rfile.readline().decode().strip().removesuffix(" HTTP/1.1")
            headers = {}
            while header := self.rfile.readline().decode().strip():
                name, _, value = header.partition(": ")
                headers[name.lower()] = value
            running.asked.append((line, headers))
            if refusal is not None:
                self.wfile.write(f"HTTP/1.1 {refusal} Refused\r\ncontent-length: 0\r\n\r\n".encode())
                return
            method, target = line.split(" ")
            authority = target if method == "CONNECT" else target.split("/")[2]
            name, _, port = authority.rpartition(":")
            with socket.create_connection((name, int(port)), 5) as there:
                if method == "CONNECT":
                    self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                else:
                    path = "/" + target.split("/", 3)[3]
                    there.sendall(f"{method} {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n\r\n".encode())
                back = threading.Thread(target=self.pump, args=(there, self.connection), daemon=True)
                back.start()
                if method == "CONNECT":
                    self.pump(self.connection, there)
                back.join(5)

        @staticmethod
        def pump(source: socket.socket, sink: socket.socket) -> None:
            try:
                while content := source.recv(65536):
                    sink.sendall(content)
                sink.shutdown(socket.SHUT_WR)
            except OSError:
                return

    class Threaded(socketserver.ThreadingTCPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """Broken connections are what some tests want."""

    with Threaded(("127.0.0.1", 0), Handler) as server:
        running = Proxy(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield running
        server.shutdown()
        thread.join()


AUTHORIZATION = f"Basic {b64encode(b'us@er:hidden').decode()}"


class TestHttps:
    def test_goes_through_a_tunnel_and_the_proxy_sees_the_host_and_its_own_credentials_only(self, kind: Kind) -> None:
        with serving(lambda *_: http("ok"), HERE) as target, proxying() as proxy:
            transport = Transported(kind, {"proxy": f"http://us%40er:hidden@127.0.0.1:{proxy.port}", "ca": HERE.cert})
            request = sending(target.url, "/private", method="POST", headers={"authorization": "secret"}, body="body")
            assert [answer.body for answer in transport.send(request, request)] == [b"ok", b"ok"]
        ((line, headers),) = proxy.asked
        assert (line, headers["proxy-authorization"]) == (f"CONNECT 127.0.0.1:{target.port}", AUTHORIZATION)
        assert "secret" not in f"{proxy.asked}"
        assert "private" not in f"{proxy.asked}"
        assert [received.target for received in target.received] == ["/private", "/private"]
        assert "proxy-authorization" not in target.received[0].headers

    def test_checks_the_certificate_behind_the_tunnel(self, kind: Kind) -> None:
        with serving(lambda *_: http("ok"), HERE) as target, proxying() as proxy, pytest.raises(TransportError, match="not trusted"):
            Transported(kind, {"proxy": f"127.0.0.1:{proxy.port}"}).one(sending(target.url))
        assert target.received == []

    def test_says_that_the_proxy_refused(self, kind: Kind) -> None:
        with proxying(407) as proxy, pytest.raises(TransportError) as raised:
            Transported(kind, {"proxy": f"http://user:hidden@127.0.0.1:{proxy.port}"}).one(sending("https://api.example.com"))
        assert (raised.value.kind, str(raised.value)) == ("network", "The proxy refused the connection to api.example.com")

    @pytest.mark.parametrize("scheme", ["https", "http"])
    def test_says_that_there_is_no_proxy(self, kind: Kind, scheme: str) -> None:
        port = closed_port()
        with pytest.raises(TransportError) as raised:
            Transported(kind, {"proxy": f"user:hidden@127.0.0.1:{port}"}).one(sending(f"{scheme}://api.example.com"))
        assert (raised.value.kind, str(raised.value)) == ("network", f"The proxy 127.0.0.1:{port} refused the connection (ECONNREFUSED)")

    def test_says_that_the_proxy_has_no_such_name(self, kind: Kind) -> None:
        with pytest.raises(TransportError, match=r"^The proxy proxy\.invalid:1 (is not a known host name|could not be looked up)$"):
            Transported(kind, {"proxy": "http://proxy.invalid:1"}).one(sending("https://api.example.com"))


class TestHttp:
    def test_asks_the_proxy_for_the_whole_address(self, kind: Kind) -> None:
        with serving(lambda *_: http("ok", headers={"connection": "close"})) as target, proxying() as proxy:
            transport = Transported(kind, {"proxy": f"http://us%40er:hidden@127.0.0.1:{proxy.port}"})
            assert transport.one(sending(target.url, "/a?b=%5B1")).body == b"ok"
        ((line, headers),) = proxy.asked
        assert (line, headers["proxy-authorization"], headers["host"]) == (f"GET {target.url}/a?b=%5B1", AUTHORIZATION, f"127.0.0.1:{target.port}")

    def test_takes_the_refusal_of_the_proxy_as_the_answer(self, kind: Kind) -> None:
        with proxying(407) as proxy:
            assert Transported(kind, {"proxy": f"127.0.0.1:{proxy.port}"}).one(sending("http://api.example.com")).status == 407

    def test_takes_the_proxy_of_the_environment(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("REQUEST_METHOD", raising=False)
        with proxying(407) as proxy:
            monkeypatch.setenv("http_proxy", f"127.0.0.1:{proxy.port}")
            assert Transported(kind).one(sending("http://api.example.com")).status == 407
            monkeypatch.setenv("no_proxy", "127.0.0.1")
            with serving(lambda *_: http("ok")) as target:
                assert Transported(kind).one(sending(target.url)).body == b"ok"
        assert len(proxy.asked) == 1

    def test_names_the_variable_that_is_no_proxy(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "socks5://user:hidden@p")
        with pytest.raises(TransportError, match="^HTTP_PROXY: only http and https proxies can be used$") as raised:
            Transported(kind).one(sending("http://api.example.com"))
        assert raised.value.kind == "network"
