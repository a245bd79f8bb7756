"""Hooks around attempts, and logging with them."""

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from rig import Kind, Scripted, counting_credential, envelope, operation, with_credentials
from runtime.core import RequestOptions
from runtime.credential import OutgoingRequest
from runtime.credentials.api_key import api_key
from runtime.hooks import HookContext, Hooks
from runtime.log import LogEntry, log_to
from runtime.operation import Parameter
from runtime.transport import TransportAnswer

CALL = operation("GET", "/x", security=(("sign",),), secret=("pin",))


def signing() -> Any:
    return with_credentials(sign=counting_credential())


def recording(name: str, events: list[str]) -> Hooks:
    def before_signing(request: OutgoingRequest, context: HookContext) -> None:
        events.append(f"{name} before_signing {context.attempt} {request.headers.get('authorization')}")

    def before_sending(request: OutgoingRequest, context: HookContext) -> None:
        events.append(f"{name} before_sending {context.attempt} {request.headers.get('authorization')}")

    def after_answer(answer: TransportAnswer, context: HookContext) -> None:
        events.append(f"{name} after_answer {context.attempt} {answer.status}")

    def on_failure(failure: dict[str, Any], context: HookContext) -> None:
        events.append(f"{name} on_failure {context.attempt} {failure['statusCode']} {context.retried}")

    return Hooks(before_signing, before_sending, after_answer, on_failure)


def asynchronous(hooks: Hooks) -> Hooks:
    def wrapped(hook: Any) -> Callable[..., Any]:
        async def awaited(*given: Any) -> Any:
            return hook(*given)

        return awaited

    return Hooks(wrapped(hooks.before_signing), wrapped(hooks.before_sending), wrapped(hooks.after_answer), wrapped(hooks.on_failure))


@pytest.mark.parametrize("shape", [lambda hooks: hooks, asynchronous], ids=["functions", "asynchronous functions"])
def test_run_in_order_for_each_attempt(kind: Kind, shape: Callable[[Hooks], Hooks]) -> None:
    events: list[str] = []
    transport = Scripted({"status": 503, "body": envelope(statusCode=503)}, {})
    hooks = [shape(recording("a", events)), shape(recording("b", events))]
    kind.send(transport, CALL, options={"hooks": hooks}, settings=signing())
    assert events == [
        "a before_signing 1 None",
        "b before_signing 1 None",
        "a before_sending 1 signed 1",
        "b before_sending 1 signed 1",
        "a after_answer 1 503",
        "b after_answer 1 503",
        "a on_failure 1 503 True",
        "b on_failure 1 503 True",
        "a before_signing 2 None",
        "b before_signing 2 None",
        "a before_sending 2 signed 2",
        "b before_sending 2 signed 2",
        "a after_answer 2 200",
        "b after_answer 2 200",
    ]


def test_before_signing_may_change_what_is_signed_and_sent(kind: Kind) -> None:
    def before_signing(request: OutgoingRequest, _: HookContext) -> OutgoingRequest:
        return replace(request, headers={**request.headers, "x-tenant": "t"}, query=(("a", "1", None),))

    transport = Scripted()
    kind.send(transport, CALL, options={"hooks": Hooks(before_signing=before_signing)}, settings=signing())
    (sent,) = transport.sent
    assert (sent.target, sent.headers["x-tenant"], sent.headers["authorization"]) == ("/x?a=1", "t", "signed 1")


@pytest.mark.parametrize("name", ["before_signing", "before_sending", "after_answer", "on_failure"])
def test_one_that_raises_ends_the_call(kind: Kind, name: str) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("my bug")

    transport = Scripted({"body": envelope(statusCode=500 if name == "on_failure" else 200)})
    hooks: dict[str, Any] = {name: broken}
    result = kind.send(transport, CALL, options={"hooks": Hooks(**hooks)}, settings=signing())
    assert (result["statusCode"], result["message"]) == (0, "The hook failed")
    assert (result["cause"]["kind"], result["cause"]["error"]) == ("hook", "ZeroDivisionError: my bug")
    assert len(transport.sent) == (0 if name.startswith("before") else 1)


@pytest.mark.parametrize("status", [503, 401])
def test_after_answer_that_raises_ends_a_call_that_would_go_on(kind: Kind, status: int) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("my bug")

    asked: list[OutgoingRequest] = []

    async def refused(request: OutgoingRequest) -> bool:
        asked.append(request)
        return True

    settings = with_credentials(sign=counting_credential(refused=refused))
    ways: list[tuple[dict[str, Any], RequestOptions]] = [({"hooks": Hooks(after_answer=broken)}, {}), ({}, {"on_answer": broken})]
    for options, own in ways:
        transport = Scripted({"status": status, "body": envelope(statusCode=status)})
        result = kind.send(transport, CALL, options=options, settings=settings, own=own)
        assert result["cause"] == {"kind": "hook", "httpStatus": status, "error": "ZeroDivisionError: my bug"}
        assert (len(transport.sent), asked) == (1, [])


SECRETS = ["hunter2", "1234", "tok-1", "sid-1", "me@example.com", "signed 1", "code-1"]


