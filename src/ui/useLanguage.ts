import { useContext } from 'react';
import { LanguageContext, type Language } from './language';

export const useLanguage = (): Language => useContext(LanguageContext);
