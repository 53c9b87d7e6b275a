/** What can be asked of the API and is no channel of the matrix, and why not. */
export const noChannel: Readonly<Record<string, string>> = {
  'authSession.hasPassword': 'a fact of the person himself',
  'authSession.linkHolds': 'asked with the secret of a mail; tells whether it holds',
  'authSession.list': 'the browsers of the person himself',
  'contact.blank': 'the vocabulary, for an empty form',
  'facility.blank': 'the vocabulary, for an empty form',
  'invitation.look': 'asked with the secret of a mail; tells what stands in that mail',
  'notification.preferences': 'what the person himself chose',
  'person.demoAccounts': 'exists in a demonstration alone',
  'person.demoMails': 'exists in a demonstration alone',
  'personalLink.look': 'asked with the secret of a mail; tells what stands in that mail',
  'personalLink.lookAtReturn': 'asked with the secret of a mail; tells what stands in that mail',
}
