import type { Marker } from '#knowledge/views/catalogue.ts'
import { Link } from '#parts/Link.tsx'
import { mapText as text } from '#text/map.ts'
import { paths } from '#permalink/paths.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Glyphs } from '#ui/Glyphs.tsx'
import { Muted, VisuallyHidden } from '#ui/layout.tsx'

import styles from './map.module.css'
import type { MapLine, Station, StationKind } from './stations.ts'
import { Stop } from './Stop.tsx'

const kinds: readonly { readonly kind: StationKind; readonly label: string }[] = [
  { kind: 'regional', label: text.regional },
  { kind: 'national', label: text.national },
  { kind: 'confirm', label: text.confirm },
  { kind: 'unsafe', label: text.unsafe },
]

type Props = { lines: readonly MapLine[]; markers: readonly Marker[]; ref: React.Ref<HTMLDivElement> }

/** The picture: from « vous », a road to each family, and a stop for each tool. The drawing is the list itself. */
export function Board({ lines, markers, ref }: Props) {
  return (
    <div ref={ref} className={styles.board}>
      <section className={styles.keys} aria-label={text.legend}>
        <ul className={styles.key}>
          {kinds.map(({ kind, label }) => (
            <li key={kind}>
              <Stop kind={kind} />
              {label}
            </li>
          ))}
        </ul>
        <ul className={styles.key}>
          {markers
            .filter(({ id }) =>
              lines.some(({ stations }) => stations.some((one) => one.markers.some((marker) => marker.id === id))),
            )
            .map(({ id, label, glyph }) => (
              <li key={id}>
                <Glyph name={glyph} size={22} />
                {label}
              </li>
            ))}
        </ul>
      </section>
      <div className={styles.network}>
        <p className={styles.start}>{text.start}</p>
        {lines.map(({ family, stations }) => (
          <section key={family.id} className={styles.line} aria-labelledby={`famille-${family.id}`}>
            <span className={styles.hub}>
              <Glyph name={family.glyph} size={30} />
            </span>
            <div className={styles.family}>
              <h2 id={`famille-${family.id}`} className={styles.familyName}>
                {family.label}
              </h2>
              <Muted small>{text.inFamily(stations.length)}</Muted>
            </div>
            <ul className={styles.stations}>
              {stations.map((station) => (
                <StationItem key={station.tool.id} station={station} />
              ))}
            </ul>
          </section>
        ))}
        <p className={styles.end}>{text.end}</p>
      </div>
    </div>
  )
}

function StationItem({ station: { tool, kind, markers, also } }: { station: Station }) {
  // « DMP (dossier médical partagé) » is « DMP » to the eye, and whole to the ear.
  const short = tool.name.replace(/ \([^)]*\)$/, '')
  return (
    <li className={styles.station} data-kind={kind}>
      <Link className={styles.toStation} to={paths.tool(tool.id)}>
        <Stop kind={kind} isShared={also.length > 0} />
        <span className={styles.name}>{short}</span>
        <VisuallyHidden>{`${tool.name.slice(short.length)}, ${kinds.find((entry) => entry.kind === kind)?.label ?? ''}. `}</VisuallyHidden>
        <Glyphs items={markers.map(({ id, label, glyph }) => ({ id, label: `${label}. `, glyph }))} />
        {also.length > 0 && <VisuallyHidden>{text.also(also)}</VisuallyHidden>}
      </Link>
    </li>
  )
}
