"""Calls from their members to their outcome."""

import copy
import pickle
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import anyio
import pytest
from rig import (
    INSTANT,
    SETTINGS,
    Environment,
    Kind,
    Scripted,
    Step,
    answer,
    counting_credential,
    envelope,
    operation,
    proved,
    proving,
    raising,
    with_credentials,
)
from runtime.credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from runtime.moments import http_date
from runtime.option_error import OptionError
from runtime.transport import TransportAnswer, TransportError, TransportRequest

GET = operation("GET", "/x")
POST = operation("POST", "/x")
LOST = TransportError("network", "the connection was lost")
BUSY: Step = {"status": 503, "body": ""}
OK: Step = {"body": envelope(data=1)}
VERSION = ".".join(map(str, sys.version_info[:3]))


class TestACall:
    def test_sends_and_comes_to_an_envelope(self, kind: Kind) -> None:
        transport = Scripted({"body": envelope(data={"id": 1})})
        options = {"lang": "zh-CN", "host": "https://example.com/auth"}
        result = kind.send(transport, operation("POST", "/users/{id}"), {"id": "a b", "name": "é"}, options)
        assert result == {"statusCode": 200, "message": "ok", "data": {"id": 1}}
        (sent,) = transport.sent
        assert (sent.method, sent.origin, sent.target, sent.body, sent.max_answer_bytes) == (
            "POST",
            "https://example.com",
            "/auth/users/a%20b",
            '{"name":"é"}',
            104_857_600,
        )
        assert sent.headers == {
            "accept": "application/json",
            "content-type": "application/json",
            "user-agent": f"example-sample/1.2.3 python/{VERSION}",
            "x-sample-lang": "zh-CN",
        }

    def test_raises_when_it_is_malformed_before_anything_is_sent(self, kind: Kind) -> None:
        transport = Scripted()
        with pytest.raises(ValueError, match=r"^id: "):
            kind.send(transport, operation("GET", "/u/{id}"), {"id": ".."})
        with pytest.raises(ValueError, match=r"^Authorization: not free$"):
            kind.send(transport, GET, own={"headers": {"Authorization": "x"}})
        with pytest.raises(TypeError, match=r"^request_options: unknown time_out$"):
            kind.send(transport, GET, own={"time_out": 1})  # type: ignore[typeddict-unknown-key]
        assert transport.sent == []

    def test_keeps_its_own_headers_against_those_of_the_caller(self, kind: Kind) -> None:
        transport = Scripted()
        headers = {"X-Sample-Lang": "fr", "X-Trace": "t", "Accept": "text/html"}
        kind.send(transport, GET, options={"lang": "en-US"}, own={"headers": headers})
        sent = transport.sent[0].headers
        assert (sent["x-sample-lang"], sent["x-trace"], sent["accept"]) == ("en-US", "t", "application/json")

    def test_shows_the_raw_answer(self, kind: Kind) -> None:
        seen: list[tuple[int, str]] = []
        transport = Scripted({"status": 429, "headers": {"x-limit": "0"}})
        kind.send(transport, POST, own={"on_answer": lambda found: seen.append((found.status, found.headers["x-limit"]))})
        assert seen == [(429, "0")]

    def test_leaves_out_what_was_not_given_and_sends_none_as_null(self, kind: Kind) -> None:
        from runtime.not_given import NOT_GIVEN

        transport = Scripted()
        kind.send(transport, POST, {"a": None, "b": NOT_GIVEN, "c": False})
        assert transport.sent[0].body == '{"a":null,"c":false}'

    def test_takes_a_transport_that_is_not_asynchronous(self, kind: Kind) -> None:
        class Plain:
            def send(self, _: TransportRequest) -> TransportAnswer:
                return answer()

        assert kind.send(Plain(), GET)["statusCode"] == 200


