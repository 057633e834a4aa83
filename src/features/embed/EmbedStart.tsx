import { serverPath } from '#lib/site-address.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { embedText as text } from '#text/embed.ts'
import { buttonClass } from '#ui/looks.ts'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

/** The address of frames without the page that they are to show: what it is for, and where one chooses. */
export function EmbedStart() {
  return (
    <Stack gap={5}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.startLead}>{text.title}</PageHeading>
      <Row gap={3}>
        {/* Outside of the frame: the page that makes frames is not made for them. */}
        <a className={buttonClass('primary')} href={serverPath(paths.embedBuilder())} target="_blank" rel="noopener">
          {text.startBuild}
        </a>
        <Link className={buttonClass('quiet')} to={paths.guide()}>
          {text.startGuide}
        </Link>
      </Row>
    </Stack>
  )
}
