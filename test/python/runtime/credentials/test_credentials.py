"""The credentials that send a value which they are given."""

import hashlib
import hmac
from base64 import b64decode, b64encode
from typing import Any

import pytest
from call import authorized, form_body, json_body, outgoing, shown
from runtime.credential import Credential, CredentialError, OutgoingBody, OutgoingRequest
from runtime.credentials.api_key import api_key
from runtime.credentials.basic import basic
from runtime.credentials.bearer import bearer
from runtime.credentials.client_authentication import client_authentication
from runtime.credentials.mutual_tls import mutual_tls
from runtime.credentials.signing_key import signature
from runtime.running import run


def failing() -> object:
    raise LookupError("secret words")


async def later() -> str:
    return "t3"


class TestBearer:
    @pytest.mark.parametrize(
        ("given", "want"),
        [
            pytest.param(bearer("accessToken", lambda: "t1"), "Bearer t1", id="token"),
            pytest.param(bearer("accessToken", lambda: "t1", "DPoP"), "DPoP t1", id="another scheme"),
            pytest.param(bearer("accessToken", lambda: lambda: "t2"), "Bearer t2", id="function"),
            pytest.param(bearer("accessToken", lambda: later), "Bearer t3", id="asynchronous function"),
        ],
    )
    def test_sends(self, given: Credential, want: str) -> None:
        assert authorized(given).headers == {"accept": "application/json", "authorization": want}

    @pytest.mark.parametrize(
        ("given", "want"),
        [
            pytest.param(lambda: None, "accessToken: missing", id="nothing"),
            pytest.param(lambda: "", "accessToken: missing", id="empty"),
            pytest.param(lambda: lambda: None, "accessToken: missing", id="function without a token"),
            pytest.param(lambda: "secret\r\nx-evil: 1", "accessToken: has characters that no header can carry", id="line feed"),
            pytest.param(lambda: "secret\u4e2d", "accessToken: has characters that no header can carry", id="beyond Latin-1"),
            pytest.param(lambda: failing, "accessToken: the function that returns it failed", id="failing function"),
        ],
    )
    def test_refuses(self, given: Any, want: str) -> None:
        with pytest.raises(CredentialError) as raised:
            authorized(bearer("accessToken", given))
        assert (str(raised.value), raised.value.missing) == (want, want.endswith(": missing"))

    def test_a_token_can_be_changed_and_shows_nothing(self) -> None:
        options: dict[str, str] = {"token": "first-token"}
        credential = bearer("accessToken", lambda: options.get("token"))
        assert authorized(credential).headers["authorization"] == "Bearer first-token"
        options["token"] = "second-token"
        assert authorized(credential).headers["authorization"] == "Bearer second-token"
        assert "-token" not in shown(credential)
        options.clear()
        with pytest.raises(CredentialError, match="accessToken: missing"):
            authorized(credential)


class TestApiKey:
    @pytest.mark.parametrize(
        ("given", "request_", "want"),
        [
            pytest.param(api_key("key", "header", "X-Key", lambda: "k"), outgoing(), {"headers": {"accept": "application/json", "x-key": "k"}}, id="header"),
            pytest.param(
                api_key("key", "query", "key", lambda: "k&"),
                outgoing(query=(("key", "x", None), ("a", "1", None))),
                {"query": (("a", "1", None), ("key", "k&", None))},
                id="query",
            ),
            pytest.param(api_key("key", "cookie", "sid", lambda: "k"), outgoing(), {"headers": {"accept": "application/json", "cookie": "sid=k"}}, id="cookie"),
            pytest.param(
                api_key("key", "cookie", "sid", lambda: "k"),
                outgoing(headers={"cookie": "a=b"}),
                {"headers": {"cookie": "a=b; sid=k"}},
                id="cookie beside others",
            ),
        ],
    )
    def test_sends(self, given: Credential, request_: OutgoingRequest, want: Any) -> None:
        sent = authorized(given, request_)
        assert {name: getattr(sent, name) for name in want} == want

    @pytest.mark.parametrize("key", ["k; path=/", "k;admin=1", 'k"', "k,l", "k\\", "k l", "k\té"])
    def test_refuses_what_a_cookie_cannot_carry(self, key: str) -> None:
        with pytest.raises(CredentialError, match="^key: has characters that no cookie can carry$"):
            authorized(api_key("key", "cookie", "sid", lambda: key))


class TestBasic:
    def test_sends_utf_8(self) -> None:
        # RFC 7617, section 2.1.
        assert authorized(basic(lambda: "test", lambda: "123\u00a3")).headers["authorization"] == "Basic dGVzdDoxMjPCow=="

    @pytest.mark.parametrize(("username", "password"), [("a:b", "c"), ("a", "b\n"), ("", ""), (None, None)])
    def test_refuses(self, username: str, password: str) -> None:
        with pytest.raises(CredentialError) as raised:
            authorized(basic(lambda: username, lambda: password))
        assert raised.value.missing is (not username)


