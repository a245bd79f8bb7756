"""The signing profile ``http-message-signatures`` and the vector of RFC 9421."""

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import pytest
from call import authorized, json_body, outgoing, shown
from runtime.credential import CredentialError, OutgoingBody, OutgoingRequest
from runtime.credentials.signing_key import signature
from runtime.running import run
from runtime.signing.http_message_signatures import http_message_signatures
from runtime.signing.signature_base import SignedMessage, signature_base, signature_parameters

RFC = json.loads((Path(__file__).parents[3] / "vectors" / "rfc9421-hmac.json").read_text())


def test_rfc_9421_b_2_5() -> None:
    parameters = signature_parameters(RFC["components"], {"created": RFC["created"], "keyid": RFC["keyid"]})
    base = signature_base(SignedMessage(**RFC["request"]), RFC["components"], parameters)
    assert base == RFC["signatureBase"]
    assert run(signature("sha256", b64decode(RFC["keyBase64"]), base)) == RFC["signatureBase64"]


URL = "https://Example.COM:443/a%2Fb?x=1&y=%20"
HEADERS = {"date": "  Tue, 20 Apr 2021 02:07:55 GMT ", "list": "a,\tb", "empty": ""}


class TestComponents:
    @pytest.mark.parametrize(
        ("given", "url", "want"),
        [
            ("@method", URL, "POST"),
            ("@target-uri", URL, URL),
            ("@authority", URL, "example.com"),
            ("@authority", "https://example.com:80/", "example.com:80"),
            ("@authority", "http://example.com:80/", "example.com"),
            ("@scheme", "HTTP://example.com", "http"),
            ("@request-target", URL, "/a%2Fb?x=1&y=%20"),
            ("@path", URL, "/a%2Fb"),
            ("@path", "https://example.com?x", "/"),
            ("@query", URL, "?x=1&y=%20"),
            ("@query", "https://example.com/", "?"),
            ("@query", "https://example.com/?", "?"),
            ("date", URL, "Tue, 20 Apr 2021 02:07:55 GMT"),
            ("list", URL, "a,\tb"),
            ("empty", URL, ""),
        ],
    )
    def test_values(self, given: str, url: str, want: str) -> None:
        assert signature_base(SignedMessage("POST", url, HEADERS), [given], "()") == f'"{given}": {want}\n"@signature-params": ()'

    @pytest.mark.parametrize(
        ("given", "url", "headers"),
        [
            pytest.param(["x-absent"], URL, HEADERS, id="absent header"),
            pytest.param(["@status"], URL, HEADERS, id="unknown derived component"),
            pytest.param(["date", "date"], URL, HEADERS, id="twice"),
            pytest.param(["date"], URL, {"date": 'x\n"@method": GET'}, id="header that adds a line"),
            pytest.param(["date"], URL, {"date": "é"}, id="header that is not ASCII"),
            pytest.param(["@path"], "ftp://example.com/", HEADERS, id="address of another protocol"),
            pytest.param(["@path"], "https://example.com/\n", HEADERS, id="address with a line break"),
        ],
    )
    def test_refuses(self, given: list[str], url: str, headers: dict[str, str]) -> None:
        with pytest.raises(CredentialError):
            signature_base(SignedMessage("POST", url, headers), given, "()")

    def test_parameters_are_quoted(self) -> None:
        assert signature_parameters(["a", "b"], {"keyid": 'k"\\;', "nonce": "n"}) == '("a" "b");keyid="k\\"\\\\;";nonce="n"'
        with pytest.raises(CredentialError):
            signature_parameters([], {"keyid": "k\n"})


COMPONENTS = ["@method", "@authority", "@path", "@query", "content-type", "content-digest", "date"]


def made(key: object = "key-1", secret: object = "very secret", **changes: object) -> Any:
    parameters = {"components": COMPONENTS, "algorithm": "hmac-sha256", "digest": "sha-256", **changes}
    return http_message_signatures(parameters, lambda: key, lambda: secret)


def post(members: Any, **changes: Any) -> OutgoingRequest:
    return outgoing(**{"method": "POST", "headers": {"content-type": "application/json"}, "body": json_body(members), **changes})


def get(*query: tuple[str, str]) -> OutgoingRequest:
    return outgoing(query=tuple((name, value, None) for name, value in query))


