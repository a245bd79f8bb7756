// Generated from spec/fief/admin/email-templates.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** Subject and content of one kind of email. */
export interface EmailTemplate {
  /** Content in HTML, a Jinja template. */
  content: string;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Identifier of the template. */
  id: string;
  /** Subject, a Jinja template. */
  subject: string;
  type: Open<EmailTemplateType>;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** One page of email templates. */
export interface EmailTemplatePage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: EmailTemplate[];
}

/** What an email is sent for. `BASE` is the frame around all others. */
export const EmailTemplateType = {
  Base: "BASE",
  Welcome: "WELCOME",
  VerifyEmail: "VERIFY_EMAIL",
  ForgotPassword: "FORGOT_PASSWORD",
} as const;
export type EmailTemplateType = (typeof EmailTemplateType)[keyof typeof EmailTemplateType];

export interface GetEmailTemplateRequest {
  /** Which template. */
  id: string;
}

export interface ListEmailTemplatesRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

export interface UpdateEmailTemplateRequest {
  /** Content in HTML, a Jinja template. */
  content?: string;
  /** Which template. */
  id: string;
  /** Subject, a Jinja template. */
  subject?: string;
}
