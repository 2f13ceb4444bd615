// Moments and conditions contain each other, so both are made in one file.
export { conditionSchema } from './momentSchema';
