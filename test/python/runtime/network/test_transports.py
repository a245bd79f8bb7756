"""What both transports do, tried against servers on the loopback interface."""

import gzip
import os
import ssl
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import brotli
import httpcore
import httpx
import pytest
from loopback import CLOSE, ELSEWHERE, HERE, RESET, KeyPair, Transported, closed_port, http, sending, serving
from rig import SETTINGS, Kind, envelope, operation
from runtime.client import AsyncClient, Client
from runtime.network.routes import Routes
from runtime.network.trust import InsecureWarning
from runtime.option_error import OptionError
from runtime.transport import TransportError, TransportRequest


def ok(*_: Any) -> bytes:
    return http("ok")


def failure(kind: Kind, request: TransportRequest, options: Any = None) -> TransportError:
    with pytest.raises(TransportError) as raised:
        Transported(kind, options).one(request)
    return raised.value


class TestRequests:
    def test_go_out_as_they_are(self, kind: Kind) -> None:
        headers = {"x-name": "a  b", "authorization": "Scheme k:s", "content-type": "application/json", "x-latin": "é"}
        target = "/a%2Fb/%7e?q=a%20b&c=%5B&d[]=1&d=2&e='|"
        with serving(ok) as server:
            answer = Transported(kind).one(sending(server.url, target, method="POST", headers=headers, body='{"a":"é😀"}'))
        assert (answer.status, answer.body) == (200, b"ok")
        (received,) = server.received
        assert (received.method, received.target, received.body.decode()) == ("POST", target, '{"a":"é😀"}')
        assert received.headers == {**headers, "host": f"127.0.0.1:{server.port}", "content-length": "14", "accept-encoding": "gzip, deflate, br"}

    @pytest.mark.parametrize(("target", "want"), [("", "/"), ("?a=1", "/?a=1"), ("/", "/")])
    def test_have_a_path(self, kind: Kind, target: str, want: str) -> None:
        with serving(ok) as server:
            Transported(kind).one(sending(server.url, target))
        assert server.received[0].target == want

    @pytest.mark.parametrize(
        ("method", "body", "want"),
        [
            pytest.param("PUT", lambda: b"ab", (b"ab", "2", None), id="bytes"),
            pytest.param("PUT", lambda: "", (b"", "0", None), id="empty text"),
            pytest.param("PUT", lambda: iter([b"a", b"b" * 300_000]), (b"a" + b"b" * 300_000, None, "chunked"), id="a stream"),
            pytest.param("POST", lambda: None, (b"", "0", None), id="nothing"),
            pytest.param("GET", lambda: None, (b"", None, None), id="nothing of a GET"),
        ],
    )
    def test_carry(self, kind: Kind, method: str, body: Callable[[], Any], want: Any) -> None:
        with serving(ok) as server:
            Transported(kind).one(sending(server.url, method=method, body=body()))
        (received,) = server.received
        assert (received.body, received.headers.get("content-length"), received.headers.get("transfer-encoding")) == want

    def test_say_themselves_where_they_go_and_end(self, kind: Kind) -> None:
        names = ("host", "content-length", "transfer-encoding", "connection", "proxy-authorization")
        with serving(ok) as server:
            Transported(kind).one(sending(server.url, method="POST", headers=dict.fromkeys(names, "1"), body="body"))
        (received,) = server.received
        assert received.headers == {"host": f"127.0.0.1:{server.port}", "content-length": "4", "accept-encoding": "gzip, deflate, br"}

    @pytest.mark.parametrize(
        ("target", "headers"),
        [
            ("/", {"x-name": "a\r\nx-evil: 1"}),
            ("/", {"x-name": "a\nb"}),
            ("/", {"x-name": "\u4e2d"}),
            ("/", {"x-name": "\0"}),
            ("/", {"x\r\ny": "a"}),
            ("/", {"x:y": "a"}),
            ("/", {"x\n": "a"}),
            ("/", {"": "a"}),
            ("/evil b", {}),
            ("/evil\r\nhost: evil", {}),
            ("/\u4e2d", {}),
        ],
        ids=repr,
    )
    def test_are_not_made_for_what_http_cannot_carry(self, kind: Kind, target: str, headers: dict[str, str]) -> None:
        with serving(ok) as server:
            error = failure(kind, sending(server.url, target, headers=headers))
        assert (error.kind, server.received) == ("network", [])
        assert "was not called: " in str(error)
        assert "evil" not in str(error)

    @pytest.mark.parametrize("authority", ["login.example.com", "login.example.com:8443", "[2001:db8::1]:443", "tenant_1"])
    def test_may_call_the_server_by_another_name(self, kind: Kind, authority: str) -> None:
        with serving(ok) as server:
            Transported(kind).one(sending(server.url, authority=authority, headers={"host": "other.example"}))
        assert server.received[0].headers["host"] == authority

    @pytest.mark.parametrize(
        "authority",
        ["", "example.com\r\nx-evil: 1", "example.com\n", "example.com\0", "example.com evil", "example.com/evil", "evil@example.com", "a:port", "a:1:2"],
        ids=repr,
    )
    def test_call_it_by_no_name_that_is_none(self, kind: Kind, authority: str) -> None:
        with serving(ok) as server, pytest.raises(TypeError, match="^authority: not a host with or without a port$"):
            Transported(kind).one(sending(server.url, authority=authority))
        assert server.received == []

    def test_give_up_a_body_that_cannot_be_read_and_say_why(self, kind: Kind) -> None:
        def broken() -> Iterator[bytes]:
            yield b"a"
            raise LookupError("private words")

        with serving(ok) as server:
            error = failure(kind, sending(server.url, method="POST", body=broken()))
        assert (error.kind, str(error), repr(error.__cause__)) == ("network", "The body could not be read", "LookupError('private words')")

    def test_give_up_a_body_that_is_no_bytes(self, kind: Kind) -> None:
        with serving(ok) as server:
            error = failure(kind, sending(server.url, method="POST", body=iter([b"a", "b"])))
        assert (error.kind, str(error), repr(error.__cause__)) == ("network", "The body could not be read", "TypeError('it gives something else than bytes')")


