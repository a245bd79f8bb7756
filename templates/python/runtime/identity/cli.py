"""Login of a program at the command line (RFC 8252): the system's browser, and a listener on this machine for what
comes back.
"""

import os
import secrets
import sys
import threading
import webbrowser
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from ..running import run
from .addresses import parameters_of
from .authorize import authorize_url, further
from .call_shapes import validate_access_token_for
from .callback import Parameters, answered_tokens, state_of
from .credentials_file import Credentials, CredentialsFile
from .equal import equal
from .having_login import HavingLogin, synchronous_login
from .login_error import LoginError
from .loopback import Loopback
from .provider_text import provider_text
from .refresh import refresh_tokens
from .scopes import joined, listed
from .token_auth import TokenInfo, UserClaims
from .token_request import Tokens
from .user_info import user_info


class AuthError(Exception):
    """Base of the errors of a login at the command line, beside those of the client."""


class NotAuthenticatedError(AuthError):
    """Nobody is signed in: ``authorize`` begins a login."""


class AuthorizationCodeMissingError(AuthError):
    """The browser did not bring a code back: the login was refused, given up or took too long."""


class RefreshTokenMissingError(AuthError):
    """The access token is over and there is nothing, or nothing good any more, to renew it with: ``authorize`` begins a
    login.
    """


