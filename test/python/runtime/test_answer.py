"""Answers that become envelopes."""

import json
from typing import Any

import pytest
from rig import FIELDS, SETTINGS, Kind, Scripted, operation
from runtime.answer import envelope_answer
from runtime.json_text import parsed_json
from runtime.plain_answer import plain_answer
from runtime.problem_answer import problem_answer
from runtime.redirect_answer import redirect_answer
from runtime.settings import EnvelopeFields
from runtime.transport import TransportAnswer

JSON = "application/json; charset=utf-8"


def given(status: int = 200, kind: str = JSON, body: Any = b"", **headers: str) -> TransportAnswer:
    content = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return TransportAnswer(status, {"content-type": kind, **named}, content)


def assert_invalid(result: dict[str, Any], http_status: int, kind: str = "invalid-answer") -> None:
    assert (result["statusCode"], result["cause"]) == (0, {"kind": kind, "httpStatus": http_status})
    assert "secret" not in result["message"]
    assert "evil" not in result["message"]


class TestEnvelopes:
    @pytest.mark.parametrize(
        ("answer", "want"),
        [
            pytest.param(
                given(body={"statusCode": 200, "message": "ok", "data": {"a": 1}, "requestId": "r", "extra": 1}),
                {"statusCode": 200, "message": "ok", "data": {"a": 1}, "requestId": "r"},
                id="a success",
            ),
            pytest.param(given(body={"statusCode": 200, "message": "ok"}), {"statusCode": 200, "message": "ok", "data": None}, id="without data"),
            pytest.param(given(body='\ufeff{"statusCode":200,"data":"é"}'), {"statusCode": 200, "message": "", "data": "é"}, id="a mark of order"),
            pytest.param(given(body='{"statusCode":200.0,"data":1}'), {"statusCode": 200, "message": "", "data": 1}, id="a status with a fraction"),
            pytest.param(
                given(body={"statusCode": 404, "message": "gone", "apiCode": 2004}),
                {"statusCode": 404, "message": "gone", "apiCode": 2004},
                id="a failure with HTTP 200",
            ),
            pytest.param(
                given(429, body={"statusCode": 429, "message": "slow", "data": {"a": 1}}),
                {"statusCode": 429, "message": "slow", "data": {"a": 1}},
                id="a failure with its status",
            ),
            pytest.param(
                given(body={"statusCode": 799, "message": "m", "apiCode": 99999}),
                {"statusCode": 799, "message": "m", "apiCode": 99999},
                id="an unknown status",
            ),
            pytest.param(
                given(500, body={"statusCode": 500, "message": "m"}, x_request_id="h"),
                {"statusCode": 500, "message": "m", "requestId": "h"},
                id="a request id of a header",
            ),
            pytest.param(
                given(body={"statusCode": 400, "message": 7, "apiCode": "x", "requestId": 1}),
                {"statusCode": 400, "message": ""},
                id="members of other types",
            ),
            pytest.param(
                given(body={"statusCode": 400, "message": "m", "cause": {"kind": "timeout"}}),
                {"statusCode": 400, "message": "m"},
                id="a cause that the server made up",
            ),
            pytest.param(
                given(body={"statusCode": 400, "message": "a\x1b[31m\r\nb\u202e\u2028c"}),
                {"statusCode": 400, "message": "a [31m b c"},
                id="control characters",
            ),
        ],
    )
    def test_read(self, answer: TransportAnswer, want: object) -> None:
        assert envelope_answer(answer, FIELDS) == want

    def test_are_read_without_the_headers_when_they_say_all(self) -> None:
        def headers() -> dict[str, str]:
            raise AssertionError("Making headers that nobody reads costs each call")

        answer = TransportAnswer(200, headers, b'{"statusCode":200,"message":"","data":1}')
        assert envelope_answer(answer, FIELDS) == {"statusCode": 200, "message": "", "data": 1}

    @pytest.mark.parametrize(
        "answer",
        [
            pytest.param(given(502, "text/html", "<html>secret</html>"), id="HTML of a proxy"),
            pytest.param(given(200, "text/html", "<html>"), id="HTML with HTTP 200"),
            pytest.param(given(body='{"statusCode":200,"data":{"token":"secret'), id="truncated JSON"),
            pytest.param(given(), id="an empty body"),
            pytest.param(given(204), id="nothing"),
            pytest.param(given(body={"secret": 1}), id="JSON that is none"),
            pytest.param(given(body=[]), id="a list"),
            pytest.param(given(body="null"), id="null"),
            pytest.param(given(body={"statusCode": "ok"}), id="a status of text"),
            pytest.param(given(body={"statusCode": True}), id="a status that is true"),
            pytest.param(given(body='{"statusCode":200,"data":NaN}'), id="what only Python calls JSON"),
            pytest.param(given(body="[" * 100_000), id="JSON without a bottom"),
            pytest.param(given(body='{"statusCode":' + "9" * 5000 + "}"), id="a number without end"),
            pytest.param(given(500, body={"statusCode": 200, "message": "", "data": 1}), id="a success that HTTP calls an error"),
        ],
    )
    def test_do_not_read(self, answer: TransportAnswer) -> None:
        assert_invalid(envelope_answer(answer, FIELDS), answer.status)

    def test_do_not_read_redirects(self) -> None:
        assert_invalid(envelope_answer(given(302, location="https://evil.example/?secret"), FIELDS), 302, "redirect")
        assert_invalid(envelope_answer(given(307, body={"statusCode": 200, "message": ""}), FIELDS), 307, "redirect")

    def test_have_other_names_and_another_number_for_success(self) -> None:
        other = EnvelopeFields("code", "msg", "sub", "rid", "result", 0)
        assert envelope_answer(given(body={"code": 0, "msg": "ok", "result": 1, "rid": "r"}), other) == {
            "statusCode": 200,
            "message": "ok",
            "data": 1,
            "requestId": "r",
        }
        assert envelope_answer(given(body={"code": 500, "msg": "no", "sub": 7}), other) == {"statusCode": 500, "message": "no", "apiCode": 7}
        assert_invalid(envelope_answer(given(body={"code": 200, "msg": "no"}), other), 200)


