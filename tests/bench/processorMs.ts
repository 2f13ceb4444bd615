/**
 * Processor time this process has used, in milliseconds: on an idle machine as much as the clock on the wall, on a busy
 * one still the same. The garbage collector's threads count too.
 */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
