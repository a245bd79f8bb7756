// Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

export interface Address {
  city?: string;
}

export interface Team {
  members: User[];
}

export interface TeamInput {
  members: UserInput[];
}

export interface User {
  address?: Address;
  /** Given by the server. */
  id: string;
  name: string;
}

export interface UserInput {
  address?: Address;
  name: string;
  password?: string;
}