class TestPlainAnswers:
    @pytest.mark.parametrize(
        ("kind", "answer", "want"),
        [
            pytest.param("json", given(body={"a": 1}), {"statusCode": 200, "message": "", "data": {"a": 1}}, id="JSON"),
            pytest.param("json", given(body="false"), {"statusCode": 200, "message": "", "data": False}, id="JSON that is false"),
            pytest.param("json", given(body="null"), {"statusCode": 200, "message": "", "data": None}, id="JSON that is null"),
            pytest.param(
                "json",
                given(body={"statusCode": 200, "message": "m"}),
                {"statusCode": 200, "message": "", "data": {"statusCode": 200, "message": "m"}},
                id="JSON that looks like an envelope",
            ),
            pytest.param("json", given(204), {"statusCode": 200, "message": "", "data": None}, id="nothing for JSON"),
            pytest.param("text", given(200, "text/plain", "yes\nme"), {"statusCode": 200, "message": "", "data": "yes\nme"}, id="text"),
            pytest.param("text", given(body='{"a":1}'), {"statusCode": 200, "message": "", "data": '{"a":1}'}, id="JSON as text"),
            pytest.param("binary", given(200, "image/png", b"\x01\xff"), {"statusCode": 200, "message": "", "data": b"\x01\xff"}, id="bytes"),
            pytest.param("none", given(body="ignored"), {"statusCode": 200, "message": "", "data": None}, id="nothing"),
            pytest.param(
                "any",
                given(body={"statusCode": 200, "message": "m", "data": 1}),
                {"statusCode": 200, "message": "m", "data": 1},
                id="an envelope where there may be one",
            ),
            pytest.param("any", given(body={"a": 1}), {"statusCode": 200, "message": "", "data": {"a": 1}}, id="none where there may be one"),
            pytest.param("json", given(body={"statusCode": 403, "message": "no"}), {"statusCode": 403, "message": "no"}, id="a failing envelope with HTTP 200"),
            pytest.param("binary", given(body={"statusCode": 403, "message": "no"}), {"statusCode": 403, "message": "no"}, id="instead of a file"),
            pytest.param(
                "json",
                given(400, body={"error": "invalid_grant", "error_description": "the code\nis used"}),
                {
                    "statusCode": 400,
                    "message": "the code is used",
                    "data": {"error": "invalid_grant", "error_description": "the code\nis used"},
                },
                id="an error of OAuth",
            ),
            pytest.param(
                "none",
                given(409, "application/problem+json", {"title": "Conflict"}),
                {"statusCode": 409, "message": "Conflict", "data": {"title": "Conflict"}},
                id="an error of RFC 9457",
            ),
            pytest.param(
                "json",
                given(404, x_request_id="r"),
                {"statusCode": 404, "message": "The server answered HTTP 404", "requestId": "r"},
                id="an error without body",
            ),
        ],
    )
    def test_are(self, kind: Any, answer: TransportAnswer, want: object) -> None:
        assert plain_answer(answer, kind, FIELDS) == want

    @pytest.mark.parametrize(
        ("kind", "answer"),
        [
            pytest.param("json", given(), id="an empty body"),
            pytest.param("json", given(body='{"a":'), id="truncated JSON"),
            pytest.param("json", given(503, "text/html", "<html>"), id="HTML"),
            pytest.param("json", given(103, body={"a": 1}), id="a status below 200"),
        ],
    )
    def test_are_not(self, kind: Any, answer: TransportAnswer) -> None:
        assert_invalid(plain_answer(answer, kind, None), answer.status)

    def test_are_no_redirects(self) -> None:
        assert_invalid(plain_answer(given(301, "text/html"), "binary", None), 301, "redirect")

    def test_of_an_api_without_envelopes_are_what_they_are(self) -> None:
        body = {"statusCode": 403, "message": "m"}
        assert plain_answer(given(body=body), "envelope", None) == {"statusCode": 200, "message": "", "data": body}
        detail = {"detail": [{"msg": "x"}]}
        want = {"statusCode": 422, "message": "The server answered HTTP 422", "data": detail}
        assert plain_answer(given(422, body=detail), "envelope", None) == want


