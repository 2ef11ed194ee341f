/** Three pictures of the product, light or dark as the reader has it. Made by `npm run pictures -- welcome`. */
import { t } from '../../platform/text.ts';

const PICTURES = ['card', 'search', 'career'] as const;

export function Pictures() {
  return (
    <section class="sheet-part">
      <h2>{t('welcome.pictures.heading')}</h2>
      <ul class="pictures">
        {PICTURES.map((name) => (
          <li key={name}>
            <div>
              <h3>{t(`welcome.pictures.${name}.title`)}</h3>
              <p>{t(`welcome.pictures.${name}.text`)}</p>
            </div>
            <img class="picture-light" src={`/welcome/${name}-light.png`} alt={t(`welcome.pictures.${name}.alt`)} loading="lazy" />
            <img class="picture-dark" src={`/welcome/${name}-dark.png`} alt={t(`welcome.pictures.${name}.alt`)} loading="lazy" />
          </li>
        ))}
      </ul>
    </section>
  );
}
