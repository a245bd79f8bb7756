"""Tokens that an application gets by itself."""

from typing import Any
from urllib.parse import parse_qs

import pytest
from call import Clock, authorized, context, outgoing
from rig import KINDS, Kind, Scripted, operation, with_credentials
from runtime.credential import AuthorizeContext, Credential, CredentialError, OutgoingRequest
from runtime.credentials.client_credentials import TokenError, client_credentials
from runtime.running import run


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
        arguments={"accessToken": "access_token", "clientId": "client_id", "clientSecret": "client_secret"},
    )


class Endpoint:
    """Gives a token of its own to each who asks, unless another answer is said."""

    def __init__(self, status: int = 200, body: object = None) -> None:
        self.asked: list[OutgoingRequest] = []
        self._status = status
        self._body = body

    async def send(self, request: OutgoingRequest) -> tuple[int, object]:
        self.asked.append(request)
        return self._status, self._body or {"access_token": f"T-{len(self.asked)}", "token_type": "bearer", "expires_in": 3600}

    def scopes(self) -> list[object]:
        return [asked.body.members.get("scope") for asked in self.asked if asked.body is not None and asked.body.members is not None]


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


@pytest.mark.parametrize(
    ("options", "want"),
    [({}, "access_token: missing, and so is client_id"), ({"clientId": "shop"}, "client_secret: missing"), ({"accessToken": ""}, "access_token: missing")],
)
def test_without_anything_another_credential_may_serve(options: dict[str, Any], want: str) -> None:
    """What is missing is called as the argument is."""
    with pytest.raises(CredentialError) as caught:
        authorized(made(options), within=context(Endpoint().send))
    assert (caught.value.missing, str(caught.value)) == (True, want)


@pytest.mark.parametrize(
    ("usual", "own", "of_operation", "want"),
    [
        pytest.param("read", None, {}, "read", id="of the document"),
        pytest.param("read", None, {"oauth": "write delete"}, "write delete", id="of the operation"),
        pytest.param("read", None, {"other": "write"}, "read", id="of another credential"),
        pytest.param("read", "everything", {"oauth": "write"}, "everything", id="that the application names"),
        pytest.param("read", "", {"oauth": "write"}, None, id="none that the application names"),
        pytest.param("", None, {}, None, id="none"),
        pytest.param("read", None, {"oauth": ""}, None, id="none of the operation"),
    ],
)
def test_asks_for_scopes(usual: str, own: str | None, of_operation: dict[str, str], want: str | None) -> None:
    endpoint = Endpoint()
    authorized(made({**OPTIONS, "scope": own}, scope=usual), within=context(endpoint.send, scopes=of_operation))
    assert endpoint.scopes() == [want]


def test_a_token_serves_the_calls_with_its_scopes() -> None:
    endpoint, credential, clock = Endpoint(), made(OPTIONS), Clock()

    def of(scope: str) -> str:
        return authorized(credential, within=context(endpoint.send, clock, scopes={"oauth": scope})).headers["authorization"]

    assert [of("read"), of("write"), of("read"), of("write")] == ["Bearer T-1", "Bearer T-2", "Bearer T-1", "Bearer T-2"]
    clock.time += 3600
    assert [of("read"), of("write")] == ["Bearer T-3", "Bearer T-4"]
    assert endpoint.scopes() == ["read", "write", "read", "write"]


def test_only_the_token_that_was_refused_is_thrown_away() -> None:
    endpoint, credential = Endpoint(), made(OPTIONS)
    refused = credential.refused
    assert refused is not None
    request, _ = (authorized(credential, within=context(endpoint.send, scopes={"oauth": scope})) for scope in ("read", "write"))

    async def asked() -> bool:
        return await refused(request)

    assert run(asked())
    after = [authorized(credential, within=context(endpoint.send, scopes={"oauth": scope})).headers["authorization"] for scope in ("read", "write")]
    assert after == ["Bearer T-3", "Bearer T-2"]


def test_a_given_token_that_is_refused_stays() -> None:
    refused = made({"accessToken": "mine"}).refused
    assert refused is not None

    async def asked() -> bool:
        return await refused(outgoing())

    assert not run(asked())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_clients_ask_for_what_their_operations_need(kind: Kind) -> None:
    seen: list[object] = []

    async def authorize(request: OutgoingRequest, within: AuthorizeContext) -> OutgoingRequest:
        seen.append(within.scopes)
        return request

    settings = with_credentials(oauth=Credential(authorize))
    for scopes in ((), ({"oauth": "read"},)):
        kind.send(Scripted(), operation("GET", "/x", security=(("oauth",),), scopes=scopes), settings=settings)
    assert seen == [{}, {"oauth": "read"}]