LOCATION = "https://idp.example/login?state=secret"


class TestRedirectsThatTheDocumentDeclares:
    @pytest.mark.parametrize(
        ("answer", "want"),
        [
            pytest.param(given(302, "text/html", "<a>", location=LOCATION), {"statusCode": 200, "message": "", "data": LOCATION}, id="the address"),
            pytest.param(given(308, location="/interaction/7"), {"statusCode": 200, "message": "", "data": "/interaction/7"}, id="as it came"),
            pytest.param(
                given(400, body={"error": "invalid_request"}),
                {"statusCode": 400, "message": "invalid_request", "data": {"error": "invalid_request"}},
                id="failures of HTTP",
            ),
            pytest.param(given(body={"statusCode": 403, "message": "no"}), {"statusCode": 403, "message": "no"}, id="failing envelopes"),
        ],
    )
    def test_are(self, answer: TransportAnswer, want: object) -> None:
        assert redirect_answer(answer, FIELDS) == want

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            pytest.param(given(302), "redirect", id="one without an address"),
            pytest.param(given(304, location=LOCATION), "redirect", id="an unchanged page"),
            pytest.param(given(200, "text/html", "<html>", location=LOCATION), "invalid-answer", id="a page"),
            pytest.param(given(body={"a": 1}), "invalid-answer", id="JSON"),
            pytest.param(given(body={"statusCode": 200, "message": "ok", "data": 1}), "invalid-answer", id="a succeeding envelope"),
        ],
    )
    def test_are_not(self, answer: TransportAnswer, kind: str) -> None:
        result = redirect_answer(answer, FIELDS)
        assert_invalid(result, answer.status, kind)
        assert ("without Location" in result["message"]) == (answer.status == 302)