class TestWhatGoesWrongBecomesAnEnvelope:
    @pytest.mark.parametrize(
        ("given", "want"),
        [
            pytest.param(
                LOST,
                {"statusCode": 0, "message": "the connection was lost", "data": None, "cause": {"kind": "network"}},
                id="a lost connection",
            ),
            pytest.param(
                TransportError("too-large", "too long", 200),
                {"statusCode": 0, "message": "too long", "data": None, "cause": {"kind": "too-large", "httpStatus": 200}},
                id="too long an answer",
            ),
            pytest.param(
                TransportError("invalid-answer", "m"),
                {"statusCode": 0, "message": "m", "data": None, "cause": {"kind": "invalid-answer"}},
                id="no HTTP",
            ),
            pytest.param(
                IndexError("what"),
                {"statusCode": 0, "message": "The network failed", "data": None, "cause": {"kind": "network", "error": "IndexError: what"}},
                id="any other error",
            ),
        ],
    )
    def test_errors(self, kind: Kind, given: Exception, want: dict[str, Any]) -> None:
        assert kind.send(Scripted(given), POST) == want

    @pytest.mark.parametrize("retries", [0, 2])
    def test_a_transport_that_never_answers(self, kind: Kind, retries: int) -> None:
        sent: list[TransportRequest] = []

        class Never:
            async def send(self, request: TransportRequest) -> TransportAnswer:
                sent.append(request)
                if kind.blocking:
                    time.sleep(max(0.0, request.deadline - time.monotonic()))
                    raise TransportError("timeout", "too late")
                await anyio.sleep(60)
                raise AssertionError

        result = kind.send(Never(), GET, options={"timeout": 20, "max_retries": retries})
        assert result == {"statusCode": 0, "message": "No answer within 20 ms", "data": None, "cause": {"kind": "timeout"}}
        assert len(sent) == 1

    @pytest.mark.parametrize("timeout", [-5, float("nan")])
    def test_time_that_is_over_is_not_time_without_end(self, kind: Kind, timeout: float) -> None:
        limits: list[float] = []

        async def late(request: TransportRequest) -> TransportAnswer:
            limits.append(request.deadline - time.monotonic())
            await anyio.sleep(0) if not kind.blocking else None
            raise TransportError("timeout", "too late")

        result = kind.send(Scripted(late), GET, own={"timeout": timeout})
        assert (result["statusCode"], result["cause"]["kind"]) == (0, "timeout")
        assert max(limits, default=0) <= 0

    def test_a_timeout_without_end_does_not_end_at_once(self, kind: Kind) -> None:
        for timeout in (0, float("inf"), 2**40):
            assert kind.send(Scripted(), GET, options={"timeout": timeout})["statusCode"] == 200

    @pytest.mark.anyio
    async def test_a_cancelled_task_is_cancelled(self, anyio_backend: str) -> None:
        begun = anyio.Event()

        class Never:
            async def send(self, _: TransportRequest) -> TransportAnswer:
                begun.set()
                await anyio.sleep(60)
                raise AssertionError

        client = Kind(anyio_backend, anyio_backend).client({"transport": Never()})
        finished = False
        with anyio.move_on_after(10) as scope:
            async with anyio.create_task_group() as group:

                async def call() -> None:
                    nonlocal finished
                    await client._send(GET, {}, None)
                    finished = True

                group.start_soon(call)
                await begun.wait()
                group.cancel_scope.cancel()
        assert (finished, scope.cancel_called) == (False, False)

    def test_a_synchronous_client_says_that_it_has_no_event_loop(self) -> None:
        class Suspending:
            async def send(self, _: TransportRequest) -> TransportAnswer:
                import asyncio

                await asyncio.sleep(0)
                raise AssertionError

        with pytest.raises(RuntimeError, match="use the asynchronous one"):
            Kind("sync", None).send(Suspending(), GET)


@pytest.mark.parametrize(("status", "want"), [("200.5", 200.5), ("1e999", float("inf")), ("-1", -1)])
def test_a_status_that_is_none_is_no_success(kind: Kind, status: str, want: float) -> None:
    transport = Scripted({"body": f'{{"statusCode":{status},"message":"m"}}'})
    assert kind.send(transport, GET) == {"statusCode": want, "message": "m", "data": None}
    assert len(transport.sent) == 1


