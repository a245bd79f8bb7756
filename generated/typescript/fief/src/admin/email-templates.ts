// Generated from spec/fief/admin/email-templates.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  EmailTemplate,
  EmailTemplatePage,
  GetEmailTemplateRequest,
  ListEmailTemplatesRequest,
  UpdateEmailTemplateRequest,
} from "./email-templates.models.js";

const getEmailTemplateOperation: EnvelopeOperation<Envelope<EmailTemplate>> = {
  id: "getEmailTemplate",
  method: "GET",
  path: "/email-templates/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listEmailTemplatesOperation: EnvelopeOperation<Envelope<EmailTemplatePage>, EmailTemplate> = {
  id: "listEmailTemplates",
  method: "GET",
  path: "/email-templates/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const updateEmailTemplateOperation: EnvelopeOperation<Envelope<EmailTemplate>> = {
  id: "updateEmailTemplate",
  method: "PATCH",
  path: "/email-templates/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};

/**
 * Gets one email template.
 *
 * Subject and content are Jinja templates as they are stored, not a rendered email.
 *
 * `GET /email-templates/{id}`
 */
export function getEmailTemplate(
  client: Sender,
  input: GetEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailTemplate>> {
  return client.send(getEmailTemplateOperation, input, options);
}

/**
 * Lists email templates.
 *
 * One of each type; they can be changed, and neither created nor deleted.
 *
 * `GET /email-templates/`
 */
export function listEmailTemplates(
  client: Sender,
  input?: ListEmailTemplatesRequest,
  options?: RequestOptions,
): Paged<Envelope<EmailTemplatePage>, EmailTemplate> {
  return paged(client, listEmailTemplatesOperation, input, options);
}

/**
 * Changes an email template.
 *
 * The server renders the template with sample data first and refuses what does not render.
 *
 * `PATCH /email-templates/{id}`
 */
export function updateEmailTemplate(
  client: Sender,
  input: UpdateEmailTemplateRequest,
  options?: RequestOptions,
): Promise<Envelope<EmailTemplate>> {
  return client.send(updateEmailTemplateOperation, input, options);
}
