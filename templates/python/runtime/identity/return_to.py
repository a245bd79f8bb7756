"""Where a browser goes after a login: a path of the same application, whatever the address says."""

import re
from urllib.parse import quote, unquote

_MOST_CHARACTERS = 2000
"""The path waits in a cookie."""
_MOST_ENCODINGS = 3
"""Servers behind servers may each decode once."""

_OWN_PATH = re.compile(r"/(?!/)[^\\\x00-\x1f\x7f-\x9f]*")
_DOT = re.compile(r"\.|%2e", re.IGNORECASE)
_DOTS = re.compile(r"(\.|%2e){2}", re.IGNORECASE)
_SAFE = "!$%&'()*+,-./:;=@[]^_|~"
"""What stays as it is in a path (WHATWG URL, path percent-encode set); the others stand in a query or a fragment, too.
"""


def return_path(given: str | None, otherwise: str = "/") -> str:
    """The path, with its query and fragment, as it can stand in a header, when it is one of this application.

    ``otherwise`` for another origin (``//host``, ``/\\host``), a scheme, control characters, more than 2000 characters,
    and for what would be one of these once it is decoded.
    """
    if given is None or len(given) > _MOST_CHARACTERS or " " in given or not _is_own_path(given):
        return otherwise
    rest, hash_sign, fragment = given.partition("#")
    before, question_mark, query = rest.partition("?")
    path = _without_dots(before)
    decoded = path
    for encodings in range(_MOST_ENCODINGS + 1):
        following = _decoded(decoded)
        # What encodes nothing is read as it stands, unless it is written so.
        if following == decoded or (following is None and encodings > 0):
            break
        if following is None or encodings == _MOST_ENCODINGS or not _is_own_path(following):
            return otherwise
        decoded = following
    try:
        found = (
            quote(path, _SAFE)
            + question_mark
            + quote(query, f"{_SAFE}?`{{}}")
            + hash_sign
            + quote(fragment, f"{_SAFE}?#{{}}")
        )
    except UnicodeEncodeError:
        return otherwise
    return otherwise if len(found) > _MOST_CHARACTERS else found


def _is_own_path(path: str) -> bool:
    # Browsers drop some control characters, and read a backslash as a slash: what is left may be another host.
    before = re.split("[?#]", path, maxsplit=1)[0]
    return _OWN_PATH.fullmatch(path) is not None and not _without_dots(before).startswith("//")


def _decoded(path: str) -> str | None:
    """None for what encodes nothing."""
    if re.search("%(?![0-9a-fA-F]{2})", path):
        return None
    try:
        return unquote(path, errors="strict")
    except UnicodeDecodeError:
        return None


def _without_dots(path: str) -> str:
    """Dot segments taken away, as a browser does it before it asks."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for index, segment in enumerate(segments):
        is_last = index == len(segments) - 1
        if _DOTS.fullmatch(segment):
            del kept[-1:]
        elif not _DOT.fullmatch(segment):
            kept.append(segment)
            continue
        if is_last:
            kept.append("")
    return "/" + "/".join(kept)
