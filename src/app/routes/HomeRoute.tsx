import { core, names } from '#app/knowledge.ts'
import { HomePage } from '#features/home/HomePage.tsx'
import { useProfile } from '#features/profile/store.ts'

export function HomeRoute() {
  const profile = useProfile((state) => state.profile)
  return <HomePage knowledge={core} names={names} profile={profile} />
}
