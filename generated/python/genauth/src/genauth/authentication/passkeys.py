# Generated from spec/genauth/authentication/passkeys.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.sign_in_models import AuthenticationCredential, SignInByWebAuthnOptions
    from .passkeys_models import AuthenticatorDevicePage

_CHECK_VALID_CREDENTIALS_BY_CRED_IDS: Operation[Envelope[list[Any]]] = Operation(
    "checkValidCredentialsByCredIds",
    "POST",
    "/api/v3/webauthn/check-valid-credentials-by-credIds",
    security=(("userToken",),),
    safe=True,
    body="json",
)
_DELETE_WEBAUTHN_ADMIN_CREDENTIAL: Operation[Envelope[Any]] = Operation(
    "deleteWebAuthnAdminCredential",
    "DELETE",
    "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}",
    security=(("userToken",),),
)
_DELETE_WEBAUTHN_CREDENTIAL: Operation[Envelope[Any]] = Operation(
    "deleteWebAuthnCredential",
    "DELETE",
    "/api/v3/webauthn/credentials/{credentialId}",
    security=(("userToken",),),
)
_LIST_CREDENTIALS_BY_PAGE: Operation[Envelope[AuthenticatorDevicePage]] = Operation(
    "listCredentialsByPage",
    "POST",
    "/api/v3/webauthn/page-authenticator-device",
    security=(("userToken",),),
    safe=True,
    body="json",
    answer="json",
)
_LIST_WEBAUTHN_CREDENTIALS: Operation[Envelope[Any]] = Operation(
    "listWebAuthnCredentials",
    "GET",
    "/api/v3/webauthn/credentials",
    security=(("userToken",),),
)
_LIST_WEBAUTHN_PERSON_CREDENTIALS: Operation[Envelope[Any]] = Operation(
    "listWebAuthnPersonCredentials",
    "GET",
    "/api/v3/webauthn/person/credentials",
    security=(("userToken",),),
)
_REMOVE_ALL_CREDENTIALS: Operation[Envelope[SuccessResult]] = Operation(
    "removeAllCredentials",
    "POST",
    "/api/v3/webauthn/remove-credentials-by-authenticator-code",
    security=(("userToken",),),
    body="json",
)
_REMOVE_CREDENTIAL: Operation[Envelope[SuccessResult]] = Operation(
    "removeCredential",
    "POST",
    "/api/v3/webauthn/remove-credential/{credentialId}",
    security=(("userToken",),),
    body="json",
)
_UPDATE_WEBAUTHN_ADMIN_CREDENTIAL: Operation[Envelope[Any]] = Operation(
    "updateWebAuthnAdminCredential",
    "PUT",
    "/api/v3/webauthn/admin/credentials/{credentialId}",
    security=(("userToken",),),
)
_UPDATE_WEBAUTHN_CREDENTIAL: Operation[Envelope[SuccessResult]] = Operation(
    "updateWebAuthnCredential",
    "PUT",
    "/api/v3/webauthn/credentials/{credentialId}",
    security=(("userToken",),),
)
_WEB_AUTHN_ADMIN_INITIALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnAdminInitialize",
    "POST",
    "/api/v3/webauthn/admin/initialize",
    security=(("userToken",),),
)
_WEB_AUTHN_ADMIN_REGISTER_FINALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnAdminRegisterFinalize",
    "POST",
    "/api/v3/webauthn/admin/registration/finalize",
    security=(("userToken",),),
)
_WEB_AUTHN_LOGIN_FINALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnLoginFinalize",
    "POST",
    "/api/v3/webauthn/login/finalize",
)
_WEB_AUTHN_LOGIN_INITIALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnLoginInitialize",
    "POST",
    "/api/v3/webauthn/login/initialize",
)
_WEB_AUTHN_MFA_BIND_INITIALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnMfaBindInitialize",
    "POST",
    "/api/v3/webauthn/mfa-bind/initialize",
    security=(("userToken",),),
)
_WEB_AUTHN_MFA_VERIFY_INITIALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnMfaVerifyInitialize",
    "POST",
    "/api/v3/webauthn/mfa-verify/initialize",
    security=(("userToken",),),
)
_WEB_AUTHN_REGISTER_FINALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnRegisterFinalize",
    "POST",
    "/api/v3/webauthn/registration/finalize",
    security=(("userToken",),),
)
_WEB_AUTHN_REGISTER_INITIALIZE: Operation[Envelope[Any]] = Operation(
    "webAuthnRegisterInitialize",
    "POST",
    "/api/v3/webauthn/registration/initialize",
    security=(("userToken",),),
)


