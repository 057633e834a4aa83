import { NEED_QUESTION, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { proposalOf } from '#knowledge/proposal.ts'
import type { Territory } from '#knowledge/territory.ts'
import { contactWords } from '#knowledge/contact.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { absoluteUrl, siteUrl } from '#lib/site-address.ts'
import { reportLink } from '#parts/report/report-link.ts'
import { QrBlock } from '#parts/share/QrBlock.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { embedCode } from '#permalink/embed-code.ts'
import { paths } from '#permalink/paths.ts'
import { atelierText as text } from '#text/atelier.ts'
import { copying } from '#text/common.ts'
import { longDate } from '#text/dates.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Row, Section, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useSave } from '#ui/use-save.ts'

import { acceptedBy } from './conditions.ts'

const HEIGHT = 640

type Props = {
  document: Territory
  isSound: boolean
  exportSlot: React.ReactNode
  knowledge: CoreKnowledge
  names: Names
}

/** The three ways to give the file to members: what to send, and to whom. */
export function PublishCard({ document, isSound, exportSlot, knowledge, names }: Props) {
  const { id, name, region } = document
  const file = `${id}.json`
  const address = absoluteUrl(paths.territory(id))
  const guide = paths.guide(encodeAnswers({ [REGION_QUESTION]: region, [TERRITORY_KEY]: id }))
  const { folder, base, embed } = text.ways
  const message = `${folder.body(file, id)} ${address}`
  const host = reportLink(knowledge.base, folder.subject(name), message)
  return (
    <Stack gap={5}>
      {!isSound && (
        <Notice>
          <p>{text.publishBroken}</p>
        </Notice>
      )}
      <p>{text.publishLead}</p>
      <Section title={text.publishFirst}>
        <Row>{exportSlot}</Row>
      </Section>
      <Section title={text.publishNext}>
        <p>{text.publishNextLead}</p>
        <Disclosure summary={folder.title} open>
          <Stack gap={4}>
            <p>{folder.who}</p>
            <CopyField label={text.message} value={message} lines={8} {...copying} />
            {host?.kind === 'mail' ? (
              <Row>
                <a className={buttonClass('secondary')} href={host.href}>
                  {text.proposeMail}
                </a>
              </Row>
            ) : (
              <Muted small>{folder.unknown}</Muted>
            )}
          </Stack>
        </Disclosure>
        <Disclosure summary={base.title}>
          <Stack gap={4}>
            <p>{base.who}</p>
            <CopyField label={text.message} value={base.body(file)} lines={6} {...copying} />
          </Stack>
        </Disclosure>
        <Disclosure summary={embed.title}>
          <Stack gap={4}>
            <p>{embed.who}</p>
            <CopyField
              label={text.code}
              value={embedCode({ root: siteUrl(), path: guide, title: name, height: HEIGHT, territory: `/${file}` })}
              lines={5}
              {...copying}
            />
          </Stack>
        </Disclosure>
      </Section>
      <Section title={text.publishLast} gap={4}>
        <p>{text.publishLastLead}</p>
        <CopyField label={text.members} value={address} lines={2} {...copying} />
        <QrBlock address={address} title={name} />
      </Section>
      {isSound && document.tools.length > 0 && <Propose {...{ document, knowledge, names }} />}
    </Stack>
  )
}

/** The same tools for everyone of the region: a message and the sheets, sent by one's own means. */
function Propose({ document, knowledge, names }: Pick<Props, 'document' | 'knowledge' | 'names'>) {
  const { hasFailed, save } = useSave()
  const region = names.region(document.region)
  const file = `proposition-${document.id}.json`
  const tools = document.tools.map(({ name, summary, uses, url }) => {
    const needs = new Set(uses.flatMap(({ when }) => acceptedBy(when, NEED_QUESTION)))
    return text.proposeTool(name, summary, [...needs].map((id) => names.shortAnswer(NEED_QUESTION, id)).join(', '), url)
  })
  const signed = `${document.name}, ${contactWords(document.contact)}, le ${longDate(document.verifiedOn)}`
  const body = text.proposeBody(region, tools, signed, file)
  const link = reportLink(knowledge.base, text.proposeSubject(region), body)
  return (
    <Disclosure summary={text.propose}>
      <Stack gap={4}>
        <p>{text.proposeLead}</p>
        <p>{link?.kind === 'mail' ? text.proposeHow : text.proposeHand}</p>
        <CopyField label={text.message} value={body} lines={9} {...copying} />
        <Row>
          {link && (
            <a className={buttonClass('secondary')} href={link.href}>
              {link.kind === 'mail' ? text.proposeMail : text.proposeIssue}
            </a>
          )}
          <button
            type="button"
            className={buttonClass('secondary')}
            onClick={() =>
              void save(file, () => `${JSON.stringify(proposalOf(document), null, 2)}\n`, 'application/json')
            }
          >
            {text.proposeFiles}
          </button>
          {hasFailed && <output>{text.proposeFailed}</output>}
        </Row>
      </Stack>
    </Disclosure>
  )
}
