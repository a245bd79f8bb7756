# Generated from spec/fief/tenant/account.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.users_models import UserFieldValues
    from .open_id_connect_models import FiefUser

_CONFIRM_EMAIL: Operation[Envelope[FiefUser]] = Operation(
    "confirmEmail",
    "POST",
    "/api/email/verify",
    security=(("accessToken",),),
    answer="json",
    lists_problems=True,
    secret=("code",),
)
_REQUEST_EMAIL_CHANGE: Operation[Envelope[FiefUser]] = Operation(
    "requestEmailChange",
    "PATCH",
    "/api/email/change",
    security=(("accessToken",),),
    answer="json",
    lists_problems=True,
)
_SET_PASSWORD: Operation[Envelope[FiefUser]] = Operation(
    "setPassword",
    "PATCH",
    "/api/password",
    security=(("accessToken",),),
    answer="json",
    lists_problems=True,
    secret=("password",),
)
_UPDATE_USER_FIELDS: Operation[Envelope[FiefUser]] = Operation(
    "updateUserFields",
    "PATCH",
    "/api/profile",
    security=(("accessToken",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class AccountCalls(_Client):
    """The account of the signed-in user: fields, password, email address."""

    def confirm_email(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Confirms an email address of the signed-in user with the code that was sent to it.

        The access token must come from a fresh login (`acr` 1).

        ``POST /api/email/verify``

        Args:
            code: Six capital letters and digits, valid for an hour; upper and lower case matter.
        """
        return self._send(_CONFIRM_EMAIL, {"code": code}, request_options)

    def request_email_change(self, *, email: str, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Asks for another email address of the signed-in user.

        A code is sent to the new address; `confirm_email` takes it. Until then the answer and all tokens have the old
        one. The access token must come from a fresh login (`acr` 1).

        ``PATCH /api/email/change``

        Args:
            email: The address.
        """
        return self._send(_REQUEST_EMAIL_CHANGE, {"email": email}, request_options)

    def set_password(self, *, password: str, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Sets a new password for the signed-in user.

        The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).

        ``PATCH /api/password``

        Args:
            password: The password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
        """
        return self._send(_SET_PASSWORD, {"password": password}, request_options)

    def update_user_fields(
        self,
        *,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FiefUser]:
        """Changes user fields of the signed-in user.

        Only fields that users may change themselves. Email address and password have calls of their own and are ignored
        here.

        ``PATCH /api/profile``

        Args:
            fields: Values by slug. When given, all required fields must be in it, and a missing yes-or-no field
                becomes no; otherwise a field that is missing or null stays as it is. No value can be removed.
        """
        return self._send(_UPDATE_USER_FIELDS, {"fields": fields}, request_options)


class AsyncAccountCalls(AsyncClient):
    """The account of the signed-in user: fields, password, email address."""

    async def confirm_email(self, *, code: str, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Confirms an email address of the signed-in user with the code that was sent to it.

        The access token must come from a fresh login (`acr` 1).

        ``POST /api/email/verify``

        Args:
            code: Six capital letters and digits, valid for an hour; upper and lower case matter.
        """
        return await self._send(_CONFIRM_EMAIL, {"code": code}, request_options)

    async def request_email_change(
        self,
        *,
        email: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FiefUser]:
        """Asks for another email address of the signed-in user.

        A code is sent to the new address; `confirm_email` takes it. Until then the answer and all tokens have the old
        one. The access token must come from a fresh login (`acr` 1).

        ``PATCH /api/email/change``

        Args:
            email: The address.
        """
        return await self._send(_REQUEST_EMAIL_CHANGE, {"email": email}, request_options)

    async def set_password(self, *, password: str, request_options: RequestOptions | None = None) -> Envelope[FiefUser]:
        """Sets a new password for the signed-in user.

        The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).

        ``PATCH /api/password``

        Args:
            password: The password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
        """
        return await self._send(_SET_PASSWORD, {"password": password}, request_options)

    async def update_user_fields(
        self,
        *,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FiefUser]:
        """Changes user fields of the signed-in user.

        Only fields that users may change themselves. Email address and password have calls of their own and are ignored
        here.

        ``PATCH /api/profile``

        Args:
            fields: Values by slug. When given, all required fields must be in it, and a missing yes-or-no field
                becomes no; otherwise a field that is missing or null stays as it is. No value can be removed.
        """
        return await self._send(_UPDATE_USER_FIELDS, {"fields": fields}, request_options)