class PasskeysCalls(Client):
    """Passkeys (WebAuthn)."""

    def check_valid_credentials_by_cred_ids(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Any]]:
        """Checks which passkeys of a device are still valid.

        Lets an app find out whether passkeys that it remembers still belong to the user. The members of the request are
        not documented.

        ``POST /api/v3/webauthn/check-valid-credentials-by-credIds``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_CHECK_VALID_CREDENTIALS_BY_CRED_IDS, body or {}, request_options)

    def delete_webauthn_admin_credential(
        self,
        *,
        app_id: str,
        credential_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Removes a passkey of a user on behalf of an administrator.

        The passkey cannot be used for signing in any more. This cannot be undone. The platform does not document what
        the answer holds; it is passed on as it is.

        ``DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}``

        Args:
            app_id: Identifier of the application that the passkey is used with.
            credential_id: Identifier of the passkey.
            user_id: Identifier of the user that the passkey belongs to.
        """
        return self._send(
            _DELETE_WEBAUTHN_ADMIN_CREDENTIAL,
            {"appId": app_id, "credentialId": credential_id, "userId": user_id},
            request_options,
        )

    def delete_webauthn_credential(
        self,
        *,
        credential_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Removes a passkey of the signed-in user.

        The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead. The
        platform does not document what the answer holds; it is passed on as it is.

        ``DELETE /api/v3/webauthn/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
        """
        return self._send(_DELETE_WEBAUTHN_CREDENTIAL, {"credentialId": credential_id}, request_options)

    def list_credentials_by_page(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthenticatorDevicePage]:
        """Lists the passkeys of the signed-in user, one page at a time.

        The members of the request are not documented. The answer is documented without the usual envelope.

        ``POST /api/v3/webauthn/page-authenticator-device``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_LIST_CREDENTIALS_BY_PAGE, body or {}, request_options)

    def list_webauthn_credentials(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists the passkeys of the signed-in user, one page at a time.

        The platform does not document what the answer holds; it is passed on as it is.

        ``GET /api/v3/webauthn/credentials``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_WEBAUTHN_CREDENTIALS, {"limit": limit, "page": page}, request_options)

    def list_webauthn_person_credentials(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists the passkeys of one user, one page at a time.

        The platform does not document what the answer holds; it is passed on as it is.

        ``GET /api/v3/webauthn/person/credentials``

        Args:
            user_id: Identifier of the user whose passkeys are wanted.
            app_id: Only passkeys that are used with this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(
            _LIST_WEBAUTHN_PERSON_CREDENTIALS,
            {"userId": user_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    def remove_all_credentials(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes all passkeys of one kind of authenticator from the signed-in user.

        The passkeys cannot be used for signing in any more. This cannot be undone; add new passkeys instead. The
        members of the request are not documented.

        ``POST /api/v3/webauthn/remove-credentials-by-authenticator-code``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_REMOVE_ALL_CREDENTIALS, body or {}, request_options)

    def remove_credential(
        self,
        *,
        credential_id: str,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes one passkey of the signed-in user.

        The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead.

        ``POST /api/v3/webauthn/remove-credential/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            body: Members of the body that have no argument, by their names.
        """
        return self._send(_REMOVE_CREDENTIAL, {"credentialId": credential_id, **(body or {})}, request_options)

    def update_webauthn_admin_credential(
        self,
        *,
        credential_id: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Renames a passkey of a user on behalf of an administrator.

        The platform does not document what the answer holds; it is passed on as it is.

        ``PUT /api/v3/webauthn/admin/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            name: New name of the passkey.
        """
        return self._send(
            _UPDATE_WEBAUTHN_ADMIN_CREDENTIAL,
            {"credentialId": credential_id, "name": name},
            request_options,
        )

    def update_webauthn_credential(
        self,
        *,
        credential_id: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Renames a passkey of the signed-in user.

        Only the name can be changed.

        ``PUT /api/v3/webauthn/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            name: New name of the passkey.
        """
        return self._send(_UPDATE_WEBAUTHN_CREDENTIAL, {"credentialId": credential_id, "name": name}, request_options)

    def web_authn_admin_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins adding a passkey for a user on behalf of an administrator.

        Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
        `web_authn_admin_register_finalize`.

        ``POST /api/v3/webauthn/admin/initialize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_ADMIN_INITIALIZE, body or {}, request_options)

    def web_authn_admin_register_finalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes adding a passkey for a user on behalf of an administrator.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/admin/registration/finalize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_ADMIN_REGISTER_FINALIZE, body or {}, request_options)

    def web_authn_login_finalize(
        self,
        *,
        credential: AuthenticationCredential,
        ticket: str,
        options: SignInByWebAuthnOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes a sign-in by passkey.

        Takes the passkey's answer to the challenge of `web_authn_login_initialize`. The platform does not document what
        the answer holds; it is passed on as it is.

        ``POST /api/v3/webauthn/login/finalize``

        Args:
            credential: What `navigator.credentials.get()` returned.
            ticket: Ticket from `web_authn_login_initialize`.
            options: Further options.
        """
        return self._send(
            _WEB_AUTHN_LOGIN_FINALIZE,
            {"credential": credential, "ticket": ticket, "options": options},
            request_options,
        )

    def web_authn_login_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins a sign-in by passkey.

        Neither the members of the request nor the answer are documented; both are passed on as they are. The answer is
        expected to hold options for `navigator.credentials.get()` and a ticket; complete with
        `web_authn_login_finalize`.

        ``POST /api/v3/webauthn/login/initialize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_LOGIN_INITIALIZE, body or {}, request_options)

    def web_authn_login_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_login_initialize`."""
        return self.web_authn_login_initialize(body=body, request_options=request_options)

    def web_authn_mfa_bind_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins binding a passkey as second factor of the user.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/mfa-bind/initialize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_MFA_BIND_INITIALIZE, body or {}, request_options)

    def web_authn_mfa_verify_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins verifying the user's passkey as second factor.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/mfa-verify/initialize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_MFA_VERIFY_INITIALIZE, body or {}, request_options)

    def web_authn_mfa_verify_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_mfa_verify_initialize`."""
        return self.web_authn_mfa_verify_initialize(body=body, request_options=request_options)

    def web_authn_register_finalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes adding a passkey for the signed-in user.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/registration/finalize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_REGISTER_FINALIZE, body or {}, request_options)

    def web_authn_register_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins adding a passkey for the signed-in user.

        Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
        `web_authn_register_finalize`.

        ``POST /api/v3/webauthn/registration/initialize``

        Args:
            body: The body: its members by their names.
        """
        return self._send(_WEB_AUTHN_REGISTER_INITIALIZE, body or {}, request_options)

    def web_authn_register_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_register_initialize`."""
        return self.web_authn_register_initialize(body=body, request_options=request_options)


class AsyncPasskeysCalls(AsyncClient):
    """Passkeys (WebAuthn)."""

    async def check_valid_credentials_by_cred_ids(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[Any]]:
        """Checks which passkeys of a device are still valid.

        Lets an app find out whether passkeys that it remembers still belong to the user. The members of the request are
        not documented.

        ``POST /api/v3/webauthn/check-valid-credentials-by-credIds``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_CHECK_VALID_CREDENTIALS_BY_CRED_IDS, body or {}, request_options)

    async def delete_webauthn_admin_credential(
        self,
        *,
        app_id: str,
        credential_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Removes a passkey of a user on behalf of an administrator.

        The passkey cannot be used for signing in any more. This cannot be undone. The platform does not document what
        the answer holds; it is passed on as it is.

        ``DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}``

        Args:
            app_id: Identifier of the application that the passkey is used with.
            credential_id: Identifier of the passkey.
            user_id: Identifier of the user that the passkey belongs to.
        """
        return await self._send(
            _DELETE_WEBAUTHN_ADMIN_CREDENTIAL,
            {"appId": app_id, "credentialId": credential_id, "userId": user_id},
            request_options,
        )

    async def delete_webauthn_credential(
        self,
        *,
        credential_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Removes a passkey of the signed-in user.

        The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead. The
        platform does not document what the answer holds; it is passed on as it is.

        ``DELETE /api/v3/webauthn/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
        """
        return await self._send(_DELETE_WEBAUTHN_CREDENTIAL, {"credentialId": credential_id}, request_options)

    async def list_credentials_by_page(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthenticatorDevicePage]:
        """Lists the passkeys of the signed-in user, one page at a time.

        The members of the request are not documented. The answer is documented without the usual envelope.

        ``POST /api/v3/webauthn/page-authenticator-device``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_LIST_CREDENTIALS_BY_PAGE, body or {}, request_options)

    async def list_webauthn_credentials(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists the passkeys of the signed-in user, one page at a time.

        The platform does not document what the answer holds; it is passed on as it is.

        ``GET /api/v3/webauthn/credentials``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_WEBAUTHN_CREDENTIALS, {"limit": limit, "page": page}, request_options)

    async def list_webauthn_person_credentials(
        self,
        *,
        user_id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Lists the passkeys of one user, one page at a time.

        The platform does not document what the answer holds; it is passed on as it is.

        ``GET /api/v3/webauthn/person/credentials``

        Args:
            user_id: Identifier of the user whose passkeys are wanted.
            app_id: Only passkeys that are used with this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _LIST_WEBAUTHN_PERSON_CREDENTIALS,
            {"userId": user_id, "appId": app_id, "limit": limit, "page": page},
            request_options,
        )

    async def remove_all_credentials(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes all passkeys of one kind of authenticator from the signed-in user.

        The passkeys cannot be used for signing in any more. This cannot be undone; add new passkeys instead. The
        members of the request are not documented.

        ``POST /api/v3/webauthn/remove-credentials-by-authenticator-code``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_REMOVE_ALL_CREDENTIALS, body or {}, request_options)

    async def remove_credential(
        self,
        *,
        credential_id: str,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes one passkey of the signed-in user.

        The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead.

        ``POST /api/v3/webauthn/remove-credential/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            body: Members of the body that have no argument, by their names.
        """
        return await self._send(_REMOVE_CREDENTIAL, {"credentialId": credential_id, **(body or {})}, request_options)

    async def update_webauthn_admin_credential(
        self,
        *,
        credential_id: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Renames a passkey of a user on behalf of an administrator.

        The platform does not document what the answer holds; it is passed on as it is.

        ``PUT /api/v3/webauthn/admin/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            name: New name of the passkey.
        """
        return await self._send(
            _UPDATE_WEBAUTHN_ADMIN_CREDENTIAL,
            {"credentialId": credential_id, "name": name},
            request_options,
        )

    async def update_webauthn_credential(
        self,
        *,
        credential_id: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Renames a passkey of the signed-in user.

        Only the name can be changed.

        ``PUT /api/v3/webauthn/credentials/{credentialId}``

        Args:
            credential_id: Identifier of the passkey.
            name: New name of the passkey.
        """
        return await self._send(
            _UPDATE_WEBAUTHN_CREDENTIAL,
            {"credentialId": credential_id, "name": name},
            request_options,
        )

    async def web_authn_admin_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins adding a passkey for a user on behalf of an administrator.

        Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
        `web_authn_admin_register_finalize`.

        ``POST /api/v3/webauthn/admin/initialize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_ADMIN_INITIALIZE, body or {}, request_options)

    async def web_authn_admin_register_finalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes adding a passkey for a user on behalf of an administrator.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/admin/registration/finalize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_ADMIN_REGISTER_FINALIZE, body or {}, request_options)

    async def web_authn_login_finalize(
        self,
        *,
        credential: AuthenticationCredential,
        ticket: str,
        options: SignInByWebAuthnOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes a sign-in by passkey.

        Takes the passkey's answer to the challenge of `web_authn_login_initialize`. The platform does not document what
        the answer holds; it is passed on as it is.

        ``POST /api/v3/webauthn/login/finalize``

        Args:
            credential: What `navigator.credentials.get()` returned.
            ticket: Ticket from `web_authn_login_initialize`.
            options: Further options.
        """
        return await self._send(
            _WEB_AUTHN_LOGIN_FINALIZE,
            {"credential": credential, "ticket": ticket, "options": options},
            request_options,
        )

    async def web_authn_login_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins a sign-in by passkey.

        Neither the members of the request nor the answer are documented; both are passed on as they are. The answer is
        expected to hold options for `navigator.credentials.get()` and a ticket; complete with
        `web_authn_login_finalize`.

        ``POST /api/v3/webauthn/login/initialize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_LOGIN_INITIALIZE, body or {}, request_options)

    async def web_authn_login_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_login_initialize`."""
        return await self.web_authn_login_initialize(body=body, request_options=request_options)

    async def web_authn_mfa_bind_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins binding a passkey as second factor of the user.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/mfa-bind/initialize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_MFA_BIND_INITIALIZE, body or {}, request_options)

    async def web_authn_mfa_verify_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins verifying the user's passkey as second factor.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/mfa-verify/initialize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_MFA_VERIFY_INITIALIZE, body or {}, request_options)

    async def web_authn_mfa_verify_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_mfa_verify_initialize`."""
        return await self.web_authn_mfa_verify_initialize(body=body, request_options=request_options)

    async def web_authn_register_finalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Completes adding a passkey for the signed-in user.

        Neither the members of the request nor the answer are documented; both are passed on as they are.

        ``POST /api/v3/webauthn/registration/finalize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_REGISTER_FINALIZE, body or {}, request_options)

    async def web_authn_register_initialize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Begins adding a passkey for the signed-in user.

        Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
        `web_authn_register_finalize`.

        ``POST /api/v3/webauthn/registration/initialize``

        Args:
            body: The body: its members by their names.
        """
        return await self._send(_WEB_AUTHN_REGISTER_INITIALIZE, body or {}, request_options)

    async def web_authn_register_initalize(
        self,
        *,
        body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Deprecated: former name of `web_authn_register_initialize`."""
        return await self.web_authn_register_initialize(body=body, request_options=request_options)
