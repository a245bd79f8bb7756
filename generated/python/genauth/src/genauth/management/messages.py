# Generated from spec/genauth/management/messages.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.invitations_models import EmailTemplate
    from ..shared.sign_in_models import EmailTemplateType, TemplateEngine, WechatAccessToken
    from .messages_models import (
        AliExmailEmailProviderConfigInput,
        EmailProvider,
        EmailProviderType,
        EmailTemplateList,
        PreviewEmailTemplateResult,
        SendGridEmailProviderConfigInput,
        SmtpEmailProviderConfigInput,
        TencentExmailEmailProviderConfigInput,
    )

_CONFIG_EMAIL_PROVIDER: Operation[Envelope[EmailProvider]] = Operation(
    "configEmailProvider",
    "POST",
    "/api/v3/config-email-provider",
    security=(("accessKey",), ("managementToken",)),
    secret=("apikey", "senderPass"),
)
_GET_EMAIL_PROVIDER: Operation[Envelope[EmailProvider]] = Operation(
    "getEmailProvider",
    "GET",
    "/api/v3/get-email-provider",
    security=(("accessKey",), ("managementToken",)),
    secret=("apikey", "senderPass"),
)
_GET_EMAIL_TEMPLATES: Operation[Envelope[EmailTemplateList]] = Operation(
    "getEmailTemplates",
    "GET",
    "/api/v3/get-email-templates",
    security=(("accessKey",), ("managementToken",)),
)
_GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation[Envelope[WechatAccessToken]] = Operation(
    "getWechatMpAccessTokenInfo",
    "POST",
    "/api/v3/get-weixin-access-token",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    secret=("accessToken", "appSecret"),
)
_PREVIEW_EMAIL_TEMPLATE: Operation[Envelope[PreviewEmailTemplateResult]] = Operation(
    "previewEmailTemplate",
    "POST",
    "/api/v3/preview-email-template",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    answer="json",
)
_UPDATE_EMAIL_TEMPLATE: Operation[Envelope[EmailTemplate]] = Operation(
    "updateEmailTemplate",
    "POST",
    "/api/v3/update-email-template",
    security=(("accessKey",), ("managementToken",)),
)


