"""The signing profile ``hmac-headers`` and its shared vectors."""

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from call import Clock, authorized, context, json_body, outgoing, shown
from runtime.credential import CredentialError, OutgoingBody
from runtime.credentials.signing_key import signature, utf8
from runtime.not_given import NOT_GIVEN
from runtime.running import run
from runtime.signing.hmac_headers import hmac_headers, signed_payload, string_to_sign

VECTORS = Path(__file__).parents[3] / "vectors"
SHARED = json.loads((VECTORS / "hmac-headers.json").read_text())
WIRE = json.loads((VECTORS / "hmac-headers-wire.json").read_text())["vectors"]
# A function is a value in JavaScript alone.
ELSEWHERE = {"genauth/function-and-symbol", "authing/function-and-symbol"}
HERE = [vector for vector in SHARED["vectors"] if vector["id"] not in ELSEWHERE]


def revived(value: Any) -> Any:
    """What JSON cannot say stands in the vectors as an object with one member."""
    if isinstance(value, list):
        return [revived(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$undefined" in value:
        return NOT_GIVEN
    if "$date" in value:
        return datetime.fromisoformat(value["$date"].replace("Z", "+00:00"))
    if "$number" in value:
        return float(value["$number"])
    return {name: revived(member) for name, member in value.items()}


class TestStringToSign:
    def test_there_are_vectors_of_both_dialects(self) -> None:
        assert (len(SHARED["vectors"]), len(HERE)) == (90, 88)
        assert {vector["profile"] for vector in HERE} == set(SHARED["profiles"])

    @pytest.mark.parametrize("vector", HERE, ids=lambda vector: vector["id"])
    def test_vectors(self, vector: dict[str, Any]) -> None:
        profile = SHARED["profiles"][vector["profile"]]
        payload = revived(vector["payload"])
        text = string_to_sign(vector["method"], vector["uri"], vector["headers"], payload, profile["prefix"])
        assert text == vector["stringToSign"]
        assert utf8(text).hex() == vector["stringToSignUtf8Hex"]
        signed = run(signature("sha1", vector["accessKeySecret"], text))
        assert f"{profile['scheme']} {vector['accessKeyId']}:{signed}" == vector["authorization"]

    @pytest.mark.parametrize(
        ("headers", "payload"),
        [({"x-a": None}, {}), ({"date": None}, {}), ({}, None), ({}, 5), ({}, {"a": {"b": {1}}}), ({}, {"a": object()})],
        ids=repr,
    )
    def test_refuses(self, headers: Any, payload: object) -> None:
        with pytest.raises(TypeError):
            string_to_sign("POST", "/x", headers, payload, "x-")

    def test_refuses_what_has_no_end(self) -> None:
        circular: dict[str, Any] = {}
        circular["self"] = circular
        with pytest.raises(ValueError, match="nested too deeply"):
            string_to_sign("POST", "/x", {}, circular, "x-")

    def test_takes_what_is_no_number(self) -> None:
        nan = float("nan")
        assert string_to_sign("POST", "/x", {}, {"n": nan, "o": {"n": nan}}, "x-") == 'POST\n/x?n=NaN&o={"n":null}'


class TestSignedPayload:
    @pytest.mark.parametrize("vector", WIRE, ids=lambda vector: vector["id"])
    def test_vectors(self, vector: dict[str, Any]) -> None:
        body = None if "body" not in vector else OutgoingBody(vector.get("contentType"), vector["body"], None)
        query = tuple((name, value, None) for name, value in vector["query"])
        request = outgoing(method=vector["method"], path=vector["path"], query=query, body=body)
        text = string_to_sign(vector["method"], vector["path"], {}, signed_payload(request), "x-")
        assert text == f"{vector['method']}\n{vector['resource']}"

    @pytest.mark.parametrize("content", ["{", "null", "5", "true", "1.5"])
    def test_json_that_has_no_members(self, content: str) -> None:
        assert signed_payload(outgoing(method="POST", body=OutgoingBody("application/json", content, None))) == {}

    def test_bytes_and_streams_have_no_members(self) -> None:
        for content in (b"{}", iter([b"{}"])):
            body = OutgoingBody("application/json", content, {"a": 1})
            assert signed_payload(outgoing(method="POST", body=body)) == {}

    @pytest.mark.parametrize(
        ("content", "want"),
        [
            pytest.param('{"a":1.0,"b":-0.0,"c":1e2}', "a=1&b=0&c=100", id="fractions that are none"),
            pytest.param('{"a":12345678901234567890,"b":[9007199254740993]}', "a=12345678901234567000&b=[9007199254740992]", id="large numbers"),
            pytest.param('{"o":{"2":"y","10":"x","b":1,"01":2}}', 'o={"2":"y","10":"x","b":1,"01":2}', id="names that are indices"),
            pytest.param('{"a":1,"a":2}', "a=2", id="a name twice"),
        ],
    )
    def test_json_is_read_as_the_platform_reads_it(self, content: str, want: str) -> None:
        request = outgoing(method="POST", body=OutgoingBody("application/json", content, None))
        assert string_to_sign("POST", "/x", {}, signed_payload(request), "x-") == f"POST\n/x?{want}"


PARAMETERS = {"prefix": "x-example-", "scheme": "Example", "algorithm": "HMAC-SHA1", "version": "1.0", "sdkVersion": "example-sdk"}


def made(key: object = "AK_1", secret: object = "SK_very_secret", **changes: object) -> Any:
    return hmac_headers({**PARAMETERS, **changes}, lambda: key, lambda: secret)


class TestHmacHeaders:
    def test_sends_what_it_signed_with_date_and_nonce(self) -> None:
        headers = {"content-type": "application/json", "x-example-lang": "en-US"}
        request = outgoing(method="POST", prefix="/base", path="/api", headers=headers, body=json_body({"a": 1}))
        signed = authorized(made(sdkVersion="example-sdk:1.2.3"), request)
        text = "\n".join(
            [
                "POST",
                "date:Wed, 21 Oct 2015 07:28:00 GMT",
                "x-example-lang:en-US",
                "x-example-sdk-version:example-sdk:1.2.3",
                "x-example-signature-method:HMAC-SHA1",
                "x-example-signature-nonce:00000000000000000000000000000000",
                "x-example-signature-version:1.0",
                "/api?a=1",
            ]
        )
        digest = hmac.new(b"SK_very_secret", text.encode(), hashlib.sha1).digest()
        assert signed.headers == {
            **headers,
            "x-example-sdk-version": "example-sdk:1.2.3",
            "x-example-signature-method": "HMAC-SHA1",
            "x-example-signature-nonce": "00000000000000000000000000000000",
            "x-example-signature-version": "1.0",
            "date": "Wed, 21 Oct 2015 07:28:00 GMT",
            "authorization": f"Example AK_1:{b64encode(digest).decode()}",
        }
        assert (signed.prefix, signed.path, signed.body) == (request.prefix, request.path, request.body)

    def test_signs_every_attempt_anew(self) -> None:
        clock, credential = Clock(), made()
        first = authorized(credential, within=context(clock=clock))
        clock.time += 1
        second = authorized(credential, within=context(clock=clock))
        for name in ("date", "x-example-signature-nonce", "authorization"):
            assert first.headers[name] != second.headers[name]

    def test_the_date_is_the_second_of_the_attempt(self) -> None:
        clock, credential = Clock(), made()
        dates = []
        for later in (0, 0.999, 0.001, -0.001, 3600):
            clock.time += later
            dates.append(authorized(credential, within=context(clock=clock)).headers["date"][17:25])
        assert dates == ["07:28:00", "07:28:00", "07:28:01", "07:28:00", "08:28:00"]

    def test_a_function_signs_instead_of_a_secret(self) -> None:
        texts: list[str] = []

        def sign(text: str) -> str:
            texts.append(text)
            return "c2lnbmVk"

        async def sign_later(text: str) -> str:
            return sign(text)

        for secret in (sign, sign_later):
            assert authorized(made(secret=secret)).headers["authorization"] == "Example AK_1:c2lnbmVk"
        assert len(texts) == 2
        assert texts[0].startswith("GET\ndate:")
        assert texts[0].endswith("\n/x")

    def test_knows_the_code_of_a_refused_date(self) -> None:
        assert (made(staleCode=1305).stale_code, made().stale_code) == (1305, None)

    def test_other_hash(self) -> None:
        signed = authorized(made(algorithm="HMAC-SHA256")).headers["authorization"]
        assert len(b64decode(signed.split(":")[1])) == 32

    def test_shows_no_secret(self) -> None:
        credential = made()
        authorized(credential)
        assert "SK_very" not in shown(credential)

    @pytest.mark.parametrize(("key", "secret"), [("", "SK"), (None, "SK"), ("AK_1", ""), ("AK_1", None)])
    def test_what_is_empty_is_none(self, key: object, secret: object) -> None:
        with pytest.raises(CredentialError):
            authorized(made(key, secret))
