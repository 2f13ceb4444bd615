/** Where what has left the flat is, and who has not come yet. */
export const AWAY = 'away';