class TestRetries:
    @pytest.mark.parametrize(
        ("method", "details", "own", "steps", "want"),
        [
            pytest.param("GET", {}, {}, [LOST, LOST, OK], (3, 200), id="a GET that was lost"),
            pytest.param("GET", {}, {}, [LOST], (3, 0), id="a GET that is always lost"),
            pytest.param("GET", {}, {}, [BUSY, {"status": 429, "body": ""}, OK], (3, 200), id="a busy platform"),
            pytest.param("GET", {}, {}, [{"body": envelope(statusCode=429)}, OK], (2, 200), id="an envelope that puts off"),
            pytest.param("GET", {}, {}, [{"status": 400, "body": envelope(statusCode=400)}, OK], (1, 400), id="not a GET that is wrong"),
            pytest.param("GET", {}, {}, [{"body": "{"}, OK], (1, 0), id="not a malformed answer"),
            pytest.param("GET", {}, {}, [{"status": 302}, OK], (1, 0), id="not a redirect"),
            pytest.param("DELETE", {}, {}, [LOST, OK], (2, 200), id="a DELETE"),
            pytest.param("PUT", {}, {}, [LOST, OK], (2, 200), id="a PUT"),
            pytest.param("POST", {}, {}, [LOST, OK], (1, 0), id="not a POST"),
            pytest.param(
                "POST",
                {},
                {},
                [{"status": 503, "body": "", "headers": {"retry-after": "1"}}, OK],
                (1, 0),
                id="not a POST even if it is told when",
            ),
            pytest.param("POST", {"safe": True}, {}, [LOST, OK], (2, 200), id="a POST that is safe"),
            pytest.param("POST", {}, {"safe": True}, [LOST, OK], (2, 200), id="a POST that the caller calls safe"),
            pytest.param("GET", {"safe": False}, {}, [LOST, OK], (1, 0), id="not a GET that is unsafe"),
            pytest.param("GET", {}, {"max_retries": 4}, [LOST, LOST, LOST, LOST, OK], (5, 200), id="as often as told"),
            pytest.param("GET", {}, {"max_retries": 0}, [LOST, OK], (1, 0), id="not at all if told so"),
        ],
    )
    def test_happen(self, kind: Kind, method: str, details: Any, own: Any, steps: list[Step], want: tuple[int, int]) -> None:
        transport = Scripted(*steps)
        result = kind.send(transport, operation(method, "/x", **details), own=own)
        assert (len(transport.sent), result["statusCode"]) == want

    def test_wait_with_full_jitter_below_a_doubling_bound_or_as_told(self, kind: Kind) -> None:
        clock = Environment(0.5)
        told = [{"status": 503, "body": "", "headers": {"retry-after": after}} for after in ("2", "900")]
        kind.send(Scripted(LOST, LOST, *told, OK), GET, options={"environment": clock, "max_retries": 9, "max_retry_delay": 3000})
        assert clock.waits == [125, 250, 2000, 3000]

    def test_do_not_wait_beyond_the_time_of_the_call(self, kind: Kind) -> None:
        clock = Environment()
        transport = Scripted({"status": 503, "body": "", "headers": {"retry-after": "60"}})
        options = {"environment": clock, "max_retry_delay": 120_000, "timeout": 50_000}
        result = kind.send(transport, GET, options=options)
        assert (result["statusCode"], result["cause"]["httpStatus"], len(transport.sent), clock.waits) == (0, 503, 1, [])

    def test_really_wait(self, kind: Kind) -> None:
        began = time.monotonic()
        client = kind.client({"transport": Scripted(LOST, OK), "environment": None, "max_retry_delay": 1})
        assert kind.run(lambda: client._send(GET, {}, None))["statusCode"] == 200
        assert time.monotonic() - began < 5

    def test_are_signed_anew(self, kind: Kind) -> None:
        transport = Scripted(LOST, OK)
        settings = with_credentials(sign=counting_credential())
        kind.send(transport, operation("GET", "/x", security=(("sign",),)), settings=settings)
        assert [sent.headers["authorization"] for sent in transport.sent] == ["signed 1", "signed 2"]

    def test_do_not_send_a_stream_twice(self, kind: Kind) -> None:
        transport = Scripted(LOST)
        kind.send(transport, operation("PUT", "/x", body="binary", body_member="b"), {"b": iter([b"a"])})
        assert len(transport.sent) == 1


