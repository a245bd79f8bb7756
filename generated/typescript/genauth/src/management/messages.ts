// Generated from spec/genauth/management/messages.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { EmailTemplate, UpdateEmailTemplateRequest } from "../shared/invitations.models.js";
import type { WechatAccessToken, WechatAccessTokenRequest } from "../shared/sign-in.models.js";
import type {
  ConfigEmailProviderRequest,
  EmailProvider,
  EmailTemplateList,
  PreviewEmailTemplateRequest,
  PreviewEmailTemplateResult,
} from "./messages.models.js";

const configEmailProviderOperation: EnvelopeOperation<Envelope<EmailProvider>> = {
  id: "configEmailProvider",
  method: "POST",
  path: "/api/v3/config-email-provider",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["apikey", "senderPass"],
};
const getEmailProviderOperation: EnvelopeOperation<Envelope<EmailProvider>> = {
  id: "getEmailProvider",
  method: "GET",
  path: "/api/v3/get-email-provider",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["apikey", "senderPass"],
};
const getEmailTemplatesOperation: EnvelopeOperation<Envelope<EmailTemplateList>> = {
  id: "getEmailTemplates",
  method: "GET",
  path: "/api/v3/get-email-templates",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getWechatMpAccessTokenInfoOperation: EnvelopeOperation<Envelope<WechatAccessToken>> = {
  id: "getWechatMpAccessTokenInfo",
  method: "POST",
  path: "/api/v3/get-weixin-access-token",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["accessToken", "appSecret"],
};
const previewEmailTemplateOperation: EnvelopeOperation<Envelope<PreviewEmailTemplateResult>> = {
  id: "previewEmailTemplate",
  method: "POST",
  path: "/api/v3/preview-email-template",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const updateEmailTemplateOperation: EnvelopeOperation<Envelope<EmailTemplate>> = {
  id: "updateEmailTemplate",
  method: "POST",
  path: "/api/v3/update-email-template",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Sets the email service that the user pool sends by.
 *
 * `type` says which of the four settings counts: `custom` reads `smtpConfig`, `sendgrid` `sendGridConfig`, `ali`
 * `aliExmailConfig` and `qq` `tencentExmailConfig`.
 *
 * `POST /api/v3/config-email-provider`
 */
export function configEmailProvider(
  client: Sender,
  input: ConfigEmailProviderRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailProvider>> {
  return client.send(configEmailProviderOperation, input, options);
}

/**
 * Returns the email service that the user pool sends by.
 *
 * The settings hold the credentials of the service, so keep the answer secret.
 *
 * `GET /api/v3/get-email-provider`
 */
export function getEmailProvider(client: Sender, options?: RequestOptions): Promise<Envelope<EmailProvider>> {
  return client.send(getEmailProviderOperation, undefined, options);
}

/**
 * Lists the email templates of the user pool.
 *
 * The answer is not divided into pages; it also holds the categories that the console groups the templates by.
 *
 * `GET /api/v3/get-email-templates`
 */
export function getEmailTemplates(client: Sender, options?: RequestOptions): Promise<Envelope<EmailTemplateList>> {
  return client.send(getEmailTemplatesOperation, undefined, options);
}

/**
 * Returns the access token of a WeChat official account.
 *
 * Use it to call WeChat from your own server with the token that the platform keeps fresh. Keep the token secret.
 *
 * `POST /api/v3/get-weixin-access-token`
 */
export function getWechatMpAccessTokenInfo(
  client: Sender,
  input: WechatAccessTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatAccessToken>> {
  return client.send(getWechatMpAccessTokenInfoOperation, input, options);
}

/**
 * Renders an email template without sending anything.
 *
 * Give subject, sender or content to preview texts that are not saved yet. The platform documents the answer without
 * the usual envelope.
 *
 * `POST /api/v3/preview-email-template`
 */
export function previewEmailTemplate(
  client: Sender,
  input: PreviewEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<PreviewEmailTemplateResult>> {
  return client.send(previewEmailTemplateOperation, input, options);
}

/**
 * Changes the email template for one occasion.
 *
 * `type` names the template. The texts take effect only while `customizeEnabled` is `true`. Check them with
 * `previewEmailTemplate` first.
 *
 * `POST /api/v3/update-email-template`
 */
export function updateEmailTemplate(
  client: Sender,
  input: UpdateEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailTemplate>> {
  return client.send(updateEmailTemplateOperation, input, options);
}
