# Generated from spec/genauth/authentication/account-linking.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.sign_in_models import LoginToken, SignInOptions
    from ..shared.users_models import Identity
    from .account_linking_models import ExtIdpInfo, ExtIdpLink, WechatLoginToken

_AUTH_BY_CODE: Operation[Envelope[Any]] = Operation(
    "authByCode",
    "POST",
    "/api/v2/ecConn/wechatMobile/authByCode",
    answer="optional",
    secret=("code",),
)
_AUTH_BY_CODE_IDENTITY: Operation[Envelope[LoginToken]] = Operation(
    "authByCodeIdentity",
    "POST",
    "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
    answer="json",
    secret=("access_token", "captchaToken", "code", "id_token", "refresh_token"),
)
_BIND_BY_ACCOUNT: Operation[Envelope[WechatLoginToken]] = Operation(
    "bindByAccount",
    "POST",
    "/api/v2/ecConn/wechatMobile/byAccount",
    answer="json",
    secret=("access_token", "id_token", "key", "password", "refresh_token"),
)
_BIND_BY_ACCOUNT_ID: Operation[Envelope[WechatLoginToken]] = Operation(
    "bindByAccountId",
    "POST",
    "/api/v2/ecConn/wechatMobile/byAccountId",
    answer="json",
    secret=("access_token", "id_token", "key", "refresh_token"),
)
_BIND_BY_EMAIL_CODE: Operation[Envelope[WechatLoginToken]] = Operation(
    "bindByEmailCode",
    "POST",
    "/api/v2/ecConn/wechatMobile/byEmailCode",
    answer="json",
    secret=("access_token", "code", "id_token", "key", "refresh_token"),
)
_BIND_BY_PHONE_CODE: Operation[Envelope[WechatLoginToken]] = Operation(
    "bindByPhoneCode",
    "POST",
    "/api/v2/ecConn/wechatMobile/byPhoneCode",
    answer="json",
    secret=("access_token", "code", "id_token", "key", "refresh_token"),
)
_GENERATE_LINK_EXT_IDP_URL: Operation[Envelope[ExtIdpLink]] = Operation(
    "generateLinkExtIdpUrl",
    "GET",
    "/api/v3/generate-link-extidp-url",
    secret=("id_token", "only_redirect_token"),
)
_GET_APPLICATION_ENABLED_EXT_IDPS: Operation[Envelope[list[ExtIdpInfo]]] = Operation(
    "getApplicationEnabledExtIdps",
    "GET",
    "/api/v3/get-application-enabled-extidps",
)
_GET_IDENTITIES: Operation[Envelope[list[Identity]]] = Operation(
    "getIdentities",
    "GET",
    "/api/v3/get-identities",
    security=(("userToken",),),
    secret=("accessToken", "refreshToken"),
)
_LINK_EXT_IDP: Operation[Envelope[ExtIdpLink]] = Operation(
    "linkExtIdp",
    "GET",
    "/api/v3/link-extidp",
    security=(("userToken",),),
    secret=("id_token",),
)
_REGISTER_NEW_USER: Operation[Envelope[WechatLoginToken]] = Operation(
    "registerNewUser",
    "POST",
    "/api/v2/ecConn/wechatMobile/register",
    answer="json",
    secret=("access_token", "id_token", "key", "refresh_token"),
)
_SELECT_ACCOUNT: Operation[Envelope[WechatLoginToken]] = Operation(
    "selectAccount",
    "POST",
    "/api/v2/ecConn/wechatMobile/select",
    answer="json",
    secret=("access_token", "id_token", "key", "refresh_token"),
)
_UNLINK_EXT_IDP: Operation[Envelope[None]] = Operation(
    "unlinkExtIdp",
    "POST",
    "/api/v3/unlink-extidp",
    security=(("userToken",),),
)


