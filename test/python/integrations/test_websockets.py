"""A guard of FastAPI in front of a WebSocket."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from test_applications import signed_in
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

pytestmark = pytest.mark.parametrize("origin", ["FastAPI", "FastAPI, asynchronous client"], indirect=True)


def said(origin: str, path: str, headers: Mapping[str, str]) -> str | int:
    """What comes first, or the status of a refusal."""
    try:
        with connect(origin.replace("http", "ws") + path, additional_headers=headers, proxy=None) as socket:
            return str(socket.recv(5))
    except InvalidStatus as error:
        return error.response.status_code


def test_who_signed_in_and_who_has_a_token_is_let_in(origin: str, fief: Any) -> None:
    with httpx.Client(base_url=origin, trust_env=False) as browser:
        signed_in(browser, "/inside")
        cookie = {"cookie": "; ".join(f"{one.name}={one.value}" for one in browser.cookies.jar)}
    assert said(origin, "/live", cookie) == fief.user["id"]
    pages = [origin, origin.upper(), "https://sibling.example.com", "null", f"{origin}1", "http://["]
    opened = [said(origin, "/live", {**cookie, "origin": page}) for page in pages]
    assert opened == [fief.user["id"], fief.user["id"], 403, 403, 403, 403]
    token = {"authorization": f"Bearer {fief.call('fiefAccessToken')}"}
    assert said(origin, "/live", token) == "somebody"
    assert said(origin, "/live", {**token, "origin": "https://sibling.example.com"}) == "somebody"
    assert said(origin, "/live/admin", token) == 403


def test_others_are_refused(origin: str) -> None:
    for headers in ({}, {"authorization": "Bearer none"}, {"accept": "text/html"}):
        assert said(origin, "/live", headers) == 403


def test_a_token_alone_opens_one_too(origin: str, fief: Any) -> None:
    token = {"authorization": f"Bearer {fief.call('fiefAccessToken')}"}
    assert said(origin, "/live/api", token) == fief.user["id"]
    assert said(origin, "/live/api/admin", token) == 403
    assert said(origin, "/live/api/admin", {}) == "anybody"
    for headers in ({}, {"authorization": "Bearer none"}):
        assert said(origin, "/live/api", headers) == 403
