// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

export interface ChangeUserRequest {
  id: string;
  name?: string;
  parents?: string[];
}

export interface CreateUserError409 {
  other?: string;
}

export interface GetNestedRequest {
  nested?: GetNestedRequestNested;
}

export interface GetNestedRequestNested {
  inner?: GetNestedRequestNestedInner;
}

export interface GetNestedRequestNestedInner {
  id?: string;
}

export type Id = string | null;

export interface ListUsersRequest {
  limit?: number;
  page?: number;
  since?: string;
}

export interface SendTextsRequest {
  filter?: User;
  ids?: string[];
  nested?: GetNestedRequestNested;
  single?: string;
  user?: User;
}

export interface User {
  byName?: { [member: string]: Id };
  code: string;
  either?: string | User;
  friends?: User[];
  id: Id;
  pair?: [string, string];
  small?: number;
}
