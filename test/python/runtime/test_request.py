"""From an operation and its members to a request."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from rig import operation
from runtime.address import Address
from runtime.build_request import build_request
from runtime.credential import OutgoingRequest
from runtime.not_given import NOT_GIVEN
from runtime.operation import Elsewhere, Parameter
from runtime.request import caller_headers, query_text

ADDRESS = Address("https://api.example.com", "/base")


def built(method: str = "GET", path: str = "/x", members: Any = None, styled: bool = False, **details: Any) -> OutgoingRequest:
    if styled:
        details.setdefault("accept", "application/json")
    return build_request(operation(method, path, **details), members, ADDRESS, {"accept": "application/json"})


def target(*given: Any, **details: Any) -> str:
    request = built(*given, **details)
    return request.path + query_text(request.query)


def refusal(*given: Any, **details: Any) -> str:
    try:
        built(*given, **details)
    except (TypeError, ValueError) as error:
        return str(error)
    return "nothing was refused"


@pytest.fixture(params=[False, True], ids=["simple", "styled"])
def styled(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def brackets(name: str) -> dict[str, Parameter]:
    return {name: Parameter("query", style="brackets")}


@pytest.mark.parametrize(
    ("path", "members", "details", "want"),
    [
        pytest.param("/x", None, {}, "/x", id="nothing"),
        pytest.param("/x", {"a": "1", "b": 2, "c": True, "d": 10**20}, {}, "/x?a=1&b=2&c=true&d=100000000000000000000", id="a query"),
        pytest.param("/x", {"a": False, "b": 0, "c": ""}, {}, "/x?a=false&b=0&c=", id="false, zero and empty text"),
        pytest.param("/x", {"a": None, "b": NOT_GIVEN, "c": [], "d": [None], "e": 1}, {}, "/x?e=1", id="nothing at all"),
        pytest.param("/x", {"a": 1.0, "b": 0.5, "c": 1e21}, {}, "/x?a=1&b=0.5&c=1e%2B21", id="numbers as JavaScript writes them"),
        pytest.param("/x", {"a&b": "c=d&e+f g#h/ü😀"}, {}, "/x?a%26b=c%3Dd%26e%2Bf%20g%23h%2F%C3%BC%F0%9F%98%80", id="encoding"),
        pytest.param("/x", {"at": datetime.fromtimestamp(0, UTC)}, {}, "/x?at=1970-01-01T00%3A00%3A00.000Z", id="a moment"),
        pytest.param("/u/{id}", {"id": UUID(int=1), "q": UUID(int=2)}, {}, f"/u/{'0' * 8}-0000-0000-0000-{'0' * 11}1?q={UUID(int=2)}", id="a UUID"),
        pytest.param("/x", {"a": ["1", 2, None]}, {}, "/x?a=1&a=2", id="a list"),
        pytest.param("/x", {"ids": ["a", "b&c"]}, {"parameters": brackets("ids")}, "/x?ids[]=a&ids[]=b%26c", id="brackets"),
        pytest.param(
            "/x",
            {"f": [{"a": 1, "b": {"c": 2}}, None, 7, {"d": [3]}, ["x"]]},
            {"parameters": brackets("f")},
            "/x?f[0][a]=1&f[0][b][c]=2&f[]=7&f[2][d][]=3&f[3][]=x",
            id="a list of objects and lists in brackets",
        ),
        pytest.param("/x", {"f": {"a": 1, "b": {"c": 2}}}, {"parameters": brackets("f")}, "/x?f[a]=1&f[b][c]=2", id="an object in brackets"),
        pytest.param("/x", {"f": {"a": 1, "b": None, "c": "2"}}, {}, "/x?a=1&c=2", id="an object as form"),
        pytest.param("/x", {"userId": 1}, {"parameters": {"userId": Parameter("query", "user-id")}}, "/x?user-id=1", id="another name"),
        pytest.param("/x", {"b": 2}, {"fixed_query": (("a", "1"),)}, "/x?a=1&b=2", id="a fixed query"),
        pytest.param("/x", {"b": 1, "10": 2, "9": 3}, {}, "/x?9=3&10=2&b=1", id="the order of JavaScript"),
        pytest.param("/users/{userId}/roles/{code}", {"userId": "a b", "code": 7}, {}, "/users/a%20b/roles/7", id="a path"),
        pytest.param("/u/{id}", {"id": "a/b?c#d%2e;e{f}"}, {}, "/u/a%2Fb%3Fc%23d%252e%3Be%7Bf%7D", id="slashes and marks"),
        pytest.param("/u/{id}", {"id": "null", "q": "undefined"}, {}, "/u/null?q=undefined", id="words that look like nothing"),
        pytest.param("/u/{id}", {"id": "..a..b."}, {}, "/u/..a..b.", id="dots within a name"),
        pytest.param("/x", {"constructor": "a", "__proto__": "b"}, {}, "/x?constructor=a", id="no prototype"),
    ],
)
def test_sends(styled: bool, path: str, members: Any, details: Any, want: str) -> None:
    assert target("GET", path, members, styled, **details) == want


UNSAFE = ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252e", "../admin", "a/../b", "a\\..\\b", "a%2f..%2fb", "a/..", "a\0b", "a\nb", "a\x85b"]


@pytest.mark.parametrize("text", UNSAFE, ids=map(repr, UNSAFE))
def test_refuses_in_a_path_without_repeating_it(styled: bool, text: str) -> None:
    message = refusal("GET", "/users/{userId}/roles", {"userId": text}, styled)
    assert message.startswith("userId: ")
    assert len(text) <= 4 or text not in message


@pytest.mark.parametrize("value", [NOT_GIVEN, None, {"a": 1}, float("nan"), float("inf"), lambda: "x", "\ud800", b"x"], ids=repr)
def test_refuses_what_is_no_text_in_a_path(styled: bool, value: object) -> None:
    assert refusal("GET", "/users/{userId}", {"userId": value}, styled).startswith("userId: ")


def test_looks_at_the_whole_path(styled: bool) -> None:
    assert refusal("GET", "/users/{userId}", None, styled) == "userId: missing"
    assert refusal("GET", "/a/{b}{c}/d", {"b": ".a", "c": 1}, styled) == "nothing was refused"
    assert refusal("GET", "/x", {"limit": float("inf")}, styled).startswith("limit: ")
    assert refusal("GET", "/x", {"limit": object()}, styled).startswith("limit: ")
    assert refusal("GET", "/x", "text", styled) == "input: must be an object"


@pytest.mark.parametrize(
    ("given", "details", "want"),
    [
        pytest.param(("POST", "/u/{id}", {"id": "1", "a": None, "b": NOT_GIVEN, "c": False}), {}, '{"a":null,"c":false}', id="what is left"),
        pytest.param(("POST", "/x", None), {}, "{}", id="no member"),
        pytest.param(("PUT", "/x", {"list": [1, 2], "a": 1}), {"body_member": "list", "parameters": {"a": Parameter("query")}}, "[1,2]", id="one member"),
        pytest.param(("PUT", "/x", None), {"body_member": "list"}, None, id="one member that is absent"),
        pytest.param(("POST", "/x", {"id": 1, "a": 2}), {"parameters": {"id": Parameter("query", also_body=True)}}, '{"id":1,"a":2}', id="in both"),
        pytest.param(("GET", "/x", {"a": 1}), {"body": "json"}, '{"a":1}', id="a GET with a body"),
        pytest.param(("POST", "/x", {"a": 1}), {"body": "none"}, None, id="a POST without"),
        pytest.param(("POST", "/x", {"__proto__": {"a": 1}, "b": 2}), {}, '{"b":2}', id="no prototype"),
        pytest.param(("POST", "/x", {"a": 1.0, "n": {"2": 0, "1": "é/\u2028"}}), {}, '{"a":1,"n":{"1":"é/\u2028","2":0}}', id="as JavaScript"),
    ],
)
def test_carries_in_a_body(styled: bool, given: Any, details: Any, want: str | None) -> None:
    request = built(*given, styled, **details)
    assert (None if request.body is None else request.body.content) == want
    assert request.headers.get("content-type") == (None if want is None else "application/json")


@pytest.mark.parametrize("value", ["\ud800", {"a": ["\ud800"]}, {1, 2}, object()], ids=repr)
def test_names_the_member_that_no_body_can_carry(styled: bool, value: object) -> None:
    assert refusal("POST", "/x", {"fine": 1, "nickname": value}, styled).startswith("nickname: ")


def test_keeps_address_and_headers(styled: bool) -> None:
    request = built("POST", "/x", {"a": 1}, styled, content_type="application/merge-patch+json")
    assert request.body is not None
    assert (request.method, request.origin, request.prefix, request.path, request.query) == ("POST", "https://api.example.com", "/base", "/x", ())
    assert request.headers == {"accept": "application/json", "content-type": "application/merge-patch+json"}
    assert (request.body.content, request.body.members) == ('{"a":1}', {"a": 1})


def test_a_path_parameter_that_the_body_has_too_travels_in_both(styled: bool) -> None:
    parameters = {"userId": Parameter("path", also_body=True)}
    request = built("PUT", "/u/{userId}", {"userId": "a/b", "n": 1}, styled, parameters=parameters)
    assert request.body is not None
    assert (request.path, request.query, json.loads(request.body.content)) == ("/u/a%2Fb", (), {"userId": "a/b", "n": 1})


def test_a_request_shows_no_content() -> None:
    assert "s3cret" not in repr(built("POST", "/x", {"password": "s3cret"}, fixed_query=(("token", "s3cret"),)))


class TestCallerHeaders:
    def test_has_names_in_lower_case(self) -> None:
        assert caller_headers({"X-Trace": "a\tb é", "x-n": "1"}) == {"x-trace": "a\tb é", "x-n": "1"}

    @pytest.mark.parametrize(
        "headers",
        [
            {"x-a": "b\r\nx-evil: 1"},
            {"x-a": "b\0"},
            {"x-a": "中"},
            {"x\r\ny": "1"},
            {"x:y": "1"},
            {"x\n": "1"},
            {"": "1"},
            {"x-a": 1},
            *({name: "x"} for name in ["Authorization", "host", "Content-Length", "content-type", "transfer-encoding", "connection"]),
            *({name: "x"} for name in ["signature", "signature-input", "content-digest", "date", "proxy-authorization", "te", "expect"]),
        ],
        ids=repr,
    )
    def test_refuses(self, headers: Any) -> None:
        with pytest.raises((TypeError, ValueError)) as refused:
            caller_headers(headers)
        assert "evil" not in str(refused.value)

    def test_says_which_one_it_refuses(self) -> None:
        with pytest.raises(ValueError, match="Host: not free"):
            caller_headers({"x-a": "1", "Host": "x"})


@pytest.mark.parametrize(
    ("usual", "want"),
    [
        pytest.param("https://api.example.com/base", ("https://files.example.com", "/up"), id="the usual server"),
        pytest.param("https://api.example.com", (ADDRESS.origin, ADDRESS.prefix), id="another one gets all calls"),
    ],
)
def test_a_server_of_its_own(usual: str, want: tuple[str, str], styled: bool) -> None:
    request = built(styled=styled, elsewhere=Elsewhere(usual, "https://files.example.com", "/up"))
    assert (request.origin, request.prefix) == want


def test_a_body_that_may_be_left_out_is_left_out_or_whole(styled: bool) -> None:
    facts: dict[str, Any] = {"method": "POST", "styled": styled, "needs": ("text", "to")}
    assert built(**facts, members={"text": NOT_GIVEN}).body is None
    sent = built(**facts, members={"text": "", "to": None}).body
    assert sent is not None
    assert sent.members == {"text": "", "to": None}
    assert refusal(**facts, members={"to": "me"}) == "text: missing (a body without it may only be left out)"
