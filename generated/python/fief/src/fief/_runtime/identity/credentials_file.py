"""Who is signed in at a program, in a file that its owner alone can read."""

import json
import os
import secrets
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, cast

from ..json_text import parsed_json
from ..shapes import is_object
from ..typed_dict import TypedDict
from .file_lock import file_lock
from .token_request import Tokens

_OWNER_ONLY = 0o600


class Credentials(TypedDict):
    """Content of the file."""

    userinfo: dict[str, Any]
    tokens: Tokens


class CredentialsFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Credentials | None:
        """None where nobody is signed in, and for a file that is none of ours."""
        try:
            value: Any = parsed_json(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return None
        if not is_object(value):
            return None
        tokens, claims = value.get("tokens"), value.get("userinfo")
        if not is_object(tokens) or not is_object(claims) or not isinstance(tokens.get("access_token"), str):
            return None
        if not isinstance(tokens.get("refresh_token"), str | None):
            return None
        return Credentials(userinfo=dict(claims), tokens=cast(Tokens, dict(tokens)))

    def write(self, credentials: Credentials) -> None:
        """In a new file that takes the place of the old one: nobody reads half of it, and nobody else any."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_name(f".{self._path.name}.{secrets.token_hex(8)}")
        try:
            opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
            with open(opened, "w", encoding="utf-8") as file:
                json.dump(credentials, file)
            beside.replace(self._path)
        finally:
            beside.unlink(missing_ok=True)

    def alone(self) -> AbstractContextManager[None]:
        """While other programs wait that want the same: between reading and writing nobody else does."""
        return file_lock(self._path.with_name(f".{self._path.name}.lock"))

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)
