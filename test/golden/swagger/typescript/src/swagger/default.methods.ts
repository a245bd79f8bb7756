// Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const swaggerDefaultCalls: Calls = {
  "/pets": {
    "GET *1": "listPets",
    POST: "createPet",
    "/{id}": { GET: "getPet", "/photo": { "GET *0": "getPhoto", "PUT 204 *3": "setPhoto" } },
  },
  "/search": { "POST *2": "search" },
};
