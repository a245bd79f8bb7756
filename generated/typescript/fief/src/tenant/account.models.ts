// Generated from spec/fief/tenant/account.yaml. Do not edit; run `countersign generate`.

import type { UserFieldValues } from "../shared/users.models.js";

/** A new email address. */
export interface EmailChange {
  /** The address. */
  email: string;
}

/** A code that was sent by email. */
export interface EmailConfirmation {
  /** Six capital letters and digits, valid for an hour; upper and lower case matter. */
  code: string;
}

/** A new password. */
export interface PasswordChange {
  /** The password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128. */
  password: string;
}

/** What changes in the user fields. */
export interface UserFieldsUpdate {
  /**
   * Values by slug. When given, all required fields must be in it, and a missing yes-or-no field becomes no; otherwise
   * a field that is missing or null stays as it is. No value can be removed.
   */
  fields?: UserFieldValues;
}