@pytest.mark.parametrize(
    ("own", "want"),
    [
        ({"timeout": "5"}, "request_options: timeout must be a number"),
        ({"max_retries": True}, "request_options: max_retries must be a number"),
        ({"time_out": 5}, "request_options: unknown time_out"),
        ([("timeout", 5)], "request_options: must be an object"),
        ({"headers": [("x-a", "1")]}, "headers: must be an object"),
    ],
    ids=repr,
)
def test_options_of_a_call_that_are_wrong_are_named(kind: Kind, own: Any, want: str) -> None:
    transport = Scripted()
    with pytest.raises(TypeError, match=f"^{want}$"):
        kind.send(transport, GET, own=own)
    assert transport.sent == []


def test_options_of_a_call_that_are_none_are_those_of_the_client(kind: Kind) -> None:
    own: Any = {"timeout": None, "max_retries": None, "headers": None, "safe": None, "on_answer": None}
    transport = Scripted(BUSY)
    assert kind.send(transport, GET, options={"max_retries": 1}, own=own)["statusCode"] == 0
    assert len(transport.sent) == 2


@pytest.mark.parametrize(("status", "attempts"), [(503, 3), (429, 3), (400, 1)])
def test_a_platform_too_busy_for_a_token_is_asked_again(kind: Kind, status: int, attempts: int) -> None:
    tried: list[int] = []

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        tried.append(context.attempt)
        raise CredentialError("no token", status=status)

    settings = with_credentials(a=Credential(authorize))
    result = kind.send(Scripted(), operation("GET", "/x", security=(("a",),)), settings=settings)
    assert result["cause"] == {"kind": "credential", "httpStatus": status}
    assert len(tried) == attempts


MISSING = raising(CredentialError("token: missing", missing=True))
BROKEN = raising(CredentialError("the key service failed"))