LONG = ("é" * 40_000).encode()


class TestAnswers:
    def test_have_their_headers_joined(self, kind: Kind) -> None:
        headers = {"X-List": "a\nb", "Set-Cookie": "a=1, x\nb=2", "X-One": "1"}
        with serving(lambda *_: http("", headers=headers)) as server:
            answer = Transported(kind).one(sending(server.url))
        assert answer.headers == {"x-list": "a, b", "set-cookie": "a=1, x\nb=2", "x-one": "1", "content-length": "0"}

    @pytest.mark.parametrize(
        ("method", "status", "headers"),
        [
            pytest.param("GET", 302, {"location": "/elsewhere"}, id="redirect"),
            pytest.param("GET", 204, {}, id="no content"),
            pytest.param("GET", 304, {}, id="not modified"),
            pytest.param("HEAD", 200, {"content-length": "900000000"}, id="HEAD"),
            pytest.param("GET", 503, {"retry-after": "1"}, id="failure"),
            pytest.param("GET", 200, {"content-encoding": "gzip"}, id="nothing, compressed"),
        ],
    )
    def test_come_as_they_are(self, kind: Kind, method: str, status: int, headers: dict[str, str]) -> None:
        with serving(lambda *_: http("", status, headers)) as server:
            answer = Transported(kind).one(sending(server.url, method=method))
        assert (answer.status, answer.body, len(server.received)) == (status, b"", 1)
        assert answer.headers.items() >= headers.items()

    def test_are_not_early_hints(self, kind: Kind) -> None:
        with serving(lambda *_: b"HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n" + http("ok")) as server:
            assert Transported(kind).one(sending(server.url)).body == b"ok"

    @pytest.mark.parametrize(
        ("content", "encoding", "want"),
        [
            pytest.param(gzip.compress(b"short"), "gzip", b"short", id="gzip"),
            pytest.param(gzip.compress(LONG, 0), "GZIP", LONG, id="gzip, long"),
            pytest.param(gzip.compress(b"sh") + gzip.compress(b"") + gzip.compress(b"ort"), "gzip", b"short", id="gzip in pieces"),
            pytest.param(gzip.compress(b"short") + b"\0\0", "gzip", b"short", id="gzip, filled up"),
            pytest.param(zlib.compress(b"short"), "deflate", b"short", id="deflate"),
            pytest.param(zlib.compress(b"short", wbits=-15), "deflate", b"short", id="deflate without header"),
            pytest.param(gzip.compress(zlib.compress(b"short")), "deflate, gzip", b"short", id="two layers"),
            pytest.param(brotli.compress(b"short"), "br", b"short", id="brotli"),
            pytest.param(brotli.compress(LONG), "BR", LONG, id="brotli, long"),
            pytest.param(gzip.compress(brotli.compress(b"short")), "br, gzip", b"short", id="brotli and gzip"),
            pytest.param(b"short", "identity", b"short", id="none"),
        ],
    )
    def test_are_decompressed(self, kind: Kind, content: bytes, encoding: str, want: bytes) -> None:
        with serving(lambda *_: http(content, headers={"content-encoding": encoding})) as server:
            assert Transported(kind).one(sending(server.url)).body == want

    @pytest.mark.parametrize(("content", "encoding"), [(gzip.compress(b"x" * 1000), "gzip"), (brotli.compress(b"x" * 1000), "br")], ids=["gzip", "brotli"])
    def test_of_exactly_the_limit_are_not_too_large(self, kind: Kind, content: bytes, encoding: str) -> None:
        with serving(lambda *_: http(content, headers={"content-encoding": encoding})) as server:
            assert len(Transported(kind).one(sending(server.url, max_answer_bytes=1000)).body) == 1000

    @pytest.mark.parametrize(
        ("content", "headers"),
        [
            pytest.param(b"x" * 2000, {}, id="announced"),
            pytest.param(b"7d0\r\n" + b"x" * 2000 + b"\r\n0\r\n\r\n", {"transfer-encoding": "chunked"}, id="in chunks"),
            pytest.param(gzip.compress(b"x" * 2000), {"content-encoding": "gzip"}, id="compressed"),
            pytest.param(gzip.compress(b"x" * 600) * 2, {"content-encoding": "gzip"}, id="compressed in pieces"),
            pytest.param(gzip.compress(gzip.compress(b"\0" * 20_000_000)), {"content-encoding": "gzip, gzip"}, id="a compressed bomb"),
            pytest.param(gzip.compress(os.urandom(900) + b"\0" * 2000), {"content-encoding": "gzip"}, id="compressed, hardly"),
            pytest.param(brotli.compress(b"x" * 1001), {"content-encoding": "br"}, id="brotli"),
            pytest.param(brotli.compress(b"\0" * 20_000_000), {"content-encoding": "br"}, id="a brotli bomb"),
        ],
    )
    def test_beyond_the_limit_are_too_large(self, kind: Kind, content: bytes, headers: dict[str, str]) -> None:
        with serving(lambda *_: http(content, headers=headers)) as server:
            assert failure(kind, sending(server.url, max_answer_bytes=1000)).kind == "too-large"
            server.wait_closed()

    HEAD = "HTTP/1.1 200 OK\r\n"

    @pytest.mark.parametrize(
        ("content", "end"),
        [
            pytest.param(HEAD + "content-length: 100\r\n\r\nhalf", CLOSE, id="shorter than announced"),
            pytest.param(HEAD + "transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n", CLOSE, id="without its last chunk"),
            pytest.param(HEAD + "content-length: 100\r\n\r\nhalf", RESET, id="reset in the middle"),
            pytest.param("", CLOSE, id="nothing"),
            pytest.param("HTTP/1.1 200 OK\r\ncontent-le", CLOSE, id="half a head"),
            pytest.param("", RESET, id="reset at once"),
        ],
    )
    def test_that_are_cut_off(self, kind: Kind, content: str, end: object) -> None:
        def answer(_: object, write: Callable[[bytes], None]) -> object:
            write(content.encode())
            return end

        with serving(answer) as server:
            assert failure(kind, sending(server.url)).kind == "network"

    @pytest.mark.parametrize(
        ("content", "encoding", "message"),
        [
            pytest.param(b"<html>", "gzip", "The answer is not valid gzip", id="something else"),
            pytest.param(gzip.compress(b"x") + gzip.compress(b"x")[:15], "gzip", "The answer is not valid gzip, or ended too early", id="cut off in a piece"),
            pytest.param(gzip.compress(b"") * 1001, "gzip", "The answer is not valid gzip, or ended too early", id="too many pieces"),
            pytest.param(gzip.compress(b"x" * 1000)[:20], "gzip", "The answer is not valid gzip, or ended too early", id="cut off"),
            pytest.param(b"<html>", "br", "The answer is not valid br", id="something else, brotli"),
            pytest.param(brotli.compress(b"x" * 1000)[:-2], "br", "The answer is not valid br, or ended too early", id="cut off, brotli"),
            pytest.param(b"x", "zstd", "The answer is compressed in an unknown way", id="in an unknown way"),
            pytest.param(b"x", "gzip, gzip, gzip", "The answer is compressed too many times", id="too many times"),
        ],
    )
    def test_whose_compression_is_none(self, kind: Kind, content: bytes, encoding: str, message: str) -> None:
        with serving(lambda *_: http(content, headers={"content-encoding": encoding})) as server:
            error = failure(kind, sending(server.url))
        assert (error.kind, str(error)) == ("invalid-answer", message)

    def test_that_are_no_http(self, kind: Kind) -> None:
        def answer(_: object, write: Callable[[bytes], None]) -> object:
            write(b"SSH-2.0-x\r\n\r\n")
            return CLOSE

        with serving(answer) as server:
            error = failure(kind, sending(server.url))
        assert (error.kind, str(error)) == ("invalid-answer", f"127.0.0.1:{server.port} did not answer in HTTP")


