import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { absoluteUrl, siteUrl } from '#lib/site-address.ts'
import { QrBlock } from '#parts/share/QrBlock.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { embedCode } from '#permalink/embed-code.ts'
import { paths } from '#permalink/paths.ts'
import { atelierText as text } from '#text/atelier.ts'
import { copying } from '#text/common.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Row, Section, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'

const HEIGHT = 640

type Props = { document: Territory; isSound: boolean; exportSlot: React.ReactNode }

/** The three ways to give the file to members: what to send, and to whom. */
export function PublishCard({ document, isSound, exportSlot }: Props) {
  const { id, name, region } = document
  const file = `${id}.json`
  const address = absoluteUrl(paths.territory(id))
  const guide = paths.guide(encodeAnswers({ [REGION_QUESTION]: region, [TERRITORY_KEY]: id }))
  const { folder, base, embed } = text.ways
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
            <CopyField label={text.message} value={`${folder.body(file, id)} ${address}`} lines={8} {...copying} />
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
      <Muted>{text.propose}</Muted>
    </Stack>
  )
}
