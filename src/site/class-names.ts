import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * Short names for the classes of CSS modules, the same in every build of the same files: four signs of the path of the
 * sheet, then the place of the class in it. Pages, sheets and scripts repeat them by the hundred.
 */
export function shortClassNames(root: string): (name: string, file: string) => string {
  const placesOf = new Map<string, Map<string, number>>()
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, ''))
    const places = placesOf.get(path) ?? new Map<string, number>()
    placesOf.set(path, places)
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return `_${createHash('sha256').update(path).digest('hex').slice(0, 4)}${place.toString(36)}`
  }
}
