# Generated from spec/genauth/management/messages.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class AliExmailEmailProviderConfig(TypedDict):
    """Settings of Alibaba mail."""

    sender: str
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""


class AliExmailEmailProviderConfigInput(TypedDict):
    """New settings of Alibaba mail."""

    sender: str
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""


class EmailProvider(TypedDict):
    """The email service of the user pool."""

    aliExmailConfig: NotRequired[AliExmailEmailProviderConfig]
    """Settings of Alibaba mail, for `ali`."""
    enabled: bool
    """Whether emails are sent by this service."""
    sendGridConfig: NotRequired[SendGridEmailProviderConfig]
    """Settings of SendGrid, for `sendgrid`."""
    smtpConfig: NotRequired[SmtpEmailProviderConfig]
    """Settings of the SMTP server, for `custom`."""
    tencentExmailConfig: NotRequired[TencentExmailEmailProviderConfig]
    """Settings of Tencent mail, for `qq`."""
    type: NotRequired[EmailProviderType | str]
    """Kind of email service: `ali` Alibaba mail, `qq` Tencent mail, `sendgrid`, or `custom` for any SMTP server."""


EmailProviderType: TypeAlias = Literal["ali", "qq", "sendgrid", "custom"]
"""Kind of email service."""


class EmailTemplateCategory(TypedDict):
    """A category of email templates."""

    desc: str
    """Description of the category."""
    descEn: str
    """Description of the category in English."""
    title: str
    """Name of the category."""
    titleEn: str
    """Name of the category in English."""


class EmailTemplateList(TypedDict):
    """The email templates and their categories."""

    categories: list[EmailTemplateCategory]
    """The categories that templates are grouped by."""
    templates: list[EmailTemplate]
    """The templates."""


class EmailTemplatePreview(TypedDict):
    """A rendered email."""

    content: str
    """Rendered body, HTML."""
    sender: str
    """Rendered name of the sender."""
    subject: str
    """Rendered subject."""


class PreviewEmailTemplateResult(TypedDict):
    """The rendered email."""

    data: EmailTemplatePreview
    """The rendered email."""


class SendGridEmailProviderConfig(TypedDict):
    """Settings of SendGrid."""

    apikey: str
    """API key of the SendGrid account."""
    sender: str
    """Email address that is sent from."""


class SendGridEmailProviderConfigInput(TypedDict):
    """New settings of SendGrid."""

    apikey: str
    """API key of the SendGrid account."""
    sender: str
    """Email address that is sent from."""


class SmtpEmailProviderConfig(TypedDict):
    """Settings of an SMTP server."""

    secure: bool
    """Whether the connection is encrypted with TLS from the start."""
    sender: str
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""
    smtp_host: str
    """Host name of the SMTP server."""
    smtp_port: int
    """Port of the SMTP server."""


class SmtpEmailProviderConfigInput(TypedDict):
    """New settings of an SMTP server."""

    secure: NotRequired[bool]
    """Whether the connection is encrypted with TLS from the start. Default: `False`."""
    sender: NotRequired[str]
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""
    smtp_host: str
    """Host name of the SMTP server."""
    smtp_port: int
    """Port of the SMTP server."""


class TencentExmailEmailProviderConfig(TypedDict):
    """Settings of Tencent mail."""

    sender: str
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""


class TencentExmailEmailProviderConfigInput(TypedDict):
    """New settings of Tencent mail."""

    sender: str
    """Email address that is sent from."""
    senderPass: str
    """Password of the sender at the email service."""


from ..shared.invitations_models import EmailTemplate
