"""Webhooks: whether a request really comes from the platform."""

import hashlib
import hmac
from collections import UserList
from typing import Any

import pytest
from runtime.identity.login_error import LoginError
from runtime.identity.webhook import SharedSecretWebhook, SignedWebhook, WebhookOptions, verified_webhook

SIGNED = SignedWebhook("X-Sample-Signature", "X-Sample-Timestamp")
SHARED = SharedSecretWebhook("X-Sample-Token")
BODY = '{"type":"user.created","data":{"name":"Ann\u00e9"}}'
NOW = 1_767_000_000
OPTIONS: WebhookOptions = {"now": lambda: NOW}


def signature_of(secret: str, body: str = BODY, timestamp: int = NOW) -> str:
    return hmac.digest(secret.encode(), f"{timestamp}.{body}".encode(), hashlib.sha256).hex()


def headers_of(secret: str, body: str = BODY, timestamp: int = NOW) -> dict[str, str]:
    return {"x-sample-timestamp": f"{timestamp}", "x-sample-signature": signature_of(secret, body, timestamp)}


@pytest.mark.parametrize("body", [BODY, BODY.encode(), bytearray(BODY.encode()), memoryview(BODY.encode())])
def test_a_signed_webhook_is_read(body: Any) -> None:
    assert verified_webhook(SIGNED, body, headers_of("secret"), "secret", OPTIONS) == {
        "type": "user.created",
        "data": {"name": "Ann\u00e9"},
    }


def test_a_signed_webhook_is_read_with_the_former_secret_while_the_secret_is_changed() -> None:
    assert "type" in verified_webhook(SIGNED, BODY, headers_of("old"), ["new", "old"], OPTIONS)


@pytest.mark.parametrize(
    ("headers", "body", "secret"),
    [
        pytest.param(headers_of("other"), BODY, "secret", id="another secret"),
        pytest.param(headers_of("secret"), BODY.replace("created", "deleted"), "secret", id="another body"),
        pytest.param(headers_of("secret", BODY, NOW - 301), BODY, "secret", id="a time long ago"),
        pytest.param(headers_of("secret", BODY, NOW + 301), BODY, "secret", id="a time to come"),
        pytest.param({}, BODY, "secret", id="no headers"),
        pytest.param(
            {"x-sample-timestamp": "now", "x-sample-signature": "00"}, BODY, "secret", id="a time that is none"
        ),
        pytest.param(
            {"x-sample-timestamp": f"{NOW}\n", "x-sample-signature": signature_of("secret")},
            BODY,
            "secret",
            id="a line break",
        ),
        pytest.param(
            {**headers_of("secret"), "x-sample-timestamp": "\u0661"}, BODY, "secret", id="digits of another script"
        ),
        pytest.param(
            {**headers_of("secret"), "x-sample-signature": "\u00e9"}, BODY, "secret", id="a signature that is no ASCII"
        ),
        pytest.param(headers_of(""), BODY, ["secret", ""], id="an empty secret beside another"),
        pytest.param(headers_of("secret", "{"), "{", "secret", id="no JSON"),
        pytest.param(headers_of("secret", "NaN"), "NaN", "secret", id="no JSON but of Python"),
        pytest.param(headers_of("secret", "[" * 100_000), "[" * 100_000, "secret", id="too deep"),
    ],
)
def test_a_signed_webhook_is_refused_and_nobody_learns_why(headers: dict[str, str], body: str, secret: str | list[str]) -> None:
    with pytest.raises(LoginError) as caught:
        verified_webhook(SIGNED, body, headers, secret, OPTIONS)
    assert caught.value.code == "webhook_invalid"
    assert str(caught.value) == "The webhook is not from the platform, too old, or no JSON"
    assert caught.value.__cause__ is None


def test_what_is_no_utf_8_is_refused() -> None:
    body = b'"\xff"'
    signature = hmac.digest(b"secret", f"{NOW}.".encode() + body, hashlib.sha256).hex()
    with pytest.raises(LoginError):
        verified_webhook(
            SIGNED, body, {"x-sample-timestamp": f"{NOW}", "x-sample-signature": signature}, "secret", OPTIONS
        )


