"""Cookies of a request."""

import pytest
from runtime.identity.cookies import cookies_of
from runtime.identity.web_message import WebRequest


@pytest.mark.parametrize("space", ["\x85", "\xa0"])
def test_a_name_is_what_was_set(space: str) -> None:
    """Browsers see no prefix behind such a space, so another host of the domain can set it; HTTP knows none but blanks."""
    request = WebRequest("https://app.example.com/", {"cookie": f"a=b; {space}__Host-s=theirs;__Host-s=ours;  c=d"})
    assert list(cookies_of(request).items()) == [("a", "b"), (f"{space}__Host-s", "theirs"), ("__Host-s", "ours"), ("c", "d")]