class TestCredentials:
    @pytest.mark.parametrize(
        ("credentials", "security", "options", "want"),
        [
            pytest.param({"a": proving("A"), "b": proving("B")}, (("a",), ("b",)), {}, "A", id="the first"),
            pytest.param({"a": proving("A"), "b": proving("B")}, (("a",), ("b",)), {"credential": "b"}, "B", id="the preferred"),
            pytest.param({"a": MISSING, "b": proving("B")}, (("a",), ("b",)), {}, "B", id="the next when the first is missing"),
            pytest.param(
                {"a": BROKEN, "b": proving("B")},
                (("a",), ("b",)),
                {},
                {"statusCode": 0, "message": "the key service failed", "data": None, "cause": {"kind": "credential"}},
                id="not the next when the first fails",
            ),
            pytest.param(
                {"a": MISSING, "b": MISSING},
                (("a",), ("b",)),
                {},
                {"statusCode": 0, "message": "token: missing", "data": None, "cause": {"kind": "credential"}},
                id="none when all are missing: a failure",
            ),
            pytest.param({"a": MISSING}, (("a",), ()), {}, None, id="none when none is needed"),
            pytest.param({"b": proving("B")}, (("a",), ("b",)), {}, "B", id="the one that this client has"),
            pytest.param({"a": proving("A")}, (), {}, None, id="none"),
        ],
    )
    def test_are_chosen(self, kind: Kind, credentials: Any, security: Any, options: Any, want: object) -> None:
        transport = Scripted()
        settings = with_credentials(**credentials)
        result = kind.send(transport, operation("POST", "/x", security=security), options=options, settings=settings)
        assert (transport.sent[0].headers.get("authorization") if transport.sent else result) == want

    def test_that_a_client_has_not_are_told(self, kind: Kind) -> None:
        with pytest.raises(TypeError, match="credential a: missing"):
            kind.send(Scripted(), operation("GET", "/x", security=(("a",),)), settings=with_credentials(c=proving("C")))
        with pytest.raises(OptionError, match="credential: must be one of a"):
            kind.client({"credential": "z"}, with_credentials(a=MISSING))

    def test_several_of_one_set_are_applied_in_turn(self, kind: Kind) -> None:
        async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
            return replace(request, query=(*request.query, ("key", "k", None)))

        transport = Scripted()
        settings = with_credentials(key=Credential(authorize), a=proving("A"))
        kind.send(transport, operation("GET", "/x", security=(("key", "a"),)), settings=settings)
        assert (transport.sent[0].target, transport.sent[0].headers["authorization"]) == ("/x?key=k", "A")

    @pytest.mark.parametrize(
        ("status", "helps", "want"),
        [
            pytest.param(401, True, 2, id="is sent again once"),
            pytest.param(401, False, 1, id="is not sent again when that would not help"),
            pytest.param(403, True, 1, id="is not sent again for another reason"),
        ],
    )
    def test_a_refused_post(self, kind: Kind, status: int, helps: bool, want: int) -> None:
        seen: list[str | None] = []

        async def refused(request: OutgoingRequest) -> bool:
            seen.append(request.headers.get("authorization"))
            return helps

        transport = Scripted({"status": status, "body": envelope(statusCode=status)})
        settings = with_credentials(a=counting_credential(refused=refused))
        kind.send(transport, operation("POST", "/x", security=(("a",),)), settings=settings)
        assert len(transport.sent) == want
        assert seen == (["signed 1"] if status == 401 else [])

    def test_all_hear_of_a_refusal_and_one_that_has_another_proof_is_enough(self, kind: Kind) -> None:
        heard: list[str] = []

        def hearing(name: str, helps: bool) -> Credential:
            async def refused(_: OutgoingRequest) -> bool:
                heard.append(name)
                return helps

            return counting_credential(refused=refused)

        transport = Scripted({"status": 401, "body": envelope(statusCode=401)})
        settings = with_credentials(a=hearing("a", False), b=hearing("b", True), c=hearing("c", False))
        kind.send(transport, operation("POST", "/x", security=(("a", "b", "c"),)), settings=settings)
        assert (heard, len(transport.sent)) == (["a", "b", "c"], 2)

    def test_change_from_the_next_call_on(self, kind: Kind) -> None:
        def user(options: Mapping[str, Any]) -> Credential:
            async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
                return proved(request, options.get("token", "none"))

            return Credential(authorize)

        transport = Scripted()
        client = kind.client({"transport": transport, "token": "first"}, replace(SETTINGS, credentials={"user": user}))
        call = operation("GET", "/x", security=(("user",),))
        for token in ("first", "second", None):
            client._change("token", token)
            client._change("lang", "en-US" if token == "second" else None)
            kind.run(lambda: client._send(call, {}, None))
        assert [sent.headers["authorization"] for sent in transport.sent] == ["first", "second", "none"]
        assert [sent.headers.get("x-sample-lang") for sent in transport.sent] == [None, "en-US", None]
        with pytest.raises(OptionError, match=r"^token: must be text$"):
            client._change("token", 7)

    def test_send_requests_of_their_own_without_themselves(self, kind: Kind) -> None:
        async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
            status, body = await context.send(replace(request, method="POST", path="/token"))
            return proved(request, f"{status} {body}")

        transport = Scripted({"body": '{"token":"t"}'}, {})
        kind.send(transport, operation("GET", "/x", security=(("a",),)), settings=with_credentials(a=Credential(authorize)))
        assert [(sent.target, sent.headers.get("authorization")) for sent in transport.sent] == [
            ("/token", None),
            ("/x", "200 {'token': 't'}"),
        ]


