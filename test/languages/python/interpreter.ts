// The Python that tests of the generator run.
import { python } from "../../python/environment.js";

export const PYTHON = await python();