class TestListsOfProblems:
    DETAIL = (
        {"type": "value_error", "loc": ["body", "email"], "msg": "value is not a valid email", "input": "x"},
        {"loc": ["body", "roles", 0], "msg": "unknown\nrole"},
    )

    @pytest.mark.parametrize(
        ("body", "want"),
        [
            pytest.param({"detail": DETAIL}, "HTTP 422: body.email: value is not a valid email; body.roles.0: unknown role", id="name the places"),
            pytest.param(
                {"detail": [{"loc": ["body", "password"], "msg": "hunter2 is short"}, {"loc": ["body", "pin"], "msg": "1234 is short"}]},
                "HTTP 422: body.password: not accepted; body.pin: not accepted",
                id="say nothing of secrets but their names",
            ),
            pytest.param({"detail": [{"msg": "no"}]}, "HTTP 422: no", id="may have no place"),
            pytest.param({"detail": "NOT_ALLOWED"}, "NOT_ALLOWED", id="are no lists"),
            pytest.param({"detail": [None, 1, {"loc": 7}]}, "The server answered HTTP 422", id="have nothing in them"),
        ],
    )
    def test_that(self, body: Any, want: str) -> None:
        result = problem_answer(given(422, body=body), "json", None, ("pin",))
        assert (result["statusCode"], result["message"], result["data"]) == (422, want, json.loads(json.dumps(body)))

    def test_in_a_success_are_its_data(self) -> None:
        body = {"detail": [{"loc": [], "msg": "x"}]}
        assert problem_answer(given(body=body), "json", None) == {"statusCode": 200, "message": "", "data": body}


@pytest.mark.parametrize(
    ("details", "step", "want"),
    [
        pytest.param({}, {"body": '{"statusCode":200,"message":"","data":1}'}, (200, 1), id="an envelope"),
        pytest.param({"answer": "json"}, {"body": "[1]"}, (200, [1]), id="JSON"),
        pytest.param({"answer": "optional"}, {"status": 202, "headers": {}, "body": ""}, (200, None), id="nothing or JSON"),
        pytest.param({"answer": "undescribed"}, {"body": '{"statusCode":200,"message":"","data":1}'}, (200, 1), id="an undescribed envelope"),
        pytest.param({"answer": "undescribed"}, {"body": "[1]"}, (200, [1]), id="undescribed JSON"),
        pytest.param({"answer": "undescribed"}, {"headers": {}, "body": "OK"}, (200, "OK"), id="undescribed text"),
        pytest.param({"answer": "undescribed"}, {"headers": {"content-type": "image/png"}, "body": b"\xff"}, (200, b"\xff"), id="undescribed bytes"),
        pytest.param({"answer": "undescribed"}, {"status": 201, "headers": {}, "body": ""}, (200, None), id="undescribed nothing"),
        pytest.param({"answer": "text"}, {"headers": {}, "body": "é"}, (200, "é"), id="text"),
        pytest.param({"answer": "binary"}, {"headers": {}, "body": b"\xff"}, (200, b"\xff"), id="bytes"),
        pytest.param({"answer": "none"}, {"status": 204, "body": ""}, (200, None), id="nothing"),
        pytest.param({"answer": "redirect"}, {"status": 302, "headers": {"location": "/x"}}, (200, "/x"), id="a redirect"),
        pytest.param(
            {"answer": "json", "lists_problems": True},
            {"status": 422, "body": '{"detail":[{"msg":"no"}]}'},
            (422, {"detail": [{"msg": "no"}]}),
            id="problems",
        ),
    ],
)
def test_an_operation_says_how_its_answer_is_read(kind: Kind, details: Any, step: Any, want: object) -> None:
    result = kind.send(Scripted(step), operation("GET", "/x", **details), settings=SETTINGS)
    assert (result["statusCode"], result.get("data")) == want


def test_json_text_of_a_server_keeps_all_digits() -> None:
    assert parsed_json('{"id":12345678901234567890}') == {"id": 12345678901234567890}
