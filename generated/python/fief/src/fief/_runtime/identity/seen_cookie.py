"""When the last request of a session came that is kept in cookies: a cookie beside it, so that a late answer, which
notes the time only, brings back neither tokens that another has renewed meanwhile nor a session that has ended.
"""

from collections.abc import Sequence
from typing import cast

from ..shapes import is_object
from .cookies import CookieSettings, cookie_line, cookie_name, cookies_of, deleted_cookie_lines
from .login import Login
from .sealed import opened, own_purpose, sealed
from .signed_token import is_time
from .web_message import WebRequest


class SeenCookie:
    def __init__(self, login: Login, session: str) -> None:
        """``session``: name of the session's cookie, without prefix."""
        self._login = login
        self._purpose = own_purpose(login, "seen")
        self._name = cookie_name(login, f"{session}-seen")

    def at(self, request: WebRequest, session_id: str) -> float:
        """Seconds since the epoch; 0 where nothing is noted of this session."""
        text = cookies_of(request).get(self._name)
        found = None if text is None else opened(self._login, self._purpose, text)
        at = found.get("at") if is_object(found) and found.get("id") == session_id else None
        return cast(float, at) / 1000 if is_time(at) else 0

    def line(self, session_id: str, seconds: int) -> str:
        """Line of ``set-cookie`` that notes this moment, for so many seconds."""
        value = {"id": session_id, "at": round(self._login.now() * 1000)}
        return cookie_line(sealed(self._login, self._purpose, value, seconds), self._settings(seconds))

    def deleted_lines(self, request: WebRequest) -> Sequence[str]:
        """Lines of ``set-cookie`` that forget it."""
        return deleted_cookie_lines(cookies_of(request), self._settings(0))

    def _settings(self, max_age: int) -> CookieSettings:
        return CookieSettings(self._name, max_age, not self._login.insecure_cookies)
