import { describe, expect, it } from 'vitest'

import { membersMessage } from './members-message.ts'

const message = {
  of: 'la CPTS du Val',
  tools: ['Avis Val'],
  address: 'https://exemple.fr/territoires/cpts-du-val',
  isPage: true,
  contact: 'La coordination · 02 00 00 00 00',
}

describe('a message to members', () => {
  it.each(['mail', 'chat', 'letter'] as const)('names the guide, its tools and its address: %s', (where) => {
    const text = membersMessage(where, message)
    expect(text).toContain('la CPTS du Val')
    expect(text).toContain('Avis Val')
    expect(text.split(message.address)).toHaveLength(2)
  })

  it('says what to do, step by step, and whom to ask', () => {
    for (const where of ['mail', 'letter'] as const) {
      const text = membersMessage(where, message)
      expect(text.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. '])
      expect(text).toContain('« Utiliser ce guide »')
      expect(text).toContain('02 00 00 00 00')
    }
  })

  it('is short among messages, and has a subject by mail alone', () => {
    expect(membersMessage('chat', message).split('\n')).toHaveLength(3)
    expect(membersMessage('mail', message)).toMatch(/^Objet : /)
    expect(membersMessage('letter', message)).not.toContain('Objet')
  })

  it('says nothing of what is not there', () => {
    const text = membersMessage('mail', { ...message, tools: [], contact: null, isPage: false })
    expect(text).not.toMatch(/Nos outils|Une question|Utiliser ce guide/)
  })
})
