"""Errors travel: to another process, into a copy."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from runtime.api_error import ApiError
from runtime.credential import CredentialError
from runtime.credentials.client_credentials import TokenError
from runtime.events.event_error import EventError
from runtime.identity.login_error import LoginError
from runtime.option_error import OptionError
from runtime.transport import TransportError
from runtime.unwrap import EnvelopeError

ERRORS: list[tuple[Exception, dict[str, object]]] = [
    (ApiError(404, {"title": "gone"}, {"x-request-id": "r"}), {"status": 404, "error": {"title": "gone"}, "headers": {"x-request-id": "r"}, "request_id": "r"}),
    (
        EnvelopeError({"statusCode": 403, "message": "no", "apiCode": 7}),
        {"status_code": 403, "api_code": 7, "failure": {"statusCode": 403, "message": "no", "apiCode": 7}},
    ),
    (OptionError("base_url", "missing"), {"option": "base_url"}),
    (TransportError("timeout", "late", 200), {"kind": "timeout", "status": 200}),
    (CredentialError("token: missing", missing=True, status=400), {"missing": True, "status": 400}),
    (TokenError("oauth", 400, "invalid_client"), {"missing": False, "status": 400, "code": "invalid_client"}),
    (EventError("lost", "gone"), {"code": "lost"}),
    (LoginError("refused", "no", status=400, error="invalid_grant"), {"code": "refused", "status": 400, "error": "invalid_grant"}),
]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))], ids=["copied", "copied in depth", "pickled"])
@pytest.mark.parametrize(("error", "members"), ERRORS, ids=lambda given: type(given).__name__)
def test_an_error_is_the_same_in_a_copy(error: Exception, members: dict[str, object], again: Callable[[Any], Any]) -> None:
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert {name: getattr(other, name) for name in members} == members
