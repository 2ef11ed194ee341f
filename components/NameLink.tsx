/** A name that leads to its entry where it has one. */

export function NameLink({ name, href }: { name: string; href: string | undefined }) {
  return href ? <a href={href}>{name}</a> : <span>{name}</span>;
}
