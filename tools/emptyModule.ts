/** Stands for two packages of the XR library's own emulator, which we do not want in the build. */
export class DevUI {}
export class SyntheticEnvironmentModule {}
