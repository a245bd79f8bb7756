"""A browser of somebody who has logged in already."""

import urllib.error
import urllib.request
from typing import Any
from urllib.parse import parse_qs, urlsplit


class _Staying(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def location_of(address: str) -> str:
    try:
        urllib.request.build_opener(_Staying).open(address, timeout=5)
    except urllib.error.HTTPError as answer:
        with answer:
            location: str = answer.headers["location"]
            return location
    raise AssertionError("this should be a redirect")


def code_of(address: str) -> str:
    return parse_qs(urlsplit(location_of(address)).query)["code"][0]


def followed(address: str) -> None:
    """Goes where the provider leads."""
    urllib.request.urlopen(address, timeout=5).close()
