import { LIBRARY, useFact } from '../reader-library.ts';
import { SETTING, type FactValue } from '../store/fact.ts';

/** What a setting can be: on, or one of its choices. Undefined where nothing was chosen, or it is off. */
export type SettingValue = true | string | undefined;

const settingOf = (value: FactValue | undefined): SettingValue => (value === true || typeof value === 'string' ? value : undefined);

/**
 * A setting by its name, in kebab case, as it stands: `mark-read-on-follow`. It is a fact like others: shared by tabs, in the
 * file of everything, merged by its latest change. Whoever uses it says what its choices mean, and what holds without one.
 */
export function readSetting(name: string): SettingValue {
  return settingOf(LIBRARY.value(name, SETTING));
}

/** A setting in a component, which follows it. */
export function useSetting(name: string): SettingValue {
  return settingOf(useFact(name, SETTING));
}

/** Changes a setting; undefined switches it off. False in trouble, which is told. */
export function changeSetting(name: string, value: SettingValue): Promise<boolean> {
  return LIBRARY.change([{ about: name, kind: SETTING, value: value ?? null }]);
}

/** The names of the settings that this reader has. */
export const SETTINGS = {
  /** On: following an item's link marks it as read. */
  readOnFollow: 'mark-read-on-follow',
} as const;
