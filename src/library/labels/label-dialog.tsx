import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { AskDialog } from '../moving/ask-dialog.tsx';
import { LIBRARY } from '../reader-library.ts';
import { labelled, unlabelled } from './label-changes.ts';
import { LabelField } from './label-field.tsx';
import { useLabels } from './use-labels.ts';

interface LabelDialogProps {
  /** The items that labels are put on, or taken from. */
  abouts: readonly string[];
  onClose: () => void;
}

/** Labels of several items at once: those that all of them have. */
export function LabelDialog({ abouts, onClose }: LabelDialogProps) {
  const words = useSavedMessages();
  const { all, of } = useLabels();
  const shared = [...all.values()].filter(({ key }) => abouts.every((about) => of.get(about)?.some((own) => own.key === key)));
  return (
    <AskDialog title={words.labelsOfMany(abouts.length)} close={words.done} onClose={onClose}>
      <LabelField
        labels={shared}
        first
        onAdd={(name) => void LIBRARY.change(labelled(abouts, name))}
        onRemove={({ key }) => void LIBRARY.change(unlabelled(abouts, key))}
      />
    </AskDialog>
  );
}
