import { lazy, Suspense, useState } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { Shapes } from '#knowledge/views/shapes.ts'
import { common } from '#text/common.ts'
import { wizardText } from '#text/wizard.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

import styles from './wizard.module.css'

const FrancePicture = lazy(async () => ({
  default: (await import('#parts/region-picker/FrancePicture.tsx')).FrancePicture,
}))

export type LoadShapes = () => Promise<Shapes>

type Props = {
  regions: CoreKnowledge['regions']
  loadShapes: LoadShapes
  chosen: string | null
  onChoose: (region: string) => void
}

/** The map, folded and fetched when unfolded: for who would rather point than read. What is known where is not said here. */
export function RegionMap({ regions, loadShapes, chosen, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={wizardText.map} level="inline" onOpen={() => setOpen(true)}>
      {isOpen && (
        <Accessory>
          <Suspense fallback={<p>{common.loading}</p>}>
            <div className={styles.map}>
              <FrancePicture
                regions={regions.map((region) => ({ ...region, known: 'documented' }))}
                shapes={loadShapes()}
                chosen={chosen}
                onChoose={(region) => region !== null && onChoose(region)}
              />
            </div>
          </Suspense>
        </Accessory>
      )}
    </Disclosure>
  )
}
