import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { Settings } from "../../core/settings.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Choices } from "../parts/choices.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./about.module.css";
import { Facts } from "./facts.tsx";
import { Sample } from "./sample.tsx";
import { useRepeated } from "./use-repeated.ts";

const themes = ["system", "light", "dark"] as const;

/** How often the count of blocked requests is asked again, in milliseconds. */
const often = 3000;

/** What the app is, where it keeps things, and what it does not do. */
export function About() {
  const words = useWords();
  const { about, welcome } = words;
  const facts = useAsk("readAbout", {});
  const settings = useAsk("readSettings", {});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useRepeated("readAbout", often);

  async function choose(theme: Settings["theme"]) {
    const changed = await api.changeSettings({ theme });
    setRefusal(changed.ok ? null : changed.reason);
  }

  return (
    <Page title={about.title} lead={about.lead} width="reading">
      <WhenHere asked={facts}>
        {(value) => (
          <>
            <Facts about={value} />
            <section className={style.section} aria-labelledby="about-safe">
              <h2 id="about-safe">{about.safe}</h2>
              <p>{about.safeText}</p>
              <div>
                <ButtonLink to="/safekeeping">{about.toSafe}</ButtonLink>
              </div>
            </section>
            <section className={style.section} aria-labelledby="about-look">
              <h2 id="about-look">{about.look}</h2>
              <Choices
                label={about.theme}
                hideLabel
                value={settings.state === "here" ? settings.value.theme : null}
                choices={themes}
                show={(theme) => about.themes[theme]}
                onChange={(theme) => void choose(theme)}
              />
              {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
            </section>
            <Sample
              isHere={value.hasSample}
              change={(to) => (to === "added" ? api.addSample({}) : api.removeSample({}))}
            />
          </>
        )}
      </WhenHere>
      <section className={style.section} aria-labelledby="about-guard">
        <h2 id="about-guard">{welcome.guard}</h2>
        <p>{welcome.guardText}</p>
      </section>
      <section className={style.section} aria-labelledby="about-licences">
        <h2 id="about-licences">{about.licences}</h2>
        <p>{about.licencesText}</p>
        <p>{about.thanks}</p>
      </section>
    </Page>
  );
}
