"""Requests that no operation describes."""

from dataclasses import replace
from typing import Any

import pytest
from rig import SETTINGS, Kind, Scripted, Step, counting_credential, envelope, proving, raising, with_credentials
from runtime.credential import CredentialError
from runtime.settings import ClientSettings


def signing() -> ClientSettings:
    return replace(with_credentials(other=proving("other"), sign=counting_credential()), signing=("sign",))


def ask(kind: Kind, transport: Scripted, settings: ClientSettings, *given: Any, options: Any = None, **named: Any) -> Any:
    client = kind.client({"transport": transport, **(options or {})}, settings)
    return kind.run(lambda: client.request(*given, **named))


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param(
            {"method": "get", "path": "/a%20b", "query": {"a": ["1", 2], "b": None, "d": "e&f"}},
            {"method": "GET", "target": "/a%20b?a=1&a=2&d=e%26f", "authorization": "signed 1"},
            id="a GET with a query",
        ),
        pytest.param(
            {"method": "POST", "path": "/x", "query": {"q": 1}, "body": {"a": None}},
            {"target": "/x?q=1", "body": '{"a":null}', "content-type": "application/json"},
            id="JSON",
        ),
        pytest.param({"method": "PUT", "path": "/x", "body": [1]}, {"body": "[1]"}, id="a list"),
        pytest.param({"method": "PUT", "path": "/x", "body": None}, {"body": "null"}, id="None, which is JSON"),
        pytest.param(
            {"method": "POST", "path": "/x", "body": "<a/>", "content_type": "application/xml"},
            {"body": "<a/>", "content-type": "application/xml"},
            id="text",
        ),
        pytest.param({"method": "POST", "path": "/x", "body": b"\x01"}, {"body": b"\x01", "content-type": "application/octet-stream"}, id="bytes"),
        pytest.param({"method": "POST", "path": "/x"}, {"method": "POST", "body": None}, id="nothing"),
        pytest.param({"method": "DELETE", "path": "/x", "headers": {"X-A": "1"}}, {"x-a": "1"}, id="headers"),
        pytest.param({"method": "GET", "path": "/x", "security": ["other"]}, {"authorization": "other"}, id="another credential"),
        pytest.param({"method": "GET", "path": "/x", "security": []}, {"authorization": None}, id="no credential"),
    ],
)
def test_sends(kind: Kind, given: Any, want: Any) -> None:
    transport = Scripted()
    named = {name: value for name, value in given.items() if name not in {"method", "path"}}
    ask(kind, transport, signing(), given["method"], given["path"], **named)
    (sent,) = transport.sent
    assert {name: getattr(sent, name, sent.headers.get(name)) for name in want} == want


def test_uses_the_first_credential_when_none_signs_and_goes_without_when_it_is_missing(kind: Kind) -> None:
    missing = raising(CredentialError("token: missing", missing=True))
    transport = Scripted()
    ask(kind, transport, with_credentials(other=proving("other"), sign=counting_credential()), "GET", "/x")
    ask(kind, transport, with_credentials(user=missing, sign=counting_credential()), "GET", "/x")
    ask(kind, transport, SETTINGS, "GET", "/x")
    settings = with_credentials(user=missing, sign=counting_credential())
    ask(kind, transport, settings, "GET", "/x", options={"credential": "sign"})
    assert [sent.headers.get("authorization") for sent in transport.sent] == ["other", None, None, "signed 1"]


def test_reads_envelopes_and_what_is_none(kind: Kind) -> None:
    steps: list[Step] = [{"body": envelope(data=1)}, {"body": '{"a":1}'}, {"body": envelope(statusCode=403, message="no")}]
    assert [ask(kind, Scripted(step), SETTINGS, "POST", "/x") for step in steps] == [
        {"statusCode": 200, "message": "ok", "data": 1},
        {"statusCode": 200, "message": "", "data": {"a": 1}},
        {"statusCode": 403, "message": "no", "data": None},
    ]


def test_repeats_what_is_safe(kind: Kind) -> None:
    transport = Scripted({"status": 503, "body": ""})
    ask(kind, transport, SETTINGS, "GET", "/x")
    ask(kind, transport, SETTINGS, "POST", "/x")
    assert [sent.method for sent in transport.sent] == ["GET", "GET", "GET", "POST"]


@pytest.mark.parametrize(
    "given",
    [
        {"method": "GET", "path": "https://evil.example/x"},
        {"method": "GET", "path": "//evil.example/x"},
        {"method": "GET", "path": "x"},
        {"method": "GET", "path": ""},
        {"method": "GET", "path": "/x?a=1"},
        {"method": "GET", "path": "/x#a"},
        {"method": "GET", "path": "/\\evil.example"},
        {"method": "GET", "path": "/a/../b"},
        {"method": "GET", "path": "/a/.."},
        {"method": "GET", "path": "/a/%2e%2E/b"},
        {"method": "GET", "path": "/a%2f..%2Fb"},
        {"method": "GET", "path": "/a/%2e%2e%5cb"},
        {"method": "GET", "path": "/a\r\nb"},
        {"method": "GET", "path": "/a\n"},
        {"method": "GET", "path": "/ü"},
        {"method": "GET", "path": "/{id}"},
        {"method": "GET\r\nx", "path": "/x"},
        {"method": "GET\n", "path": "/x"},
        {"method": "GET", "path": "/x", "headers": {"authorization": "x"}},
        {"method": "POST", "path": "/x", "body": "a", "content_type": "a\r\nb"},
        {"method": "GET", "path": "/x", "security": ["nobody"]},
    ],
    ids=repr,
)
def test_refuses(kind: Kind, given: Any) -> None:
    transport = Scripted()
    named = {name: value for name, value in given.items() if name not in {"method", "path"}}
    with pytest.raises((TypeError, ValueError)):
        ask(kind, transport, SETTINGS, given["method"], given["path"], **named)
    assert transport.sent == []


@pytest.mark.parametrize(
    ("named", "want"),
    [({"body": {1, 2}}, "body: has something that JSON cannot carry"), ({"query": [("a", 1)]}, "query: must be an object")],
    ids=repr,
)
def test_names_what_cannot_be_sent(kind: Kind, named: Any, want: str) -> None:
    with pytest.raises(TypeError, match=f"^{want}$"):
        ask(kind, Scripted(), SETTINGS, "POST", "/x", **named)


def test_headers_of_the_options_may_be_none(kind: Kind) -> None:
    transport = Scripted()
    ask(kind, transport, SETTINGS, "GET", "/x", headers={"x-own": "1"}, request_options={"headers": None})
    assert transport.sent[0].headers["x-own"] == "1"