def test_a_signed_webhook_is_refused_when_it_comes_again_and_somebody_remembers() -> None:
    known: set[str] = set()

    def seen(signature: str) -> bool:
        before = len(known)
        known.add(signature)
        return len(known) == before

    verified_webhook(SIGNED, BODY, headers_of("secret"), "secret", {**OPTIONS, "seen": seen})
    with pytest.raises(LoginError):
        verified_webhook(SIGNED, BODY, headers_of("secret"), "secret", {**OPTIONS, "seen": seen})


def frameworks() -> list[Any]:
    import email.message

    import httpx
    from starlette.datastructures import Headers as StarletteHeaders
    from werkzeug.datastructures import EnvironHeaders, Headers

    pairs = list(headers_of("secret").items())
    message = email.message.Message()
    for name, value in pairs:
        message[name.title()] = value
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in pairs}
    raw = [(name.encode(), value.encode()) for name, value in pairs]
    return [
        pairs,
        iter(pairs),
        {name.upper(): value for name, value in pairs},
        {name: [value] for name, value in pairs},
        message,
        httpx.Headers(pairs),
        StarletteHeaders(raw=raw),
        Headers(pairs),
        EnvironHeaders(environ),
    ]


@pytest.mark.parametrize("headers", frameworks(), ids=lambda headers: type(headers).__name__)
def test_headers_of_frameworks_are_read(headers: Any) -> None:
    assert "type" in verified_webhook(SIGNED, BODY, headers, "secret", OPTIONS)


@pytest.mark.parametrize(
    "headers",
    [
        {**headers_of("secret"), "X-Sample-Signature": "00"},
        [*headers_of("secret").items(), ("x-sample-signature", signature_of("secret"))],
        {**headers_of("secret"), "x-sample-signature": [signature_of("secret")] * 2},
    ],
)
def test_headers_that_come_twice_prove_nothing(headers: Any) -> None:
    with pytest.raises(LoginError):
        verified_webhook(SIGNED, BODY, headers, "secret", OPTIONS)


def test_a_webhook_with_a_shared_secret_is_read_with_the_right_one_only() -> None:
    for good in ("secret", ["former", "secret"], UserList(["secret"])):
        assert "type" in verified_webhook(SHARED, BODY, {"x-sample-token": "secret"}, good)
    for headers, secrets in (
        ({"x-sample-token": "secre"}, "secret"),
        ({}, "secret"),
        ({"x-sample-token": ""}, ["secret", ""]),
    ):
        with pytest.raises(LoginError):
            verified_webhook(SHARED, BODY, headers, secrets)


def test_a_refusal_is_of_the_class_that_is_given() -> None:
    class SampleError(LoginError):
        pass

    with pytest.raises(SampleError):
        verified_webhook(SIGNED, BODY, {}, "secret", OPTIONS, SampleError)


@pytest.mark.parametrize("scheme", [SIGNED, SHARED])
@pytest.mark.parametrize(
    ("body", "secrets", "named"),
    [
        ({"type": "user.created"}, "secret", "body: must be what came"),
        (None, "secret", "body: must be what came"),
        (BODY, None, "secrets: must be a text, or several"),
        (BODY, ["secret", None], "secrets: must be a text, or several"),
        (BODY, "", "secrets: empty"),
        (BODY, [], "secrets: empty"),
        (BODY, [""], "secrets: empty"),
    ],
)
def test_what_the_application_gives_wrongly_is_told(scheme: Any, body: Any, secrets: Any, named: str) -> None:
    headers = {**headers_of("secret"), "x-sample-token": "secret"}
    with pytest.raises(TypeError, match=named):
        verified_webhook(scheme, body, headers, secrets, OPTIONS)


def test_a_signed_webhook_is_refused_at_any_time_by_a_tolerance_that_is_no_number() -> None:
    headers = headers_of("secret", BODY, NOW - 301)
    with pytest.raises(LoginError, match="too old"):
        verified_webhook(SIGNED, BODY, headers, "secret", {**OPTIONS, "tolerance": float("nan")})
