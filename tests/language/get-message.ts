/** What a browser does with messages.json: looks a message up and fills $1 to $9 in; "$$" is a dollar sign. */

export type Messages = Record<string, { message: string }>;

/** Like `browser.i18n.getMessage`: empty for a message that there is not. */
export const getMessageFrom =
  (messages: Messages) =>
  (name: string, substitutions: string[] = []): string =>
    (messages[name]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
