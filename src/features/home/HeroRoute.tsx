import { homeText } from '#text/home.ts'
import { glyphPath } from '#ui/Glyph.tsx'

import styles from './hero-route.module.css'

/** The idea of the guide in one drawing: two people, several roads, one that arrives. */
export function HeroRoute() {
  return (
    <svg className={styles.hero} viewBox="0 0 460 400" aria-hidden="true">
      <path className={styles.closed} d="M86 318V214l60-60h66" />
      <path className={styles.bar} d="M230 136v36" />
      <path className={styles.closed} d="M86 318h210l34-34" />
      <path className={styles.bar} d="m318 270 26 26" />
      <path className={styles.route} d="M86 318v-38l62-62h112l70-70V84" />
      <circle className={styles.stop} cx="86" cy="318" r="44" />
      <path className={styles.glyph} transform="translate(62 294) scale(2)" d={glyphPath('clinician')} />
      <circle className={styles.stop} cx="330" cy="84" r="44" />
      <path className={styles.glyph} transform="translate(306 60) scale(2)" d={glyphPath('person')} />
      <rect className={styles.tool} x="170" y="188" width="152" height="60" rx="30" />
      <text className={styles.toolName} x="246" y="219" textAnchor="middle" dominantBaseline="central">
        {homeText.pictureVia}
      </text>
    </svg>
  )
}
