import { fileOf, type Knowledge } from './knowledge.ts'
import type { Checks, Report } from './references.ts'

/** Every word of the lexicon means one option of a question, and every family it names exists. */
export function checkLexicon(knowledge: Knowledge, check: Checks, report: Report): void {
  const families = new Set(
    knowledge.lexicon.flatMap((entry) =>
      entry.kind === 'words' ? Object.keys({ ...entry.families, ...entry.synonyms }) : [],
    ),
  )
  const notices = new Set(knowledge.notices.map((notice) => notice.id))
  const checkFamilies = (file: string, path: readonly PropertyKey[], text: string) => {
    for (const [, name = ''] of text.matchAll(/<([^>]*)>/g)) {
      if (!families.has(name))
        report(file, path, `no family is called "${name}"`, 'use one of lexicon/synonymes.json, or add it there')
    }
  }
  const owners = new Map<string, string>()
  for (const entry of knowledge.lexicon) {
    const file = fileOf(knowledge, 'lexicon', entry.id)
    if (entry.kind === 'words') {
      for (const list of ['synonyms', 'families'] as const) {
        for (const [name, members] of Object.entries(entry[list])) {
          const owner = owners.get(name)
          if (owner !== undefined)
            report(
              file,
              [list, name],
              `"${name}" is already a family of ${owner}`,
              'give it another name, or put its words there',
            )
          owners.set(name, file)
          for (const [index, text] of members.entries()) checkFamilies(file, [list, name, index], text)
        }
      }
      continue
    }
    if (entry.kind === 'brands') {
      check.unique(file, ['brands'], entry.brands)
      for (const [index, { like }] of entry.brands.entries())
        if (like !== null) check.tool(file, ['brands', index, 'like'], like)
      check.unique(file, ['kinds'], entry.kinds ?? [])
      for (const [index, { tools, needs = [] }] of (entry.kinds ?? []).entries()) {
        for (const [place, tool] of tools.entries()) check.tool(file, ['kinds', index, 'tools', place], tool)
        for (const [place, need] of needs.entries())
          check.option(file, ['kinds', index, 'needs', place], 'besoin', need)
      }
      continue
    }
    if (entry.kind === 'notices') {
      for (const [notice, words] of Object.entries(entry.notices)) {
        if (!notices.has(notice))
          report(file, ['notices', notice], `no notice is called "${notice}"`, 'use an id of data/national/notices')
        for (const list of ['sure', 'usual', 'unless'] as const)
          for (const [index, text] of (words[list] ?? []).entries())
            checkFamilies(file, ['notices', notice, list, index], text)
      }
      for (const [index, text] of (entry.figures ?? []).entries()) checkFamilies(file, ['figures', index], text)
      continue
    }
    check.question(file, ['id'], entry.id)
    const meanings = new Map<string, string>()
    const checkList = (owner: string, path: readonly PropertyKey[], list: readonly string[] = []) => {
      for (const [index, text] of list.entries()) {
        checkFamilies(file, [...path, index], text)
        const other = meanings.get(text.toLowerCase())
        if (other !== undefined)
          report(
            file,
            [...path, index],
            `"${text}" already means "${other}"`,
            'remove it here or there, or say more words',
          )
        meanings.set(text.toLowerCase(), owner)
      }
    }
    for (const [option, words] of Object.entries(entry.options)) {
      check.option(file, ['options', option], entry.id, option)
      // Several options may be likely at once: hints have no owner.
      for (const level of ['sure', 'usual'] as const) checkList(option, ['options', option, level], words[level])
      for (const [index, text] of (words.hint ?? []).entries())
        checkFamilies(file, ['options', option, 'hint', index], text)
    }
    checkList('nothing', ['ignore'], entry.ignore)
  }
}

/** Every phrase asks for something that exists, and the same words never ask for two things. */
export function checkPhrases(knowledge: Knowledge, check: Checks, report: Report): void {
  const notices = new Set(knowledge.notices.map((notice) => notice.id))
  const entries = new Set(knowledge.faq.flatMap((topic) => topic.entries.map((entry) => `${topic.id}/${entry.id}`)))
  const owners = new Map<string, string>()
  for (const { id, sets } of knowledge.phrases) {
    const file = `phrases/${id}.json`
    for (const [index, { for: target, phrases }] of sets.entries()) {
      const at = ['sets', index, 'for']
      if ('answers' in target) {
        for (const [question, option] of Object.entries(target.answers)) {
          check.question(file, [...at, 'answers', question], question)
          check.option(file, [...at, 'answers', question], question, option)
        }
      } else if ('tool' in target) check.tool(file, [...at, 'tool'], target.tool)
      else if ('notice' in target) {
        if (!notices.has(target.notice))
          report(file, [...at, 'notice'], `no notice is called "${target.notice}"`, 'use the id of a file of notices/')
      } else if ('answer' in target && !entries.has(target.answer))
        report(file, [...at, 'answer'], `no answer is called "${target.answer}"`, 'use topic/entry of answers/')
      const owner = JSON.stringify(target)
      for (const [place, phrase] of phrases.entries()) {
        const key = phrase.toLowerCase().trim()
        const other = owners.get(key)
        if (other !== undefined)
          report(
            file,
            ['sets', index, 'phrases', place],
            other === owner ? 'this phrase is there twice' : `the same phrase already asks for ${other}`,
            'keep it in one place',
          )
        owners.set(key, owner)
      }
    }
  }
}
