"""Clients of documents without an envelope: results, and errors that are raised."""

import copy
import json
from dataclasses import replace
from typing import Any

import pytest
from rig import SETTINGS, Environment, Kind, Scripted, Step, operation, with_credentials
from runtime.api_error import ApiError
from runtime.counted_pages import CountedPages
from runtime.credentials.bearer import bearer
from runtime.hooks import HookContext, Hooks
from runtime.option_error import OptionError
from runtime.transport import TransportError

RESULTS = replace(SETTINGS, envelope=None, results="result")
RAISING = replace(SETTINGS, envelope=None, results="throw")
POST = operation("POST", "/x", answer="json")


@pytest.mark.parametrize(
    ("details", "step", "want"),
    [
        pytest.param(
            {"answer": "json"},
            {"status": 201, "headers": {"etag": "e"}, "body": '{"id":1}'},
            {"ok": True, "status": 201, "data": {"id": 1}, "headers": {"etag": "e"}},
            id="data",
        ),
        pytest.param({"answer": "json"}, {"status": 204, "headers": {}, "body": ""}, {"ok": True, "status": 204, "data": None, "headers": {}}, id="204"),
        pytest.param(
            {"answer": "optional"}, {"status": 202, "headers": {}, "body": ""}, {"ok": True, "status": 202, "data": None, "headers": {}}, id="nothing or JSON"
        ),
        pytest.param({"answer": "optional"}, {"headers": {}, "body": "[1]"}, {"ok": True, "status": 200, "data": [1], "headers": {}}, id="JSON or nothing"),
        *(
            pytest.param(
                {"answer": "written"},
                {"headers": {"content-type": kind}, "body": body},
                {"ok": True, "status": 200, "data": data, "headers": {"content-type": kind}},
                id=f"written {name}",
            )
            for name, kind, body, data in [
                ("JSON", "application/json", '"Hello"', "Hello"),
                ("JSON of another type", "text/html", '"Hello"', "Hello"),
                ("text", "text/html", "Hello World!", "Hello World!"),
                ("digits", "text/html", "42", "42"),
                ("nothing", "text/html", "", ""),
                ("null", "application/json", "null", None),
            ]
        ),
        *(
            pytest.param(
                {"answer": "written"},
                {"headers": {"content-type": kind}, "body": body},
                {
                    "ok": False,
                    "status": 0,
                    "error": {"kind": "invalid-answer", "message": "HTTP 200 without JSON", "httpStatus": 200},
                    "headers": {"content-type": kind},
                },
                id=f"written {name}",
            )
            for name, kind, body in [
                ("malformed JSON", "application/json", '"Hel'),
                ("page", "text/html", "<!DOCTYPE html><p>Sign in</p>"),
                ("page without a type", "text/html", "\n<html></html>"),
            ]
        ),
        pytest.param({"answer": "undescribed"}, {"headers": {}, "body": "[1]"}, {"ok": True, "status": 200, "data": [1], "headers": {}}, id="undescribed JSON"),
        pytest.param({"answer": "undescribed"}, {"headers": {}, "body": "OK"}, {"ok": True, "status": 200, "data": "OK", "headers": {}}, id="undescribed text"),
        pytest.param(
            {"answer": "undescribed"},
            {"headers": {"content-type": "application/octet-stream"}, "body": b"12"},
            {"ok": True, "status": 200, "data": b"12", "headers": {"content-type": "application/octet-stream"}},
            id="undescribed bytes",
        ),
        pytest.param(
            {"answer": "undescribed"},
            {"headers": {"content-type": "image/svg+xml"}, "body": b"<svg/>"},
            {"ok": True, "status": 200, "data": "<svg/>", "headers": {"content-type": "image/svg+xml"}},
            id="undescribed XML",
        ),
        pytest.param({"answer": "undescribed"}, {"headers": {}, "body": ""}, {"ok": True, "status": 200, "data": None, "headers": {}}, id="undescribed"),
        pytest.param({"answer": "none"}, {"headers": {}, "body": "<p>"}, {"ok": True, "status": 200, "data": None, "headers": {}}, id="nothing"),
        pytest.param({"answer": "text"}, {"headers": {}, "body": "é"}, {"ok": True, "status": 200, "data": "é", "headers": {}}, id="text"),
        pytest.param(
            {"answer": "text"},
            {"headers": {"content-type": "text/plain; charset=gbk"}, "body": b"\xd6\xd0"},
            {"ok": True, "status": 200, "data": "中", "headers": {"content-type": "text/plain; charset=gbk"}},
            id="text in another encoding",
        ),
        pytest.param({"answer": "binary"}, {"headers": {}, "body": b"\0"}, {"ok": True, "status": 200, "data": b"\0", "headers": {}}, id="bytes"),
        pytest.param(
            {"answer": "json"},
            {"status": 404, "headers": {}, "body": '{"title":"no"}'},
            {"ok": False, "status": 404, "error": {"title": "no"}, "headers": {}},
            id="an error with its body",
        ),
        pytest.param(
            {"answer": "json"}, {"status": 400, "headers": {}, "body": "no"}, {"ok": False, "status": 400, "error": "no", "headers": {}}, id="text of an error"
        ),
        pytest.param({"answer": "json"}, {"status": 403, "headers": {}, "body": ""}, {"ok": False, "status": 403, "error": "", "headers": {}}, id="no body"),
        pytest.param(
            {"answer": "json"},
            {"status": 302, "headers": {"location": "/y"}, "body": ""},
            {"ok": False, "status": 302, "error": "", "headers": {"location": "/y"}},
            id="a redirect, which is not followed",
        ),
        pytest.param(
            {"answer": "redirect"},
            {"status": 302, "headers": {"location": "/y"}, "body": ""},
            {"ok": True, "status": 200, "data": "/y", "headers": {"location": "/y"}},
            id="a redirect that is declared",
        ),
        *(
            pytest.param(
                {"answer": "redirect"},
                {"status": status, "headers": {}, "body": ""},
                {
                    "ok": False,
                    "status": 0,
                    "error": {"kind": "invalid-answer", "message": f"HTTP {status} without Location", "httpStatus": status},
                    "headers": {},
                },
                id=f"{status} that leads nowhere",
            )
            for status in (200, 204, 302)
        ),
        pytest.param(
            {"answer": "json"},
            {"headers": {"x-request-id": "r"}, "body": "<html>"},
            {
                "ok": False,
                "status": 0,
                "error": {"kind": "invalid-answer", "message": "HTTP 200 without JSON", "httpStatus": 200},
                "headers": {"x-request-id": "r"},
            },
            id="no JSON",
        ),
        pytest.param(
            {"answer": "json"},
            TransportError("network", "lost"),
            {"ok": False, "status": 0, "error": {"kind": "network", "message": "lost"}, "headers": {}},
            id="a lost connection",
        ),
        pytest.param(
            {"answer": "json"},
            TransportError("too-large", "long", 200),
            {"ok": False, "status": 0, "error": {"kind": "too-large", "message": "long", "httpStatus": 200}, "headers": {}},
            id="too long an answer",
        ),
    ],
)
def test_an_answer_becomes_a_result(kind: Kind, details: Any, step: Step, want: object) -> None:
    assert kind.send(Scripted(step), operation("POST", "/x", **details), settings=RESULTS) == want


