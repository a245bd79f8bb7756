// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

export interface ChangeUserRequest {
  id: bigint;
  name?: string;
  parents?: bigint[];
}

export interface CreateUserError409 {
  other?: bigint;
}

export interface GetNestedRequest {
  nested?: GetNestedRequestNested;
}

export interface GetNestedRequestNested {
  inner?: GetNestedRequestNestedInner;
}

export interface GetNestedRequestNestedInner {
  id?: bigint;
}

export type Id = bigint | null;

export interface ListUsersRequest {
  limit?: number;
  page?: number;
  since?: bigint;
}

export interface SendTextsRequest {
  filter?: User;
  ids?: bigint[];
  nested?: GetNestedRequestNested;
  single?: bigint;
  user?: User;
}

export interface Tally {
  [member: string]: bigint | number | undefined;
  small?: number;
}

export interface User {
  byName?: { [member: string]: Id };
  code: bigint;
  either?: bigint | string | User;
  friends?: User[];
  id: Id;
  pair?: [string, bigint];
  small?: number;
}
