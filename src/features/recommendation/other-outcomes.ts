import { NoneView } from './NoneView.tsx'
import { CasesView, ProbableView } from './OpenViews.tsx'
import { UndecidedView } from './UndecidedView.tsx'

/** What tells an answer that is no recommendation: brought in one file, since they are made of the same parts. */
export const otherOutcomes = { CasesView, NoneView, ProbableView, UndecidedView }