def client(id: object = "app:1", secret: object = "s c/é", method: object = None) -> Credential:
    return client_authentication(lambda: id, lambda: secret, lambda: method)


FORM = outgoing(method="POST", headers={"content-length": "5"}, body=form_body({"a": "1 2"}))
JSON = outgoing(method="POST", headers={}, body=json_body({"a": 1}))
FORM_HEADERS = {"content-type": "application/x-www-form-urlencoded"}


class TestClientAuthentication:
    def test_basic_encodes_id_and_secret_first(self) -> None:
        sent = authorized(client(method="client_secret_basic"), FORM)
        assert b64decode(sent.headers["authorization"][6:]).decode() == "app%3A1:s+c%2F%C3%A9"
        assert sent.body == FORM.body

    @pytest.mark.parametrize(
        ("given", "request_", "want", "headers"),
        [
            pytest.param(client(), FORM, "a=1+2&client_id=app%3A1&client_secret=s+c%2F%C3%A9", FORM_HEADERS, id="post, form"),
            pytest.param(client(), JSON, '{"a":1,"client_id":"app:1","client_secret":"s c/é"}', {"content-type": "application/json"}, id="post, JSON"),
            pytest.param(
                client(),
                outgoing(method="POST", headers={}),
                "client_id=app%3A1&client_secret=s+c%2F%C3%A9",
                FORM_HEADERS,
                id="post, no body",
            ),
            pytest.param(client("app", None, "none"), FORM, "a=1+2&client_id=app", FORM_HEADERS, id="none, form"),
            pytest.param(client("app", None, "none"), JSON, '{"a":1}', {}, id="none, JSON"),
        ],
    )
    def test_sends(self, given: Credential, request_: OutgoingRequest, want: str, headers: dict[str, str]) -> None:
        sent = authorized(given, request_)
        assert sent.body is not None
        assert (sent.body.content, sent.headers) == (want, headers)

    def test_the_caller_cannot_replace_the_client(self) -> None:
        body = OutgoingBody("application/x-www-form-urlencoded", "client_id=other&x=1&client_id=third", {"client_id": "other"})
        sent = authorized(client(), outgoing(method="POST", body=body))
        assert sent.body is not None
        assert sent.body.content == "client_id=app%3A1&x=1&client_secret=s+c%2F%C3%A9"
        assert sent.body.members == {"client_id": "app:1", "client_secret": "s c/é"}

    @pytest.mark.parametrize(
        ("given", "request_"),
        [
            pytest.param(client(""), FORM, id="no id"),
            pytest.param(client("app", None), FORM, id="post without a secret"),
            pytest.param(client("app", None, "client_secret_basic"), FORM, id="basic without a secret"),
            pytest.param(client(), outgoing(), id="post in a GET request"),
            pytest.param(client(), outgoing(method="POST", body=OutgoingBody(None, iter([b""]), None)), id="post in a stream"),
            pytest.param(client(), outgoing(method="POST", body=OutgoingBody("text/plain", "x", None)), id="post in text"),
        ],
    )
    def test_refuses(self, given: Credential, request_: OutgoingRequest) -> None:
        with pytest.raises(CredentialError) as raised:
            authorized(given, request_)
        assert "é" not in str(raised.value)


def test_mutual_tls_changes_nothing() -> None:
    request = outgoing()
    assert authorized(mutual_tls(), request) is request


class TestSigningKey:
    @pytest.mark.parametrize("signed", ["", "a\r\nx-evil: 1", 7, None], ids=repr)
    def test_a_function_that_returns_no_base64(self, signed: object) -> None:
        with pytest.raises(CredentialError, match="returned no base64 text$"):
            run(signature("sha1", lambda _: signed, "text"))

    def test_a_function_that_fails(self) -> None:
        with pytest.raises(LookupError):
            run(signature("sha1", lambda _: failing(), "text"))

    @pytest.mark.parametrize("secret", ["sécret", "sécret".encode(), bytearray("sécret".encode())], ids=repr)
    def test_text_and_bytes_sign_the_same(self, secret: object) -> None:
        want = b64encode(hmac.new("sécret".encode(), b"text", hashlib.sha256).digest()).decode()
        assert run(signature("sha256", secret, "text")) == want

    @pytest.mark.parametrize("secret", [None, "", b""], ids=repr)
    def test_no_secret(self, secret: object) -> None:
        with pytest.raises(CredentialError, match="^Signing needs a secret$"):
            run(signature("sha1", secret, "text"))
