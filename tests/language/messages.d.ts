/** English messages by their names in messages.json: made by messages-plugin.ts. */
declare module 'virtual:english-messages' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
