// Generated from spec/genauth/management/messages.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { EmailTemplate } from "../shared/invitations.models.js";
import type { EmailTemplateType, TemplateEngine } from "../shared/sign-in.models.js";

/** Settings of Alibaba mail. */
export interface AliExmailEmailProviderConfig {
  /** Email address that is sent from. */
  sender: string;
  /** Password of the sender at the email service. */
  senderPass: string;
}

/** New settings of Alibaba mail. */
export interface AliExmailEmailProviderConfigInput {
  /** Email address that is sent from. */
  sender: string;
  /** Password of the sender at the email service. */
  senderPass: string;
}

/** The email service to send by. */
export interface ConfigEmailProviderRequest {
  /** Settings of Alibaba mail, for `ali`. */
  aliExmailConfig?: AliExmailEmailProviderConfigInput;
  /** Whether emails are sent by this service. */
  enabled: boolean;
  /** Settings of SendGrid, for `sendgrid`. */
  sendGridConfig?: SendGridEmailProviderConfigInput;
  /** Settings of the SMTP server, for `custom`. */
  smtpConfig?: SmtpEmailProviderConfigInput;
  /** Settings of Tencent mail, for `qq`. */
  tencentExmailConfig?: TencentExmailEmailProviderConfigInput;
  /** Kind of email service: `ali` Alibaba mail, `qq` Tencent mail, `sendgrid`, or `custom` for any SMTP server. */
  type: EmailProviderType;
}

/** The email service of the user pool. */
export interface EmailProvider {
  /** Settings of Alibaba mail, for `ali`. */
  aliExmailConfig?: AliExmailEmailProviderConfig;
  /** Whether emails are sent by this service. */
  enabled: boolean;
  /** Settings of SendGrid, for `sendgrid`. */
  sendGridConfig?: SendGridEmailProviderConfig;
  /** Settings of the SMTP server, for `custom`. */
  smtpConfig?: SmtpEmailProviderConfig;
  /** Settings of Tencent mail, for `qq`. */
  tencentExmailConfig?: TencentExmailEmailProviderConfig;
  /** Kind of email service: `ali` Alibaba mail, `qq` Tencent mail, `sendgrid`, or `custom` for any SMTP server. */
  type?: Open<EmailProviderType>;
}

/** Kind of email service. */
export const EmailProviderType = {
  Ali: "ali",
  Qq: "qq",
  Sendgrid: "sendgrid",
  Custom: "custom",
} as const;
export type EmailProviderType = (typeof EmailProviderType)[keyof typeof EmailProviderType];

/** A category of email templates. */
export interface EmailTemplateCategory {
  /** Description of the category. */
  desc: string;
  /** Description of the category in English. */
  descEn: string;
  /** Name of the category. */
  title: string;
  /** Name of the category in English. */
  titleEn: string;
}

/** The email templates and their categories. */
export interface EmailTemplateList {
  /** The categories that templates are grouped by. */
  categories: EmailTemplateCategory[];
  /** The templates. */
  templates: EmailTemplate[];
}

/** A rendered email. */
export interface EmailTemplatePreview {
  /** Rendered body, HTML. */
  content: string;
  /** Rendered name of the sender. */
  sender: string;
  /** Rendered subject. */
  subject: string;
}

/** The template to render. */
export interface PreviewEmailTemplateRequest {
  /** Body to render; that of the saved template when left out. */
  content?: string;
  /** Lifetime of the code or link in the email, in seconds. Value: at least 1. */
  expiresIn?: number;
  /** Name of the sender to render; that of the saved template when left out. */
  sender?: string;
  /** Subject to render; that of the saved template when left out. */
  subject?: string;
  /**
   * Template language: `handlebar` (default) or `ejs`.
   *
   * @default "handlebar"
   */
  tplEngine?: TemplateEngine;
  /** Occasion that the template is for. */
  type: EmailTemplateType;
}

/** The rendered email. */
export interface PreviewEmailTemplateResult {
  /** The rendered email. */
  data: EmailTemplatePreview;
}

/** Settings of SendGrid. */
export interface SendGridEmailProviderConfig {
  /** API key of the SendGrid account. */
  apikey: string;
  /** Email address that is sent from. */
  sender: string;
}

/** New settings of SendGrid. */
export interface SendGridEmailProviderConfigInput {
  /** API key of the SendGrid account. */
  apikey: string;
  /** Email address that is sent from. */
  sender: string;
}

/** Settings of an SMTP server. */
export interface SmtpEmailProviderConfig {
  /** Whether the connection is encrypted with TLS from the start. */
  secure: boolean;
  /** Email address that is sent from. */
  sender: string;
  /** Password of the sender at the email service. */
  senderPass: string;
  /** Host name of the SMTP server. */
  smtp_host: string;
  /** Port of the SMTP server. */
  smtp_port: number;
}

/** New settings of an SMTP server. */
export interface SmtpEmailProviderConfigInput {
  /**
   * Whether the connection is encrypted with TLS from the start.
   *
   * @default false
   */
  secure?: boolean;
  /** Email address that is sent from. */
  sender?: string;
  /** Password of the sender at the email service. */
  senderPass: string;
  /** Host name of the SMTP server. */
  smtp_host: string;
  /** Port of the SMTP server. */
  smtp_port: number;
}

/** Settings of Tencent mail. */
export interface TencentExmailEmailProviderConfig {
  /** Email address that is sent from. */
  sender: string;
  /** Password of the sender at the email service. */
  senderPass: string;
}

/** New settings of Tencent mail. */
export interface TencentExmailEmailProviderConfigInput {
  /** Email address that is sent from. */
  sender: string;
  /** Password of the sender at the email service. */
  senderPass: string;
}
