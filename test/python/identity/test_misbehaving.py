"""One whole login at a provider that misbehaves, for every row that the other languages refuse as well."""

import json
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from application import KINDS, PERSONAL, SECRET, SUBJECT, Kind, application, driven
from leaks import told_by
from runtime.identity.login import Login
from runtime.identity.login_error import LoginError
from runtime.identity.redirects import FinishedLogin, finish_login, start_login
from runtime.identity.refresh import refresh_tokens
from runtime.identity.user_info import user_info
from runtime.identity.web_message import WebRequest

from providers import Providers

CLIENT_ID = "sample"
_NAMES = {
    "tokenAuthMethod": "token_auth_method",
    "encryptionKey": "encryption_key",
    "timeout": "timeout",
}
"""Options of the rows, in Python."""

Row = dict[str, Any]


def _rows() -> list[Row]:
    providers = Providers()
    rows: list[Row] = providers.call("rows")
    providers.close()
    return rows


ROWS = _rows()


async def logged_in(login: Login, providers: Providers, issuer: str) -> FinishedLogin:
    """From the redirect to the provider until the end of the callback."""
    begun = await start_login(login)
    callback = providers.call("answerTo", issuer=issuer, url=begun.location)
    cookie = begun.set_cookies[0].partition(";")[0]
    return await finish_login(login, WebRequest(callback, {"cookie": cookie}))


async def everything(login: Login, providers: Providers, issuer: str, until: str) -> None:
    finished = await logged_in(login, providers, issuer)
    assert finished.tokens is not None
    assert finished.subject == SUBJECT
    if until == "user info":
        await user_info(login, finished.tokens["access_token"], subject=SUBJECT)
    if until == "refresh":
        await refresh_tokens(login, finished.tokens.get("refresh_token", ""), subject=SUBJECT)


def expect_refusal(error: LoginError, want: dict[str, Any], issued: list[str]) -> None:
    """The right code, and nothing in it or in its causes that the provider gave away or the client keeps to itself."""
    assert re.search(want["code"], error.code), error
    for wire, name in (("error", "error"), ("errorDescription", "error_description"), ("status", "status")):
        if wire in want:
            assert getattr(error, name) == want[wire]
    told = told_by(error)
    for kept in (*issued, SECRET, PERSONAL):
        assert kept not in told


@pytest.fixture
def started(providers: Providers, row: Row) -> Iterator[Row]:
    """``issuer``, and ``options`` of the client."""
    found: Row = providers.call("start", group=row["group"], name=row["name"])
    yield found
    providers.call("stop", issuer=found["issuer"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("row", ROWS, ids=[f"{row['group']}: {row['name']}" for row in ROWS])
def test_row(row: Row, kind: Kind, started: Row, providers: Providers) -> None:
    issuer: str = started["issuer"]
    options = {"timeout": 700, **{_NAMES[name]: value for name, value in started["options"].items()}}
    if row["alg"] is not None:
        options["id_token_algorithm"] = row["alg"]
    login = application(issuer, CLIENT_ID, options, kind=kind)
    start = time.monotonic()
    if row["want"] == "accepted":
        driven(login, kind, everything(login, providers, issuer, row["until"]))
    else:
        with pytest.raises(LoginError) as raised:
            driven(login, kind, everything(login, providers, issuer, row["until"]))
        expect_refusal(raised.value, row["want"], providers.call("issued", issuer=issuer))
    assert time.monotonic() - start < 8
    if row["group"] == "a key set":
        assert providers.call("count", issuer=issuer, place="jwks") == 1
    if row["group"] == "a callback with" and row["want"] != "accepted":
        assert providers.call("count", issuer=issuer, place="token") == 0


def test_there_are_as_many_rows_as_elsewhere() -> None:
    assert len(ROWS) > 150
    assert json.dumps(ROWS)
