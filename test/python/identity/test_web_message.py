"""What a request shows of itself."""

from dataclasses import replace

from runtime.identity.web_message import WebRequest


def test_a_request_shows_neither_code_nor_cookies_nor_body() -> None:
    request = WebRequest("https://app.example.com/callback?code=s3cret&state=s3cret", {"cookie": "s3cret"}, "POST", b"s3cret")
    assert repr(request) == str(request) == "<WebRequest POST https://app.example.com/callback>"
    assert repr(replace(request, root="/sub")) == repr(request)
