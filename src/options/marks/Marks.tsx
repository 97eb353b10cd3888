import { useSay } from '../../brief/components/speech.ts';
import { LAYERS, type Layer, PALETTES, type Palette } from '../../shared/settings.ts';
import type { Word } from '../../shared/words.ts';
import { PRESETS, type Preset, presetOf, withPreset } from '../../surface/presets.ts';
import { Switch } from '../../surface/Switch.tsx';
import { withLayer } from '../../surface/settings-changes.ts';
import { useChanging } from '../changing.ts';
import { Choices } from '../fields/Choices.tsx';
import { Samples } from './Samples.tsx';

const PRESET_WORDS: Record<Preset, [name: Word, detail: Word]> = {
  all: ['presetAll', 'presetAllDetail'],
  voices: ['presetVoices', 'presetVoicesDetail'],
  status: ['presetStatus', 'presetStatusDetail'],
  off: ['presetOffEverywhere', 'presetOffDetail'],
};

const PALETTE_WORDS: Record<Palette, [name: Word, detail: Word]> = {
  standard: ['paletteStandard', 'paletteStandardDetail'],
  strong: ['paletteStrong', 'paletteStrongDetail'],
  quiet: ['paletteQuiet', 'paletteQuietDetail'],
  plain: ['palettePlain', 'palettePlainDetail'],
};

const LAYER_WORDS: Record<Layer, [name: Word, detail: Word]> = {
  actors: ['layerActors', 'layerActorsDetail'],
  quotes: ['layerQuotes', 'layerQuotesDetail'],
  claims: ['layerClaims', 'layerClaimsDetail'],
};

/** What is marked in pages and in which colours, with a sample that shows it. */
export function Marks() {
  const say = useSay();
  const { settings, change } = useChanging();
  const { layers, palette, siteMode } = settings;
  return (
    <>
      <Choices
        layout="grid"
        legend={say('optionsPresets')}
        chosen={presetOf(settings, null)}
        choices={PRESETS.map((value) => {
          const [name, detail] = PRESET_WORDS[value];
          return { value, words: say(name), detail: say(detail) };
        })}
        onChoose={(preset) =>
          change(
            (now) => withPreset(now, preset, null),
            undefined,
            (now) => ({ ...now, layers, siteMode }),
          )
        }
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are toggle buttons. */}
      <div class="layer-switches" role="group" aria-label={say('layers')}>
        {LAYERS.map((layer) => {
          const [name, detail] = LAYER_WORDS[layer];
          return (
            <Switch
              key={layer}
              on={layers[layer]}
              detail={say(detail)}
              onChange={() => change((now) => withLayer(now, layer))}
            >
              <span class={`stroke stroke-${layer}`}>{say(name)}</span>
            </Switch>
          );
        })}
      </div>
      <Choices
        layout="grid"
        legend={say('optionsPalette')}
        chosen={palette}
        choices={PALETTES.map((value) => {
          const [name, detail] = PALETTE_WORDS[value];
          return { value, words: say(name), detail: say(detail) };
        })}
        onChoose={(chosen) => change((now) => ({ ...now, palette: chosen }))}
      />
      <Samples layers={layers} palette={palette} />
    </>
  );
}
