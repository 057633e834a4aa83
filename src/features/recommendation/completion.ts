import { Access } from './Access.tsx'
import { Notices } from './Notices.tsx'
import { Otherwise } from './Otherwise.tsx'
import { Picture } from './Picture.tsx'
import { ToolFolds } from './ToolFolds.tsx'

/** What completes an answer: brought in one file, since it is shown at once. */
export const completion = { Access, Notices, Otherwise, Picture, ToolFolds }
