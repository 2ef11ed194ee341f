/** The product's name, its second half marked as the product marks a term. */

export function Wordmark() {
  return (
    <span class="wordmark">
      Pain<span class="wordmark-gloss">Gloss</span>
    </span>
  );
}