def test_a_call_is_sent_again_when_that_may_help(kind: Kind) -> None:
    clock = Environment()
    busy: Step = {"status": 503, "body": "", "headers": {"retry-after": "1"}}
    transport = Scripted(busy, TransportError("network", "lost"), {"body": "1"})
    result = kind.send(transport, operation("GET", "/x", answer="json"), options={"environment": clock}, settings=RESULTS)
    assert (result["data"], len(transport.sent), clock.waits) == (1, 3, [1000, 250])


def test_a_body_travels_when_there_is_something_in_it(kind: Kind) -> None:
    transport = Scripted({"body": "1"})
    for members, details in (({"id": 7}, {}), ({"id": 7, "label": "é"}, {}), ({"id": 7}, {"body": "json"})):
        kind.send(transport, operation("PUT", "/shelves/{id}", answer="json", **details), members, settings=RESULTS)
    assert [sent.body for sent in transport.sent] == [None, '{"label":"é"}', "{}"]


def test_the_nearest_header_counts(kind: Kind) -> None:
    transport = Scripted({"body": "1"})
    kind.send(transport, POST, settings=RESULTS, own={"headers": {"Accept": "text/html"}})
    assert transport.sent[0].headers["accept"] == "text/html"


def test_headers_for_every_call_count_less_than_those_of_one(kind: Kind) -> None:
    transport = Scripted({"body": "1"})
    options = {"headers": {"X-Tenant": "one", "Accept": "text/html"}}
    for own in ({}, {"headers": {"x-tenant": "two"}}):
        kind.send(transport, POST, options=options, settings=RESULTS, own=own)
    assert [(sent.headers["x-tenant"], sent.headers["accept"]) for sent in transport.sent] == [("one", "text/html"), ("two", "text/html")]


@pytest.mark.parametrize("headers", [{"a b": "c"}, {"a": "b\nc"}, {"authorization": "s3cret"}, {"a": 1}, 7])
def test_headers_that_cannot_be_sent_are_refused_when_the_client_is_made(kind: Kind, headers: object) -> None:
    with pytest.raises(OptionError) as raised:
        kind.client({"headers": headers}, RESULTS)
    assert str(raised.value) == "headers: has a name or a value that cannot be sent"


