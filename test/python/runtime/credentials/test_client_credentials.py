"""Tokens that an application gets by itself."""

from typing import Any
from urllib.parse import parse_qs

import pytest
from call import authorized, context, outgoing
from runtime.credential import Credential, CredentialError, OutgoingRequest
from runtime.credentials.client_credentials import TokenError, client_credentials


def made(options: dict[str, Any], token_url: str = "https://id.example.com/token?kind=m2m", scope: str = "read write") -> Credential:
    return client_credentials(
        options,
        name="oauth",
        option="accessToken",
        id_option="clientId",
        secret_option="clientSecret",
        method_option="method",
        scope_option="scope",
        url_option="tokenUrl",
        token_url=token_url,
        scope=scope,
    )


class Endpoint:
    def __init__(self, status: int = 200, body: object = None) -> None:
        self.asked: list[OutgoingRequest] = []
        self._answer = status, body or {"access_token": "T-1", "token_type": "bearer", "expires_in": 3600}

    async def send(self, request: OutgoingRequest) -> tuple[int, object]:
        self.asked.append(request)
        return self._answer


OPTIONS = {"clientId": "a b", "clientSecret": "s&c=r e+t%"}


def test_asks_once_and_sends_the_token() -> None:
    endpoint, credential = Endpoint(), made(OPTIONS)
    for _ in range(3):
        assert authorized(credential, within=context(endpoint.send)).headers["authorization"] == "Bearer T-1"
    [asked] = endpoint.asked
    assert (asked.method, asked.origin, asked.path, asked.query) == ("POST", "https://id.example.com", "/token", (("kind", "m2m", None),))
    assert asked.headers["authorization"] == "Basic YStiOnMlMjZjJTNEcitlJTJCdCUyNQ=="
    assert asked.body is not None
    assert parse_qs(asked.body.content) == {"grant_type": ["client_credentials"], "scope": ["read write"]}


def test_posts_the_secret_where_the_application_says_so() -> None:
    endpoint = Endpoint()
    authorized(made({**OPTIONS, "method": "client_secret_post", "scope": "other"}), within=context(endpoint.send))
    [asked] = endpoint.asked
    assert "authorization" not in asked.headers
    assert asked.body is not None
    assert parse_qs(asked.body.content) == {"grant_type": ["client_credentials"], "scope": ["other"], "client_id": ["a b"], "client_secret": ["s&c=r e+t%"]}


def test_a_given_token_is_sent_as_it_is() -> None:
    endpoint = Endpoint()
    assert authorized(made({"accessToken": lambda: "mine"}), within=context(endpoint.send)).headers["authorization"] == "Bearer mine"
    assert endpoint.asked == []


def test_a_relative_address_is_below_the_server() -> None:
    endpoint = Endpoint()
    authorized(made(OPTIONS, "oauth/token"), outgoing(prefix="/base"), context(endpoint.send))
    assert endpoint.asked[0].path == "/base/oauth/token"
    assert endpoint.asked[0].origin == outgoing().origin


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (400, {"error": "invalid_client", "error_description": "s&c=r e+t%"}, "invalid_client"),
        (400, {"error": "s&c=r e+t%"}, None),
        (302, {"access_token": "T"}, None),
        (200, {"access_token": "a\r\nb"}, None),
        (200, {"access_token": "T", "token_type": "mac"}, None),
        (200, ["T"], None),
    ],
)
def test_a_refusal_repeats_registered_codes_only(status: int, body: object, code: str | None) -> None:
    with pytest.raises(TokenError) as caught:
        authorized(made(OPTIONS), within=context(Endpoint(status, body).send))
    assert (caught.value.status, caught.value.code, caught.value.missing) == (status, code, False)
    assert "s&c" not in str(caught.value)


@pytest.mark.parametrize("token_url", ["http://id.example.com/token", "https://user:secret@id.example.com/token", "file:///etc/passwd"])
def test_an_address_that_others_can_read_is_refused(token_url: str) -> None:
    endpoint = Endpoint()
    with pytest.raises(CredentialError, match="https"):
        authorized(made(OPTIONS, token_url), within=context(endpoint.send))
    assert endpoint.asked == []


def test_without_anything_another_credential_may_serve() -> None:
    with pytest.raises(CredentialError) as caught:
        authorized(made({}), within=context(Endpoint().send))
    assert caught.value.missing
