import { useEffect, useState } from 'react';

/** The address at which a text can be saved as a file of a type, as long as what asks for it is drawn with that text. */
export function useFileAddress(text: string, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}