def test_clients_with_envelopes_have_no_such_option(kind: Kind) -> None:
    with pytest.raises(OptionError, match="headers: unknown option"):
        kind.client({"headers": {"a": "b"}})


def test_a_missing_credential_is_a_result(kind: Kind) -> None:
    settings = with_credentials(RESULTS, token=bearer("token", lambda: None))
    result = kind.send(Scripted(), operation("GET", "/x", security=(("token",),)), settings=settings)
    assert result == {"ok": False, "status": 0, "error": {"kind": "credential", "message": "token: missing"}, "headers": {}}


def test_hooks_hear_of_failures(kind: Kind) -> None:
    seen: list[tuple[Any, bool]] = []

    def on_failure(failure: dict[str, Any], context: HookContext) -> None:
        seen.append((failure, context.retried))

    transport = Scripted({"status": 500, "body": ""}, TransportError("network", "lost"), {"body": "1"})
    kind.send(transport, operation("GET", "/x", answer="json"), options={"hooks": Hooks(on_failure=on_failure)}, settings=RESULTS)
    assert seen == [({"statusCode": 500, "message": "HTTP 500"}, True), ({"statusCode": 0, "message": "lost"}, True)]


class TestPackagesThatRaise:
    def test_give_the_data(self, kind: Kind) -> None:
        assert kind.send(Scripted({"body": '{"id":1}'}), POST, settings=RAISING) == {"id": 1}

    def test_raise_one_error_which_shows_nothing_of_the_answer(self, kind: Kind) -> None:
        step: Step = {"status": 404, "headers": {"x-request-id": "r"}, "body": '{"title":"no such book","token":"s3cret"}'}
        with pytest.raises(ApiError) as raised:
            kind.send(Scripted(step), POST, settings=RAISING)
        error = raised.value
        assert (str(error), error.status, error.request_id) == ("no such book", 404, "r")
        assert (error.error["token"], error.headers) == ("s3cret", {"x-request-id": "r"})
        assert "s3cret" not in f"{error!r} {vars(error)} {error.args}"

    @pytest.mark.parametrize(
        ("detail", "want"),
        [
            ([{"loc": ["body", "email"], "msg": "is no address", "input": "s3cret"}, {"msg": "no"}], "HTTP 422: body.email: is no address; no"),
            ([{"loc": ["body", "pin"], "msg": "s3cret is short"}], "HTTP 422: body.pin: not accepted"),
            ([{"loc": ["body", "password"], "msg": "s3cret is short"}], "HTTP 422: body.password: not accepted"),
            ([{"loc": ["a"], "msg": "x" * 10_000}], f"HTTP 422: a: {'x' * 1987}"),
            ([{"msg": f"{number}"} for number in range(20)], "HTTP 422: 0; 1; 2; 3; 4; 5; 6; 7; 8; 9"),
            ([], "HTTP 422"),
        ],
    )
    def test_name_what_is_wrong_with_the_request(self, kind: Kind, detail: Any, want: str) -> None:
        step: Step = {"status": 422, "body": json.dumps({"detail": detail})}
        with pytest.raises(ApiError) as raised:
            kind.send(Scripted(step), replace(POST, secret=("pin",)), settings=RAISING)
        assert [str(raised.value), str(copy.copy(raised.value)), raised.value.status] == [want, want, 422]

    def test_raise_it_without_an_answer(self, kind: Kind) -> None:
        with pytest.raises(ApiError, match=r"^lost$") as raised:
            kind.send(Scripted(TransportError("network", "lost")), POST, settings=RAISING)
        assert (raised.value.status, raised.value.error["kind"]) == (0, "network")


@pytest.mark.parametrize("settings", [RESULTS, RAISING], ids=["results", "raising"])
def test_pages(kind: Kind, settings: Any) -> None:
    paging = CountedPages("page", ("page",), ("limit",), ("items",), ("total",))
    listing = operation("GET", "/x", answer="json", paging=paging)
    steps: list[Step] = [{"body": '{"items":[1,2],"total":9}'}, {"body": '{"items":[3],"total":9}'}, {"status": 500, "body": ""}]
    client = kind.client({"transport": Scripted(*steps), "max_retries": 0}, settings)
    seen: list[int] = []

    async def read_all() -> None:
        async for item in client._items(listing, {}, None):
            seen.append(item)

    with pytest.raises(ApiError, match="HTTP 500"):
        if kind.blocking:
            for item in client._items(listing, {}, None):
                seen.append(item)
        else:
            kind.run(read_all)
    assert seen == [1, 2, 3]
