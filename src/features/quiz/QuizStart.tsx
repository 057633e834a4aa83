import { site } from '#text/common.ts'
import { quizText as text } from '#text/quiz.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** What the page is for, before its address has said which series. */
export function QuizStart() {
  return (
    <>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
    </>
  )
}
