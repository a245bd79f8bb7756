// Generated from spec/genauth/shared/invitations.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { LocalizedText } from "./common.models.js";
import type { EmailTemplateType, TemplateEngine } from "./sign-in.models.js";
import type { CustomFieldI18n } from "./users.models.js";

/** Check of an entered value. */
export interface AppValidateRule {
  /** What the value is checked against; the platform documents the same names as for `type`. */
  content: Open<"None" | "regExp" | "phone" | "email" | "isNumber">;
  /** Text shown when the check fails. */
  errorMessage?: string;
  /** Translations of the text. */
  i18n?: ErrorMessageI18n;
  /** Kind of check: none, a regular expression, or the format of a phone number, email address or number. */
  type: Open<"None" | "regExp" | "phone" | "email" | "isNumber">;
}

/** An email template. */
export interface EmailTemplate {
  /** Body of the email, HTML with placeholders in the template language. */
  content: string;
  /** Whether these texts are used; otherwise the platform uses its own. */
  customizeEnabled: boolean;
  /** Lifetime of the code or link in the email, in seconds. */
  expiresIn?: number;
  /** Name of the template. */
  name: string;
  /** URL that the link in the email leads to in the end. */
  redirectTo?: string;
  /** Name of the sender. */
  sender: string;
  /** Subject of the email. */
  subject: string;
  /**
   * Template language: `handlebar` (default) or `ejs`.
   *
   * @default "handlebar"
   */
  tplEngine?: Open<TemplateEngine>;
  /** Occasion that the template is for. */
  type: Open<EmailTemplateType>;
}

/** Translations of an error message. */
export interface ErrorMessageI18n {
  /** Translations of the error message. */
  errorMessage?: LocalizedText;
}

/** A field that people fill in when they join. */
export interface ExtendsField {
  /** Whether people may change a value that is already there. */
  allowRewrite: boolean;
  /** Translations of the name. */
  i18n?: CustomFieldI18n;
  /** Identifier of the field. */
  id: string;
  /** Form control by which the field is entered. */
  inputType: Open<FieldInputType>;
  /** Name of the field shown to people. */
  label: string;
  /** Key of the field. */
  name: string;
  /** Whether the field must be filled in. */
  required?: boolean;
  /** Whether the field is shown. */
  show: boolean;
  /** Where the field comes from: offered by the platform (`preset`) or added by an administrator (`manual_add`). */
  source: Open<"preset" | "manual_add">;
  /** Whether the field is built in (`internal`) or defined by the user pool (`user`). */
  type: Open<ExtendsFieldType>;
  /** Check of the entered value. */
  validateRules?: AppValidateRule;
}

/** Whether a field is built in or defined by the user pool. */
export const ExtendsFieldType = {
  User: "user",
  Internal: "internal",
} as const;
export type ExtendsFieldType = (typeof ExtendsFieldType)[keyof typeof ExtendsFieldType];

/** Form control by which a field is entered. */
export const FieldInputType = {
  Image: "image",
  Number: "number",
  Date: "date",
  DateTime: "dateTime",
  Datetime: "datetime",
  Select: "select",
  Dropdown: "dropdown",
  Boolean: "boolean",
  String: "string",
  Text: "text",
  Gender: "gender",
  Country: "country",
  Username: "username",
  Phone: "phone",
  Email: "email",
} as const;
export type FieldInputType = (typeof FieldInputType)[keyof typeof FieldInputType];

/** An invitation link. */
export interface InvitationLink {
  /** URL to pass on to the people who are invited. */
  link: string;
}

/** Changes to an email template. */
export interface UpdateEmailTemplateRequest {
  /** Body of the email, HTML with placeholders in the template language. */
  content: string;
  /** Whether these texts are used; otherwise the platform uses its own. */
  customizeEnabled: boolean;
  /** Lifetime of the code or link in the email, in seconds. Value: at least 1. */
  expiresIn?: number;
  /** Name of the template. */
  name: string;
  /** URL that the link in the email leads to in the end. */
  redirectTo?: string;
  /** Name of the sender. */
  sender: string;
  /** Subject of the email. */
  subject: string;
  /**
   * Template language: `handlebar` (default) or `ejs`.
   *
   * @default "handlebar"
   */
  tplEngine?: TemplateEngine;
  /** Occasion that the template is for. */
  type: EmailTemplateType;
}

/** Which way of sending codes is preferred. */
export const VerifyCodeMethod = {
  PrioritySms: "prioritySMS",
  PriorityEmail: "priorityEmail",
} as const;
export type VerifyCodeMethod = (typeof VerifyCodeMethod)[keyof typeof VerifyCodeMethod];