class MessagesCalls(Client):
    """Email and SMS: templates, providers, sending."""

    def config_email_provider(
        self,
        *,
        enabled: bool,
        type: EmailProviderType,
        ali_exmail_config: AliExmailEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        send_grid_config: SendGridEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        smtp_config: SmtpEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        tencent_exmail_config: TencentExmailEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailProvider]:
        """Sets the email service that the user pool sends by.

        `type` says which of the four settings counts: `custom` reads `smtp_config`, `sendgrid` `send_grid_config`,
        `ali` `ali_exmail_config` and `qq` `tencent_exmail_config`.

        ``POST /api/v3/config-email-provider``

        Args:
            enabled: Whether emails are sent by this service.
            type: Kind of email service: `ali` Alibaba mail, `qq` Tencent mail, `sendgrid`, or `custom` for any SMTP
                server.
            ali_exmail_config: Settings of Alibaba mail, for `ali`.
            send_grid_config: Settings of SendGrid, for `sendgrid`.
            smtp_config: Settings of the SMTP server, for `custom`.
            tencent_exmail_config: Settings of Tencent mail, for `qq`.
        """
        return self._send(
            _CONFIG_EMAIL_PROVIDER,
            {
                "enabled": enabled,
                "type": type,
                "aliExmailConfig": ali_exmail_config,
                "sendGridConfig": send_grid_config,
                "smtpConfig": smtp_config,
                "tencentExmailConfig": tencent_exmail_config,
            },
            request_options,
        )

    def get_email_provider(self, *, request_options: RequestOptions | None = None) -> Envelope[EmailProvider]:
        """Returns the email service that the user pool sends by.

        The settings hold the credentials of the service, so keep the answer secret.

        ``GET /api/v3/get-email-provider``
        """
        return self._send(_GET_EMAIL_PROVIDER, {}, request_options)

    def get_email_templates(self, *, request_options: RequestOptions | None = None) -> Envelope[EmailTemplateList]:
        """Lists the email templates of the user pool.

        The answer is not divided into pages; it also holds the categories that the console groups the templates by.

        ``GET /api/v3/get-email-templates``
        """
        return self._send(_GET_EMAIL_TEMPLATES, {}, request_options)

    def get_wechat_mp_access_token_info(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns the access token of a WeChat official account.

        Use it to call WeChat from your own server with the token that the platform keeps fresh. Keep the token secret.

        ``POST /api/v3/get-weixin-access-token``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return self._send(_GET_WECHAT_MP_ACCESS_TOKEN_INFO, {"appId": app_id, "appSecret": app_secret}, request_options)

    def preview_email_template(
        self,
        *,
        type: EmailTemplateType,
        content: str | NotGiven = NOT_GIVEN,
        expires_in: int | NotGiven = NOT_GIVEN,
        sender: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PreviewEmailTemplateResult]:
        """Renders an email template without sending anything.

        Give subject, sender or content to preview texts that are not saved yet. The platform documents the answer
        without the usual envelope.

        ``POST /api/v3/preview-email-template``

        Args:
            type: Occasion that the template is for.
            content: Body to render; that of the saved template when left out.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            sender: Name of the sender to render; that of the saved template when left out.
            subject: Subject to render; that of the saved template when left out.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return self._send(
            _PREVIEW_EMAIL_TEMPLATE,
            {
                "type": type,
                "content": content,
                "expiresIn": expires_in,
                "sender": sender,
                "subject": subject,
                "tplEngine": tpl_engine,
            },
            request_options,
        )

    def update_email_template(
        self,
        *,
        content: str,
        customize_enabled: bool,
        name: str,
        sender: str,
        subject: str,
        type: EmailTemplateType,
        expires_in: int | NotGiven = NOT_GIVEN,
        redirect_to: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes the email template for one occasion.

        `type` names the template. The texts take effect only while `customize_enabled` is `true`. Check them with
        `preview_email_template` first.

        ``POST /api/v3/update-email-template``

        Args:
            content: Body of the email, HTML with placeholders in the template language.
            customize_enabled: Whether these texts are used; otherwise the platform uses its own.
            name: Name of the template.
            sender: Name of the sender.
            subject: Subject of the email.
            type: Occasion that the template is for.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            redirect_to: URL that the link in the email leads to in the end.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return self._send(
            _UPDATE_EMAIL_TEMPLATE,
            {
                "content": content,
                "customizeEnabled": customize_enabled,
                "name": name,
                "sender": sender,
                "subject": subject,
                "type": type,
                "expiresIn": expires_in,
                "redirectTo": redirect_to,
                "tplEngine": tpl_engine,
            },
            request_options,
        )


class AsyncMessagesCalls(AsyncClient):
    """Email and SMS: templates, providers, sending."""

    async def config_email_provider(
        self,
        *,
        enabled: bool,
        type: EmailProviderType,
        ali_exmail_config: AliExmailEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        send_grid_config: SendGridEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        smtp_config: SmtpEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        tencent_exmail_config: TencentExmailEmailProviderConfigInput | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailProvider]:
        """Sets the email service that the user pool sends by.

        `type` says which of the four settings counts: `custom` reads `smtp_config`, `sendgrid` `send_grid_config`,
        `ali` `ali_exmail_config` and `qq` `tencent_exmail_config`.

        ``POST /api/v3/config-email-provider``

        Args:
            enabled: Whether emails are sent by this service.
            type: Kind of email service: `ali` Alibaba mail, `qq` Tencent mail, `sendgrid`, or `custom` for any SMTP
                server.
            ali_exmail_config: Settings of Alibaba mail, for `ali`.
            send_grid_config: Settings of SendGrid, for `sendgrid`.
            smtp_config: Settings of the SMTP server, for `custom`.
            tencent_exmail_config: Settings of Tencent mail, for `qq`.
        """
        return await self._send(
            _CONFIG_EMAIL_PROVIDER,
            {
                "enabled": enabled,
                "type": type,
                "aliExmailConfig": ali_exmail_config,
                "sendGridConfig": send_grid_config,
                "smtpConfig": smtp_config,
                "tencentExmailConfig": tencent_exmail_config,
            },
            request_options,
        )

    async def get_email_provider(self, *, request_options: RequestOptions | None = None) -> Envelope[EmailProvider]:
        """Returns the email service that the user pool sends by.

        The settings hold the credentials of the service, so keep the answer secret.

        ``GET /api/v3/get-email-provider``
        """
        return await self._send(_GET_EMAIL_PROVIDER, {}, request_options)

    async def get_email_templates(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplateList]:
        """Lists the email templates of the user pool.

        The answer is not divided into pages; it also holds the categories that the console groups the templates by.

        ``GET /api/v3/get-email-templates``
        """
        return await self._send(_GET_EMAIL_TEMPLATES, {}, request_options)

    async def get_wechat_mp_access_token_info(
        self,
        *,
        app_id: str,
        app_secret: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WechatAccessToken]:
        """Returns the access token of a WeChat official account.

        Use it to call WeChat from your own server with the token that the platform keeps fresh. Keep the token secret.

        ``POST /api/v3/get-weixin-access-token``

        Args:
            app_id: Identifier of the application at WeChat (not of the GenAuth application).
            app_secret: Secret of the application at WeChat; keep it on a server.
        """
        return await self._send(
            _GET_WECHAT_MP_ACCESS_TOKEN_INFO,
            {"appId": app_id, "appSecret": app_secret},
            request_options,
        )

    async def preview_email_template(
        self,
        *,
        type: EmailTemplateType,
        content: str | NotGiven = NOT_GIVEN,
        expires_in: int | NotGiven = NOT_GIVEN,
        sender: str | NotGiven = NOT_GIVEN,
        subject: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PreviewEmailTemplateResult]:
        """Renders an email template without sending anything.

        Give subject, sender or content to preview texts that are not saved yet. The platform documents the answer
        without the usual envelope.

        ``POST /api/v3/preview-email-template``

        Args:
            type: Occasion that the template is for.
            content: Body to render; that of the saved template when left out.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            sender: Name of the sender to render; that of the saved template when left out.
            subject: Subject to render; that of the saved template when left out.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return await self._send(
            _PREVIEW_EMAIL_TEMPLATE,
            {
                "type": type,
                "content": content,
                "expiresIn": expires_in,
                "sender": sender,
                "subject": subject,
                "tplEngine": tpl_engine,
            },
            request_options,
        )

    async def update_email_template(
        self,
        *,
        content: str,
        customize_enabled: bool,
        name: str,
        sender: str,
        subject: str,
        type: EmailTemplateType,
        expires_in: int | NotGiven = NOT_GIVEN,
        redirect_to: str | NotGiven = NOT_GIVEN,
        tpl_engine: TemplateEngine | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EmailTemplate]:
        """Changes the email template for one occasion.

        `type` names the template. The texts take effect only while `customize_enabled` is `true`. Check them with
        `preview_email_template` first.

        ``POST /api/v3/update-email-template``

        Args:
            content: Body of the email, HTML with placeholders in the template language.
            customize_enabled: Whether these texts are used; otherwise the platform uses its own.
            name: Name of the template.
            sender: Name of the sender.
            subject: Subject of the email.
            type: Occasion that the template is for.
            expires_in: Lifetime of the code or link in the email, in seconds. Value: at least 1.
            redirect_to: URL that the link in the email leads to in the end.
            tpl_engine: Template language: `handlebar` (default) or `ejs`. Default: `"handlebar"`.
        """
        return await self._send(
            _UPDATE_EMAIL_TEMPLATE,
            {
                "content": content,
                "customizeEnabled": customize_enabled,
                "name": name,
                "sender": sender,
                "subject": subject,
                "type": type,
                "expiresIn": expires_in,
                "redirectTo": redirect_to,
                "tplEngine": tpl_engine,
            },
            request_options,
        )
