import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { NOTES_IN_ENGLISH, type NotesMessages } from './en-notes.ts';
import { NOTES_IN_CHINESE } from './zh-hans-notes.ts';

const NOTES_MESSAGES: Record<Interface, NotesMessages> = { en: NOTES_IN_ENGLISH, 'zh-Hans': NOTES_IN_CHINESE };

/** What is said where notes and labels are written, in the page's language. It comes when somebody writes. */
export function useNotesMessages(): NotesMessages {
  return NOTES_MESSAGES[interfaceOf(useLocale().language)];
}
