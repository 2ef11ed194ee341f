/** Three pictures of the product, light or dark as the reader has it. Made by `npm run pictures -- welcome`. */

interface Picture {
  name: string;
  title: string;
  text: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
}

const PICTURES: Picture[] = [
  {
    name: 'card',
    title: 'Read',
    text: 'Terms are underlined on any page. Rest on one, and it is explained in plain words, with the clinical detail one click away.',
    alt: 'An article with dotted underlines, and a card that explains one of the terms.',
  },
  {
    name: 'search',
    title: 'Look up',
    text: 'The toolbar button searches the glossary, whatever the spelling, and lists the terms of the page in front of you.',
    alt: 'The toolbar popup with a search and its results.',
  },
  {
    name: 'career',
    title: 'Become a pain physician',
    text: 'The guide shows every step of the road, with years, exams, and costs, and keeps your progress.',
    alt: 'The career roadmap with its stages.',
  },
];

export function Pictures() {
  return (
    <section class="sheet-part">
      <h2>Three things it does</h2>
      <ul class="pictures">
        {PICTURES.map(({ name, title, text, alt }) => (
          <li key={name}>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
            <img class="picture-light" src={`/welcome/${name}-light.png`} alt={alt} loading="lazy" />
            <img class="picture-dark" src={`/welcome/${name}-dark.png`} alt={alt} loading="lazy" />
          </li>
        ))}
      </ul>
    </section>
  );
}
