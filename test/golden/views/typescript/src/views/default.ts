// Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { Team, TeamInput, User, UserInput } from "./default.models.js";

const createTeamOperation: Operation<unknown> = {
  id: "createTeam",
  method: "POST",
  path: "/teams",
  secret: ["password"],
};
const createUserOperation: Operation<unknown> = {
  id: "createUser",
  method: "POST",
  path: "/users",
  secret: ["password"],
};

/** `POST /teams` */
export function createTeam(client: PlainSender, input: TeamInput, options?: RequestOptions): ResultPromise<Team> {
  return client.call(createTeamOperation, input, options);
}

/** `POST /users` */
export function createUser(client: PlainSender, input: UserInput, options?: RequestOptions): ResultPromise<User> {
  return client.call(createUserOperation, input, options);
}
