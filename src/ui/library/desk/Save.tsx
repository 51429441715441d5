import { useFileAddress } from '../../parts/file-address';

interface SaveProps {
  readonly text: string;
  readonly type: string;
  readonly name: string;
  readonly says: string;
  readonly onSave?: () => void;
}

/** A file to be saved; its address lives as long as its text does. */
export function Save({ text, type, name, says, onSave }: SaveProps) {
  const address = useFileAddress(text, type);
  return (
    <a className="act second small" href={address} download={name} onClick={onSave}>
      {says}
    </a>
  );
}