def logged(kind: Kind, bodies: bool) -> list[LogEntry]:
    entries: list[LogEntry] = []
    step = {
        "status": 400,
        "headers": {"content-type": "application/json", "set-cookie": "sid-1", "x-request-id": "r1"},
        "body": envelope(statusCode=400, message="no", apiCode=7, requestId="r1"),
    }
    members = {
        "username": "jo",
        "password": "hunter2",
        "nested": [{"pin": "1234", "access_token": "tok-1", "keep": 1}],
        "email": "me@example.com",
        "code": "code-1",
    }
    kind.send(
        Scripted(step),
        operation("POST", "/sign-in", security=(("sign",),), secret=("pin",)),
        members,
        {"hooks": log_to(entries.append, bodies=bodies)},
        signing(),
        {"headers": {"x-session-hint": "sid-1", "cookie": "sid-1"}},
    )
    return entries


class TestALog:
    def test_has_what_happened(self, kind: Kind) -> None:
        request, answer, failure = logged(kind, True)
        assert (request["event"], request["operation"], request["attempt"], request["method"]) == ("request", "sample", 1, "POST")
        assert request["url"] == "https://api.example.com/sign-in"
        shown = {name: request["headers"][name] for name in ("accept", "authorization", "cookie", "x-session-hint")}
        assert shown == {"accept": "application/json", "authorization": "[redacted]", "cookie": "[redacted]", "x-session-hint": "[redacted]"}
        assert answer["headers"] == {"content-type": "application/json", "set-cookie": "[redacted]", "x-request-id": "r1"}
        assert (answer["event"], answer["status"]) == ("answer", 400)
        want = {"event": "failure", "operation": "sample", "attempt": 1, "status": 400, "message": "no", "apiCode": 7, "requestId": "r1", "retried": False}
        assert failure == want

    @pytest.mark.parametrize("bodies", [True, False])
    def test_has_no_secrets(self, kind: Kind, bodies: bool) -> None:
        text = json.dumps(logged(kind, bodies))
        assert [secret for secret in SECRETS if secret in text] == []

    def test_has_the_rest_of_a_body_when_it_is_asked_for(self, kind: Kind) -> None:
        assert logged(kind, True)[0]["body"] == {
            "username": "jo",
            "password": "[redacted]",
            "nested": [{"pin": "[redacted]", "access_token": "[redacted]", "keep": 1}],
            "email": "[redacted]",
            "code": "[redacted]",
        }
        assert "body" not in logged(kind, False)[0]

    def test_hides_secrets_of_a_query_by_name(self, kind: Kind) -> None:
        entries: list[LogEntry] = []
        call = operation("GET", "/x", parameters={"pins": Parameter("query", style="brackets")}, secret=("pins",))
        members = {"code": "code-1", "page": 2, "access_token": "tok-1", "pins": ["1234"]}
        kind.send(Scripted(), call, members, {"hooks": log_to(entries.append)})
        assert entries[0]["url"] == "https://api.example.com/x?code=[redacted]&page=2&access_token=[redacted]&pins[]=[redacted]"

    def test_hides_secrets_within_an_object_of_a_query(self, kind: Kind) -> None:
        entries: list[LogEntry] = []
        call = operation("GET", "/x", parameters={"filter": Parameter("query", style="deepObject")}, secret=("pin",))
        members = {"filter": {"code": "code-1", "pin": "1234", "page": 2}}
        kind.send(Scripted(), call, members, {"hooks": log_to(entries.append)})
        assert entries[0]["url"] == "https://api.example.com/x?filter[code]=[redacted]&filter[pin]=[redacted]&filter[page]=2"

    def test_hides_a_key_in_the_query_whatever_its_name(self, kind: Kind) -> None:
        entries: list[LogEntry] = []
        settings = with_credentials(key=api_key("key", "query", "appid", lambda: "k-1"), more=api_key("more", "query", "sig", lambda: "k-2"))
        kind.send(Scripted(), operation("GET", "/x", security=(("key", "more"),)), {"page": 2}, {"hooks": log_to(entries.append)}, settings)
        assert entries[0]["url"] == "https://api.example.com/x?page=2&appid=[redacted]&sig=[redacted]"

    def test_goes_to_a_logger_at_its_level(self, kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
        logger = logging.getLogger("sample")
        hooks = [log_to(logger, level=logging.INFO), log_to(logger)]
        with caplog.at_level(logging.INFO, "sample"):
            kind.send(Scripted(), CALL, options={"hooks": hooks}, settings=signing())
        events = [json.loads(record.getMessage())["event"] for record in caplog.records]
        assert events == ["request", "answer"]
        assert "signed 1" not in caplog.text

    def test_goes_to_a_logger_that_adds_something(self, kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
        hooks = log_to(logging.LoggerAdapter(logging.getLogger("sample"), {"request": "r1"}), level=logging.INFO)
        with caplog.at_level(logging.INFO, "sample"):
            assert kind.send(Scripted(), CALL, options={"hooks": hooks}, settings=signing())["statusCode"] == 200
        assert [record.__dict__["request"] for record in caplog.records] == ["r1", "r1"]

    @pytest.mark.anyio
    async def test_is_waited_for_in_clients_that_are_asynchronous(self, anyio_backend: str) -> None:
        entries: list[str] = []

        async def write(entry: LogEntry) -> None:
            entries.append(entry["event"])

        client = Kind(anyio_backend, anyio_backend).client({"transport": Scripted(), "hooks": log_to(write)}, signing())
        await client._send(CALL, {}, None)
        assert entries == ["request", "answer"]
