import { z } from 'zod'

/** A department with its number, and its towns that people name. */
const Department = z.strictObject({
  code: z.string().regex(/^\d{2,3}$|^2[AB]$/),
  name: z.string(),
  region: z.string(),
  towns: z.array(z.string()),
})

/** Written by `guide places --write` from the open data set that `from` names. */
export const Places = z.strictObject({ from: z.string(), departments: z.array(Department) })
export type Places = z.infer<typeof Places>