class TestConnections:
    def test_are_used_again(self, kind: Kind) -> None:
        with serving(ok) as server:
            Transported(kind).send(*[sending(server.url)] * 3)
        assert (len(server.received), server.opened) == (3, 1)

    def test_that_the_server_closed_are_replaced(self, kind: Kind) -> None:
        with serving(lambda *_: http("ok", headers={"connection": "close"})) as server:
            assert [answer.status for answer in Transported(kind).send(*[sending(server.url)] * 2)] == [200, 200]
        assert server.opened == 2

    def test_are_closed_with_the_transport(self, kind: Kind) -> None:
        with serving(ok) as server:
            Transported(kind).one(sending(server.url))
            server.wait_closed()

    def test_that_nobody_answers(self, kind: Kind) -> None:
        port = closed_port()
        error = failure(kind, sending(f"http://127.0.0.1:{port}", "/private?token=hidden", headers={"authorization": "very secret"}))
        assert (error.kind, str(error)) == ("network", f"127.0.0.1:{port} refused the connection (ECONNREFUSED)")

    def test_to_a_name_that_nobody_knows(self, kind: Kind) -> None:
        error = failure(kind, sending("http://nowhere.invalid"), {"proxy": False})
        assert error.kind == "network"
        assert str(error).startswith("nowhere.invalid ")

    def test_are_those_of_the_transport_alone(self, kind: Kind) -> None:
        with serving(ok) as server:
            Transported(kind).one(sending(server.url))
            Transported(kind).one(sending(server.url))
        assert server.opened == 2