class TestHttpMessageSignatures:
    def test_sends_what_it_signed_with_the_digest_of_the_body(self) -> None:
        request = post({"a": "é"}, prefix="/base", query=(("q", "a b", None),))
        signed = authorized(made(), request)
        content = '{"a":"é"}'.encode()
        digest = f"sha-256=:{b64encode(hashlib.sha256(content).digest()).decode()}:"
        covered = " ".join(f'"{name}"' for name in COMPONENTS)
        described = f'({covered});created=1445412480;keyid="key-1";alg="hmac-sha256";nonce="{"0" * 32}"'
        base = "\n".join(
            [
                '"@method": POST',
                '"@authority": api.example.com',
                '"@path": /base/x',
                '"@query": ?q=a%20b',
                '"content-type": application/json',
                f'"content-digest": {digest}',
                '"date": Wed, 21 Oct 2015 07:28:00 GMT',
                f'"@signature-params": {described}',
            ]
        )
        assert signed.headers == {
            "content-type": "application/json",
            "content-digest": digest,
            "date": "Wed, 21 Oct 2015 07:28:00 GMT",
            "signature-input": f"sig1={described}",
            "signature": f"sig1=:{b64encode(hmac.new(b'very secret', base.encode(), hashlib.sha256).digest()).decode()}:",
        }

    def test_without_a_body_the_digest_is_that_of_nothing(self) -> None:
        headers = authorized(made(), outgoing()).headers
        assert headers["content-digest"] == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"
        assert "content-type" not in headers["signature-input"]

    def test_a_date_that_is_not_covered_is_none_of_its_own(self) -> None:
        assert "date" not in authorized(made(components=["@method"]), post({})).headers

    def test_a_digest_is_covered_even_when_the_components_forget_it(self) -> None:
        headers = authorized(made(components=["@method"]), post({})).headers
        assert headers["signature-input"].startswith('sig1=("@method" "content-digest")')

    def test_requests_that_mean_something_else_have_another_signature(self) -> None:
        different = [
            get(("a", "1&b=2")),
            get(("a", "1"), ("b", "2")),
            get(("a", "")),
            get(),
            get(("a", "null")),
            get(("a", "1+2")),
            get(("a", "1 2")),
            get(("a", "1")),
            get(("a", "1"), ("a", "1")),
            get(("a[]", "1,2")),
            get(("a[]", "1"), ("a[]", "2")),
            get(("a", "\u00e9")),
            get(("a", "e\u0301")),
            outgoing(path="/x/"),
            outgoing(origin="https://api.example.org"),
            outgoing(method="POST", query=(("a", "1", None),)),
            post({"a": "1"}),
            post({"a": 1}),
            post({"a": None}),
            post({"a": ""}),
            post({}),
            post({"a": "1&b=2"}),
            post({"a": "1", "b": "2"}),
            post({"b": "2", "a": "1"}),
            post({"a": ["1,2"]}),
            post({"a": ["1", "2"]}),
            post({"a": {"b": 1, "c": 2}}),
            post({"a": {"c": 2, "b": 1}}),
            post({"a": "1"}, headers={"content-type": "application/merge-patch+json"}),
        ]
        signatures = {authorized(made(), request).headers["signature"] for request in different}
        assert len(signatures) == len(different)

    @pytest.mark.parametrize(
        "changes",
        [
            {"algorithm": "rsa-pss-sha512"},
            {"digest": "md5"},
            {"components": ["@status"]},
            {"components": ['date";sf']},
            {"components": ["Date"]},
            {"label": "Sig 1"},
            {"label": "sig1\n"},
        ],
        ids=repr,
    )
    def test_refuses_what_is_unknown(self, changes: dict[str, object]) -> None:
        with pytest.raises(ValueError, match="^(Signing|Signature|Digest|Component)"):
            made(**changes)

    def test_refuses_a_stream_and_what_is_not_there(self) -> None:
        for request in (post({}, body=OutgoingBody(None, iter([b""]), None)), post({}, headers={})):
            with pytest.raises(CredentialError):
                authorized(made(), request)

    @pytest.mark.parametrize(("key", "secret"), [("", "s"), (None, "s"), ("k", ""), ("k", None)])
    def test_what_is_empty_is_none(self, key: object, secret: object) -> None:
        with pytest.raises(CredentialError):
            authorized(made(key, secret), post({}))

    def test_shows_no_secret(self) -> None:
        credential = made()
        authorized(credential, post({}))
        assert "very" not in shown(credential)
