// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

export interface Address {
  city: string;
  street?: string;
}

export interface AddressChangedEvent {
  /** Whose address. */
  user: string;
}

export interface Buyer {
  [member: string]: unknown;
  address?: Address;
  id: string;
  name?: string;
}

export interface TokenAnswer {
  access_token: string;
  expires_in: number;
  id_token: string;
}
