/** A message with elements inside: tags in the text say where they stand, so each language has its own order. */
import { type ComponentChildren, Fragment } from 'preact';

interface RichTextProps {
  /** "<key>Escape</key> closes it." Tags do not nest. */
  text: string;
  /** Draws what stands inside a tag, by the tag's name. A tag that has no function is drawn as its text. */
  parts: Record<string, (inner: string) => ComponentChildren>;
}

export function RichText({ text, parts }: RichTextProps) {
  // plain text, tag, inner text, plain text, tag …
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/);
  return (
    <>
      {pieces.map((piece, i) => {
        if (i % 3 === 1) return null;
        const tag = i % 3 === 2 ? (pieces[i - 1] as string) : '';
        return <Fragment key={i}>{parts[tag]?.(piece) ?? piece}</Fragment>;
      })}
    </>
  );
}
