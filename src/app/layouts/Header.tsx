import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

import { core, names, profileQuestions } from '#app/knowledge.ts'
import { onlyProfile, profileOfLink } from '#app/link-profile.ts'
import { loadFinder } from '#app/library.ts'
import { mainLinks } from '#app/pages.ts'
import { territoryIn } from '#app/territories.ts'
import { TerritorySlot } from '#app/territory-slots.tsx'
import { FindDialog } from '#features/find/FindDialog.tsx'
import { ProfileBar } from '#features/profile/ProfileBar.tsx'
import { forget, setProfile, useProfile } from '#features/profile/store.ts'
import type { Answers } from '#engine/types.ts'
import { Link, NavLink } from '#parts/Link.tsx'
import { PRERENDERED } from '#app/where.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { decodeAnswers, encodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { nav, site } from '#text/common.ts'
import { paths, patterns } from '#permalink/paths.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Logo } from '#ui/Logo.tsx'

import styles from './layout.module.css'
import { MoreMenu } from './MoreMenu.tsx'

/** Pages whose address carries answers: there, the address says the profile. */
const answerPages: readonly string[] = [patterns.guide, patterns.recommendation]

export function Header() {
  const { pathname, search, key } = useLocation()
  const navigate = useNavigate()
  const profile = useProfile((state) => state.profile)
  const isFound = useProfile((state) => state.isFound)
  const isRestored = useProfile((state) => state.isRestored)
  const isAnswerPage = answerPages.includes(pathname)
  const answers = isAnswerPage ? decodeAnswers(readQuery(search), core.questions).answers : {}
  const inLink = isAnswerPage ? onlyProfile(answers) : profileOfLink(pathname, search)
  const shown = Object.keys(inLink).length > 0 ? inLink : profile
  /** The address whose profile was taken: once forgotten, it is not taken again. */
  const taken = useRef('')
  useEffect(() => {
    if (!isRestored || isAnswerPage || Object.keys(inLink).length === 0 || taken.current === search) return
    taken.current = search
    if (Object.keys(profile).length === 0) setProfile(inLink)
  })
  const inAddress = territoryIn(search)
  const territory = key === PRERENDERED ? undefined : (inAddress ?? (isAnswerPage ? undefined : profile[TERRITORY_KEY]))
  /** What the reader says of themselves takes the place of what the link said. */
  const leaveLink = () => {
    if (Object.keys(inLink).length === 0) return
    const rest = readQuery(search)
    for (const { id } of profileQuestions) rest.delete(id)
    void navigate({ pathname, search: rest.toString() }, { replace: true })
  }
  const change = (next: Answers) => {
    const own = profile[TERRITORY_KEY]
    // Elsewhere, the territory says nothing.
    const isStill = own !== undefined && next[REGION_QUESTION] === profile[REGION_QUESTION]
    setProfile(isStill ? { ...next, [TERRITORY_KEY]: own } : next)
    if (!isAnswerPage) return leaveLink()
    const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in inLink)))
    void navigate({ pathname, search: encodeAnswers({ ...others, ...next }) })
  }
  const leave = () => {
    const { [TERRITORY_KEY]: _left, ...rest } = profile
    if (TERRITORY_KEY in profile) setProfile(rest)
    if (inAddress === null) return
    const params = readQuery(search)
    params.delete(TERRITORY_KEY)
    void navigate({ pathname, search: params.toString() })
  }
  // What it put in the address of this page goes too: the next person starts from nothing.
  const forgetOwn = () => {
    forget()
    const left = Object.fromEntries(Object.entries(answers).filter(([id, option]) => profile[id] !== option))
    if (isAnswerPage) void navigate({ pathname, search: encodeAnswers(left) }, { replace: true })
    else leaveLink()
  }
  return (
    <header className={styles.header}>
      <Link className={styles.brand} to={paths.home()} aria-label={nav.home}>
        <Logo />
        <span>{site.name}</span>
      </Link>
      <nav className={styles.nav} data-print="none" aria-label={nav.label}>
        {mainLinks.map(({ to, label }) => (
          <NavLink key={to} to={to} className={styles.navLink}>
            {label}
          </NavLink>
        ))}
        <MoreMenu key={pathname} />
        {/* Following a result leaves the window: another address is another window. */}
        <Accessory>
          <FindDialog key={key} base={core.base} {...{ names, profile: { ...profile, ...inLink }, loadFinder }} />
        </Accessory>
      </nav>
      <Accessory>
        <ProfileBar
          questions={profileQuestions}
          names={names}
          shown={shown}
          onChange={change}
          own={profile}
          isFound={isFound}
          onForget={forgetOwn}
        />
      </Accessory>
      <TerritorySlot id={territory} onLeave={leave} />
    </header>
  )
}
