# Generated from spec/genauth/authentication/sign-out.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope

_END_OIDC_SESSION: Operation[Envelope[str]] = Operation("endOidcSession", "GET", "/oidc/session/end", answer="redirect")


class SignOutCalls(Client):
    """Signing out."""

    def end_oidc_session(
        self,
        *,
        id_token_hint: str | NotGiven = NOT_GIVEN,
        post_logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        state: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Ends the user's session in the browser.

        This is the OpenID Connect end-session endpoint: the answer redirects the browser. Build the URL and send the
        browser there instead of calling it from a server. `post_logout_redirect_uri` must be registered with the
        application.

        ``GET /oidc/session/end``

        Args:
            id_token_hint: ID token issued before, which tells who signs out.
            post_logout_redirect_uri: URL that the browser returns to after signing out; must be registered with the
                application.
            state: Opaque value that comes back unchanged with `post_logout_redirect_uri`.
        """
        return self._send(
            _END_OIDC_SESSION,
            {"id_token_hint": id_token_hint, "post_logout_redirect_uri": post_logout_redirect_uri, "state": state},
            request_options,
        )


class AsyncSignOutCalls(AsyncClient):
    """Signing out."""

    async def end_oidc_session(
        self,
        *,
        id_token_hint: str | NotGiven = NOT_GIVEN,
        post_logout_redirect_uri: str | NotGiven = NOT_GIVEN,
        state: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Ends the user's session in the browser.

        This is the OpenID Connect end-session endpoint: the answer redirects the browser. Build the URL and send the
        browser there instead of calling it from a server. `post_logout_redirect_uri` must be registered with the
        application.

        ``GET /oidc/session/end``

        Args:
            id_token_hint: ID token issued before, which tells who signs out.
            post_logout_redirect_uri: URL that the browser returns to after signing out; must be registered with the
                application.
            state: Opaque value that comes back unchanged with `post_logout_redirect_uri`.
        """
        return await self._send(
            _END_OIDC_SESSION,
            {"id_token_hint": id_token_hint, "post_logout_redirect_uri": post_logout_redirect_uri, "state": state},
            request_options,
        )
