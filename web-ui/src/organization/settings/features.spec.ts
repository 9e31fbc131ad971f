import { describe, expect, it } from 'vitest';
import type { FeatureState } from '../calls';
import { offered } from './features';

const off = (feature: FeatureState['feature']): FeatureState => ({
  feature,
  enabled: false,
  switched_by: null,
  switched_at: null,
});

describe('the features of an organization', () => {
  it('are offered when they do something, whatever the server knows', () => {
    const features = [off('RACETIME_BOT'), off('ADVANCED_PRESETS'), off('LIVE_RACES')];
    expect(offered({ features }).map(({ feature }) => feature)).toEqual(['LIVE_RACES', 'RACETIME_BOT']);
  });

  it('are none for whoever is shown none', () => {
    expect(offered({ features: null })).toEqual([]);
  });
});
