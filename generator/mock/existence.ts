// Whether there is such a thing: `is-user-exists`.
import { entries, members, textMember } from "./json.js";
import { filterOf } from "./filters.js";
import { dataPlace } from "./resources.js";
import type { Route } from "./routes.js";
import type { Outcome, State } from "./state.js";
import type { Input } from "./validation.js";

export class Existence {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** Examples answer as long as nobody created such a thing. */
  outcome(route: Route, _key: string | null, input: Input): Outcome {
    const noun = /\/is-([a-z]+)-exists$/.exec(route.path)?.[1];
    const collection = this.#state.collections(route.api).find((one) => one.noun === noun);
    const place = dataPlace(route);
    const name = place === null ? undefined : [...route.api.shape(place.schema).properties.keys()][0];
    if (collection === undefined || name === undefined || this.#state.rows(collection).length === 0) return null;
    const asked = members(entries(input.body).filter(([field]) => collection.shape.properties.has(field)));
    const isMeant = filterOf(collection, asked);
    return { data: members([[name, this.#state.rows(collection).some((row) => isMeant(row) && entries(asked).every(([field]) => textMember(row.values, field) !== undefined))]]) };
  }
}
