// Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getPhoto, listPets, search, setPhoto } from "./default.js";

export const swaggerDefaultCalls: Calls = {
  "/pets": { POST: "createPet" },
  "/pets/{id}": { GET: "getPet" },
  getPhoto: getPhoto,
  listPets: listPets,
  search: search,
  setPhoto: setPhoto,
};
