/** The name of a kind of terms, in the reader's language. */
import type { Category } from '../core/entry.ts';
import { t } from '../platform/text.ts';

/** Keys of messages take no hyphen. */
type Key<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}_${Rest}` : Name;

export const categoryName = (category: Category): string => t(`category.${category.replace('-', '_') as Key<Category>}`);
