// Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

export interface ChangeUserError409 {
  other?: bigint;
}

export interface ChangeUserRequest {
  id: bigint;
  parents?: bigint[];
}

export interface DeleteUserRequest {
  name: string;
}

export interface GetUserRequest {
  id: bigint;
}

export interface ListUsersData {
  list: User[];
  totalCount: number;
}

export interface ListUsersRequest {
  limit?: number;
  page?: number;
}

export interface User {
  friends?: User[];
  id: bigint;
}
