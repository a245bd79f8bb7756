"""A refusal repeats no secret of its request: its words end up in errors, and those in logs."""

import base64
import json
import time
from typing import Any

import pytest
from runtime.running import run
from sample import ORIGIN, Answer, Provider

FORM = {"grant_type": "authorization_code", "code": "the-code", "client_secret": "s3cret & more", "code_verifier": "the-verifier"}
BODY = json.dumps({"user": {"password": "pass-word", "name": "Ann Other"}, "tokens": ["token-1", "token-2"]})
BASIC = base64.b64encode(b"client:a%2Bb+secret").decode()


@pytest.mark.parametrize(
    ("given", "echo", "want"),
    [
        ({"form": FORM}, "the-code s3cret & more the-verifier authorization_code", "[redacted] [redacted] [redacted] authorization_code"),
        ({"body": BODY}, "pass-word, Ann Other, token-1, token-2", "[redacted], Ann Other, [redacted], [redacted]"),
        ({"headers": {"authorization": "Bearer the-token"}}, "the-token is over", "[redacted] is over"),
        ({"headers": {"authorization": f"Basic {BASIC}"}}, f"a%2Bb+secret a+b secret {BASIC} of client", "[redacted] [redacted] [redacted] of client"),
        (
            {"form": {"client_secret": "s3cret & more/+", "code": "the~code/1"}},
            "client_secret=s3cret+%26+more%2F%2B&code=the%7Ecode%2F1, s3cret%20%26%20more%2F%2B the~code%2F1",
            "client_secret=[redacted]&code=[redacted], [redacted] [redacted]",
        ),
        ({"form": {"token": "the-token", "token_type_hint": "access_token", "pin": "1234"}}, "access_token 1234", "access_token 1234"),
    ],
    ids=["of a form", "of JSON", "a bearer token", "the password of a client", "of a form, as the form has them", "kinds and short words are none"],
)
def test_what_was_sent(given: dict[str, Any], echo: str, want: str) -> None:
    provider = Provider()
    fetch = provider.login().fetch
    provider.answers["/there"] = Answer({"error_description": echo}, 400, {"www-authenticate": f'Bearer error_description="{echo}"'})
    refused = run(fetch(f"{ORIGIN}/there", method="POST", **given))
    assert (json.loads(refused.text)["error_description"], refused.headers["www-authenticate"]) == (want, f'Bearer error_description="{want}"')
    provider.answers["/there"] = Answer({"error_description": echo})
    assert json.loads(run(fetch(f"{ORIGIN}/there", method="POST", **given)).text) == {"error_description": echo}


@pytest.mark.parametrize(
    ("code", "escaped"),
    [("code/1+2==", r"code\/1+2=="), ("cödé-1", r"c\u00f6d\u00E9-1"), ('co"de\\1', r"co\"de\\1")],
    ids=["a slash", "letters by their numbers", "what texts in JSON must escape"],
)
def test_as_a_server_escapes_it_in_json(code: str, escaped: str) -> None:
    provider = Provider()
    provider.answers["/there"] = Answer(rf'{{"error": "invalid_grant", "error_description": "\"{escaped}\" is used up"}}', 400)
    refused = run(provider.login().fetch(f"{ORIGIN}/there", method="POST", form={"code": code}))
    assert json.loads(refused.text) == {"error": "invalid_grant", "error_description": '"[redacted]" is used up'}


@pytest.mark.parametrize("end", ["", "\\"])
def test_in_no_more_time_than_a_text_of_that_size_takes(end: str) -> None:
    provider = Provider()
    provider.answers["/there"] = Answer('"' + '\\"' * 500_000 + end, 400)
    begun = time.monotonic()
    run(provider.login().fetch(f"{ORIGIN}/there", method="POST", form={"code": "the-code"}))
    assert time.monotonic() - begun < 2
