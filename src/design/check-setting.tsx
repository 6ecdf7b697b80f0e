import { useId } from 'react';
import styles from './check-setting.module.css';

interface CheckSettingProps {
  label: string;
  /** What it is good for, or what holds without it. */
  use: string;
  checked: boolean;
  /** Whether it is not known yet how it is set. */
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function CheckSetting({ label, use, checked, disabled, onChange }: CheckSettingProps) {
  const id = useId();
  return (
    <div className={styles.setting}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={id}>{use}</p>
    </div>
  );
}
