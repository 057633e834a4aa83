import { core } from '#app/knowledge.ts'
import { AboutPage } from '#features/about/AboutPage.tsx'
import { AccessibilityPage } from '#features/commitments/AccessibilityPage.tsx'
import { PrivacyPage } from '#features/commitments/PrivacyPage.tsx'
import { privacyText, withCounts } from '#text/privacy.ts'

export function AboutRoute() {
  return <AboutPage base={core.base} />
}

export function PrivacyRoute() {
  // In a build that counts nothing, none of this text is there either.
  return (
    <PrivacyPage base={core.base} text={import.meta.env.COUNT_URL === '' ? privacyText : withCounts(privacyText)} />
  )
}

export function AccessibilityRoute() {
  return <AccessibilityPage base={core.base} />
}
