import '#ui/styles/index.css'

import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'

import { restoreProfile } from '#features/profile/store.ts'
import { invariant } from '#lib/invariant.ts'

import { App } from './App.tsx'
import { isKnownAnswer } from './knowledge.ts'

const root = document.getElementById('root')
invariant(root, 'index.html has a #root')
restoreProfile(isKnownAnswer)
createRoot(root).render(
  <BrowserRouter>
    <App />
  </BrowserRouter>,
)
