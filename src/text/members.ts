/** What stands before the message to members, which comes once it is asked for. */
export const toMembersText = {
  title: 'Vous coordonnez ? Le message à vos membres',
  region: (region: string) => `la région ${region}`,
} as const
