import { useEffect, useMemo, useRef, useState } from 'react'

import type { OutcomeDifference } from '#engine/diff.ts'
import type { LayeredKnowledge } from '#engine/asker.ts'
import type { Finding } from '#knowledge/finding.ts'

import type { ProofAnswer, ProofQuestion } from './proof.worker.ts'

type State = {
  readonly changes: readonly OutcomeDifference[] | null
  readonly proof:
    | 'idle'
    | 'running'
    | 'stopped'
    | { readonly findings: readonly Finding[]; readonly combinations: number }
}

const NOTHING: State = { changes: null, proof: 'idle' }

/** How long one stops writing before anything is worked out. */
const PAUSE = 600

/**
 * What changes for members and the proof of their stack, worked out beside the page: afresh at each change, from
 * nothing, since the worker of the one before is ended. `question`: null while the draft is not sound.
 */
export function useProof(
  question: ProofQuestion | null,
): State & { readonly cancel: () => void; readonly again: () => void } {
  const [state, setState] = useState<State>(NOTHING)
  const [turn, setTurn] = useState(0)
  const running = useRef<Worker | null>(null)
  useEffect(() => {
    if (question === null) return undefined
    const timer = setTimeout(() => {
      const worker = new Worker(new URL('./proof.worker.ts', import.meta.url))
      running.current = worker
      setState((before) => ({ changes: before.changes, proof: 'running' }))
      worker.addEventListener('message', ({ data }: MessageEvent<ProofAnswer>) => {
        if (data.kind === 'changes') setState((before) => ({ ...before, changes: data.differences }))
        else {
          setState((before) => ({ ...before, proof: data }))
          worker.terminate()
        }
      })
      worker.addEventListener('error', () => setState((before) => ({ ...before, proof: 'stopped' })))
      worker.postMessage(question)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      running.current?.terminate()
    }
  }, [question, turn])
  return {
    ...(question === null ? NOTHING : state),
    cancel: () => {
      running.current?.terminate()
      setState((before) => ({ ...before, proof: 'stopped' }))
    },
    again: () => setTurn((before) => before + 1),
  }
}

/** As much of a knowledge base as the worker needs: the rest would only be copied. */
export function useQuestion(laid: LayeredKnowledge | null, region: string, territory: string): ProofQuestion | null {
  return useMemo(() => {
    if (laid === null) return null
    const { questions, tools, gaps } = laid
    return { laid: { questions, tools, gaps }, region, territory }
  }, [laid, region, territory])
}