class TestCertificates:
    @pytest.mark.parametrize(
        ("options", "pair", "want"),
        [
            pytest.param({}, HERE, "has a TLS certificate that is not trusted", id="not trusted"),
            pytest.param({"ca": HERE.cert}, HERE, "ok", id="trusted by the option"),
            pytest.param({"ca": ELSEWHERE.cert + HERE.cert}, HERE, "ok", id="one of several trusted ones"),
            pytest.param({"ca": ELSEWHERE.cert}, HERE, "has a TLS certificate that is not trusted", id="another one trusted"),
            pytest.param({"ca": ELSEWHERE.cert}, ELSEWHERE, "has a TLS certificate for another name", id="trusted, for another name"),
            pytest.param({"reject_unauthorized": True}, HERE, "has a TLS certificate that is not trusted", id="checking asked for"),
            pytest.param({"ca": ssl.create_default_context(cadata=HERE.cert)}, HERE, "ok", id="a context"),
            pytest.param({"ca": ssl.PEM_cert_to_DER_cert(HERE.cert)}, HERE, "ok", id="bytes"),
        ],
    )
    def test_count(self, kind: Kind, options: Any, pair: KeyPair, want: str) -> None:
        with serving(ok, pair) as server:
            try:
                result = Transported(kind, options).one(sending(server.url)).body.decode()
            except TransportError as error:
                result = str(error).replace(f"127.0.0.1:{server.port} ", "")
        assert (result, len(server.received)) == (want, 1 if want == "ok" else 0)

    @pytest.mark.parametrize("named", [Path, str])
    def test_may_come_from_a_file(self, kind: Kind, tmp_path: Any, named: Callable[[Path], Path | str]) -> None:
        (tmp_path / "ca.pem").write_text(HERE.cert)
        with serving(ok, HERE) as server:
            assert Transported(kind, {"ca": named(tmp_path / "ca.pem")}).one(sending(server.url)).status == 200
        with pytest.raises(OptionError, match="^ca: has no certificates that can be read$"):
            kind.client({"ca": named(tmp_path / "none.pem")})

    @pytest.mark.parametrize("value", [0, "", "false", b"", None, [], 0.0, float("nan")], ids=repr)
    def test_are_checked_for_all_that_is_merely_like_false(self, kind: Kind, value: object) -> None:
        # A transport on its own: a client does not even take them (see the tests of options).
        with serving(ok, HERE) as server:
            error = failure(kind, sending(server.url), {"reject_unauthorized": value})
        assert "not trusted" in str(error)
        assert server.received == []

    def test_are_checked_whatever_the_environment_says(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("PYTHONHTTPSVERIFY", "NODE_TLS_REJECT_UNAUTHORIZED", "CURL_INSECURE"):
            monkeypatch.setenv(name, "0")
        with serving(ok, HERE) as server:
            assert "not trusted" in str(failure(kind, sending(server.url)))

    def test_are_not_checked_for_one_client_with_a_warning(self, kind: Kind) -> None:
        def call(**options: object) -> Any:
            given = {"host": server.url, "max_retries": 0, **options}
            client: Any = Generated(**given) if kind.blocking else AsyncGenerated(**given)

            async def both() -> Any:
                result = await client._send(operation("GET", "/x"), {}, None)
                await client.close()
                return result

            if not kind.blocking:
                return kind.run(both)
            with client:
                return client._send(operation("GET", "/x"), {}, None)

        with serving(lambda *_: http(envelope()), HERE) as server:
            with pytest.warns(InsecureWarning, match="reject_unauthorized=False") as warned:
                assert call(reject_unauthorized=False)["statusCode"] == 200
            assert len(warned) == 1
            assert warned[0].filename == __file__
            careful = call()
        assert (careful["statusCode"], careful["cause"]["kind"]) == (0, "network")
        assert "not trusted" in careful["message"]


class Generated(Client):
    """As the generator writes it."""

    def __init__(self, **options: object) -> None:
        super().__init__(SETTINGS, options)


class AsyncGenerated(AsyncClient):
    def __init__(self, **options: object) -> None:
        super().__init__(SETTINGS, options)


class TestAClientThatIsGiven:
    @staticmethod
    def made(kind: Kind, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
        transport = httpx.MockTransport(handler)
        if kind.blocking:
            return httpx.Client(transport=transport, auth=("user", "password"), headers={"x-own": "1"}, follow_redirects=True)
        return httpx.AsyncClient(transport=transport, auth=("user", "password"), headers={"x-own": "1"}, follow_redirects=True)

    def test_sends_what_it_is_told(self, kind: Kind) -> None:
        seen: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(200, json={"statusCode": 200, "message": "ok", "data": 1})

        client = kind.client({"http_client": self.made(kind, handler)})
        result = kind.run(lambda: client._send(operation("POST", "/x/{id}"), {"id": "a/b", "c": 1}, None))
        assert result == {"statusCode": 200, "message": "ok", "data": 1}
        (request,) = seen
        assert (request.method, str(request.url), request.url.raw_path) == ("POST", "https://api.example.com/x/a%2Fb", b"/x/a%2Fb")
        assert (request.content, request.headers.get("authorization"), request.headers.get("x-own")) == (b'{"c":1}', None, None)

    def test_may_look_at_the_address(self, kind: Kind) -> None:
        """As handlers and libraries do that imitate a server."""
        seen: list[httpx.URL] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(request.url)
            return httpx.Response(200, json={"statusCode": 200, "message": "ok", "data": 1})

        client = kind.client({"http_client": self.made(kind, handler)})
        kind.run(lambda: client.request("GET", "/x/b", query={"page": 2}))
        (url,) = seen
        assert (url.scheme, url.host, url.path, url.query, dict(url.params)) == ("https", "api.example.com", "/x/b", b"page=2", {"page": "2"})
        assert url == httpx.URL("https://api.example.com/x/b?page=2")
        assert str(url.copy_with(query=None)) == "https://api.example.com/x/b"
        assert str(url.join("c")) == "https://api.example.com/x/c"
        assert repr(url) == "URL('https://api.example.com/x/b?page=2')"

    def test_has_proxies_of_its_own(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of a kind that is not known here, perhaps."""
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
        client = kind.client({"http_client": self.made(kind, lambda _: httpx.Response(200, text=envelope()))})
        assert kind.run(lambda: client._send(operation("GET", "/x"), {}, None))["statusCode"] == 200

    def test_follows_no_redirect(self, kind: Kind) -> None:
        client = kind.client({"http_client": self.made(kind, lambda _: httpx.Response(302, headers={"location": "https://evil.example"}))})
        result = kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
        assert (result["statusCode"], result["cause"]) == (0, {"kind": "redirect", "httpStatus": 302})

    def test_stays_open(self, kind: Kind) -> None:
        given = self.made(kind, lambda _: httpx.Response(200, text=envelope()))
        client = kind.client({"http_client": given})
        kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
        kind.run(client.close)
        assert given.is_closed is False

    def test_fails_as_any_other(self, kind: Kind) -> None:
        def handler(request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("secret words", request=request)

        client = kind.client({"http_client": self.made(kind, handler), "max_retries": 0})
        result = kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
        assert (result["message"], result["cause"]["kind"]) == ("api.example.com could not be called", "network")


class TestDeadlines:
    @staticmethod
    def slowly(content: bytes, pause: float) -> Callable[[Any, Callable[[bytes], None]], object]:
        def answer(_: object, write: Callable[[bytes], None]) -> object:
            for place in range(len(content)):
                write(content[place : place + 1])
                time.sleep(pause)
            return CLOSE

        return answer

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"HTTP/1.1 200 OK\r\nx-long: " + b"x" * 500, id="in the headers"),
            pytest.param(b"H" * 500, id="in the first line"),
        ],
    )
    def test_end_a_head_that_never_ends(self, kind: Kind, content: bytes) -> None:
        with serving(self.slowly(content, 0.02)) as server:
            began = time.monotonic()
            client = kind.client({"host": server.url, "timeout": 200})
            result = kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
        assert (result["statusCode"], result["message"], result["cause"]) == (0, "No answer within 200 ms", {"kind": "timeout"})
        assert 0.15 < time.monotonic() - began < 8

    def test_end_a_body_that_never_ends(self, kind: Kind) -> None:
        def answer(_: object, write: Callable[[bytes], None]) -> object:
            write(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
            return self.slowly(b"x" * 500, 0.02)(None, write)

        with serving(answer) as server:
            began = time.monotonic()
            client = kind.client({"host": server.url, "timeout": 200})
            result = kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
            # Older versions leave the connection of a cancelled task to the garbage collector.
            if kind.blocking or int(httpcore.__version__.split(".")[0]) >= 1:
                server.wait_closed()
        assert (result["statusCode"], result["cause"]) == (0, {"kind": "timeout"})
        assert 0.15 < time.monotonic() - began < 8

    def test_count_over_all_attempts(self, kind: Kind) -> None:
        def answer(*_: object) -> object:
            time.sleep(0.4)
            return http("", 503, {"retry-after": "0"})

        with serving(answer) as server:
            began = time.monotonic()
            client = kind.client({"host": server.url, "timeout": 1500, "max_retries": 100})
            result = kind.run(lambda: client._send(operation("GET", "/x"), {}, None))
        assert (result["statusCode"], result["cause"]["kind"]) == (0, "timeout")
        assert 1 < time.monotonic() - began < 20
        assert 2 <= len(server.received) <= 4

    def test_are_those_of_the_present_call(self, kind: Kind) -> None:
        with serving(lambda *_: http(envelope())) as server:
            client = kind.client({"host": server.url, "timeout": 2000})

            async def calls() -> list[int]:
                found = [(await client._send(operation("GET", "/x"), {}, {"timeout": 50}))["statusCode"]]
                import anyio

                await anyio.sleep(0.1)
                found.append((await client._send(operation("GET", "/x"), {}, None))["statusCode"])
                await client.close()
                return found

            if kind.blocking:
                found = [client._send(operation("GET", "/x"), {}, {"timeout": 50})["statusCode"]]
                time.sleep(0.1)
                found.append(client._send(operation("GET", "/x"), {}, None)["statusCode"])
                client.close()
            else:
                found = kind.run(calls)
        assert (found, server.opened) == ([200, 200], 1)


def test_routes_are_told_apart_by_their_whole_origin() -> None:
    made: list[object] = []
    routes = Routes[object]({"proxy": False}, lambda *_: made.append(object()) or made[-1])
    hosts = ["http://api.example:80", "http://api.example:8080", "http://api.example", "https://api.example"]
    assert [routes.route(host).host for host in hosts] == ["api.example:80", "api.example:8080", "api.example", "api.example"]
    assert routes.route(hosts[0]) is routes.route(hosts[0])
    assert len(made) == 2
