import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { Muted, Row, Stack } from '#ui/layout.tsx'

import styles from './find.module.css'
import type { Found } from './found.ts'

/** More than this, and what was not recognized says nothing any more. */
const FEW_IGNORED = 6

/** What the guide made of the text, from which words, and what it left aside; each answer can be corrected in one touch. */
export function Understood({ found, names }: { found: Found; names: Names }) {
  const { understood, named, unknownProfessions, regions, ignored, answers } = found
  const query = encodeAnswers(answers)
  const unknown = named.filter(({ tool }) => tool === null)
  const isSilent = understood.length + named.length + regions.length + unknownProfessions.length === 0
  return (
    <>
      {understood.length > 0 && (
        <Stack gap={2}>
          <h3 className={styles.small}>{text.understood}</h3>
          <Row as="ul" gap={2}>
            {understood.map(({ question, option, from, isIdle }) => (
              <li key={question}>
                <Link
                  className={styles.chip}
                  to={paths.guide(query, question)}
                  aria-label={text.edit(names.question(question), names.shortAnswer(question, option))}
                >
                  <span>{names.question(question)}</span>
                  {names.shortAnswer(question, option)}
                  {isIdle && <span>{text.idle}</span>}
                  {from !== '' && <span>{from === null ? text.fromProfile : text.from(from)}</span>}
                </Link>
              </li>
            ))}
          </Row>
          <Muted small>
            {text.understoodHint} {ignored.length > 0 && ignored.length <= FEW_IGNORED && text.ignored(ignored)}
          </Muted>
        </Stack>
      )}
      {!isSilent && (
        <Stack gap={2}>
          {regions.length > 1 && <p>{text.whichRegion(regions.map(names.region))}</p>}
          {named.flatMap(({ words, tool, denied }) =>
            denied ? [<p key={words}>{text.denied(tool === null ? words : names.tool(tool))}</p>] : [],
          )}
          {unknownProfessions.map((words) => (
            <p key={words}>{text.unknownProfession(words)}</p>
          ))}
          {unknown.map(({ words, denied }) => !denied && <p key={words}>{text.unknownName(words)}</p>)}
        </Stack>
      )}
    </>
  )
}
