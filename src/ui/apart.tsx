import { type ComponentType, lazy } from 'react'

/** A component of a file of its own, and what brings it beforehand. */
export type Apart<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> }

/**
 * A part of a page that is fetched apart, when it is first drawn. Once `fetch` has brought it, it is drawn at once: a lazy
 * component leaves its place empty for a moment even then, and what stands below moves.
 */
export function apart<Props extends object>(load: () => Promise<ComponentType<Props>>): Apart<Props> {
  let here: ComponentType<Props> | null = null
  const fetch = async () => {
    here = await load()
    return { default: here }
  }
  const Late: ComponentType<Props> = lazy(fetch)
  const Part = (props: Props) => {
    const Now = here ?? Late
    return <Now {...props} />
  }
  return Object.assign(Part, { fetch })
}
