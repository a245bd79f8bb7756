# Generated from spec/genauth/authentication/sign-in.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN, given
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from ..shared.sign_in_models import AuthenticationCredential, LoginToken, SignInByWebAuthnOptions, SignInOptions
    from .sign_in_models import (
        AlipayAuthInfo,
        AuthenticationOptions,
        Captcha,
        FastpassQrCodeInfo,
        FastpassRelationApps,
        PushCode,
        PushCodeStatus,
        PushRelationApps,
        QrCode,
        QrCodeStatus,
        SignInByAdPayload,
        SignInByAlipayPayload,
        SignInByAmazonPayload,
        SignInByApplePayload,
        SignInByBaiduPayload,
        SignInByDingTalkPayload,
        SignInByDouyinMiniProgramCodeAndPhonePayload,
        SignInByDouyinMiniProgramCodePayload,
        SignInByDouyinPayload,
        SignInByFacebookPayload,
        SignInByGiteePayload,
        SignInByGithubPayload,
        SignInByGitlabPayload,
        SignInByGooglePayload,
        SignInByHuaweiPayload,
        SignInByKuaishouPayload,
        SignInByLarkBlockPayload,
        SignInByLarkInternalPayload,
        SignInByLarkPublicPayload,
        SignInByLdapPayload,
        SignInByLinePayload,
        SignInByLinkedInPayload,
        SignInByMobileOptions,
        SignInByOppoPayload,
        SignInByPassCodePayload,
        SignInByPasswordPayload,
        SignInByPushOptions,
        SignInByQqPayload,
        SignInBySlackPayload,
        SignInBySwitchOptions,
        SignInByWechatMiniProgramCodeAndPhonePayload,
        SignInByWechatMiniProgramCodePayload,
        SignInByWechatMiniProgramPhonePayload,
        SignInByWechatPayload,
        SignInByWechatworkAgencyPayload,
        SignInByWechatworkPayload,
        SignInByWeiboPayload,
        SignInByXiaomiPayload,
        SignInByYidunPayload,
        SignInFastpassOptions,
        VerifyAuthenticationResult,
    )

_AUTHORIZE_OIDC: Operation[Envelope[str]] = Operation("authorizeOidc", "GET", "/oidc/auth", answer="redirect")
_CHANGE_PUSH_CODE_STATUS: Operation[Envelope[None]] = Operation(
    "changePushCodeStatus",
    "POST",
    "/api/v3/change-pushcode-status",
    security=(("userToken",),),
)
_CHANGE_QR_CODE_STATUS: Operation[Envelope[None]] = Operation(
    "changeQrCodeStatus",
    "POST",
    "/api/v3/change-qrcode-status",
    security=(("userToken",),),
)
_CHECK_PUSH_CODE_STATUS: Operation[Envelope[PushCodeStatus]] = Operation(
    "checkPushCodeStatus",
    "GET",
    "/api/v3/check-pushcode-status",
    secret=("access_token", "id_token", "refresh_token"),
)
_CHECK_QR_CODE_STATUS: Operation[Envelope[QrCodeStatus]] = Operation(
    "checkQrCodeStatus",
    "GET",
    "/api/v3/check-qrcode-status",
    secret=("access_token", "id_token", "refresh_token", "ticket"),
)
_EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET: Operation[Envelope[LoginToken]] = Operation(
    "exchangeTokenSetWithQrCodeTicket",
    "POST",
    "/api/v3/exchange-tokenset-with-qrcode-ticket",
    security=(("clientAuthentication",),),
    secret=("access_token", "client_secret", "id_token", "refresh_token", "ticket"),
)
_GENE_CAPTCHA_CODE: Operation[Envelope[str]] = Operation(
    "geneCaptchaCode",
    "GET",
    "/api/v3/captcha-code",
    answer="text",
    accept="image/svg+xml, */*;q=0.1",
)
_GENE_CAPTCHA_CODE_AND_TOKEN: Operation[Envelope[Captcha]] = Operation(
    "geneCaptchaCodeAndToken",
    "GET",
    "/api/v3/get-captcha-code",
    secret=("captchaToken",),
)
_GENE_FASTPASS_QRCODE_INFO: Operation[Envelope[FastpassQrCodeInfo]] = Operation(
    "geneFastpassQrcodeInfo",
    "POST",
    "/api/v3/gene-fastpass-qrcode-info",
    security=(("userToken",),),
    body="json",
)
_GENE_QR_CODE: Operation[Envelope[QrCode]] = Operation("geneQrCode", "POST", "/api/v3/gene-qrcode")
_GET_ALIPAY_AUTH_INFO: Operation[Envelope[AlipayAuthInfo]] = Operation(
    "getAlipayAuthInfo",
    "GET",
    "/api/v3/get-alipay-authinfo",
)
_GET_APP_LOGIN_QR_CODE_STATUS: Operation[Envelope[QrCodeStatus]] = Operation(
    "getAppLoginQrCodeStatus",
    "GET",
    "/api/v3/get-app-login-qrcode-status",
    secret=("access_token", "id_token", "refresh_token", "ticket"),
)
_GET_FASTPASS_PARAMS: Operation[Envelope[FastpassRelationApps]] = Operation(
    "getFastpassParams",
    "GET",
    "/api/v3/get-fastpass-client-apps",
)
_GET_PUSH_LOGIN_RELATION_APPS: Operation[Envelope[PushRelationApps]] = Operation(
    "getPushLoginRelationApps",
    "POST",
    "/api/v3/get-pushlogin-relation-apps",
    security=(("userToken",),),
    safe=True,
)
_GET_QR_CODE_STATUS: Operation[Envelope[QrCodeStatus]] = Operation(
    "getQrCodeStatus",
    "GET",
    "/api/v3/get-qrcode-status",
    secret=("access_token", "id_token", "refresh_token", "ticket"),
)
_INIT_AUTHENTICATION_OPTIONS: Operation[Envelope[AuthenticationOptions]] = Operation(
    "initAuthenticationOptions",
    "GET",
    "/api/v3/webauthn/authentication",
)
_QR_CODE_APP_LOGIN: Operation[Envelope[LoginToken]] = Operation(
    "qrCodeAppLogin",
    "POST",
    "/api/v3/qrcode-app-login",
    secret=("access_token", "id_token", "refresh_token"),
)
_SET_PUSH_CODE_STATUS: Operation[Envelope[SuccessResult]] = Operation(
    "setPushCodeStatus",
    "POST",
    "/api/v3/set-pushcode-status",
    security=(("userToken",),),
)
_SET_QR_CODE_STATUS: Operation[Envelope[SuccessResult]] = Operation(
    "setQrCodeStatus",
    "POST",
    "/api/v3/set-qrcode-status",
    security=(("userToken",),),
)
_SIGN_IN_BY_CREDENTIALS: Operation[Envelope[LoginToken]] = Operation(
    "signInByCredentials",
    "POST",
    "/api/v3/signin",
    security=(("clientAuthentication",),),
    secret=("access_token", "captchaToken", "client_secret", "id_token", "passCode", "password", "refresh_token"),
)
_SIGN_IN_BY_EXT_IDP: Operation[Envelope[str]] = Operation(
    "signInByExtIdp",
    "GET",
    "/api/v3/signin-by-extidp",
    answer="redirect",
)
_SIGN_IN_BY_MOBILE: Operation[Envelope[LoginToken]] = Operation(
    "signInByMobile",
    "POST",
    "/api/v3/signin-by-mobile",
    security=(("clientAuthentication",),),
    secret=("accessToken", "access_token", "client_secret", "code", "id_token", "refresh_token", "token"),
)
_SIGN_IN_BY_PUSH: Operation[Envelope[PushCode]] = Operation("signInByPush", "POST", "/api/v3/signin-by-push")
_SWITCH_LOGIN_BY_USER: Operation[Envelope[LoginToken]] = Operation(
    "switchLoginByUser",
    "POST",
    "/api/v3/switch-login-by-user",
    security=(("userToken",),),
    secret=("access_token", "id_token", "refresh_token"),
)
_VERIFY_AUTHENTICATION: Operation[Envelope[VerifyAuthenticationResult]] = Operation(
    "verifyAuthentication",
    "POST",
    "/api/v3/webauthn/authentication",
    secret=("access_token", "id_token", "refresh_token"),
)


