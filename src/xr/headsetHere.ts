/** Whether this device can show an immersive session. A page inside a frame without the permission says no. */
export const headsetHere = async (): Promise<boolean> => {
  try {
    return (await navigator.xr?.isSessionSupported('immersive-vr')) ?? false;
  } catch {
    return false;
  }
};