class CommandLineLogin:
    """Who is signed in at this program, kept in a file that its owner alone can read. Threads may share a login, and
    programs that run at the same time a file: who signs out in one is signed out in all.

    ``client``: of the generated package, a synchronous one. A program that is handed out has no secret: leave out the
    client's.
    """

    def __init__(self, client: HavingLogin, credentials_path: str | os.PathLike[str]) -> None:
        self.client = client
        self._login = synchronous_login(client)
        self._file = CredentialsFile(Path(credentials_path).expanduser())
        self._renewing = threading.Lock()

    def authorize(
        self,
        server_address: tuple[str, int] = ("localhost", 51562),
        redirect_path: str = "/callback",
        *,
        scope: Sequence[str] | None = None,
        lang: str | None = None,
        extras_params: Mapping[str, str] | None = None,
        timeout: float = 300,
        open_browser: Callable[[str], object] | None = None,
        read_answer: Callable[[str], str] | None = None,
    ) -> tuple[Tokens, dict[str, Any]]:
        """Signs somebody in: opens the login in a browser, and waits for what it brings back.

        Returns tokens and claims, and keeps both.

        The provider must know ``http://<server_address><redirect_path>`` as a redirect URI. ``scope``: beside
        ``openid`` and ``offline_access``. ``timeout``: seconds to wait. ``open_browser`` gets the address; default: the
        system's browser, or a line that shows the address where there is none. ``read_answer``: for machines without a
        browser: gets a text to show, and returns the address that the browser of another machine came to, such as
        ``input``; then nothing listens here.

        Raises ``AuthorizationCodeMissingError`` when no code comes back in time, ``OSError`` when the port is taken,
        and ``LoginError`` for what is wrong with what came back.
        """
        further(self._login, "extras_params", extras_params)
        asked = joined(list(dict.fromkeys([*listed(scope or ()), "openid", "offline_access"])))
        if read_answer is not None:
            redirect_uri = f"http://{server_address[0]}:{server_address[1]}{redirect_path}"
            begun = run(
                authorize_url(self._login, redirect_uri=redirect_uri, scope=asked, lang=lang, parameters=extras_params)
            )
            address: str | None = read_answer(f"Open {begun.url} and enter the address that you come to: ").strip()
        else:
            expected = secrets.token_urlsafe(32)

            def answered(address: str) -> tuple[int, str]:
                return self._answered(address, expected)

            with Loopback(server_address, redirect_path, answered) as loopback:
                redirect_uri = loopback.address
                url = authorize_url(
                    self._login,
                    redirect_uri=redirect_uri,
                    scope=asked,
                    state=expected,
                    lang=lang,
                    parameters=extras_params,
                )
                begun = run(url)
                (open_browser or _open)(begun.url)
                address = loopback.wait(timeout)
        if not address:
            raise AuthorizationCodeMissingError("No answer of the provider came in time")
        parameters = self._parameters(address, begun.state or "")
        if "error" in parameters or not parameters.get("code", [""])[0]:
            reason = provider_text(parameters.get("error", [""])[0])
            raise AuthorizationCodeMissingError("No code came back" + ("" if reason is None else f": {reason}"))
        tokens, claims = run(
            answered_tokens(
                self._login,
                parameters,
                redirect_uri=redirect_uri,
                code_verifier=begun.code_verifier,
                nonce=begun.nonce,
                max_age=None,
            )
        )
        credentials: Credentials = {"userinfo": dict(claims or {}), "tokens": tokens}
        with self._file.alone():
            self._file.write(credentials)
        return credentials["tokens"], credentials["userinfo"]

    def access_token_info(self, refresh: bool = True) -> TokenInfo:
        """What the access token says, renewed once when it is over, unless ``refresh`` is false.

        Raises ``NotAuthenticatedError``, ``RefreshTokenMissingError`` when it cannot be renewed, and ``LoginError``:
        ``access_token_expired`` without ``refresh``, and whatever else is wrong.
        """
        try:
            return self._info()
        except LoginError as error:
            if error.code != "access_token_expired" or not refresh:
                raise
        with self._renewing, self._file.alone():
            try:
                # Another thread or program may have renewed it.
                return self._info()
            except LoginError as error:
                if error.code != "access_token_expired":
                    raise
            self._renew()
            return self._info()

    def current_user(self, refresh: bool = False) -> UserClaims:
        """Claims of who is signed in, as they were at the login; with ``refresh``, fresh from the provider.

        Raises as ``access_token_info`` does.
        """
        kept = self._kept()
        if refresh:
            info = self.access_token_info()
            claims: dict[str, Any] = run(user_info(self._login, info["access_token"], subject=str(info["id"])))
            with self._file.alone():
                kept = Credentials(userinfo=claims, tokens=self._kept()["tokens"])
                self._file.write(kept)
        return kept["userinfo"]

    def logout(self) -> None:
        """Forgets who is signed in."""
        # What renews at this moment would write what it got afterwards.
        with self._file.alone():
            self._file.remove()

    def render_success_page(self) -> str:
        """The page that the browser shows at the end; to override."""
        return _page("You are signed in", "You can close this window and go back to the program.")

    def render_error_page(self, query_params: Mapping[str, Sequence[str]]) -> str:
        """The page for a login that failed; to override.

        Whoever sent the parameters is not known: encode what is shown of them.
        """
        return _page(
            "You are not signed in", "The login was refused or given up. Go back to the program to begin again."
        )

    def _answered(self, address: str, expected: str) -> tuple[int, str]:
        try:
            parameters = self._parameters(address, expected)
        except LoginError:
            return 400, self.render_error_page({})
        return (200, self.render_success_page()) if "code" in parameters else (403, self.render_error_page(parameters))

    def _parameters(self, address: str, expected: str) -> Parameters:
        try:
            parameters = parameters_of(address)
        except ValueError:
            raise self._login.fail("callback", "The address that came back is none") from None
        if not equal(state_of(self._login, parameters), expected):
            raise self._login.fail("callback", "The answer is of another login")
        return parameters

    def _info(self) -> TokenInfo:
        token = self._kept()["tokens"]["access_token"]
        info: TokenInfo = run(validate_access_token_for(self._login, token))
        return info

    def _renew(self) -> None:
        kept = self._kept()
        refresh_token = kept["tokens"].get("refresh_token")
        if refresh_token is None:
            raise RefreshTokenMissingError("There is no refresh token")
        subject = kept["userinfo"].get("sub")
        try:
            fresh = run(
                refresh_tokens(self._login, refresh_token, subject=subject if isinstance(subject, str) else None)
            )
        except LoginError as error:
            if error.error == "invalid_grant":
                if self._kept()["tokens"].get("refresh_token") != refresh_token:
                    # Another program was faster, where there are no locks.
                    return
                raise RefreshTokenMissingError("The provider no longer takes the refresh token") from error
            raise
        self._file.write({"userinfo": kept["userinfo"], "tokens": cast(Tokens, {**kept["tokens"], **fresh})})

    def _kept(self) -> Credentials:
        kept = self._file.read()
        if kept is None:
            raise NotAuthenticatedError("Nobody is signed in")
        return kept


def _open(address: str) -> None:
    if not webbrowser.open(address):
        sys.stderr.write(f"Open {address} in a browser.\n")


def _page(title: str, text: str) -> str:
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><h1>{title}</h1><p>{text}</p></html>"
    )
