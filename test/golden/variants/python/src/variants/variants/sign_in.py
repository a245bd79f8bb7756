# Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN, given
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .sign_in_models import SignInAnswer, SignInRequestOptions, SignInRequestPasswordPayload

_SIGN_IN: Operation[Envelope[SignInAnswer]] = Operation(
    "signIn",
    "POST",
    "/sign-in",
    answer="json",
    secret=("access_token", "password"),
)
_SIGN_IN_BY_PASSWORD: Operation[Envelope[SignInAnswer]] = Operation(
    "signInByPassword",
    "POST",
    "/sign-in",
    security=(("application",),),
    answer="json",
    secret=("access_token", "password"),
)


class SignInCalls(Client):
    """Calls of `sign-in`."""

    def sign_in(
        self,
        *,
        connection: Literal["PASSWORD", "GUEST"],
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        password_payload: SignInRequestPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in.

        ``POST /sign-in``
        """
        return self._send(
            _SIGN_IN,
            {"connection": connection, "options": options, "passwordPayload": password_payload},
            request_options,
        )

    def sign_in_as_guest(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in without a name.

        The account disappears after a day.

        A short form of `sign_in`: ``POST /sign-in``

        Args:
            scope: Default: `"openid"`.
        """
        return self._send(
            _SIGN_IN,
            {"connection": "GUEST", "options": given({"agent": "variants/0.1.0", "scope": scope})},
            request_options,
        )

    def sign_in_by_password(
        self,
        *,
        email: str,
        password: str,
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in with a password.

        A short form of `sign_in`: ``POST /sign-in``

        Args:
            email: Address of the account.
            password: The password. Length: at least 8.
        """
        return self._send(
            _SIGN_IN_BY_PASSWORD,
            {"connection": "PASSWORD", "passwordPayload": {"email": email, "password": password}, "options": options},
            request_options,
        )

    def signin(
        self,
        *,
        connection: Literal["PASSWORD", "GUEST"],
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        password_payload: SignInRequestPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Deprecated: former name of `sign_in`."""
        return self.sign_in(
            connection=connection,
            options=options,
            password_payload=password_payload,
            request_options=request_options,
        )


class AsyncSignInCalls(AsyncClient):
    """Calls of `sign-in`."""

    async def sign_in(
        self,
        *,
        connection: Literal["PASSWORD", "GUEST"],
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        password_payload: SignInRequestPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in.

        ``POST /sign-in``
        """
        return await self._send(
            _SIGN_IN,
            {"connection": connection, "options": options, "passwordPayload": password_payload},
            request_options,
        )

    async def sign_in_as_guest(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in without a name.

        The account disappears after a day.

        A short form of `sign_in`: ``POST /sign-in``

        Args:
            scope: Default: `"openid"`.
        """
        return await self._send(
            _SIGN_IN,
            {"connection": "GUEST", "options": given({"agent": "variants/0.1.0", "scope": scope})},
            request_options,
        )

    async def sign_in_by_password(
        self,
        *,
        email: str,
        password: str,
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Signs in with a password.

        A short form of `sign_in`: ``POST /sign-in``

        Args:
            email: Address of the account.
            password: The password. Length: at least 8.
        """
        return await self._send(
            _SIGN_IN_BY_PASSWORD,
            {"connection": "PASSWORD", "passwordPayload": {"email": email, "password": password}, "options": options},
            request_options,
        )

    async def signin(
        self,
        *,
        connection: Literal["PASSWORD", "GUEST"],
        options: SignInRequestOptions | NotGiven = NOT_GIVEN,
        password_payload: SignInRequestPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SignInAnswer]:
        """Deprecated: former name of `sign_in`."""
        return await self.sign_in(
            connection=connection,
            options=options,
            password_payload=password_payload,
            request_options=request_options,
        )