class SignInCalls(Client):
    """Signing in: passwords, codes, QR codes, push, external providers."""

    def authorize_oidc(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal[
            "none",
            "code",
            "token",
            "id_token token",
            "id_token",
            "code token",
            "code id_token token",
            "code id_token",
        ],
        scope: str,
        state: str,
        device_id: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_id: str | NotGiven = NOT_GIVEN,
        login_page_context: str | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        response_mode: Literal["web_message", "form_post", "query", "fragment"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Starts an OpenID Connect sign-in in the browser.

        This is the authorization endpoint: the answer redirects the browser to the sign-in page and then to
        `redirect_uri`. Build the URL and send the browser there instead of calling it from a server.

        ``GET /oidc/auth``

        Args:
            client_id: Identifier of the application.
            redirect_uri: URL that the browser returns to; must be registered with the application.
            response_type: Which results the sign-in returns: `code` for the authorization code flow, combinations
                for the hybrid flow, `none` for no result.
            scope: Requested scopes, separated by spaces; must contain `openid`.
            state: Opaque value that comes back unchanged; protects against forged requests.
            device_id: Identifier of the device that the user signs in on.
            ext_idp_conn_id: Identifier of an identity provider connection to go to directly, without the sign-in
                page.
            login_page_context: Data for the sign-in page.
            nonce: Random value that the ID token repeats; protects against replay.
            prompt: What the sign-in page must do: `none`, `login` or `consent`.
            response_mode: How the answer reaches the application: in the query or the fragment of the URL, as a
                posted form, or as a browser message (`web_message`).
            tenant_id: Identifier of the tenant to sign in to.
        """
        return self._send(
            _AUTHORIZE_OIDC,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
                "state": state,
                "deviceId": device_id,
                "ext_idp_conn_id": ext_idp_conn_id,
                "login_page_context": login_page_context,
                "nonce": nonce,
                "prompt": prompt,
                "response_mode": response_mode,
                "tenant_id": tenant_id,
            },
            request_options,
        )

    def change_push_code_status(
        self,
        *,
        action: Literal["CONFIRM", "CANCEL"],
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Confirms or refuses a push sign-in (older name).

        Deprecated: use `set_push_code_status`. It is called by the mobile app that received the push message.

        Deprecated.

        ``POST /api/v3/change-pushcode-status``

        Args:
            action: `CONFIRM` allows the sign-in, `CANCEL` refuses it.
            push_code_id: Identifier of the push sign-in.
        """
        return self._send(_CHANGE_PUSH_CODE_STATUS, {"action": action, "pushCodeId": push_code_id}, request_options)

    def change_qr_code_status(
        self,
        *,
        action: Literal["SCAN", "CONFIRM", "CANCEL"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Tells that a sign-in QR code was scanned, confirmed or refused (older name).

        Deprecated: use `set_qr_code_status`. It is called by the mobile app that scanned the code, for the user signed
        in there.

        Deprecated.

        ``POST /api/v3/change-qrcode-status``

        Args:
            action: `SCAN` when the code was scanned, `CONFIRM` when the user allows the sign-in, `CANCEL` when the
                user refuses it.
            qrcode_id: Identifier of the QR code.
        """
        return self._send(_CHANGE_QR_CODE_STATUS, {"action": action, "qrcodeId": qrcode_id}, request_options)

    def check_push_code_status(
        self,
        *,
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushCodeStatus]:
        """Returns the state of a push sign-in.

        When the state is `AUTHORIZED`, the answer holds the tokens too.

        ``GET /api/v3/check-pushcode-status``

        Args:
            push_code_id: Identifier of the push sign-in, from `sign_in_by_push`.
        """
        return self._send(_CHECK_PUSH_CODE_STATUS, {"pushCodeId": push_code_id}, request_options)

    def check_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a sign-in QR code (older name).

        Deprecated: use `get_qr_code_status`, which answers the same.

        Deprecated.

        ``GET /api/v3/check-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_qr_code`.
        """
        return self._send(_CHECK_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    def exchange_token_set_with_qr_code_ticket(
        self,
        *,
        ticket: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Exchanges the ticket of a confirmed QR code for tokens.

        The ticket comes from `get_qr_code_status`. The application itself is authenticated too, in the way that
        `tokenEndpointAuthMethod` says.

        ``POST /api/v3/exchange-tokenset-with-qrcode-ticket``

        Args:
            ticket: Ticket from the state of the QR code.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
        """
        return self._send(
            _EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET,
            {"ticket": ticket, "client_id": client_id, "client_secret": client_secret},
            request_options,
        )

    def gene_captcha_code(
        self,
        *,
        r: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Returns a captcha image.

        Shows an image for a form in the browser. Prefer `gene_captcha_code_and_token`, whose answer holds the token
        that belongs to the image. What the answer looks like is not documented; an SVG image is expected.

        ``GET /api/v3/captcha-code``

        Args:
            r: Any value that changes, so that the image is not taken from a cache.
        """
        return self._send(_GENE_CAPTCHA_CODE, {"r": r}, request_options)

    def gene_captcha_code_and_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Captcha]:
        """Creates a captcha image and the token that belongs to it.

        Show the image, then send the text that the user read together with the token (`captchaCode` and `captchaToken`
        of the sign-in options).

        ``GET /api/v3/get-captcha-code``
        """
        return self._send(_GENE_CAPTCHA_CODE_AND_TOKEN, {}, request_options)

    def gene_catcha_code_and_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Captcha]:
        """Deprecated: former name of `gene_captcha_code_and_token`."""
        return self.gene_captcha_code_and_token(request_options=request_options)

    def gene_fastpass_qrcode_info(
        self,
        *,
        options: SignInFastpassOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FastpassQrCodeInfo]:
        """Creates the content of a QR code that signs the user in to a mobile app.

        For a user signed in on a computer: show the returned data as a QR code, scan it with the app, then follow
        `get_app_login_qr_code_status`.

        ``POST /api/v3/gene-fastpass-qrcode-info``

        Args:
            options: Further options.
        """
        return self._send(_GENE_FASTPASS_QRCODE_INFO, {"options": options}, request_options)

    def gene_qr_code(
        self,
        *,
        type: Literal["MOBILE_APP", "WECHAT_MINIPROGRAM", "WECHAT_OFFICIAL_ACCOUNT"],
        auto_merge_qr_code: bool | NotGiven = NOT_GIVEN,
        context: dict[str, Any] | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        ext_idp_conn_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCode]:
        """Creates a QR code for signing in.

        Show the image at `url`, then ask `get_qr_code_status` repeatedly until the user has confirmed on the phone or
        the code has expired.

        ``POST /api/v3/gene-qrcode``

        Args:
            type: What scans the code: your own mobile app, a WeChat mini program or a WeChat official account.
            auto_merge_qr_code: Whether sign-in codes of several kinds are merged into one. Default: `False`.
            context: Data about the circumstances of the request; it is handed to the pipeline functions of the user
                pool.
            custom_data: Values for custom fields, used when this sign-in registers a new user.
            ext_idp_conn_id: Identifier of the identity provider connection; for the WeChat kinds.
        """
        return self._send(
            _GENE_QR_CODE,
            {
                "type": type,
                "autoMergeQrCode": auto_merge_qr_code,
                "context": context,
                "customData": custom_data,
                "extIdpConnId": ext_idp_conn_id,
            },
            request_options,
        )

    def get_alipay_auth_info(
        self,
        *,
        ext_idp_connidentifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AlipayAuthInfo]:
        """Returns the text that the Alipay SDK needs to start a sign-in.

        Pass `authInfo` to the Alipay SDK on the device, then sign in with the code it returns (`sign_in_by_mobile`,
        connection `alipay`).

        ``GET /api/v3/get-alipay-authinfo``

        Args:
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
        """
        return self._send(_GET_ALIPAY_AUTH_INFO, {"extIdpConnidentifier": ext_idp_connidentifier}, request_options)

    def get_app_login_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a QR code that signs in to a mobile app.

        Call it repeatedly while the code is shown.

        ``GET /api/v3/get-app-login-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_fastpass_qrcode_info`.
        """
        return self._send(_GET_APP_LOGIN_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    def get_fastpass_params(
        self,
        *,
        app_id: str,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FastpassRelationApps]:
        """Lists the applications that a scanned FastPass QR code can sign in to.

        Called by the mobile app after it scanned a code made by `gene_fastpass_qrcode_info`.

        ``GET /api/v3/get-fastpass-client-apps``

        Args:
            app_id: Identifier of the application in the QR code.
            qrcode_id: Identifier of the QR code that was scanned.
        """
        return self._send(_GET_FASTPASS_PARAMS, {"appId": app_id, "qrcodeId": qrcode_id}, request_options)

    def get_push_login_relation_apps(
        self,
        *,
        app_id: str,
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushRelationApps]:
        """Lists the applications that a push sign-in covers.

        The app that received the push message can show them to the user before confirmation.

        ``POST /api/v3/get-pushlogin-relation-apps``

        Args:
            app_id: Identifier of the application.
            push_code_id: Identifier of the push sign-in.
        """
        return self._send(_GET_PUSH_LOGIN_RELATION_APPS, {"appId": app_id, "pushCodeId": push_code_id}, request_options)

    def get_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a sign-in QR code.

        Call it every second or two while the code is shown. Once the state is `AUTHORIZED`, exchange the ticket for
        tokens with `exchange_token_set_with_qr_code_ticket`, unless the answer holds tokens already.

        ``GET /api/v3/get-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_qr_code`.
        """
        return self._send(_GET_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    def init_authentication_options(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthenticationOptions]:
        """Begins a sign-in by passkey.

        Pass `authenticationOptions` to `navigator.credentials.get()` and send the result with the ticket to
        `verify_authentication`.

        ``GET /api/v3/webauthn/authentication``
        """
        return self._send(_INIT_AUTHENTICATION_OPTIONS, {}, request_options)

    def qr_code_app_login(
        self,
        *,
        action: Literal["APP_LOGIN"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs the user in to the mobile app that scanned a QR code.

        Called by the mobile app. The answer holds tokens for the user who showed the code.

        ``POST /api/v3/qrcode-app-login``

        Args:
            action: Always `APP_LOGIN`.
            qrcode_id: Identifier of the QR code that was scanned.
        """
        return self._send(_QR_CODE_APP_LOGIN, {"action": action, "qrcodeId": qrcode_id}, request_options)

    def set_push_code_status(
        self,
        *,
        action: Literal["CONFIRM", "CANCEL"],
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Confirms or refuses a push sign-in.

        The user decides in the app: `CONFIRM` or `CANCEL`. It is called by the mobile app that received the push
        message.

        ``POST /api/v3/set-pushcode-status``

        Args:
            action: `CONFIRM` allows the sign-in, `CANCEL` refuses it.
            push_code_id: Identifier of the push sign-in.
        """
        return self._send(_SET_PUSH_CODE_STATUS, {"action": action, "pushCodeId": push_code_id}, request_options)

    def set_qr_code_status(
        self,
        *,
        action: Literal["SCAN", "CONFIRM", "CANCEL"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Tells that a sign-in QR code was scanned, confirmed or refused.

        Send `SCAN` after scanning, then `CONFIRM` or `CANCEL` as the user decides. It is called by the mobile app that
        scanned the code, for the user signed in there.

        ``POST /api/v3/set-qrcode-status``

        Args:
            action: `SCAN` when the code was scanned, `CONFIRM` when the user allows the sign-in, `CANCEL` when the
                user refuses it.
            qrcode_id: Identifier of the QR code.
        """
        return self._send(_SET_QR_CODE_STATUS, {"action": action, "qrcodeId": qrcode_id}, request_options)

    def sign_in_by_credentials(
        self,
        *,
        connection: Literal["PASSWORD", "PASSCODE", "LDAP", "AD"],
        ad_payload: SignInByAdPayload | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        ldap_payload: SignInByLdapPayload | NotGiven = NOT_GIVEN,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        pass_code_payload: SignInByPassCodePayload | NotGiven = NOT_GIVEN,
        password_payload: SignInByPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by password, one-time code, LDAP or Active Directory.

        `connection` chooses the way and with it which payload is read. The application itself is authenticated too, in
        the way that `tokenEndpointAuthMethod` says. The answer holds the tokens. When a second factor or another step
        is due, the answer is a failure whose `apiCode` names the step.

        ``POST /api/v3/signin``

        Args:
            connection: Way of signing in: `PASSWORD`, `PASSCODE` (one-time code), `LDAP` or `AD` (Active
                Directory).
            ad_payload: Active Directory account and password; required when `connection` is `AD`.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            ldap_payload: LDAP account and password; required when `connection` is `LDAP`.
            options: Further options.
            pass_code_payload: Address and one-time code; required when `connection` is `PASSCODE`.
            password_payload: Account and password; required when `connection` is `PASSWORD`.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": connection,
                "adPayload": ad_payload,
                "client_id": client_id,
                "client_secret": client_secret,
                "ldapPayload": ldap_payload,
                "options": options,
                "passCodePayload": pass_code_payload,
                "passwordPayload": password_payload,
            },
            request_options,
        )

    def sign_in_by_ad(
        self,
        *,
        password: str,
        s_am_account_name: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with an Active Directory account.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            s_am_account_name: Account name in the directory (attribute `s_am_account_name`).
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "AD",
                "options": options,
                "adPayload": {"password": password, "sAMAccountName": s_am_account_name},
            },
            request_options,
        )

    def sign_in_by_account_password(
        self,
        *,
        account: str,
        password: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with any account name (email address, phone number or username) and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            account: User name, email address or phone number, when the application does not know which of them the
                user typed.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSWORD",
                "passwordPayload": {"account": account, "password": password},
                "options": options,
            },
            request_options,
        )

    def sign_in_by_email_pass_code(
        self,
        *,
        email: str,
        pass_code: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with email address and the code sent to it.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            email: Email address that the code was sent to.
            pass_code: One-time code that was requested with `send_email` or `send_sms` and the channel
                `CHANNEL_LOGIN`.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSCODE", "passCodePayload": {"email": email, "passCode": pass_code}, "options": options},
            request_options,
        )

    def sign_in_by_email_password(
        self,
        *,
        email: str,
        password: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with email address and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSWORD", "passwordPayload": {"email": email, "password": password}, "options": options},
            request_options,
        )

    def sign_in_by_ldap(
        self,
        *,
        password: str,
        s_am_account_name: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with an LDAP account.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            s_am_account_name: Account name in the LDAP directory.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "LDAP",
                "options": options,
                "ldapPayload": {"password": password, "sAMAccountName": s_am_account_name},
            },
            request_options,
        )

    def sign_in_by_phone_pass_code(
        self,
        *,
        pass_code: str,
        phone: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with phone number and the code sent to it.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            pass_code: One-time code that was requested with `send_email` or `send_sms` and the channel
                `CHANNEL_LOGIN`.
            phone: Phone number that the code was sent to, without the country code.
            options: Further options.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China. Default: `"+86"`.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSCODE",
                "options": options,
                "passCodePayload": given(
                    {"passCode": pass_code, "phone": phone, "phoneCountryCode": phone_country_code},
                ),
            },
            request_options,
        )

    def sign_in_by_phone_password(
        self,
        *,
        password: str,
        phone: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with phone number and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phoneCountryCode`.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSWORD", "options": options, "passwordPayload": {"password": password, "phone": phone}},
            request_options,
        )

    def sign_in_by_username_password(
        self,
        *,
        password: str,
        username: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with username and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            username: User name.
            options: Further options.
        """
        return self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSWORD",
                "options": options,
                "passwordPayload": {"password": password, "username": username},
            },
            request_options,
        )

    def sign_in_by_ext_idp(
        self,
        *,
        client_id: str,
        ext_idp_conn_id: str,
        redirect_uri: str,
        response_type: Literal[
            "none",
            "code",
            "token",
            "id_token token",
            "id_token",
            "code token",
            "code id_token token",
            "code id_token",
        ],
        scope: str,
        state: str,
        login_page_context: str | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Starts a sign-in by an external identity provider in the browser.

        The answer redirects the browser to the identity provider and, when the user is signed in, to `redirect_uri`.
        Build the URL and send the browser there instead of calling it from a server.

        ``GET /api/v3/signin-by-extidp``

        Args:
            client_id: Identifier of the application.
            ext_idp_conn_id: Identifier of the identity provider connection.
            redirect_uri: URL that the browser returns to; must be registered with the application.
            response_type: Which results the sign-in returns: `code` for the authorization code flow, combinations
                for the hybrid flow, `none` for no result.
            scope: Requested scopes, separated by spaces; must contain `openid`.
            state: Opaque value that comes back unchanged; protects against forged requests.
            login_page_context: Data for the sign-in page.
            nonce: Random value that the ID token repeats; protects against replay.
            prompt: What the sign-in page must do: `none`, `login` or `consent`.
            tenant_id: Identifier of the tenant to sign in to.
        """
        return self._send(
            _SIGN_IN_BY_EXT_IDP,
            {
                "client_id": client_id,
                "ext_idp_conn_id": ext_idp_conn_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
                "state": state,
                "login_page_context": login_page_context,
                "nonce": nonce,
                "prompt": prompt,
                "tenant_id": tenant_id,
            },
            request_options,
        )

    def sign_in_by_mobile(
        self,
        *,
        connection: Literal[
            "apple",
            "wechat",
            "alipay",
            "wechatwork",
            "wechatwork_agency",
            "lark_internal",
            "lark_public",
            "lark_block",
            "yidun",
            "wechat_mini_program_code",
            "wechat_mini_program_phone",
            "wechat_mini_program_code_and_phone",
            "google",
            "facebook",
            "qq",
            "weibo",
            "baidu",
            "linkedin",
            "dingtalk",
            "github",
            "gitee",
            "gitlab",
            "douyin",
            "kuaishou",
            "xiaomi",
            "line",
            "slack",
            "oppo",
            "huawei",
            "amazon",
            "douyin_mini_program_code",
            "douyin_mini_program_code_and_phone",
        ],
        ext_idp_connidentifier: str,
        alipay_payload: SignInByAlipayPayload | NotGiven = NOT_GIVEN,
        amazon_payload: SignInByAmazonPayload | NotGiven = NOT_GIVEN,
        apple_payload: SignInByApplePayload | NotGiven = NOT_GIVEN,
        baidu_payload: SignInByBaiduPayload | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        ding_talk_payload: SignInByDingTalkPayload | NotGiven = NOT_GIVEN,
        douyin_mini_program_code_and_phone_payload: SignInByDouyinMiniProgramCodeAndPhonePayload | NotGiven = NOT_GIVEN,
        douyin_mini_program_code_payload: SignInByDouyinMiniProgramCodePayload | NotGiven = NOT_GIVEN,
        douyin_payload: SignInByDouyinPayload | NotGiven = NOT_GIVEN,
        facebook_payload: SignInByFacebookPayload | NotGiven = NOT_GIVEN,
        gitee_payload: SignInByGiteePayload | NotGiven = NOT_GIVEN,
        github_payload: SignInByGithubPayload | NotGiven = NOT_GIVEN,
        gitlab_payload: SignInByGitlabPayload | NotGiven = NOT_GIVEN,
        google_payload: SignInByGooglePayload | NotGiven = NOT_GIVEN,
        huawei_payload: SignInByHuaweiPayload | NotGiven = NOT_GIVEN,
        kuaishou_payload: SignInByKuaishouPayload | NotGiven = NOT_GIVEN,
        lark_block_payload: SignInByLarkBlockPayload | NotGiven = NOT_GIVEN,
        lark_internal_payload: SignInByLarkInternalPayload | NotGiven = NOT_GIVEN,
        lark_public_payload: SignInByLarkPublicPayload | NotGiven = NOT_GIVEN,
        line_payload: SignInByLinePayload | NotGiven = NOT_GIVEN,
        linked_in_payload: SignInByLinkedInPayload | NotGiven = NOT_GIVEN,
        oppo_payload: SignInByOppoPayload | NotGiven = NOT_GIVEN,
        options: SignInByMobileOptions | NotGiven = NOT_GIVEN,
        qq_payload: SignInByQqPayload | NotGiven = NOT_GIVEN,
        slack_payload: SignInBySlackPayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_code_and_phone_payload: SignInByWechatMiniProgramCodeAndPhonePayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_code_payload: SignInByWechatMiniProgramCodePayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_phone_payload: SignInByWechatMiniProgramPhonePayload | NotGiven = NOT_GIVEN,
        wechat_payload: SignInByWechatPayload | NotGiven = NOT_GIVEN,
        wechatwork_agency_payload: SignInByWechatworkAgencyPayload | NotGiven = NOT_GIVEN,
        wechatwork_payload: SignInByWechatworkPayload | NotGiven = NOT_GIVEN,
        weibo_payload: SignInByWeiboPayload | NotGiven = NOT_GIVEN,
        xiaomi_payload: SignInByXiaomiPayload | NotGiven = NOT_GIVEN,
        yidun_payload: SignInByYidunPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by a credential from a social provider's mobile SDK.

        The mobile app obtains an authorization code or token from the provider's SDK; fill in the payload that belongs
        to `connection`. The application itself is authenticated too, in the way that `tokenEndpointAuthMethod` says.
        The answer holds the tokens.

        ``POST /api/v3/signin-by-mobile``

        Args:
            connection: Provider and way of signing in; fill in the payload that belongs to it.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            alipay_payload: Required when `connection` is `alipay`.
            amazon_payload: Required when `connection` is `amazon`.
            apple_payload: Required when `connection` is `apple`.
            baidu_payload: Required when `connection` is `baidu`.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            ding_talk_payload: Required when `connection` is `dingtalk`.
            douyin_mini_program_code_and_phone_payload: Required when `connection` is
                `douyin_mini_program_code_and_phone`.
            douyin_mini_program_code_payload: Required when `connection` is `douyin_mini_program_code`.
            douyin_payload: Required when `connection` is `douyin`.
            facebook_payload: Required when `connection` is `facebook`.
            gitee_payload: Required when `connection` is `gitee`.
            github_payload: Required when `connection` is `github`.
            gitlab_payload: Required when `connection` is `gitlab`.
            google_payload: Required when `connection` is `google`.
            huawei_payload: Required when `connection` is `huawei`.
            kuaishou_payload: Required when `connection` is `kuaishou`.
            lark_block_payload: Required when `connection` is `lark_block`.
            lark_internal_payload: Required when `connection` is `lark_internal`.
            lark_public_payload: Required when `connection` is `lark_public`.
            line_payload: Required when `connection` is `line`.
            linked_in_payload: Required when `connection` is `linkedin`.
            oppo_payload: Required when `connection` is `oppo`.
            options: Further options.
            qq_payload: Required when `connection` is `qq`.
            slack_payload: Required when `connection` is `slack`.
            wechat_mini_program_code_and_phone_payload: Required when `connection` is
                `wechat_mini_program_code_and_phone`.
            wechat_mini_program_code_payload: Required when `connection` is `wechat_mini_program_code`.
            wechat_mini_program_phone_payload: Required when `connection` is `wechat_mini_program_phone`.
            wechat_payload: Required when `connection` is `wechat`.
            wechatwork_agency_payload: Required when `connection` is `wechatwork_agency`.
            wechatwork_payload: Required when `connection` is `wechatwork`.
            weibo_payload: Required when `connection` is `weibo`.
            xiaomi_payload: Required when `connection` is `xiaomi`.
            yidun_payload: Required when `connection` is `yidun`.
        """
        return self._send(
            _SIGN_IN_BY_MOBILE,
            {
                "connection": connection,
                "extIdpConnidentifier": ext_idp_connidentifier,
                "alipayPayload": alipay_payload,
                "amazonPayload": amazon_payload,
                "applePayload": apple_payload,
                "baiduPayload": baidu_payload,
                "client_id": client_id,
                "client_secret": client_secret,
                "dingTalkPayload": ding_talk_payload,
                "douyinMiniProgramCodeAndPhonePayload": douyin_mini_program_code_and_phone_payload,
                "douyinMiniProgramCodePayload": douyin_mini_program_code_payload,
                "douyinPayload": douyin_payload,
                "facebookPayload": facebook_payload,
                "giteePayload": gitee_payload,
                "githubPayload": github_payload,
                "gitlabPayload": gitlab_payload,
                "googlePayload": google_payload,
                "huaweiPayload": huawei_payload,
                "kuaishouPayload": kuaishou_payload,
                "larkBlockPayload": lark_block_payload,
                "larkInternalPayload": lark_internal_payload,
                "larkPublicPayload": lark_public_payload,
                "linePayload": line_payload,
                "linkedInPayload": linked_in_payload,
                "oppoPayload": oppo_payload,
                "options": options,
                "qqPayload": qq_payload,
                "slackPayload": slack_payload,
                "wechatMiniProgramCodeAndPhonePayload": wechat_mini_program_code_and_phone_payload,
                "wechatMiniProgramCodePayload": wechat_mini_program_code_payload,
                "wechatMiniProgramPhonePayload": wechat_mini_program_phone_payload,
                "wechatPayload": wechat_payload,
                "wechatworkAgencyPayload": wechatwork_agency_payload,
                "wechatworkPayload": wechatwork_payload,
                "weiboPayload": weibo_payload,
                "xiaomiPayload": xiaomi_payload,
                "yidunPayload": yidun_payload,
            },
            request_options,
        )

    def sign_in_by_push(
        self,
        *,
        account: str,
        options: SignInByPushOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushCode]:
        """Asks a user to confirm a sign-in on the mobile app.

        Sends a push message to the user's app. Then ask `check_push_code_status` repeatedly until the user has decided
        or the request has expired.

        ``POST /api/v3/signin-by-push``

        Args:
            account: User name, email address or phone number.
            options: Further options.
        """
        return self._send(_SIGN_IN_BY_PUSH, {"account": account, "options": options}, request_options)

    def switch_login_by_user(
        self,
        *,
        target_user_id: str,
        options: SignInBySwitchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs the user in again as another account.

        Switches between a person's own account and the public accounts that the person may use;
        `list_public_accounts_for_switch_logged_in` tells which. The answer holds tokens for the chosen account.

        ``POST /api/v3/switch-login-by-user``

        Args:
            target_user_id: Identifier of the account to switch to.
            options: Further options.
        """
        return self._send(_SWITCH_LOGIN_BY_USER, {"targetUserId": target_user_id, "options": options}, request_options)

    def verify_authentication(
        self,
        *,
        authentication_credential: AuthenticationCredential,
        ticket: str,
        options: SignInByWebAuthnOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyAuthenticationResult]:
        """Completes a sign-in by passkey.

        Takes the passkey's answer to the challenge of `init_authentication_options`. When it is verified, the answer
        holds the tokens.

        ``POST /api/v3/webauthn/authentication``

        Args:
            authentication_credential: What `navigator.credentials.get()` returned.
            ticket: Ticket from `init_authentication_options`.
            options: Further options.
        """
        return self._send(
            _VERIFY_AUTHENTICATION,
            {"authenticationCredential": authentication_credential, "ticket": ticket, "options": options},
            request_options,
        )


class AsyncSignInCalls(AsyncClient):
    """Signing in: passwords, codes, QR codes, push, external providers."""

    async def authorize_oidc(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal[
            "none",
            "code",
            "token",
            "id_token token",
            "id_token",
            "code token",
            "code id_token token",
            "code id_token",
        ],
        scope: str,
        state: str,
        device_id: str | NotGiven = NOT_GIVEN,
        ext_idp_conn_id: str | NotGiven = NOT_GIVEN,
        login_page_context: str | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        response_mode: Literal["web_message", "form_post", "query", "fragment"] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Starts an OpenID Connect sign-in in the browser.

        This is the authorization endpoint: the answer redirects the browser to the sign-in page and then to
        `redirect_uri`. Build the URL and send the browser there instead of calling it from a server.

        ``GET /oidc/auth``

        Args:
            client_id: Identifier of the application.
            redirect_uri: URL that the browser returns to; must be registered with the application.
            response_type: Which results the sign-in returns: `code` for the authorization code flow, combinations
                for the hybrid flow, `none` for no result.
            scope: Requested scopes, separated by spaces; must contain `openid`.
            state: Opaque value that comes back unchanged; protects against forged requests.
            device_id: Identifier of the device that the user signs in on.
            ext_idp_conn_id: Identifier of an identity provider connection to go to directly, without the sign-in
                page.
            login_page_context: Data for the sign-in page.
            nonce: Random value that the ID token repeats; protects against replay.
            prompt: What the sign-in page must do: `none`, `login` or `consent`.
            response_mode: How the answer reaches the application: in the query or the fragment of the URL, as a
                posted form, or as a browser message (`web_message`).
            tenant_id: Identifier of the tenant to sign in to.
        """
        return await self._send(
            _AUTHORIZE_OIDC,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
                "state": state,
                "deviceId": device_id,
                "ext_idp_conn_id": ext_idp_conn_id,
                "login_page_context": login_page_context,
                "nonce": nonce,
                "prompt": prompt,
                "response_mode": response_mode,
                "tenant_id": tenant_id,
            },
            request_options,
        )

    async def change_push_code_status(
        self,
        *,
        action: Literal["CONFIRM", "CANCEL"],
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Confirms or refuses a push sign-in (older name).

        Deprecated: use `set_push_code_status`. It is called by the mobile app that received the push message.

        Deprecated.

        ``POST /api/v3/change-pushcode-status``

        Args:
            action: `CONFIRM` allows the sign-in, `CANCEL` refuses it.
            push_code_id: Identifier of the push sign-in.
        """
        return await self._send(
            _CHANGE_PUSH_CODE_STATUS,
            {"action": action, "pushCodeId": push_code_id},
            request_options,
        )

    async def change_qr_code_status(
        self,
        *,
        action: Literal["SCAN", "CONFIRM", "CANCEL"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Tells that a sign-in QR code was scanned, confirmed or refused (older name).

        Deprecated: use `set_qr_code_status`. It is called by the mobile app that scanned the code, for the user signed
        in there.

        Deprecated.

        ``POST /api/v3/change-qrcode-status``

        Args:
            action: `SCAN` when the code was scanned, `CONFIRM` when the user allows the sign-in, `CANCEL` when the
                user refuses it.
            qrcode_id: Identifier of the QR code.
        """
        return await self._send(_CHANGE_QR_CODE_STATUS, {"action": action, "qrcodeId": qrcode_id}, request_options)

    async def check_push_code_status(
        self,
        *,
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushCodeStatus]:
        """Returns the state of a push sign-in.

        When the state is `AUTHORIZED`, the answer holds the tokens too.

        ``GET /api/v3/check-pushcode-status``

        Args:
            push_code_id: Identifier of the push sign-in, from `sign_in_by_push`.
        """
        return await self._send(_CHECK_PUSH_CODE_STATUS, {"pushCodeId": push_code_id}, request_options)

    async def check_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a sign-in QR code (older name).

        Deprecated: use `get_qr_code_status`, which answers the same.

        Deprecated.

        ``GET /api/v3/check-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_qr_code`.
        """
        return await self._send(_CHECK_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    async def exchange_token_set_with_qr_code_ticket(
        self,
        *,
        ticket: str,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Exchanges the ticket of a confirmed QR code for tokens.

        The ticket comes from `get_qr_code_status`. The application itself is authenticated too, in the way that
        `tokenEndpointAuthMethod` says.

        ``POST /api/v3/exchange-tokenset-with-qrcode-ticket``

        Args:
            ticket: Ticket from the state of the QR code.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
        """
        return await self._send(
            _EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET,
            {"ticket": ticket, "client_id": client_id, "client_secret": client_secret},
            request_options,
        )

    async def gene_captcha_code(
        self,
        *,
        r: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Returns a captcha image.

        Shows an image for a form in the browser. Prefer `gene_captcha_code_and_token`, whose answer holds the token
        that belongs to the image. What the answer looks like is not documented; an SVG image is expected.

        ``GET /api/v3/captcha-code``

        Args:
            r: Any value that changes, so that the image is not taken from a cache.
        """
        return await self._send(_GENE_CAPTCHA_CODE, {"r": r}, request_options)

    async def gene_captcha_code_and_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Captcha]:
        """Creates a captcha image and the token that belongs to it.

        Show the image, then send the text that the user read together with the token (`captchaCode` and `captchaToken`
        of the sign-in options).

        ``GET /api/v3/get-captcha-code``
        """
        return await self._send(_GENE_CAPTCHA_CODE_AND_TOKEN, {}, request_options)

    async def gene_catcha_code_and_token(self, *, request_options: RequestOptions | None = None) -> Envelope[Captcha]:
        """Deprecated: former name of `gene_captcha_code_and_token`."""
        return await self.gene_captcha_code_and_token(request_options=request_options)

    async def gene_fastpass_qrcode_info(
        self,
        *,
        options: SignInFastpassOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FastpassQrCodeInfo]:
        """Creates the content of a QR code that signs the user in to a mobile app.

        For a user signed in on a computer: show the returned data as a QR code, scan it with the app, then follow
        `get_app_login_qr_code_status`.

        ``POST /api/v3/gene-fastpass-qrcode-info``

        Args:
            options: Further options.
        """
        return await self._send(_GENE_FASTPASS_QRCODE_INFO, {"options": options}, request_options)

    async def gene_qr_code(
        self,
        *,
        type: Literal["MOBILE_APP", "WECHAT_MINIPROGRAM", "WECHAT_OFFICIAL_ACCOUNT"],
        auto_merge_qr_code: bool | NotGiven = NOT_GIVEN,
        context: dict[str, Any] | NotGiven = NOT_GIVEN,
        custom_data: dict[str, Any] | NotGiven = NOT_GIVEN,
        ext_idp_conn_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCode]:
        """Creates a QR code for signing in.

        Show the image at `url`, then ask `get_qr_code_status` repeatedly until the user has confirmed on the phone or
        the code has expired.

        ``POST /api/v3/gene-qrcode``

        Args:
            type: What scans the code: your own mobile app, a WeChat mini program or a WeChat official account.
            auto_merge_qr_code: Whether sign-in codes of several kinds are merged into one. Default: `False`.
            context: Data about the circumstances of the request; it is handed to the pipeline functions of the user
                pool.
            custom_data: Values for custom fields, used when this sign-in registers a new user.
            ext_idp_conn_id: Identifier of the identity provider connection; for the WeChat kinds.
        """
        return await self._send(
            _GENE_QR_CODE,
            {
                "type": type,
                "autoMergeQrCode": auto_merge_qr_code,
                "context": context,
                "customData": custom_data,
                "extIdpConnId": ext_idp_conn_id,
            },
            request_options,
        )

    async def get_alipay_auth_info(
        self,
        *,
        ext_idp_connidentifier: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AlipayAuthInfo]:
        """Returns the text that the Alipay SDK needs to start a sign-in.

        Pass `authInfo` to the Alipay SDK on the device, then sign in with the code it returns (`sign_in_by_mobile`,
        connection `alipay`).

        ``GET /api/v3/get-alipay-authinfo``

        Args:
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
        """
        return await self._send(
            _GET_ALIPAY_AUTH_INFO,
            {"extIdpConnidentifier": ext_idp_connidentifier},
            request_options,
        )

    async def get_app_login_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a QR code that signs in to a mobile app.

        Call it repeatedly while the code is shown.

        ``GET /api/v3/get-app-login-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_fastpass_qrcode_info`.
        """
        return await self._send(_GET_APP_LOGIN_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    async def get_fastpass_params(
        self,
        *,
        app_id: str,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[FastpassRelationApps]:
        """Lists the applications that a scanned FastPass QR code can sign in to.

        Called by the mobile app after it scanned a code made by `gene_fastpass_qrcode_info`.

        ``GET /api/v3/get-fastpass-client-apps``

        Args:
            app_id: Identifier of the application in the QR code.
            qrcode_id: Identifier of the QR code that was scanned.
        """
        return await self._send(_GET_FASTPASS_PARAMS, {"appId": app_id, "qrcodeId": qrcode_id}, request_options)

    async def get_push_login_relation_apps(
        self,
        *,
        app_id: str,
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushRelationApps]:
        """Lists the applications that a push sign-in covers.

        The app that received the push message can show them to the user before confirmation.

        ``POST /api/v3/get-pushlogin-relation-apps``

        Args:
            app_id: Identifier of the application.
            push_code_id: Identifier of the push sign-in.
        """
        return await self._send(
            _GET_PUSH_LOGIN_RELATION_APPS,
            {"appId": app_id, "pushCodeId": push_code_id},
            request_options,
        )

    async def get_qr_code_status(
        self,
        *,
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[QrCodeStatus]:
        """Returns the state of a sign-in QR code.

        Call it every second or two while the code is shown. Once the state is `AUTHORIZED`, exchange the ticket for
        tokens with `exchange_token_set_with_qr_code_ticket`, unless the answer holds tokens already.

        ``GET /api/v3/get-qrcode-status``

        Args:
            qrcode_id: Identifier of the QR code, from `gene_qr_code`.
        """
        return await self._send(_GET_QR_CODE_STATUS, {"qrcodeId": qrcode_id}, request_options)

    async def init_authentication_options(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[AuthenticationOptions]:
        """Begins a sign-in by passkey.

        Pass `authenticationOptions` to `navigator.credentials.get()` and send the result with the ticket to
        `verify_authentication`.

        ``GET /api/v3/webauthn/authentication``
        """
        return await self._send(_INIT_AUTHENTICATION_OPTIONS, {}, request_options)

    async def qr_code_app_login(
        self,
        *,
        action: Literal["APP_LOGIN"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs the user in to the mobile app that scanned a QR code.

        Called by the mobile app. The answer holds tokens for the user who showed the code.

        ``POST /api/v3/qrcode-app-login``

        Args:
            action: Always `APP_LOGIN`.
            qrcode_id: Identifier of the QR code that was scanned.
        """
        return await self._send(_QR_CODE_APP_LOGIN, {"action": action, "qrcodeId": qrcode_id}, request_options)

    async def set_push_code_status(
        self,
        *,
        action: Literal["CONFIRM", "CANCEL"],
        push_code_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Confirms or refuses a push sign-in.

        The user decides in the app: `CONFIRM` or `CANCEL`. It is called by the mobile app that received the push
        message.

        ``POST /api/v3/set-pushcode-status``

        Args:
            action: `CONFIRM` allows the sign-in, `CANCEL` refuses it.
            push_code_id: Identifier of the push sign-in.
        """
        return await self._send(_SET_PUSH_CODE_STATUS, {"action": action, "pushCodeId": push_code_id}, request_options)

    async def set_qr_code_status(
        self,
        *,
        action: Literal["SCAN", "CONFIRM", "CANCEL"],
        qrcode_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Tells that a sign-in QR code was scanned, confirmed or refused.

        Send `SCAN` after scanning, then `CONFIRM` or `CANCEL` as the user decides. It is called by the mobile app that
        scanned the code, for the user signed in there.

        ``POST /api/v3/set-qrcode-status``

        Args:
            action: `SCAN` when the code was scanned, `CONFIRM` when the user allows the sign-in, `CANCEL` when the
                user refuses it.
            qrcode_id: Identifier of the QR code.
        """
        return await self._send(_SET_QR_CODE_STATUS, {"action": action, "qrcodeId": qrcode_id}, request_options)

    async def sign_in_by_credentials(
        self,
        *,
        connection: Literal["PASSWORD", "PASSCODE", "LDAP", "AD"],
        ad_payload: SignInByAdPayload | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        ldap_payload: SignInByLdapPayload | NotGiven = NOT_GIVEN,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        pass_code_payload: SignInByPassCodePayload | NotGiven = NOT_GIVEN,
        password_payload: SignInByPasswordPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by password, one-time code, LDAP or Active Directory.

        `connection` chooses the way and with it which payload is read. The application itself is authenticated too, in
        the way that `tokenEndpointAuthMethod` says. The answer holds the tokens. When a second factor or another step
        is due, the answer is a failure whose `apiCode` names the step.

        ``POST /api/v3/signin``

        Args:
            connection: Way of signing in: `PASSWORD`, `PASSCODE` (one-time code), `LDAP` or `AD` (Active
                Directory).
            ad_payload: Active Directory account and password; required when `connection` is `AD`.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            ldap_payload: LDAP account and password; required when `connection` is `LDAP`.
            options: Further options.
            pass_code_payload: Address and one-time code; required when `connection` is `PASSCODE`.
            password_payload: Account and password; required when `connection` is `PASSWORD`.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": connection,
                "adPayload": ad_payload,
                "client_id": client_id,
                "client_secret": client_secret,
                "ldapPayload": ldap_payload,
                "options": options,
                "passCodePayload": pass_code_payload,
                "passwordPayload": password_payload,
            },
            request_options,
        )

    async def sign_in_by_ad(
        self,
        *,
        password: str,
        s_am_account_name: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with an Active Directory account.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            s_am_account_name: Account name in the directory (attribute `s_am_account_name`).
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "AD",
                "options": options,
                "adPayload": {"password": password, "sAMAccountName": s_am_account_name},
            },
            request_options,
        )

    async def sign_in_by_account_password(
        self,
        *,
        account: str,
        password: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with any account name (email address, phone number or username) and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            account: User name, email address or phone number, when the application does not know which of them the
                user typed.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSWORD",
                "passwordPayload": {"account": account, "password": password},
                "options": options,
            },
            request_options,
        )

    async def sign_in_by_email_pass_code(
        self,
        *,
        email: str,
        pass_code: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with email address and the code sent to it.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            email: Email address that the code was sent to.
            pass_code: One-time code that was requested with `send_email` or `send_sms` and the channel
                `CHANNEL_LOGIN`.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSCODE", "passCodePayload": {"email": email, "passCode": pass_code}, "options": options},
            request_options,
        )

    async def sign_in_by_email_password(
        self,
        *,
        email: str,
        password: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with email address and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            email: Email address.
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSWORD", "passwordPayload": {"email": email, "password": password}, "options": options},
            request_options,
        )

    async def sign_in_by_ldap(
        self,
        *,
        password: str,
        s_am_account_name: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with an LDAP account.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            s_am_account_name: Account name in the LDAP directory.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "LDAP",
                "options": options,
                "ldapPayload": {"password": password, "sAMAccountName": s_am_account_name},
            },
            request_options,
        )

    async def sign_in_by_phone_pass_code(
        self,
        *,
        pass_code: str,
        phone: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        phone_country_code: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with phone number and the code sent to it.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            pass_code: One-time code that was requested with `send_email` or `send_sms` and the channel
                `CHANNEL_LOGIN`.
            phone: Phone number that the code was sent to, without the country code.
            options: Further options.
            phone_country_code: Country calling code with a plus sign, such as `+1`; needed for numbers outside
                mainland China. Default: `"+86"`.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSCODE",
                "options": options,
                "passCodePayload": given(
                    {"passCode": pass_code, "phone": phone, "phoneCountryCode": phone_country_code},
                ),
            },
            request_options,
        )

    async def sign_in_by_phone_password(
        self,
        *,
        password: str,
        phone: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with phone number and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            phone: Phone number without the country code, which goes into `phoneCountryCode`.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {"connection": "PASSWORD", "options": options, "passwordPayload": {"password": password, "phone": phone}},
            request_options,
        )

    async def sign_in_by_username_password(
        self,
        *,
        password: str,
        username: str,
        options: SignInOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs in with username and password.

        A short form of `sign_in_by_credentials`: ``POST /api/v3/signin``

        Args:
            password: Password, in clear text or encrypted as `passwordEncryptType` says.
            username: User name.
            options: Further options.
        """
        return await self._send(
            _SIGN_IN_BY_CREDENTIALS,
            {
                "connection": "PASSWORD",
                "options": options,
                "passwordPayload": {"password": password, "username": username},
            },
            request_options,
        )

    async def sign_in_by_ext_idp(
        self,
        *,
        client_id: str,
        ext_idp_conn_id: str,
        redirect_uri: str,
        response_type: Literal[
            "none",
            "code",
            "token",
            "id_token token",
            "id_token",
            "code token",
            "code id_token token",
            "code id_token",
        ],
        scope: str,
        state: str,
        login_page_context: str | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[str]:
        """Starts a sign-in by an external identity provider in the browser.

        The answer redirects the browser to the identity provider and, when the user is signed in, to `redirect_uri`.
        Build the URL and send the browser there instead of calling it from a server.

        ``GET /api/v3/signin-by-extidp``

        Args:
            client_id: Identifier of the application.
            ext_idp_conn_id: Identifier of the identity provider connection.
            redirect_uri: URL that the browser returns to; must be registered with the application.
            response_type: Which results the sign-in returns: `code` for the authorization code flow, combinations
                for the hybrid flow, `none` for no result.
            scope: Requested scopes, separated by spaces; must contain `openid`.
            state: Opaque value that comes back unchanged; protects against forged requests.
            login_page_context: Data for the sign-in page.
            nonce: Random value that the ID token repeats; protects against replay.
            prompt: What the sign-in page must do: `none`, `login` or `consent`.
            tenant_id: Identifier of the tenant to sign in to.
        """
        return await self._send(
            _SIGN_IN_BY_EXT_IDP,
            {
                "client_id": client_id,
                "ext_idp_conn_id": ext_idp_conn_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
                "state": state,
                "login_page_context": login_page_context,
                "nonce": nonce,
                "prompt": prompt,
                "tenant_id": tenant_id,
            },
            request_options,
        )

    async def sign_in_by_mobile(
        self,
        *,
        connection: Literal[
            "apple",
            "wechat",
            "alipay",
            "wechatwork",
            "wechatwork_agency",
            "lark_internal",
            "lark_public",
            "lark_block",
            "yidun",
            "wechat_mini_program_code",
            "wechat_mini_program_phone",
            "wechat_mini_program_code_and_phone",
            "google",
            "facebook",
            "qq",
            "weibo",
            "baidu",
            "linkedin",
            "dingtalk",
            "github",
            "gitee",
            "gitlab",
            "douyin",
            "kuaishou",
            "xiaomi",
            "line",
            "slack",
            "oppo",
            "huawei",
            "amazon",
            "douyin_mini_program_code",
            "douyin_mini_program_code_and_phone",
        ],
        ext_idp_connidentifier: str,
        alipay_payload: SignInByAlipayPayload | NotGiven = NOT_GIVEN,
        amazon_payload: SignInByAmazonPayload | NotGiven = NOT_GIVEN,
        apple_payload: SignInByApplePayload | NotGiven = NOT_GIVEN,
        baidu_payload: SignInByBaiduPayload | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        ding_talk_payload: SignInByDingTalkPayload | NotGiven = NOT_GIVEN,
        douyin_mini_program_code_and_phone_payload: SignInByDouyinMiniProgramCodeAndPhonePayload | NotGiven = NOT_GIVEN,
        douyin_mini_program_code_payload: SignInByDouyinMiniProgramCodePayload | NotGiven = NOT_GIVEN,
        douyin_payload: SignInByDouyinPayload | NotGiven = NOT_GIVEN,
        facebook_payload: SignInByFacebookPayload | NotGiven = NOT_GIVEN,
        gitee_payload: SignInByGiteePayload | NotGiven = NOT_GIVEN,
        github_payload: SignInByGithubPayload | NotGiven = NOT_GIVEN,
        gitlab_payload: SignInByGitlabPayload | NotGiven = NOT_GIVEN,
        google_payload: SignInByGooglePayload | NotGiven = NOT_GIVEN,
        huawei_payload: SignInByHuaweiPayload | NotGiven = NOT_GIVEN,
        kuaishou_payload: SignInByKuaishouPayload | NotGiven = NOT_GIVEN,
        lark_block_payload: SignInByLarkBlockPayload | NotGiven = NOT_GIVEN,
        lark_internal_payload: SignInByLarkInternalPayload | NotGiven = NOT_GIVEN,
        lark_public_payload: SignInByLarkPublicPayload | NotGiven = NOT_GIVEN,
        line_payload: SignInByLinePayload | NotGiven = NOT_GIVEN,
        linked_in_payload: SignInByLinkedInPayload | NotGiven = NOT_GIVEN,
        oppo_payload: SignInByOppoPayload | NotGiven = NOT_GIVEN,
        options: SignInByMobileOptions | NotGiven = NOT_GIVEN,
        qq_payload: SignInByQqPayload | NotGiven = NOT_GIVEN,
        slack_payload: SignInBySlackPayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_code_and_phone_payload: SignInByWechatMiniProgramCodeAndPhonePayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_code_payload: SignInByWechatMiniProgramCodePayload | NotGiven = NOT_GIVEN,
        wechat_mini_program_phone_payload: SignInByWechatMiniProgramPhonePayload | NotGiven = NOT_GIVEN,
        wechat_payload: SignInByWechatPayload | NotGiven = NOT_GIVEN,
        wechatwork_agency_payload: SignInByWechatworkAgencyPayload | NotGiven = NOT_GIVEN,
        wechatwork_payload: SignInByWechatworkPayload | NotGiven = NOT_GIVEN,
        weibo_payload: SignInByWeiboPayload | NotGiven = NOT_GIVEN,
        xiaomi_payload: SignInByXiaomiPayload | NotGiven = NOT_GIVEN,
        yidun_payload: SignInByYidunPayload | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs a user in by a credential from a social provider's mobile SDK.

        The mobile app obtains an authorization code or token from the provider's SDK; fill in the payload that belongs
        to `connection`. The application itself is authenticated too, in the way that `tokenEndpointAuthMethod` says.
        The answer holds the tokens.

        ``POST /api/v3/signin-by-mobile``

        Args:
            connection: Provider and way of signing in; fill in the payload that belongs to it.
            ext_idp_connidentifier: Unique identifier of the identity provider connection, chosen when it was
                created.
            alipay_payload: Required when `connection` is `alipay`.
            amazon_payload: Required when `connection` is `amazon`.
            apple_payload: Required when `connection` is `apple`.
            baidu_payload: Required when `connection` is `baidu`.
            client_id: Identifier of the application, for `client_secret_post` client authentication.
            client_secret: Secret of the application, for `client_secret_post` client authentication; keep it on a
                server.
            ding_talk_payload: Required when `connection` is `dingtalk`.
            douyin_mini_program_code_and_phone_payload: Required when `connection` is
                `douyin_mini_program_code_and_phone`.
            douyin_mini_program_code_payload: Required when `connection` is `douyin_mini_program_code`.
            douyin_payload: Required when `connection` is `douyin`.
            facebook_payload: Required when `connection` is `facebook`.
            gitee_payload: Required when `connection` is `gitee`.
            github_payload: Required when `connection` is `github`.
            gitlab_payload: Required when `connection` is `gitlab`.
            google_payload: Required when `connection` is `google`.
            huawei_payload: Required when `connection` is `huawei`.
            kuaishou_payload: Required when `connection` is `kuaishou`.
            lark_block_payload: Required when `connection` is `lark_block`.
            lark_internal_payload: Required when `connection` is `lark_internal`.
            lark_public_payload: Required when `connection` is `lark_public`.
            line_payload: Required when `connection` is `line`.
            linked_in_payload: Required when `connection` is `linkedin`.
            oppo_payload: Required when `connection` is `oppo`.
            options: Further options.
            qq_payload: Required when `connection` is `qq`.
            slack_payload: Required when `connection` is `slack`.
            wechat_mini_program_code_and_phone_payload: Required when `connection` is
                `wechat_mini_program_code_and_phone`.
            wechat_mini_program_code_payload: Required when `connection` is `wechat_mini_program_code`.
            wechat_mini_program_phone_payload: Required when `connection` is `wechat_mini_program_phone`.
            wechat_payload: Required when `connection` is `wechat`.
            wechatwork_agency_payload: Required when `connection` is `wechatwork_agency`.
            wechatwork_payload: Required when `connection` is `wechatwork`.
            weibo_payload: Required when `connection` is `weibo`.
            xiaomi_payload: Required when `connection` is `xiaomi`.
            yidun_payload: Required when `connection` is `yidun`.
        """
        return await self._send(
            _SIGN_IN_BY_MOBILE,
            {
                "connection": connection,
                "extIdpConnidentifier": ext_idp_connidentifier,
                "alipayPayload": alipay_payload,
                "amazonPayload": amazon_payload,
                "applePayload": apple_payload,
                "baiduPayload": baidu_payload,
                "client_id": client_id,
                "client_secret": client_secret,
                "dingTalkPayload": ding_talk_payload,
                "douyinMiniProgramCodeAndPhonePayload": douyin_mini_program_code_and_phone_payload,
                "douyinMiniProgramCodePayload": douyin_mini_program_code_payload,
                "douyinPayload": douyin_payload,
                "facebookPayload": facebook_payload,
                "giteePayload": gitee_payload,
                "githubPayload": github_payload,
                "gitlabPayload": gitlab_payload,
                "googlePayload": google_payload,
                "huaweiPayload": huawei_payload,
                "kuaishouPayload": kuaishou_payload,
                "larkBlockPayload": lark_block_payload,
                "larkInternalPayload": lark_internal_payload,
                "larkPublicPayload": lark_public_payload,
                "linePayload": line_payload,
                "linkedInPayload": linked_in_payload,
                "oppoPayload": oppo_payload,
                "options": options,
                "qqPayload": qq_payload,
                "slackPayload": slack_payload,
                "wechatMiniProgramCodeAndPhonePayload": wechat_mini_program_code_and_phone_payload,
                "wechatMiniProgramCodePayload": wechat_mini_program_code_payload,
                "wechatMiniProgramPhonePayload": wechat_mini_program_phone_payload,
                "wechatPayload": wechat_payload,
                "wechatworkAgencyPayload": wechatwork_agency_payload,
                "wechatworkPayload": wechatwork_payload,
                "weiboPayload": weibo_payload,
                "xiaomiPayload": xiaomi_payload,
                "yidunPayload": yidun_payload,
            },
            request_options,
        )

    async def sign_in_by_push(
        self,
        *,
        account: str,
        options: SignInByPushOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PushCode]:
        """Asks a user to confirm a sign-in on the mobile app.

        Sends a push message to the user's app. Then ask `check_push_code_status` repeatedly until the user has decided
        or the request has expired.

        ``POST /api/v3/signin-by-push``

        Args:
            account: User name, email address or phone number.
            options: Further options.
        """
        return await self._send(_SIGN_IN_BY_PUSH, {"account": account, "options": options}, request_options)

    async def switch_login_by_user(
        self,
        *,
        target_user_id: str,
        options: SignInBySwitchOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LoginToken]:
        """Signs the user in again as another account.

        Switches between a person's own account and the public accounts that the person may use;
        `list_public_accounts_for_switch_logged_in` tells which. The answer holds tokens for the chosen account.

        ``POST /api/v3/switch-login-by-user``

        Args:
            target_user_id: Identifier of the account to switch to.
            options: Further options.
        """
        return await self._send(
            _SWITCH_LOGIN_BY_USER,
            {"targetUserId": target_user_id, "options": options},
            request_options,
        )

    async def verify_authentication(
        self,
        *,
        authentication_credential: AuthenticationCredential,
        ticket: str,
        options: SignInByWebAuthnOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyAuthenticationResult]:
        """Completes a sign-in by passkey.

        Takes the passkey's answer to the challenge of `init_authentication_options`. When it is verified, the answer
        holds the tokens.

        ``POST /api/v3/webauthn/authentication``

        Args:
            authentication_credential: What `navigator.credentials.get()` returned.
            ticket: Ticket from `init_authentication_options`.
            options: Further options.
        """
        return await self._send(
            _VERIFY_AUTHENTICATION,
            {"authenticationCredential": authentication_credential, "ticket": ticket, "options": options},
            request_options,
        )
