import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'

import type { Compiled } from '#engine/compile.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { treeText as text } from '#text/tree.ts'
import { LineIcon } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'
import { useSave } from '#ui/use-save.ts'

import { absenceOf } from './absence.ts'
import { Drawing } from './Drawing.tsx'
import { PathTree } from './path-tree.ts'
import { ProfileFields } from './ProfileFields.tsx'
import { layRows, MOST_LINES } from './rows.ts'
import styles from './tree.module.css'

/** Under the drawing, once a path has an end. */
const Rules = lazy(async () => ({ default: (await import('./Rules.tsx')).Rules }))

type Props = {
  knowledge: CoreKnowledge
  names: Names
  compiled: Compiled
  /** Answers to the profile questions: the tree starts after them. */
  profile: Answers
  /** The other answers of the address: the path to show. */
  path: Answers
  /** A tool to find in the tree; null: none. */
  followed: string | null
  consult: (answers: Answers) => Evaluation
  onChange: (answers: Answers, followed: string | null) => void
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
}

const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2]
const USUAL_ZOOM = 3

/** Give it the profile as its key: what is open belongs to one tree. */
export function TreePage(props: Props) {
  const { knowledge, names, compiled, profile, path, followed, consult, onChange } = props
  const tree = useMemo(() => new PathTree(compiled, profile), [compiled, profile])
  const drawing = useRef<SVGSVGElement>(null)
  const saved = useSave()
  const [zoom, setZoom] = useState(USUAL_ZOOM)
  const [isAllOpen, setIsAllOpen] = useState(false)
  /** Boxes that the person opened or closed, against what is usual. */
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({})
  const { rows, lines, isCut } = layRows({
    tree,
    path,
    isOpen: (key, isOnWay) => toggled[key] ?? (isAllOpen || isOnWay),
    followed,
  })
  const setAll = (isOpen: boolean) => {
    setIsAllOpen(isOpen)
    setToggled({})
  }
  const zoomBy = (step: 1 | -1) => setZoom((level) => Math.min(ZOOMS.length - 1, Math.max(0, level + step)))
  const answers = { ...profile, ...path }
  const pathKey = encodeAnswers(path)
  const evaluation = pathKey === '' ? null : consult(answers)
  useEffect(() => {
    if (drawing.current && pathKey !== '') showPathEnd(drawing.current)
  }, [pathKey, zoom])
  const absence = useMemo(() => {
    const tool = followed === null ? undefined : names.findTool(followed)
    if (tool === undefined) return null
    // Where it comes out somewhere, only the end of the path can lack it.
    const isNowhere = tree.endsOf(tool.id) === 0
    if (!isNowhere && (evaluation === null || evaluation.outcome === 'undecided')) return null
    const why = absenceOf(tool, answers, evaluation ?? consult(answers), names)
    return why === null ? null : (isNowhere ? text.absent : text.absentHere)(tool.name, why)
    // The address says all that the answers hold.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [followed, tree, pathKey, names])
  const given = Object.entries(path).map(([question, option]) => names.shortAnswer(question, option))
  const save = () => {
    const drawn = drawing.current
    void saved.save(
      'quel-outil-arbre.svg',
      async () => (drawn ? (await import('./export-svg.ts')).standaloneSvg(drawn) : null),
      'image/svg+xml',
    )
  }
  return (
    <Stack gap={5} className={styles.page}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {props.linkNotice}
      <ProfileFields
        knowledge={knowledge}
        profile={profile}
        onChange={(changed) => onChange({ ...changed, ...path }, followed)}
        followed={followed}
        onFollow={(tool) => onChange(answers, tool)}
      />
      <div className={styles.bar} data-print="none">
        <button type="button" className={buttonClass('secondary')} onClick={() => setAll(!isAllOpen)}>
          {isAllOpen ? text.fold : text.unfold}
        </button>
        <span className={styles.zoom}>
          <button
            type="button"
            className={styles.round}
            aria-label={text.zoomOut}
            disabled={zoom === 0}
            onClick={() => zoomBy(-1)}
          >
            <ZoomSign d="M3 9h12" />
          </button>
          <output>{text.zoomLevel(Math.round((ZOOMS[zoom] ?? 1) * 100))}</output>
          <button
            type="button"
            className={styles.round}
            aria-label={text.zoomIn}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => zoomBy(1)}
          >
            <ZoomSign d="M3 9h12M9 3v12" />
          </button>
        </span>
        <button type="button" className={buttonClass('secondary')} onClick={save}>
          {text.exportSvg}
        </button>
        <output>{saved.hasFailed ? text.saveFailed : ''}</output>
        <span className={styles.soft}>{text.count(tree.outcomes)}</span>
      </div>
      {followed !== null && (
        <output>
          {text.followed(names.tool(followed), tree.endsOf(followed))}
          {absence !== null && ` ${absence}`}
        </output>
      )}
      {isCut && <p className={styles.soft}>{text.tooMany(MOST_LINES)}</p>}
      <div className={styles.scroller}>
        <Drawing
          rows={rows}
          lines={lines}
          names={names}
          zoom={ZOOMS[zoom] ?? 1}
          drawing={drawing}
          onOpen={(key, isOpen) => setToggled({ ...toggled, [key]: isOpen })}
          onChoose={(row) => onChange({ ...profile, ...row.answers }, followed)}
          onZoom={zoomBy}
        />
      </div>
      <p className={`${styles.soft} ${styles.help}`}>{text.help}</p>
      <Stack as="section" className={styles.path} aria-live="polite">
        <p>{given.length === 0 ? text.noPath : text.yourPath(given.join(' → '))}</p>
        {given.length > 0 && (
          <p className={styles.bar} data-print="none">
            <Link className={buttonClass('primary')} to={paths.recommendation(encodeAnswers(answers))}>
              {text.openResult}
            </Link>
            <button type="button" className={buttonClass('quiet')} onClick={() => onChange(profile, followed)}>
              {text.clear}
            </button>
          </p>
        )}
        {evaluation !== null && evaluation.outcome !== 'undecided' && (
          <Suspense>
            <Rules evaluation={evaluation} knowledge={knowledge} names={names} />
          </Suspense>
        )}
      </Stack>
    </Stack>
  )
}

/** Scrolls the drawing, and nothing else, to where the path ends. */
function showPathEnd(drawing: SVGSVGElement): void {
  const frame = drawing.parentElement
  const end = [...drawing.querySelectorAll('[data-path]')].at(-1)?.getBoundingClientRect()
  if (!frame || !end) return
  const { right, bottom } = frame.getBoundingClientRect()
  frame.scrollLeft += Math.max(0, end.right - right + 16)
  frame.scrollTop += Math.max(0, end.bottom - bottom + 16)
}

function ZoomSign({ d }: { d: string }) {
  return (
    <LineIcon size={18} weight={2.4}>
      <path d={d} />
    </LineIcon>
  )
}
