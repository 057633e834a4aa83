import { core } from '#app/knowledge.ts'
import { AccessibilityPage } from '#features/commitments/AccessibilityPage.tsx'
import { PrivacyPage } from '#features/commitments/PrivacyPage.tsx'

export function PrivacyRoute() {
  return <PrivacyPage base={core.base} />
}

export function AccessibilityRoute() {
  return <AccessibilityPage base={core.base} />
}