class AccountLinkingCalls(Client):
    """External identities of the signed-in user: link, unlink, choose an account."""

    def auth_by_code(
        self,
        *,
        code: str,
        app_id: str | NotGiven = NOT_GIVEN,
        conn_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Signs a user in by an authorization code from WeChat on a mobile device (older form).

        Prefer `auth_by_code_identity`. What this operation answers is not documented.

        ``POST /api/v2/ecConn/wechatMobile/authByCode``

        Args:
            code: Authorization code that the WeChat SDK returned on the device.
            app_id: Identifier of the application.
            conn_id: Identifier of the identity provider connection.
        """
        return self._send(_AUTH_BY_CODE, {"code": code, "appId": app_id, "connId": conn_id}, request_options)

    def auth_by_code_identity(
        self,
        *,
        code: str,
        app_id: str | NotGiven = NOT_GIVEN,
        conn_id: str | NotGiven = NOT_GIVEN,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by an authorization code from WeChat on a mobile device.

        When no account belongs to the WeChat identity yet, the application continues with one of the binding operations
        or `register_new_user`. The answer is not wrapped in the usual envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/authByCodeIdentity``

        Args:
            code: Authorization code that the WeChat SDK returned on the device.
            app_id: Identifier of the application.
            conn_id: Identifier of the identity provider connection.
            options: Optional settings for this call.
        """
        return self._send(
            _AUTH_BY_CODE_IDENTITY,
            {"code": code, "appId": app_id, "connId": conn_id, "options": options},
            request_options,
        )

    def bind_by_account(
        self,
        *,
        account: str,
        action: str,
        key: str,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account by its password.

        The user proves ownership with account name and password. The answer is not wrapped in the usual envelope: it is
        the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byAccount``

        Args:
            account: Name of the account: user name, email address or phone number.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
        """
        return self._send(
            _BIND_BY_ACCOUNT,
            {"account": account, "action": action, "key": key, "password": password},
            request_options,
        )

    def bind_by_account_id(
        self,
        *,
        account_id: str,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account given by its identifier.

        Use it when the account to be linked is known already. The answer is not wrapped in the usual envelope: it is
        the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byAccountId``

        Args:
            account_id: Identifier of the account to link.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return self._send(_BIND_BY_ACCOUNT_ID, {"accountId": account_id, "action": action, "key": key}, request_options)

    def bind_by_email_code(
        self,
        *,
        action: str,
        code: str,
        email: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account found by email address and code.

        The user proves ownership with a one-time code sent to the email address. The answer is not wrapped in the usual
        envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byEmailCode``

        Args:
            action: Action by which the pending sign-in continues.
            code: One-time code that was sent to the email address.
            email: Email address.
            key: Key of the pending sign-in that this step belongs to.
        """
        return self._send(
            _BIND_BY_EMAIL_CODE,
            {"action": action, "code": code, "email": email, "key": key},
            request_options,
        )

    def bind_by_phone_code(
        self,
        *,
        action: str,
        code: str,
        key: str,
        phone: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account found by phone number and code.

        The user proves ownership with a one-time code sent by text message. The answer is not wrapped in the usual
        envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byPhoneCode``

        Args:
            action: Action by which the pending sign-in continues.
            code: One-time code that was sent by text message.
            key: Key of the pending sign-in that this step belongs to.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return self._send(
            _BIND_BY_PHONE_CODE,
            {"action": action, "code": code, "key": key, "phone": phone, "phoneCountryCode": phone_country_code},
            request_options,
        )

    def generate_link_ext_idp_url(
        self,
        *,
        app_id: str,
        ext_idp_conn_identifier: str,
        id_token: str,
        need_form_post: str | NotGiven = NOT_GIVEN,
        need_url_redirect: str | NotGiven = NOT_GIVEN,
        only_redirect_token: str | NotGiven = NOT_GIVEN,
        target_url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpLink]:
        """Makes the URL at which a user links an external identity.

        Open the returned URL in the user's browser. There the user signs in at the identity provider, and the external
        identity is linked to the account that the ID token stands for.

        ``GET /api/v3/generate-link-extidp-url``

        Args:
            app_id: Identifier of the application.
            ext_idp_conn_identifier: Unique identifier of the identity provider connection.
            id_token: ID token of the signed-in user, which tells whose account is linked.
            need_form_post: Whether the result is posted as a form.
            need_url_redirect: Whether the browser goes on to another URL when linking is done.
            only_redirect_token: Whether only the token is passed on when redirecting.
            target_url: URL that the browser goes to when linking is done.
        """
        return self._send(
            _GENERATE_LINK_EXT_IDP_URL,
            {
                "app_id": app_id,
                "ext_idp_conn_identifier": ext_idp_conn_identifier,
                "id_token": id_token,
                "need_form_post": need_form_post,
                "need_url_redirect": need_url_redirect,
                "only_redirect_token": only_redirect_token,
                "target_url": target_url,
            },
            request_options,
        )

    def get_application_enabled_ext_idps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[ExtIdpInfo]]:
        """Lists the external identity providers enabled for the application.

        Use it to show the providers that the user can link, each with the URL that starts linking.

        ``GET /api/v3/get-application-enabled-extidps``
        """
        return self._send(_GET_APPLICATION_ENABLED_EXT_IDPS, {}, request_options)

    def get_identities(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Identity]]:
        """Lists the external identities linked to the signed-in user.

        Each identity tells the identity provider, the user's identifier there and the profile that the provider
        returned.

        ``GET /api/v3/get-identities``
        """
        return self._send(_GET_IDENTITIES, {}, request_options)

    def link_ext_idp(
        self,
        *,
        app_id: str,
        ext_idp_conn_identifier: str,
        id_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpLink]:
        """Starts linking an external identity in the browser.

        The browser is redirected to the identity provider. Use `generate_link_ext_idp_url` to obtain the address of
        this endpoint rather than calling it from a server.

        ``GET /api/v3/link-extidp``

        Args:
            app_id: Identifier of the application.
            ext_idp_conn_identifier: Unique identifier of the identity provider connection.
            id_token: ID token of the signed-in user, which tells whose account is linked.
        """
        return self._send(
            _LINK_EXT_IDP,
            {"app_id": app_id, "ext_idp_conn_identifier": ext_idp_conn_identifier, "id_token": id_token},
            request_options,
        )

    def register_new_user(
        self,
        *,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Registers a new user from a pending WeChat sign-in.

        Use it when nobody owns the WeChat identity yet and the user wants a new account. The answer is not wrapped in
        the usual envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/register``

        Args:
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return self._send(_REGISTER_NEW_USER, {"action": action, "key": key}, request_options)

    def select_account(
        self,
        *,
        account: str,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Selects which of several accounts a pending WeChat sign-in goes on with.

        Use it when more than one account matches the WeChat identity. The answer is not wrapped in the usual envelope:
        it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/select``

        Args:
            account: The chosen account.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return self._send(_SELECT_ACCOUNT, {"account": account, "action": action, "key": key}, request_options)

    def unlink_ext_idp(self, *, ext_idp_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Unlinks an external identity from the signed-in user.

        Removes the link to one external identity provider. The user cannot sign in by that provider any more until the
        identity is linked again.

        ``POST /api/v3/unlink-extidp``

        Args:
            ext_idp_id: Identifier of the external identity provider.
        """
        return self._send(_UNLINK_EXT_IDP, {"extIdpId": ext_idp_id}, request_options)


class AsyncAccountLinkingCalls(AsyncClient):
    """External identities of the signed-in user: link, unlink, choose an account."""

    async def auth_by_code(
        self,
        *,
        code: str,
        app_id: str | NotGiven = NOT_GIVEN,
        conn_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Any]:
        """Signs a user in by an authorization code from WeChat on a mobile device (older form).

        Prefer `auth_by_code_identity`. What this operation answers is not documented.

        ``POST /api/v2/ecConn/wechatMobile/authByCode``

        Args:
            code: Authorization code that the WeChat SDK returned on the device.
            app_id: Identifier of the application.
            conn_id: Identifier of the identity provider connection.
        """
        return await self._send(_AUTH_BY_CODE, {"code": code, "appId": app_id, "connId": conn_id}, request_options)

    async def auth_by_code_identity(
        self,
        *,
        code: str,
        app_id: str | NotGiven = NOT_GIVEN,
        conn_id: str | NotGiven = NOT_GIVEN,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by an authorization code from WeChat on a mobile device.

        When no account belongs to the WeChat identity yet, the application continues with one of the binding operations
        or `register_new_user`. The answer is not wrapped in the usual envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/authByCodeIdentity``

        Args:
            code: Authorization code that the WeChat SDK returned on the device.
            app_id: Identifier of the application.
            conn_id: Identifier of the identity provider connection.
            options: Optional settings for this call.
        """
        return await self._send(
            _AUTH_BY_CODE_IDENTITY,
            {"code": code, "appId": app_id, "connId": conn_id, "options": options},
            request_options,
        )

    async def bind_by_account(
        self,
        *,
        account: str,
        action: str,
        key: str,
        password: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account by its password.

        The user proves ownership with account name and password. The answer is not wrapped in the usual envelope: it is
        the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byAccount``

        Args:
            account: Name of the account: user name, email address or phone number.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
        """
        return await self._send(
            _BIND_BY_ACCOUNT,
            {"account": account, "action": action, "key": key, "password": password},
            request_options,
        )

    async def bind_by_account_id(
        self,
        *,
        account_id: str,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account given by its identifier.

        Use it when the account to be linked is known already. The answer is not wrapped in the usual envelope: it is
        the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byAccountId``

        Args:
            account_id: Identifier of the account to link.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return await self._send(
            _BIND_BY_ACCOUNT_ID,
            {"accountId": account_id, "action": action, "key": key},
            request_options,
        )

    async def bind_by_email_code(
        self,
        *,
        action: str,
        code: str,
        email: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account found by email address and code.

        The user proves ownership with a one-time code sent to the email address. The answer is not wrapped in the usual
        envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byEmailCode``

        Args:
            action: Action by which the pending sign-in continues.
            code: One-time code that was sent to the email address.
            email: Email address.
            key: Key of the pending sign-in that this step belongs to.
        """
        return await self._send(
            _BIND_BY_EMAIL_CODE,
            {"action": action, "code": code, "email": email, "key": key},
            request_options,
        )

    async def bind_by_phone_code(
        self,
        *,
        action: str,
        code: str,
        key: str,
        phone: str,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Links a pending WeChat sign-in to an account found by phone number and code.

        The user proves ownership with a one-time code sent by text message. The answer is not wrapped in the usual
        envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/byPhoneCode``

        Args:
            action: Action by which the pending sign-in continues.
            code: One-time code that was sent by text message.
            key: Key of the pending sign-in that this step belongs to.
            phone: Phone number without the country code, which goes into `phone_country_code`.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China.
        """
        return await self._send(
            _BIND_BY_PHONE_CODE,
            {"action": action, "code": code, "key": key, "phone": phone, "phoneCountryCode": phone_country_code},
            request_options,
        )

    async def generate_link_ext_idp_url(
        self,
        *,
        app_id: str,
        ext_idp_conn_identifier: str,
        id_token: str,
        need_form_post: str | NotGiven = NOT_GIVEN,
        need_url_redirect: str | NotGiven = NOT_GIVEN,
        only_redirect_token: str | NotGiven = NOT_GIVEN,
        target_url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpLink]:
        """Makes the URL at which a user links an external identity.

        Open the returned URL in the user's browser. There the user signs in at the identity provider, and the external
        identity is linked to the account that the ID token stands for.

        ``GET /api/v3/generate-link-extidp-url``

        Args:
            app_id: Identifier of the application.
            ext_idp_conn_identifier: Unique identifier of the identity provider connection.
            id_token: ID token of the signed-in user, which tells whose account is linked.
            need_form_post: Whether the result is posted as a form.
            need_url_redirect: Whether the browser goes on to another URL when linking is done.
            only_redirect_token: Whether only the token is passed on when redirecting.
            target_url: URL that the browser goes to when linking is done.
        """
        return await self._send(
            _GENERATE_LINK_EXT_IDP_URL,
            {
                "app_id": app_id,
                "ext_idp_conn_identifier": ext_idp_conn_identifier,
                "id_token": id_token,
                "need_form_post": need_form_post,
                "need_url_redirect": need_url_redirect,
                "only_redirect_token": only_redirect_token,
                "target_url": target_url,
            },
            request_options,
        )

    async def get_application_enabled_ext_idps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[ExtIdpInfo]]:
        """Lists the external identity providers enabled for the application.

        Use it to show the providers that the user can link, each with the URL that starts linking.

        ``GET /api/v3/get-application-enabled-extidps``
        """
        return await self._send(_GET_APPLICATION_ENABLED_EXT_IDPS, {}, request_options)

    async def get_identities(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Identity]]:
        """Lists the external identities linked to the signed-in user.

        Each identity tells the identity provider, the user's identifier there and the profile that the provider
        returned.

        ``GET /api/v3/get-identities``
        """
        return await self._send(_GET_IDENTITIES, {}, request_options)

    async def link_ext_idp(
        self,
        *,
        app_id: str,
        ext_idp_conn_identifier: str,
        id_token: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpLink]:
        """Starts linking an external identity in the browser.

        The browser is redirected to the identity provider. Use `generate_link_ext_idp_url` to obtain the address of
        this endpoint rather than calling it from a server.

        ``GET /api/v3/link-extidp``

        Args:
            app_id: Identifier of the application.
            ext_idp_conn_identifier: Unique identifier of the identity provider connection.
            id_token: ID token of the signed-in user, which tells whose account is linked.
        """
        return await self._send(
            _LINK_EXT_IDP,
            {"app_id": app_id, "ext_idp_conn_identifier": ext_idp_conn_identifier, "id_token": id_token},
            request_options,
        )

    async def register_new_user(
        self,
        *,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Registers a new user from a pending WeChat sign-in.

        Use it when nobody owns the WeChat identity yet and the user wants a new account. The answer is not wrapped in
        the usual envelope: it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/register``

        Args:
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return await self._send(_REGISTER_NEW_USER, {"action": action, "key": key}, request_options)

    async def select_account(
        self,
        *,
        account: str,
        action: str,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatLoginToken]:
        """Selects which of several accounts a pending WeChat sign-in goes on with.

        Use it when more than one account matches the WeChat identity. The answer is not wrapped in the usual envelope:
        it is the tokens themselves.

        ``POST /api/v2/ecConn/wechatMobile/select``

        Args:
            account: The chosen account.
            action: Action by which the pending sign-in continues.
            key: Key of the pending sign-in that this step belongs to.
        """
        return await self._send(_SELECT_ACCOUNT, {"account": account, "action": action, "key": key}, request_options)

    async def unlink_ext_idp(self, *, ext_idp_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Unlinks an external identity from the signed-in user.

        Removes the link to one external identity provider. The user cannot sign in by that provider any more until the
        identity is linked again.

        ``POST /api/v3/unlink-extidp``

        Args:
            ext_idp_id: Identifier of the external identity provider.
        """
        return await self._send(_UNLINK_EXT_IDP, {"extIdpId": ext_idp_id}, request_options)
