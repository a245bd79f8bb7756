// Generated from spec/fief/shared/users.yaml. Do not edit; run `countersign generate`.

/** A postal address. */
export interface Address {
  /** City. Length: at least 1. */
  city: string;
  /** Country, two capital letters (ISO 3166-1). Pattern: `^[A-Z]{2}$`. */
  country: string;
  /** Street and number. Length: at least 1. */
  line1: string;
  /** More of the address. Length: at least 1. */
  line2?: string | null;
  /** Postal code. Length: at least 1. */
  postal_code: string;
  /** State or region. Length: at least 1. */
  state?: string | null;
}

/** A value of a user field: dates are texts (ISO 8601), addresses are objects. */
export type UserFieldValue = string | number | boolean | Address;

/** Values of user fields by slug. Answers hold only fields that have a value. */
export type UserFieldValues = { [member: string]: UserFieldValue | null };
