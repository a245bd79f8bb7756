// Generated from test/golden/views/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { Team, TeamInput, User, UserInput } from "./default.models.js";

const createTeamOperation: Operation<Envelope<Team>> = {
  id: "createTeam",
  method: "POST",
  path: "/teams",
  read: plainAnswer,
  secret: ["password"],
};
const createUserOperation: Operation<Envelope<User>> = {
  id: "createUser",
  method: "POST",
  path: "/users",
  read: plainAnswer,
  secret: ["password"],
};

/** `POST /teams` */
export function createTeam(client: Sender, input: TeamInput, options?: RequestOptions): Promise<Envelope<Team>> {
  return client.send(createTeamOperation, input, options);
}

/** `POST /users` */
export function createUser(client: Sender, input: UserInput, options?: RequestOptions): Promise<Envelope<User>> {
  return client.send(createUserOperation, input, options);
}
