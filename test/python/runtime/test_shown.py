"""What a careless program, or a report with the variables of every frame, may show of what passes through a call."""

import pytest
from runtime.credentials.renewed_token import FetchedToken, _Token
from runtime.files import FilePart
from runtime.identity.login import ClientProof, LoginAnswer
from runtime.transport import TransportRequest

SECRET = "s3cret"
HEADERS = {"authorization": f"Bearer {SECRET}"}


@pytest.mark.parametrize(
    "given",
    [
        TransportRequest("GET", "https://api.example.com", f"/x?api_key={SECRET}", HEADERS, SECRET),
        FetchedToken(HEADERS, 60),
        _Token(HEADERS, 0, 60),
        FilePart(SECRET.encode(), "a.txt", None),
        ClientProof({"client_secret": SECRET}, HEADERS),
        LoginAnswer(200, {"set-cookie": SECRET}, SECRET.encode()),
    ],
    ids=lambda given: type(given).__name__,
)
def test_no_secret(given: object) -> None:
    assert SECRET not in repr(given)
