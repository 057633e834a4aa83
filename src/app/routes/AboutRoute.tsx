import { core } from '#app/knowledge.ts'
import { AboutPage } from '#features/about/AboutPage.tsx'

export function AboutRoute() {
  return <AboutPage base={core.base} />
}
