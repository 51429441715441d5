import { useFileAddress } from '../parts/file-address';
import type { Written } from './one-file';
import './SaveFile.css';

interface SaveFileProps {
  readonly file: Written;
  readonly type: 'text/html' | 'application/json';
  readonly label: string;
}

/** A link that saves a file; its address lives as long as the link does. */
export function SaveFile({ file: { name, text }, type, label }: SaveFileProps) {
  const address = useFileAddress(text, type);
  return (
    <p className="save-file">
      <a className="act second" href={address} download={name}>
        {label}
      </a>
    </p>
  );
}
