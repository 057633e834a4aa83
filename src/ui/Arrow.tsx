import { LineIcon } from './LineIcon.tsx'

export function Arrow({ size = 20 }: { size?: number }) {
  return (
    <LineIcon size={size} box={20} weight={2.2}>
      <path d="M3 10h13M11 5l5 5-5 5" />
    </LineIcon>
  )
}
