/** Hands a text to the browser to save. Works offline, and sends nothing anywhere. */
export const saveFile = (name: string, text: string, type = 'application/json'): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has read the blob by the next task in every engine; the minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