class TestAClockThatIsWrong:
    @staticmethod
    def stale(date: str | None) -> Step:
        headers = {"content-type": "application/json", **({} if date is None else {"date": date})}
        return {"headers": headers, "body": envelope(statusCode=400, apiCode=1305)}

    @staticmethod
    def dated() -> Credential:
        async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
            return replace(request, headers={**request.headers, "date": http_date(context.environment.now())})

        return Credential(authorize, stale_code=1305)

    @pytest.mark.parametrize(
        ("date", "want"),
        [
            pytest.param(http_date(INSTANT + 3600), [0, 3600], id="is set by the server's, once"),
            pytest.param(http_date(INSTANT - 3600), [0, -3600], id="may be fast"),
            pytest.param(http_date(INSTANT + 86_401), [0], id="is not set by more than a day"),
            pytest.param("yesterday", [0], id="is not set by nonsense"),
            pytest.param(None, [0], id="is not set by nothing"),
            pytest.param(http_date(INSTANT), [0], id="is not set when it is right"),
        ],
    )
    def test_corrected(self, kind: Kind, date: str | None, want: list[int]) -> None:
        transport = Scripted(self.stale(date))
        settings = with_credentials(a=self.dated())
        result = kind.send(transport, operation("POST", "/x", security=(("a",),)), settings=settings)
        assert [sent.headers["date"] for sent in transport.sent] == [http_date(INSTANT + shift) for shift in want]
        assert (result["statusCode"], result["apiCode"]) == (400, 1305)

    def test_is_set_once_in_a_call_also_where_the_server_says_another_time_each_time(self, kind: Kind) -> None:
        transport = Scripted(*(self.stale(http_date(INSTANT + 3600 * hours)) for hours in range(1, 6)))
        kind.send(transport, operation("POST", "/x", security=(("a",),)), settings=with_credentials(a=self.dated()))
        assert len(transport.sent) == 2

    def test_stays_set_for_later_calls_and_follows_the_server_again(self, kind: Kind) -> None:
        transport = Scripted(self.stale(http_date(INSTANT + 60)), {}, {}, self.stale(http_date(INSTANT - 60)), {})
        client = kind.client({"transport": transport}, with_credentials(a=self.dated()))
        for _ in range(3):
            kind.run(lambda: client._send(operation("POST", "/x", security=(("a",),)), {}, None))
        dates = [http_date(INSTANT + shift) for shift in (0, 60, 60, 60, -60)]
        assert [sent.headers["date"] for sent in transport.sent] == dates


class TestAClient:
    def test_shows_no_secret(self, kind: Kind) -> None:
        client = kind.client({"token": "s3cret-token", "signKey": "s3cret-key"})
        shown = f"{client!r} {client} {vars(client)} {vars(client._core)}"
        assert "s3cret" not in shown
        assert repr(client) == f"<{type(client).__name__} https://api.example.com>"

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickle.dumps], ids=["copied", "copied in depth", "pickled"])
    def test_is_no_other_one_by_a_copy(self, kind: Kind, again: Callable[[object], object]) -> None:
        """Two that share what is set later would call in the name of each other's user."""
        client = kind.client({"token": "s3cret-token"})
        with pytest.raises(TypeError) as raised:
            again(client)
        assert str(raised.value) == f"{type(client).__name__}: cannot be copied or pickled, for its connections and credentials: make another one"

    def test_closes_its_transport_and_can_be_used_again(self, kind: Kind) -> None:
        closed: list[Callable[[], None]] = []

        class Closing(Scripted):
            def close(self) -> None:
                closed.append(self.close)

        client = kind.client({"transport": Closing()})
        for _ in range(2):
            assert kind.run(lambda: client._send(GET, {}, None))["statusCode"] == 200
            kind.run(client.close)
            kind.run(client.close)
        assert len(closed) == 2
