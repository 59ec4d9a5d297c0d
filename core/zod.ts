import { z } from "zod";

/** Jitless before any schema is built: zod's compiled parsers call `new Function`, which our content policy refuses. */
z.config({ jitless: true });

export { z };
